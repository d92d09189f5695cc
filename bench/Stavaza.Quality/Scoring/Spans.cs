using System.Buffers;
using Stavaza.Quality.Labels;
using Stavaza.Reading;

namespace Stavaza.Quality.Scoring;

/// <summary>How ranges of characters compare.</summary>
internal static class Spans
{
    private static readonly SearchValues<char> Loose = SearchValues.Create("()[]{}«»\"'“”‘’,;:.");

    /// <summary>Characters that both ranges share; zero or less where they share none.</summary>
    public static int Shared(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    /// <summary>Whether statements are about the same words: they share half of the shorter one.</summary>
    public static bool ShareHalf(TextSpan one, TextSpan other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter > 0 && Shared(one, other) * 2 >= shorter;
    }

    /// <summary>How alike two ranges are, up to 1: the shared part of both together.</summary>
    public static double Likeness(TextSpan one, TextSpan other) =>
        Shared(one, other) / (double)(Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));

    /// <summary>Without the spaces, brackets and punctuation at both ends.</summary>
    public static TextSpan Trimmed(PassageText text, TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && IsLoose(text[start]))
        {
            start++;
        }

        while (end > start && IsLoose(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, Math.Max(start, end));
    }

    // The separators of information (U+001C to U+001F) are white space to the script whose rules these are.
    private static bool IsLoose(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001C' and <= '\u001F' || Loose.Contains(unit);
}
