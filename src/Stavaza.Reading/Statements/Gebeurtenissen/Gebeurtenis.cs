using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>Something happened on a day that the prose names: a meeting was held, talks were stopped.</summary>
/// <param name="What">What happened: bijeenkomst, stilgelegd, opgericht, besluit, begonnen.</param>
/// <param name="Date">When.</param>
public sealed record Gebeurtenis(TextSpan Span, string Rule, string What, Datum Date) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "event";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("what", What);
        json.WriteString("date", Date.Iso);
        json.WriteWhenTrue("yearInferred", Date.YearInferred);
    }
}
