using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>The government says that it may or will not tell something.</summary>
/// <param name="By">Who will not tell, as said ("ik", "het kabinet"); null where the passive hides it.</param>
/// <param name="Subject">What is not told; null where the sentence does not say.</param>
/// <param name="Ground">Why, as said; null where the sentence does not say.</param>
public sealed record Weigering(TextSpan Span, string Rule, string? By, string? Subject, string? Ground) : Statement(Span, Rule)
{
    /// <summary>
    /// The ground by its kind: veiligheid, privacy, onderzoek, onder-de-rechter, bedrijfsvertrouwelijk, staatsgeheim, bondgenootschap, woo, belang-van-de-staat,
    /// internationale-betrekkingen, eenheid-kabinetsbeleid, individuele-zaak, vertrouwelijk; null where the sentence gives none of these.
    /// </summary>
    public string? GroundKind { get; init; }

    /// <inheritdoc/>
    public override string Type => "non-disclosure";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteOptional("subject", Subject);
        json.WriteOptional("ground", Ground);
        json.WriteOptional("ground_kind", GroundKind);
    }
}
