namespace Stavaza.Reading.Cleaning;

/// <summary>Judges from a text itself whether its lines end at a margin, and how wide that margin is.</summary>
internal static class LayoutJudge
{
    // Shorter lines break on purpose; longer ones than any page holds were never wrapped.
    private const int Shortest = 25;
    private const int Longest = 160;

    /// <summary>
    /// Wrapped when at least one break in six (and at least one) stands inside a sentence: a line that is not done, followed by one that begins with a small
    /// letter. Lines
    /// that look like page furniture are passed over, so that a passage cut by a page foot counts too.
    /// </summary>
    public static Layout Judge(ReadOnlySpan<char> source, List<TextLine> lines)
    {
        var (inside, breaks) = (0, 0);
        var above = default(TextLine);
        foreach (var line in lines)
        {
            if (line.Furniture is not null || FurnitureLines.LooksLikePageNumber(line.Of(source)))
            {
                continue;
            }

            if (above.Length > 0)
            {
                breaks++;
                inside += StandsInside(source, above, line) ? 1 : 0;
            }

            above = line;
        }

        return inside > 0 && inside * 6 >= breaks ? Layout.Wrapped : Layout.Flowing;
    }

    /// <summary>The length that nine lines in ten stay within: the margin, but for the odd long line.</summary>
    public static int Width(List<TextLine> lines)
    {
        Span<int> lengths = stackalloc int[Longest + 1];
        var count = 0;
        foreach (var line in lines)
        {
            if (line.Length is >= Shortest and <= Longest && line.Furniture is null)
            {
                lengths[line.Length]++;
                count++;
            }
        }

        var width = Longest;
        for (var above = lengths[width]; width > Shortest && above * 10 <= count; above += lengths[width])
        {
            width--;
        }

        return count == 0 ? 80 : Math.Max(width, 45);
    }

    private static bool StandsInside(ReadOnlySpan<char> source, TextLine above, TextLine below)
    {
        if (above.Length is < Shortest or > Longest)
        {
            return false;
        }

        var (last, first) = (source[above.End - 1], source[below.Start]);
        if (last == '-' && first == ':')
        {
            return true;
        }

        var goesOn = char.IsLetterOrDigit(last) || last is ',' or '-' or '\u00AD';
        return goesOn && (char.IsLower(first) ? !LineShape.IsMotionClosing(below.Of(source)) : LineShape.IsOpenEnded(above.Of(source)));
    }
}
