using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>A part that a country plays in a forum.</summary>
/// <param name="Holder">Which country: "Nederland".</param>
/// <param name="Role">voorzitter, covoorzitter, medevoorzitter, vicevoorzitter, lid, waarnemer, facilitator, deelnemer, kandidaat, rapporteur, trekker or leider.</param>
/// <param name="Forum">Where, as said.</param>
/// <param name="Period">When, as years, months or days with a stroke between: "2020/2022", "2025", "2019/" (since), "2024-01/2024-06"; null where the sentence does not say.</param>
public sealed record Rol(TextSpan Span, string Rule, string Holder, string Role, string? Forum, string? Period) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "role";

    /// <summary>First year, month or day of the period; null where it is open or not said.</summary>
    public string? From => Period?.Split('/')[0] is { Length: > 0 } from ? from : null;

    /// <summary>Last year, month or day of the period; null where it is open or not said.</summary>
    public string? To => Period?.Split('/')[^1] is { Length: > 0 } to ? to : null;

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("holder", Holder);
        json.WriteString("role", Role);
        json.WriteOptional("forum", Forum);
        json.WriteOptional("period", Period);
        json.WriteOptional("from", From);
        json.WriteOptional("to", To);
    }
}
