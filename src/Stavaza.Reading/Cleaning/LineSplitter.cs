using System.Buffers;

namespace Stavaza.Reading.Cleaning;

/// <summary>Splits a source into its lines; blank ones count as a gap before the next.</summary>
internal static class LineSplitter
{
    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<TextLine> Split(ReadOnlySpan<char> source)
    {
        var lines = new List<TextLine>((source.Length / 64) + 4);
        var gap = LineGap.None;
        for (var at = 0; at < source.Length;)
        {
            var length = source[at..].IndexOfAny(Breaks);
            var end = length < 0 ? source.Length : at + length;
            var (from, to) = Trim(source, at, end);
            if (from < to)
            {
                lines.Add(new(from, to, gap));
                gap = LineGap.None;
            }
            else if (gap == LineGap.None && lines.Count > 0)
            {
                gap = LineGap.Blank;
            }

            at = AfterBreak(source, end, ref gap);
        }

        return lines;
    }

    /// <summary>Units without width (byte order mark, zero-width space) that white space alone does not cover.</summary>
    public static bool IsInvisible(char unit) => unit is '\uFEFF' or '\u200B' or '\u2060';

    private static int AfterBreak(ReadOnlySpan<char> source, int end, ref LineGap gap)
    {
        if (end >= source.Length)
        {
            return end;
        }

        if (source[end] == '\f')
        {
            gap = LineGap.Cut;
        }

        return source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static (int From, int To) Trim(ReadOnlySpan<char> source, int from, int to)
    {
        while (from < to && (IsEmpty(source[from]) || source[from] == SoftHyphen))
        {
            from++;
        }

        // A soft hyphen behind a letter broke a word; one behind white space is as good as none.
        while (to > from && (IsEmpty(source[to - 1]) || (source[to - 1] == SoftHyphen && (IsEmpty(source[to - 2]) || source[to - 2] == SoftHyphen))))
        {
            to--;
        }

        return (from, to);
    }

    private static bool IsEmpty(char unit) => char.IsWhiteSpace(unit) || IsInvisible(unit);
}
