using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Stavaza.Reading;

namespace Stavaza.Quality.Labels;

/// <summary>A passage with what people marked in it.</summary>
/// <param name="Id">Its id in the set, such as C006.</param>
/// <param name="Date">The day of the document; null where it is not known to the day.</param>
/// <param name="Text">The words, as a reader receives them.</param>
/// <param name="Labels">The citations or statements in it.</param>
/// <param name="NearMisses">What looks like one and is none: the traps of citations, the non-statements.</param>
internal sealed record Passage(string Id, DateOnly? Date, PassageText Text, ImmutableArray<Label> Labels, ImmutableArray<NearMiss> NearMisses);

/// <summary>One citation or statement that a person marked.</summary>
/// <param name="Span">Where, in characters.</param>
/// <param name="Words">The words marked.</param>
/// <param name="Fields">All fields of the label, as the file has them.</param>
/// <remarks>Compared by reference: two labels may say the same of the same words.</remarks>
internal sealed class Label(TextSpan span, string words, JsonElement fields)
{
    public TextSpan Span { get; } = span;

    public string Words { get; } = words;

    public JsonElement Fields { get; } = fields;

    /// <summary>Kind of a citation, such as kamerstuk; "" for a statement.</summary>
    public string Kind { get; } = fields.Said("kind");

    /// <summary>Type of a statement, such as dictum; "" for a citation.</summary>
    public string Type { get; } = fields.Said("type");

    /// <summary>When it is due; null where the label does not say.</summary>
    public DueLabel? Due { get; } = fields.Says("due") ? DueLabel.Of(fields.GetProperty("due")) : null;
}

/// <summary>A deadline as a person marked it, both ends inclusive.</summary>
/// <param name="From">First day; null where the passage gives none.</param>
/// <param name="To">Last day; null where the passage gives none.</param>
/// <param name="Text">The words that give it.</param>
/// <param name="Relation">before, by, within, in, after, at, recurring or none.</param>
/// <param name="Approx">The bound needs a calendar or a season: any overlap is right.</param>
/// <param name="Every">For a recurring one its ISO 8601 duration; "" where there is none.</param>
internal sealed record DueLabel(DateOnly? From, DateOnly? To, string Text, string Relation, bool Approx, string Every)
{
    public static DueLabel Of(JsonElement due) =>
        new(Days.Of(due.Said("from")), Days.Of(due.Said("to")), due.Said("text"), due.Said("relation"), due.Says("approx"), due.Said("every"));
}

/// <summary>Words that must not be marked, and why not.</summary>
internal sealed record NearMiss(TextSpan Span, string Why);

/// <summary>Days as labels and marks write them.</summary>
internal static class Days
{
    /// <summary>A day as yyyy-MM-dd; null for anything else, such as a month alone.</summary>
    public static DateOnly? Of(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
