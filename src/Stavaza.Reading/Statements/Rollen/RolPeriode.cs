using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Rollen;

/// <summary>When a part is played: "van 2021 tot 2023", "(2020-2022)", "sinds 2019", "van januari tot en met juni 2024", "dit jaar".</summary>
internal static class RolPeriode
{
    private static readonly WordSet Begins = new("sinds vanaf per");
    private static readonly WordSet Ends = new("tot t/m");
    private static readonly PhraseTable ThisYear = new("dit: dit jaar");

    /// <summary>The first period in a sentence; null where there is none. One in brackets belongs to the role beside it alone.</summary>
    /// <param name="first">First word of the role.</param>
    /// <param name="end">Behind its last word.</param>
    public static string? In(Prose prose, Sentence sentence, int first, int end)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Sign(at - 1) == '(' && (at < first || at > end + 4))
            {
                continue;
            }

            if (IsYears(prose[at]))
            {
                return $"{prose[at][..4]}/{prose[at][5..]}";
            }

            if (Point(prose, at, sentence.End, out var next) is not { } from)
            {
                continue;
            }

            var before = prose.IsIn(at - 1, Begins) ? 'b' : prose.IsIn(at - 1, Ends) || (prose.Is(at - 1, "met") && prose.Is(at - 2, "en")) ? 'e' : ' ';
            if (EndOfRange(prose, next, sentence.End) is { } to)
            {
                return $"{WithYear(from, to)}/{to}";
            }

            return before == 'b' ? from + "/" : before == 'e' ? "/" + from : from[0] == '-' ? null : from;
        }

        return prose.Context.Date is { } day && ThisYear.First(prose, sentence.First, sentence.End) is not null ? day.ToString("yyyy") : null;
    }

    // range = point ("-" | "–" | "/" | "tot" ["en met"] | "t/m" | "en") point
    private static string? EndOfRange(Prose prose, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        var next = prose.Sign(at) is '-' or '–' or '/' || prose.Is(at, "en") || prose.Is(at, "t/m") || prose.Is(at, "tot") ? at + 1 : -1;
        next = next > 0 && prose.Is(next, "en") && prose.Is(next + 1, "met") ? next + 2 : next;
        return next > 0 && next < end && Point(prose, next, end, out _) is { } to && to[0] != '-' ? to : null;
    }

    // point = day month year | month [year] | year
    private static string? Point(Prose prose, int at, int end, out int next)
    {
        next = at + 1;
        if (prose.DateAt(at) is { } date && (date.Precision == Precision.Day || !date.YearInferred))
        {
            next = prose.WordAt(date.Span.End);
            return date.Iso;
        }

        if (IsYear(prose[at]))
        {
            return prose[at].ToString();
        }

        // The year of a month may stand behind the end of the range: "van januari tot en met juni 2024".
        return prose.Is(at - 1, "van") && at + 1 < end && Maand.TryRead(prose, at, out var month, out _) ? $"-{month:00}" : null;
    }

    // "2020-2022" is one word.
    private static bool IsYears(ReadOnlySpan<char> word) => word.Length == 9 && word[4] is '-' or '–' && IsYear(word[..4]) && IsYear(word[5..]);

    private static string WithYear(string from, string to) => from[0] == '-' ? to[..4] + from : from;

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal)) && int.TryParse(word, out _);
}
