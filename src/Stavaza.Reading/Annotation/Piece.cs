using Stavaza.Reading.Citations;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Annotation;

/// <summary>A run of words of one element.</summary>
/// <param name="Element">What was read.</param>
/// <param name="Span">Where, in the text that is annotated; not empty, inside it, and it cuts no pair of surrogates.</param>
/// <param name="Address">The official page to link to; null for none.</param>
/// <param name="Continued">The element began before this piece.</param>
internal sealed record Piece(Element Element, TextSpan Span, Uri? Address, bool Continued)
{
    public static List<Piece> Of(string text, IEnumerable<Element> elements)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(elements);
        return InOrder(elements.SelectMany(element => Of(text, element, [element.Span])));
    }

    public static List<Piece> Of(string text, IEnumerable<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        return InOrder(marks.SelectMany(mark => Of(text, mark.Element, mark.Ranges)));
    }

    private static IEnumerable<Piece> Of(string text, Element element, IEnumerable<TextSpan> ranges)
    {
        var address = AddressOf(element);
        var continued = false;
        foreach (var range in ranges)
        {
            if (Inside(text, range) is { Length: > 0 } span)
            {
                yield return new(element, span, address, continued);
                continued = true;
            }
        }
    }

    // Longest first where several begin together: the others nest in it. The sort is stable.
    private static List<Piece> InOrder(IEnumerable<Piece> pieces) => [.. pieces.OrderBy(piece => piece.Span.Start).ThenByDescending(piece => piece.Span.Length)];

    // A document that gives its own number needs no link to itself.
    private static Uri? AddressOf(Element element) =>
        element is Citation { Self: false, Id: { } id } ? OfficialAddress.Of(id) : null;

    // Ends are added as long numbers: a span of others may reach beyond what fits.
    private static TextSpan Inside(string text, TextSpan range)
    {
        var start = Math.Clamp(range.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)range.Start + range.Length, start, text.Length);
        return end == start ? default : TextSpan.Between(CutsPair(text, start) ? start - 1 : start, CutsPair(text, end) ? end + 1 : end);
    }

    private static bool CutsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
