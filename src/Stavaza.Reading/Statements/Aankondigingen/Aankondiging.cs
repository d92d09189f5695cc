using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>Something is planned, without a promise to the House: "de oplevering is voorzien voor mei".</summary>
/// <param name="Actor">Who plans it, as said; null where the sentence does not say.</param>
/// <param name="Due">For when; null where no time is said.</param>
public sealed record Aankondiging(TextSpan Span, string Rule, string? Actor, Termijn? Due) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "announcement";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("actor", Actor);
        json.WriteDue(Due);
    }
}
