namespace Stavaza.Reading;

/// <summary>A half-open range of UTF-16 units in one text.</summary>
/// <param name="Start">First unit, from 0.</param>
/// <param name="Length">Number of units; 0 for an empty place.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>First unit after the range.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether both ranges share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The units of <paramref name="text"/> that this range covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The same as a string.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
