using DocumentFormat.OpenXml.Packaging;
using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>
/// DOCX: every paragraph becomes a line, a table row one with " | " between its cells; a note becomes a line after its paragraph, numbered in the order of the text.
/// Tracked deletions, hidden words, field codes, headers and footers of the pages are not read; text in a box is read once.
/// </summary>
/// <remarks>
/// The library finds the parts; their XML is read as a stream of our own, so that neither its size nor its depth can hurt. The file's properties are left alone:
/// real letters carry the subject and the date of another letter there, from the template.
/// </remarks>
internal static class DocxOpener
{
    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        ZipContents.Check(bytes, budget);
        try
        {
            using var stream = bytes.AsStream();
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            var text = Read(package, budget);
            return text.Length > 0
                ? new DocumentText(text, DocumentFormat.Docx, Layout.Flowing, [], DocumentFacts.None)
                : throw new UnreadableException("is a DOCX without text (pictures only?); run it through OCR first");
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException or UnreadableException))
        {
            // The library and the package reader throw whatever they stumble over; all of it means that the file is damaged.
            throw new UnreadableException("is a damaged DOCX; open it in an office program and save it again", error);
        }
    }

    private static string Read(WordprocessingDocument package, OpeningBudget budget)
    {
        var main = package.MainDocumentPart ?? throw new UnreadableException("is a DOCX without a document in it; save it again");
        var numbering = new DocxNumbering();
        Visit(main.StyleDefinitionsPart, budget, numbering.VisitStyles);
        Visit(main.NumberingDefinitionsPart, budget, numbering.Visit);
        var notes = new DocxText(budget, numbering, [], []);
        Visit(main.FootnotesPart, budget, notes.Visit);
        Visit(main.EndnotesPart, budget, notes.Visit);
        var text = new DocxText(budget, numbering, notes.Footnotes, notes.Endnotes);
        Visit(main, budget, text.Visit);
        return text.Finish();
    }

    private static void Visit(OpenXmlPart? part, OpeningBudget budget, Action<System.Xml.XmlReader> visit)
    {
        if (part is not null)
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            XmlReading.Read(stream, budget, visit);
        }
    }
}
