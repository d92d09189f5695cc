using System.Text;
using System.Xml;

namespace Stavaza.Documents;

/// <summary>Walks through a part of a DOCX (the document, its notes) and gathers paragraphs.</summary>
/// <param name="budget">Bounds the text.</param>
/// <param name="numbering">Gives list items their numbers.</param>
/// <param name="footnotes">Words of the footnotes by id, when the document itself is walked through.</param>
/// <param name="endnotes">The same of the endnotes.</param>
internal sealed class DocxText(OpeningBudget budget, DocxNumbering numbering, Dictionary<string, string> footnotes, Dictionary<string, string> endnotes)
{
    /// <summary>Deleted or moved away, said twice, or not meant for readers.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "sdtPr", "fldData", "docPr",
    };

    private readonly LineWriter lines = new(budget);
    private readonly Stack<string> path = new();
    private readonly Stack<List<string>> gathered = new([[]]);
    private readonly Stack<Paragraph> paragraphs = new();
    private readonly Stack<List<List<string>>> rows = new();
    private string? noteId;
    private int skippedFrom = int.MaxValue;
    private int notesShown;
    private int length;
    private bool isHidden;

    /// <summary>Footnotes met on the walk, by id.</summary>
    public Dictionary<string, string> Footnotes { get; } = [];

    /// <summary>Endnotes met on the walk, by id.</summary>
    public Dictionary<string, string> Endnotes { get; } = [];

    public void Visit(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                path.Push(reader.LocalName);
                if (path.Count < skippedFrom)
                {
                    Begin(reader);
                }

                if (reader.IsEmptyElement)
                {
                    End();
                }

                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when path.Count < skippedFrom && path.TryPeek(out var inside) && inside == "t":
                Add(reader.Value);
                break;
        }
    }

    public string Finish()
    {
        Flush();
        return lines.Finish();
    }

    private void Begin(XmlReader reader)
    {
        var name = reader.LocalName;
        if (Skipped.Contains(name))
        {
            skippedFrom = path.Count;
            return;
        }

        switch (name)
        {
            case "p" when reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal):
                paragraphs.Push(new Paragraph());
                break;
            case "r":
                isHidden = false;
                break;
            case "tr":
                rows.Push([]);
                break;
            case "tc" when rows.TryPeek(out var row):
                row.Add([]);
                gathered.Push(row[^1]);
                break;
            case "txbxContent":
                gathered.Push([]);
                break;
            case "footnote" or "endnote":
                noteId = Attribute(reader, "type") is "separator" or "continuationSeparator" or "continuationNotice" ? null : Attribute(reader, "id");
                gathered.Push([]);
                break;
            default:
                BeginInParagraph(reader, name);
                break;
        }
    }

    private void BeginInParagraph(XmlReader reader, string name)
    {
        if (!paragraphs.TryPeek(out var paragraph))
        {
            return;
        }

        switch (name)
        {
            case "pStyle":
                paragraph.Style = Attribute(reader, "val");
                break;
            case "numId":
                paragraph.List = Attribute(reader, "val");
                break;
            case "ilvl":
                paragraph.Level = int.TryParse(Attribute(reader, "val"), out var level) ? level : 0;
                break;
            case "vanish":
                isHidden = Attribute(reader, "val") is not ("0" or "false");
                break;
            case "tab":
                Add(" ");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "br" or "cr" when Attribute(reader, "type") is not ("page" or "column"):
                EndPiece(paragraph);
                break;
            case "footnoteReference":
                AddNote(paragraph, footnotes, reader);
                break;
            case "endnoteReference":
                AddNote(paragraph, endnotes, reader);
                break;
        }
    }

    private void End()
    {
        var wasSkipping = path.Count >= skippedFrom;
        var name = path.Pop();
        if (wasSkipping)
        {
            skippedFrom = path.Count >= skippedFrom ? skippedFrom : int.MaxValue;
            return;
        }

        switch (name)
        {
            case "p" when paragraphs.TryPop(out var paragraph):
                EndPiece(paragraph);
                gathered.Peek().AddRange(paragraph.After);
                break;
            case "tc" when rows.Count > 0 && gathered.Count > 1:
                gathered.Pop();
                break;
            case "tr" when rows.TryPop(out var row):
                EndRow(row);
                break;
            case "txbxContent" when gathered.Count > 1:
                var box = gathered.Pop();
                (paragraphs.TryPeek(out var host) ? host.After : gathered.Peek()).AddRange(box);
                break;
            case "footnote" or "endnote" when gathered.Count > 1:
                KeepNote(name == "footnote" ? Footnotes : Endnotes, string.Join(' ', gathered.Pop()));
                break;
        }

        if (gathered.Count == 1 && paragraphs.Count == 0)
        {
            Flush();
        }
    }

    private void Add(string words)
    {
        if (!isHidden && paragraphs.TryPeek(out var paragraph))
        {
            budget.Check(length += words.Length);
            paragraph.Words.Append(words);
        }
    }

    /// <summary>A row with words in one cell is no table but a way to put text somewhere: its paragraphs stay paragraphs.</summary>
    private void EndRow(List<List<string>> row)
    {
        var filled = row.Where(cell => cell.Count > 0).ToList();
        if (filled.Count == 1)
        {
            gathered.Peek().AddRange(filled[0]);
        }
        else if (filled.Count > 1)
        {
            gathered.Peek().Add(string.Join(" | ", row.Select(cell => string.Join(' ', cell))));
        }
    }

    private void EndPiece(Paragraph paragraph)
    {
        var words = paragraph.Words.ToString();
        paragraph.Words.Clear();
        if (words.AsSpan().IsWhiteSpace())
        {
            return;
        }

        var number = paragraph.IsNumbered ? null : numbering.Next(paragraph.Style, paragraph.List, paragraph.Level);
        paragraph.IsNumbered = true;
        gathered.Peek().Add(number is null ? words : $"{number} {words}");
    }

    private void AddNote(Paragraph paragraph, Dictionary<string, string> notes, XmlReader reader)
    {
        if (Attribute(reader, "id") is { } id && notes.TryGetValue(id, out var words))
        {
            notesShown++;
            budget.Check(length += words.Length);
            paragraph.After.Add($"{notesShown} {words.Trim()}");
        }
    }

    private void KeepNote(Dictionary<string, string> notes, string words)
    {
        if (noteId is not null && words.Length > 0)
        {
            notes[noteId] = words;
        }
    }

    private void Flush()
    {
        foreach (var words in gathered.Peek())
        {
            lines.Add(words);
            lines.EndLine();
        }

        gathered.Peek().Clear();
    }

    /// <summary>An attribute by its local name: real files write it with the prefix, without, and in two namespaces.</summary>
    private static string? Attribute(XmlReader reader, string name)
    {
        string? value = null;
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            value ??= reader.LocalName == name ? reader.Value : null;
        }

        reader.MoveToElement();
        return value;
    }

    private sealed class Paragraph
    {
        public StringBuilder Words { get; } = new();

        /// <summary>What comes after it: its notes, the boxes anchored in it.</summary>
        public List<string> After { get; } = [];

        public string? Style { get; set; }

        public string? List { get; set; }

        public int? Level { get; set; }

        public bool IsNumbered { get; set; }
    }
}
