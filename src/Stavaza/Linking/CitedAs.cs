using System.Text.Json;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>How a citation names its target: its id, and what the words around it say.</summary>
/// <param name="Row">The citation.</param>
/// <param name="Day">The day that the words give the target; null when they give none.</param>
/// <param name="ImpossibleDay">A day beside it that no calendar has, as written: "31 februari 2020"; null for none.</param>
/// <param name="Person">Who moved it or to whom it went; null when nobody is named.</param>
/// <param name="Chamber">I, II or VV; null when not said.</param>
/// <param name="Session">2019-2020; null when not said.</param>
/// <param name="Number">Number in a debate ("op stuk nr. 45"); null for another kind.</param>
/// <param name="YearInferred">The year of the day was inferred.</param>
internal sealed record CitedAs(
    LinkableRow Row, DateOnly? Day, string? ImpossibleDay, string? Person, string? Chamber, string? Session, string? Number, bool YearInferred)
{
    /// <summary>The sentence before the reference, and behind it; empty where the reference does not stand in it exactly once.</summary>
    public (string Before, string Behind) Around { get; private init; } = ("", "");

    public static CitedAs Of(LinkableRow row)
    {
        using var json = JsonDocument.Parse(row.Fields);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var around = AroundOf(row);
        var day = DateOnly.TryParseExact(Text("date"), "yyyy-MM-dd", out var stated) ? stated : (DateOnly?)null;
        var impossible = default(string);
        if (day is null && DayWords.Behind(around.Behind) is { } written)
        {
            (day, impossible) = written.Day is { } known ? (known, null) : ((DateOnly?)null, written.Words);
        }

        impossible ??= row.Kind == "letter-by-date" && row.Target is null && DayWords.AtEnd(row.Words) is { Day: null } never ? never.Words : null;
        return new(
            row,
            day,
            impossible,
            Text("person") ?? Text("mover"),
            Text("chamber"),
            Text("session"),
            row.Kind == "motie-by-name" ? Text("number") : null,
            json.RootElement.TryGetProperty("inferred", out var inferred) && inferred.ValueKind == JsonValueKind.True)
        {
            Around = around,
        };
    }

    private static (string Before, string Behind) AroundOf(LinkableRow row)
    {
        var words = row.Words.ReplaceLineEndings(" ").Trim();
        var at = words.Length == 0 ? -1 : row.Sentence.IndexOf(words, StringComparison.Ordinal);
        return at < 0 || row.Sentence.IndexOf(words, at + words.Length, StringComparison.Ordinal) >= 0
            ? ("", "")
            : (row.Sentence[..at], row.Sentence[(at + words.Length)..]);
    }
}
