using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>What a motion asks or pronounces: one requested act.</summary>
/// <param name="Verb">verzoekt, spreekt-uit, roept-op, draagt-op, keurt-af, zegt-vertrouwen-op, spreekt-wens-uit, wijst-aan …</param>
/// <param name="Addressee">Who is asked, without article: regering, kabinet, Kamer, provinciale besturen; "geen" where nobody is.</param>
public sealed record Dictum(TextSpan Span, string Rule, string Verb, string Addressee) : Statement(Span, Rule)
{
    /// <summary>When it is due; null where no time is said.</summary>
    public Termijn? Due { get; init; }

    /// <summary>The motion that says it, where another text quotes it or a debate gives it a number: a canonical id, else the words as said; null in the motion itself.</summary>
    public string? Motion { get; init; }

    /// <summary>Who signed the motion, the mover first, as said: "Van Dijk", "Van Dijk c.s."; empty where the text does not name them.</summary>
    public ImmutableArray<string> Signatories { get; init; } = [];

    /// <summary>The motion that this one takes the place of: a canonical id, else the words as said; null where the motion is new.</summary>
    public string? Replaces { get; init; }

    /// <summary>Quoted or retold by somebody else.</summary>
    public bool Reported { get; init; }

    /// <inheritdoc/>
    public override string Type => "dictum";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("verb", Verb);
        json.WriteString("addressee", Addressee);
        json.WriteOptional("motion", Motion);
        json.WriteOptional("replaces", Replaces);
        WriteSignatories(json);
        json.WriteDue(Due);
        json.WriteWhenTrue("reported", Reported);
    }

    private void WriteSignatories(Utf8JsonWriter json)
    {
        if (Signatories.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("signatories");
        foreach (var name in Signatories)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}

/// <summary>Why a motion asks what it asks.</summary>
/// <param name="Subtype">Its first word or words: constaterende, overwegende, van mening, gehoord …</param>
public sealed record Overweging(TextSpan Span, string Rule, string Subtype) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "consideration";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json) => json.WriteString("subtype", Subtype);
}
