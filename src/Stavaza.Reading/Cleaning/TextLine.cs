namespace Stavaza.Reading.Cleaning;

/// <summary>A line of the source that is not blank, without the white space around it.</summary>
/// <param name="Start">First unit that is no white space.</param>
/// <param name="End">First unit after the last that is no white space.</param>
/// <param name="Before">What separates it from the line before.</param>
/// <param name="Furniture">Why it is no prose; null for prose.</param>
internal readonly record struct TextLine(int Start, int End, LineGap Before, Furniture? Furniture = null)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> source) => source[Start..End];
}

/// <summary>What stands between a line and the one before it.</summary>
internal enum LineGap
{
    /// <summary>One line break.</summary>
    None,

    /// <summary>At least one blank line.</summary>
    Blank,

    /// <summary>The end of a page, or page furniture.</summary>
    Cut,
}
