using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>
/// A long text is shown in parts, so that no document makes a page that a browser cannot hold. Which part holds a place follows from the place alone,
/// so that every link to a place knows its part without knowing the text.
/// </summary>
internal static class TextParts
{
    /// <summary>Units in a part.</summary>
    public const int Length = 250_000;

    /// <summary>The part, from 0, in which <paramref name="position"/> stands.</summary>
    public static int PartOf(int position) => Math.Max(0, position) / Length;

    /// <summary>How many parts a text has; 1 for an empty text.</summary>
    public static int Count(string text) => Math.Max(1, (text.Length + Length - 1) / Length);

    /// <summary>The range of part <paramref name="part"/>, from 0. Does not cut a surrogate pair.</summary>
    public static TextSpan Range(string text, int part) => TextSpan.Between(Whole(text, part * Length), Whole(text, Math.Min(text.Length, (part + 1) * Length)));

    private static int Whole(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]) ? position + 1 : position;
}
