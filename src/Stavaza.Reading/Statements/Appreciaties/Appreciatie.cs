using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>What the government thinks of a motion before the vote. The last one counts.</summary>
/// <param name="Value">oordeel-kamer, ontraden, ontraden-tenzij-gewijzigd, ontijdig, overbodig, overgenomen, verzocht-aan-te-houden or geen.</param>
public sealed record Appreciatie(TextSpan Span, string Rule, string Value) : Statement(Span, Rule)
{
    /// <summary>The motion as said ("op stuk nr. 45", "motie-Van Dijk") or its canonical id; null where the debate around it does not say.</summary>
    public string? Motion { get; init; }

    /// <summary>"amendement" where it is no motion that is appreciated; null for a motion.</summary>
    public string? Subject { get; init; }

    /// <summary>Who says it, as the report names the speaker; null where it does not.</summary>
    public string? By { get; init; }

    /// <summary>Said before of the same motion: by the speaker, or by the chair who repeats it.</summary>
    public bool Repeat { get; init; }

    /// <summary>It holds under a condition: "als ik de motie zo mag lezen", "over een zo aangepaste motie".</summary>
    public string? Condition { get; init; }

    /// <inheritdoc/>
    public override string Type => "appreciation";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("appreciation", Value);
        json.WriteOptional("subject", Subject);
        json.WriteOptional("motion", Motion);
        json.WriteOptional("by", By);
        json.WriteOptional("condition", Condition);
        json.WriteWhenTrue("repeat", Repeat);
    }
}
