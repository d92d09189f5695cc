using System.Collections.Immutable;

namespace Stavaza.Reading.Outline;

/// <summary>The parts of a cleaned text: sentences and numbered or named sections, all as ranges of the cleaned text, in order.</summary>
/// <param name="Sentences">Every sentence, heading and list item; together they cover all that is not white space.</param>
/// <param name="Sections">The sections that begin with a heading; empty for a text without headings.</param>
public sealed record DocumentOutline(ImmutableArray<TextSpan> Sentences, ImmutableArray<Section> Sections)
{
    /// <summary>The outline of a text that stands by itself, such as a paragraph. Never throws.</summary>
    /// <param name="text">A cleaned text: a line break ends a paragraph.</param>
    public static DocumentOutline Of(string text) => OutlineReader.Read(text);

    /// <summary>The sentence in which <paramref name="span"/> begins; the span itself where no sentence holds it.</summary>
    public TextSpan SentenceOf(TextSpan span)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].End <= span.Start)
            {
                low = middle + 1;
            }
            else if (Sentences[middle].Start > span.Start)
            {
                high = middle - 1;
            }
            else
            {
                return Sentences[middle];
            }
        }

        return span;
    }
}

/// <summary>A part of a document under a heading.</summary>
/// <param name="Number">Number as printed, without the full stop ("1", "2.3", "Vraag 4" gives "4"); null for a heading without a number.</param>
/// <param name="Title">Heading without its number.</param>
/// <param name="Heading">Place of the heading.</param>
/// <param name="Span">Heading and body, up to the next heading.</param>
public sealed record Section(string? Number, string Title, TextSpan Heading, TextSpan Span);
