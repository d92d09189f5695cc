using System.Text.Json;

namespace Stavaza.Reading.Tijd;

/// <summary>How a deadline stands to the time it names.</summary>
public enum Relation
{
    /// <summary>No time is named: "zo spoedig mogelijk".</summary>
    None,

    /// <summary>"voor X": ends the day before.</summary>
    Before,

    /// <summary>"uiterlijk X": ends on X.</summary>
    By,

    /// <summary>"binnen drie maanden", from the document's date.</summary>
    Within,

    /// <summary>"in mei": the period.</summary>
    In,

    /// <summary>"na X", "zodra X": from X on.</summary>
    After,

    /// <summary>"bij X", "in document X": the day of X, where it can be known.</summary>
    At,

    /// <summary>"ieder kwartaal".</summary>
    Recurring,
}

/// <summary>When something is due.</summary>
/// <param name="Span">Place of the words.</param>
/// <param name="Text">The words.</param>
/// <param name="Relation">How they stand to the time they name.</param>
/// <param name="Precision">How finely it is stated.</param>
/// <param name="From">First day, inclusive; null where the words or the document's date do not give it.</param>
/// <param name="To">Last day, inclusive; null where the words or the document's date do not give it.</param>
/// <param name="Approx">A bound needs a calendar or a season: any overlap is right.</param>
public sealed record Termijn(TextSpan Span, string Text, Relation Relation, Precision Precision, DateOnly? From, DateOnly? To, bool Approx)
{
    /// <summary>The event, recess or document that the words name ("zomerreces 2025"); null for a plain date.</summary>
    public string? Anchor { get; init; }

    /// <summary>ISO 8601 duration of something that recurs ("P3M"); null where it does not, or no rhythm is given.</summary>
    public string? Every { get; init; }

    /// <summary>The other reading, where the words can be read two ways; null where they cannot.</summary>
    public Termijn? Alternative { get; init; }

    /// <summary>Whether the words give no end that can be watched.</summary>
    public bool Undated => From is null && To is null;

    /// <summary>Writes the fields of a <c>due</c>: both days always, null where not known.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        WriteDay(json, "from", From);
        WriteDay(json, "to", To);
        json.WriteString("relation", Relation.ToString().ToLowerInvariant());
        json.WriteString("precision", Precision == Precision.HalfYear ? "half-year" : Precision.ToString().ToLowerInvariant());
        json.WriteBoolean("approx", Approx);
        json.WriteString("text", Text);
        json.WriteOptional("anchor", Anchor);
        json.WriteOptional("every", Every);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd"));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
