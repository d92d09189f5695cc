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
    private const int EndMarkWithin = 4096;

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var end = bytes.Span[Math.Max(0, bytes.Length - EndMarkWithin)..];
        if (end.IndexOf("%%EOF"u8) < 0)
        {
            throw new UnreadableException("is a PDF that was cut off: its end is missing; download or save it again");
        }

        try
        {
            return Read(bytes, budget);
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new UnreadableException("is a PDF protected by a password; save a copy without one", error);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException or UnreadableException))
        {
            // The library throws whatever it stumbles over (index, cast, format, stack of operands); all of it means that the file is damaged.
            throw new UnreadableException("is a damaged PDF; download or save it again", error);
        }
    }

    private static DocumentText Read(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        using var pdf = PdfDocument.Open(bytes.AsWholeArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var text = new StringBuilder();
        var pages = ImmutableArray.CreateBuilder<int>();
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            budget.Cancellation.ThrowIfCancellationRequested();
            if (number > 1)
            {
                text.Append('\f');
            }

            pages.Add(text.Length);
            PdfPage.Write(pdf.GetPage(number), text, budget);
            budget.Check(text.Length);
        }

        var all = text.ToString();
        return all.AsSpan().IsWhiteSpace()
            ? throw new UnreadableException("is a PDF that has no text layer (a scan?); run it through OCR first")
            : new DocumentText(all, DocumentFormat.Pdf, Layout.Wrapped, pages.ToImmutable(), DocumentFacts.None);
    }
}
