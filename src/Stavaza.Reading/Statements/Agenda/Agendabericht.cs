using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>A notice about the calendar of the House: a recess is set or cancelled, the House does not sit.</summary>
/// <param name="Event">Which part of the calendar: herfstreces, zomerreces, vergadering.</param>
/// <param name="Status">vastgesteld or vervallen.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record Agendabericht(TextSpan Span, string Rule, string Event, string Status, DateOnly From, DateOnly To) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "calendar";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("event", Event);
        json.WriteString("status", Status);
        json.WriteString("from", From.ToString("yyyy-MM-dd"));
        json.WriteString("to", To.ToString("yyyy-MM-dd"));
    }
}
