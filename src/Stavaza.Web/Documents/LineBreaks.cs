namespace Stavaza.Web.Documents;

/// <summary>
/// What a single line break in a text means to the eye: the margin of a page (shown as a space), the end of a line that was meant to end (shown as such), or
/// the end of a paragraph. Judged for display only; nothing is read by it.
/// </summary>
internal readonly record struct LineBreaks
{
    private const int NarrowestMargin = 40;
    private const int WidestMargin = 130;

    private readonly int _margin;

    private LineBreaks(int margin) => _margin = margin;

    public static LineBreaks Of(ReadOnlySpan<char> text)
    {
        var lengths = new List<int>();
        foreach (var line in text.EnumerateLines())
        {
            if (line.Trim().Length is > 0 and var length)
            {
                lengths.Add(length);
            }
        }

        if (lengths.Count == 0)
        {
            return new(0);
        }

        lengths.Sort();
        var usual = lengths[(int)((lengths.Count - 1) * 0.9)];
        return new(usual is >= NarrowestMargin and <= WidestMargin && lengths[^1] <= usual * 2 ? usual : 0);
    }

    /// <summary>Whether lines end at a margin at all; if not, each line is a paragraph.</summary>
    public bool Wrapped => _margin > 0;

    /// <summary>Whether a line of this many units ended because it was full.</summary>
    public bool IsFull(int length) => Wrapped && length >= _margin * 3 / 4;
}
