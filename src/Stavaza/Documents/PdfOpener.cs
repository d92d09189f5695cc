using System.Collections.Immutable;
using System.Text;
using Stavaza.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Stavaza.Documents;

/// <summary>
/// PDF: the text line by line in reading order, columns one after the other. Lines end with a line feed; an empty line stands where the gap on the page is clearly
/// larger; a form feed after a line feed stands between pages. Page furniture and footnotes stay where the page has them. Raised digits become Unicode superscripts.
/// </summary>
/// <remarks>
/// The properties of the file (title, author, dates) are left alone: they are those of the template more often than of the document.
/// </remarks>
internal static class PdfOpener
{
    private const string Damaged = "is a damaged PDF; download or save it again";
    private const int EndMarkWithin = 4096;

    private static readonly PdfFilters Filters = new();

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var text = new StringBuilder();
        var pages = ImmutableArray.CreateBuilder<int>();
        foreach (var page in Pages(bytes, budget))
        {
            if (pages.Count > 0)
            {
                text.Append('\f');
            }

            pages.Add(text.Length);
            PdfPage.Write(page, text, budget);
            budget.Check(text.Length);
        }

        var all = text.ToString();
        return all.AsSpan().IsWhiteSpace()
            ? throw new UnreadableException("is a PDF that has no text layer (a scan?); run it through OCR first")
            : new DocumentText(all, DocumentFormat.Pdf, Layout.Wrapped, pages.ToImmutable(), DocumentFacts.None);
    }

    /// <summary>The pages one by one, as letters with their places.</summary>
    public static IEnumerable<PdfFragments> Pages(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var end = bytes.Span[Math.Max(0, bytes.Length - EndMarkWithin)..];
        if (end.IndexOf("%%EOF"u8) < 0)
        {
            throw new UnreadableException("is a PDF that was cut off: its end is missing; download or save it again");
        }

        using var pdf = Library.Call(Damaged, () => Open(bytes));
        foreach (var number in Enumerable.Range(1, Library.Call(Damaged, () => pdf.NumberOfPages)))
        {
            budget.Cancellation.ThrowIfCancellationRequested();
            yield return Library.Call(Damaged, () => pdf.GetPage<PdfFragments>(number));
        }
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var pdf = PdfDocument.Open(bytes.AsWholeArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = Filters });
            PdfLetterPages.Use(pdf);
            return pdf;
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new UnreadableException("is a PDF protected by a password; save a copy without one", error);
        }
    }
}
