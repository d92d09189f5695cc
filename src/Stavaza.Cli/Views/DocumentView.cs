using System.Text;
using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Cli.Views;

/// <summary>A document as text: what it is, what was read in it, and its words with the numbers of what was read.</summary>
internal static class DocumentView
{
    public static void Write(TextPage page, DocumentAnswer document)
    {
        Head(page, document);
        OfficialView.Write(page, document.Official);
        Sections(page, document);
        Elements(page, document);
        CitationView.Write(page, document.Graph, document.Document.Id);
        Words(page, document);
        page.Blank();
        page.Completeness(document.Completeness);
    }

    private static void Head(TextPage page, DocumentAnswer document)
    {
        page.Line($"{document.Document.Id} — {document.Document.Kind}{(document.Document.Retold ? " [naverteld / retold]" : "")}");
        page.Line(document.Document.Title == document.Document.Id ? "without a title" : document.Document.Title);
        page.Line($"published: {AnswerLines.DayOf(document.Document.Published)}");
        Named(page, "also known as", document.Aliases.Where(alias => alias != document.Document.Id));
        Named(page, "its own reference", document.OwnReference is { } reference ? [reference] : []);
        Named(page, "signed by", document.Signatories);
        Named(page, "official page", document.Document.OfficialUrl is { } url ? [url.ToString()] : []);
        foreach (var file in document.Files)
        {
            page.Line(
                $"file: {file.Name} ({file.Format}, {file.Origin}), recorded {file.Recorded:yyyy-MM-dd HH:mm} UTC, read with rules {file.ReaderVersion}, sha256 {file.Sha256}",
                hang: 2);
        }
    }

    private static void Named(TextPage page, string name, IEnumerable<string> values)
    {
        var all = string.Join(", ", values);
        if (all.Length > 0)
        {
            page.Line($"{name}: {all}", hang: 2);
        }
    }

    private static void Sections(TextPage page, DocumentAnswer document)
    {
        if (document.Sections.Count == 0)
        {
            return;
        }

        page.Heading("Sections");
        foreach (var section in document.Sections)
        {
            page.Line($"{(section.Number is { } number ? $"{number}. " : "")}{section.Title}", indent: 2, hang: 2);
        }
    }

    private static void Elements(TextPage page, DocumentAnswer document)
    {
        page.Heading($"What was read in it ({document.Elements.Count})");
        if (document.Elements.Count == 0)
        {
            page.Line("Nothing.", indent: 2);
        }

        for (var i = 0; i < document.Elements.Count; i++)
        {
            Element(page, i + 1, document.Elements[i], document.Document.Retold);
        }
    }

    private static void Element(TextPage page, int number, DocumentElement element, bool retold)
    {
        var kind = element.Kind is { } of ? $" {of}" : "";
        var target = element.Target is { } id ? $" → {id}" : "";
        var link = element.Link is { } to ? $" ({LinkOf(to)})" : "";
        var trail = element.Trail is { } own && own != element.Target ? $" (trail {own})" : "";
        page.Line($"[{number}] {element.Type}{kind}{target}{link}{trail}", indent: 2, hang: 4);
        page.Line(
            $"{(retold ? $"[naverteld / retold] {element.Text}" : $"“{element.Text}”")}; place {element.Place.Start}–{element.Place.End}; rule {element.Rule}; id {element.Id}",
            indent: 6);
        foreach (var verdict in element.Verdicts)
        {
            page.Line($"{(element.Wrong ? "WRONG READING: " : "")}{VerdictLines.LineOf(verdict)}", indent: 6, hang: 2);
        }
    }

    private static string LinkOf(DocumentLink link) => link.Documents.Count switch
    {
        0 => link.Outcome,
        1 when link.Documents[0].Title != link.Documents[0].Id => $"{link.Outcome}: {link.Documents[0].Title}",
        _ => $"{link.Outcome}: {string.Join(", ", link.Documents.Select(candidate => candidate.Id))}",
    };

    private static void Words(TextPage page, DocumentAnswer document)
    {
        page.Heading(document.Document.Retold ? "Its text, retold in our words" : "Its text");
        foreach (var line in Numbered(document).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            page.Line(line, indent: 2);
        }
    }

    /// <summary>The text without its furniture, with [n] behind the words of each element.</summary>
    private static string Numbered(DocumentAnswer document)
    {
        var ends = document.Elements
            .Select((element, index) => (element.Place.End, Number: index + 1))
            .ToLookup(element => element.End, element => element.Number);
        var text = new StringBuilder(document.Text.Length + (document.Elements.Count * 4));
        var furniture = 0;
        for (var at = 0; at <= document.Text.Length; at++)
        {
            foreach (var number in ends[at])
            {
                text.Append('[').Append(number).Append(']');
            }

            while (furniture < document.Furniture.Count && document.Furniture[furniture].End <= at)
            {
                furniture++;
            }

            if (at < document.Text.Length && !IsIn(document.Furniture, furniture, at))
            {
                text.Append(document.Text[at]);
            }
        }

        return text.ToString();
    }

    private static bool IsIn(IReadOnlyList<TextSpan> furniture, int next, int at) => next < furniture.Count && furniture[next].Start <= at;
}
