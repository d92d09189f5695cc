using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Letters;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Statements;

namespace Stavaza.Reading;

/// <summary>Reads one text: cleans it, finds its parts, its citations, what it is and what it says. Never throws on any text.</summary>
public static class DocumentReader
{
    /// <summary>Version of all rules together. Raise it when a rule changes what is read; a record then reads its texts again.</summary>
    public const int Version = 9;

    /// <summary>Reads a whole document or a passage.</summary>
    /// <param name="text">Any text, as it came out of the file.</param>
    /// <param name="context">What is known besides the text; nothing when null.</param>
    public static DocumentReading Read(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= ReadingContext.None;
        var clean = TextCleaner.Clean(text, context.Layout);
        var outline = OutlineReader.Read(clean.Text);
        var citations = CitationReader.Read(clean.Text, context);
        var (profile, ofItself) = ProfileReader.Read(clean, outline, citations);
        var dated = context with { Date = context.Date ?? profile.Date };
        var statements = StatementReader.Read(clean.Text, outline, citations, dated, profile.OwnId);

        return new(clean, outline, profile, InOrder(clean, outline, OwnCitations.Settle(clean, citations, profile, ref ofItself), statements, ofItself));
    }

    private static ImmutableArray<Mark> InOrder(
        CleanText text, DocumentOutline outline, IEnumerable<Citation> citations, IEnumerable<Statement> statements, IEnumerable<Mark> ofItself) =>
        [.. citations.Concat<Element>(statements)
            .Select(element => MarkOf(text, outline, element))
            .Concat(ofItself)
            .OrderBy(mark => mark.Hull.Start)
            .ThenByDescending(mark => mark.Hull.Length)];

    private static Mark MarkOf(CleanText text, DocumentOutline outline, Element element) =>
        new(element, text.ToSource(element.Span), text.ToSourceRanges(element.Span), outline.SentenceOf(element.Span), InFurniture: false);
}
