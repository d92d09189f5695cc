using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>Something is said to be so, or expected, on somebody's authority.</summary>
/// <param name="By">Who says it, as said; null where the words name nobody.</param>
/// <param name="Certainty">How sure: prognose, verwachting, schatting, waarschuwing, beschuldiging, ontkenning, waarschijnlijk, mogelijk, onzeker, signaal, gerucht or volgens-ander.</param>
public sealed record Bewering(TextSpan Span, string Rule, string? By, string Certainty) : Statement(Span, Rule)
{
    /// <summary>The year to which a forecast looks; null where it names none.</summary>
    public int? Horizon { get; init; }

    /// <inheritdoc/>
    public override string Type => "claim";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteString("certainty", Certainty);
        json.WriteOptional("horizon", Horizon?.ToString());
    }
}
