using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>What was done with a motion, as the prose claims it.</summary>
/// <param name="Motion">Canonical id of the motion, else the words as said; null where the sentence does not name it.</param>
/// <param name="Stance">executed, in-progress, partly, not-executed or unknown.</param>
public sealed record Uitvoering(TextSpan Span, string Rule, string? Motion, string Stance) : Statement(Span, Rule)
{
    /// <summary>Who tabled the motion ("Van Dijk"); null where the sentence does not say.</summary>
    public string? Mover { get; init; }

    /// <summary>When it was tabled; null where the sentence does not say.</summary>
    public DateOnly? Tabled { get; init; }

    /// <summary>When it was adopted; null where the sentence does not say.</summary>
    public Datum? Adopted { get; init; }

    /// <summary>Who asserts it: "Kamer" where a motion considers it, the speaker in a debate; null for the author of the document.</summary>
    public string? AssertedBy { get; init; }

    /// <inheritdoc/>
    public override string Type => "execution";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("motion", Motion);
        json.WriteString("stance", Stance);
        json.WriteOptional("mover", Mover);
        json.WriteOptional("tabled", Tabled);
        json.WriteOptional("adopted", Adopted?.Iso);
        json.WriteOptional("asserted_by", AssertedBy);
    }
}

/// <summary>Where a motion stands in the House.</summary>
/// <param name="Motion">Canonical id, else the words as said; null where the sentence does not name it.</param>
/// <param name="Status">ingediend, gewijzigd, aangenomen, verworpen, aangehouden, ingetrokken, overgenomen or vervallen.</param>
public sealed record MotieStatus(TextSpan Span, string Rule, string? Motion, string Status) : Statement(Span, Rule)
{
    /// <summary>When; null where the sentence does not say.</summary>
    public Datum? Date { get; init; }

    /// <summary>Who tabled it, or at whose request it is held; null with another status, and where the sentence does not say.</summary>
    public string? By { get; init; }

    /// <summary>Who tabled it, where the chair names them; null where the sentence does not say.</summary>
    public string? Mover { get; init; }

    /// <inheritdoc/>
    public override string Type => "motie-status";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("motion", Motion);
        json.WriteString("status", Status);
        json.WriteOptional("by", By);
        json.WriteOptional("mover", Mover);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
    }
}
