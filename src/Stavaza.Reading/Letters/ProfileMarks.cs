using System.Collections.Immutable;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Letters;

/// <summary>Gives the elements of a profile their places in the source.</summary>
internal sealed class ProfileMarks(CleanText text, DocumentOutline outline)
{
    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();

    public void Add(Element? element, bool inFurniture)
    {
        if (element is not null)
        {
            Add(element, [element.Span], inFurniture);
        }
    }

    /// <summary>Adds a mark that consists of several parts; none when there are no parts.</summary>
    public void Add(Element element, TextSpan[] parts, bool inFurniture)
    {
        if (parts.Length == 0)
        {
            return;
        }

        _marks.Add(inFurniture
            ? new(element, element.Span, [.. parts], LineOf(element.Span), InFurniture: true)
            : new(element, text.ToSource(element.Span), [.. parts.SelectMany(part => text.ToSourceRanges(part))], outline.SentenceOf(element.Span),
                InFurniture: false));
    }

    public void AddRange(IEnumerable<Element> elements)
    {
        foreach (var element in elements)
        {
            Add(element, inFurniture: false);
        }
    }

    public ImmutableArray<Mark> Finish() => _marks.ToImmutable();

    /// <summary>The labelled line of the source in which a range stands.</summary>
    private TextSpan LineOf(TextSpan span)
    {
        foreach (var label in text.Furniture)
        {
            if (label.Span.Contains(span))
            {
                return label.Span;
            }
        }

        return span;
    }
}
