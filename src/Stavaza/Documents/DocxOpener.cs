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
    private const string Damaged = "is a damaged DOCX; open it in an office program and save it again";

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        ZipContents.Check(bytes, budget);
        using var stream = bytes.AsStream();
        using var package = Library.Call(Damaged, () => WordprocessingDocument.Open(stream, isEditable: false));
        var text = Read(package, budget);
        return text.Length > 0
            ? new DocumentText(text, DocumentFormat.Docx, Layout.Flowing, [], DocumentFacts.None)
            : throw new UnreadableException("is a DOCX without text (pictures only?); run it through OCR first");
    }

    private static string Read(WordprocessingDocument package, OpeningBudget budget)
    {
        var main = Library.Call(Damaged, () => package.MainDocumentPart) ?? throw new UnreadableException("is a DOCX without a document in it; save it again");
        var numbering = new DocxNumbering();
        Visit(() => main.StyleDefinitionsPart, budget, numbering.VisitStyles);
        Visit(() => main.NumberingDefinitionsPart, budget, numbering.Visit);
        var notes = new DocxText(budget, numbering, [], []);
        Visit(() => main.FootnotesPart, budget, notes.Visit);
        Visit(() => main.EndnotesPart, budget, notes.Visit);
        var text = new DocxText(budget, numbering, notes.Footnotes, notes.Endnotes);
        Visit(() => main, budget, text.Visit);
        return text.Finish();
    }

    private static void Visit(Func<OpenXmlPart?> part, OpeningBudget budget, Action<System.Xml.XmlReader> visit)
    {
        using var stream = Library.Call(Damaged, () => part()?.GetStream(FileMode.Open, FileAccess.Read));
        if (stream is not null)
        {
            XmlReading.Read(stream, budget, visit);
        }
    }
}
