using System.Xml;
using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>
/// XML of officielebekendmakingen.nl (op-xsd, root <c>officiele-publicatie</c>): Kamerstukken, Handelingen, Aanhangsels. Every paragraph becomes a line. A note
/// becomes a line of its own after the paragraph that it stands in ("1 Kamerstuk 28 844, nr. 266."), and leaves no mark in the sentence.
/// </summary>
/// <remarks>Source: the schema's own element names; see also the comments on the traps below, each met in a real file.</remarks>
internal sealed class OfficielePublicatieOpener
{
    /// <summary>Elements that stand inside a line. Every other element begins and ends one.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "nadruk", "extref", "intref", "intlink", "ondernummer", "datum", "afkorting", "sup", "inf", "vet", "cur", "ondlijn", "redactie", "voetref",
    };

    /// <summary>Parts of a name, number or heading: inside a line, and words of their own even where the file puts nothing between them.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "voornaam", "achternaam", "naam", "voorvoegsels", "politiek", "label", "nr", "dossiernr", "begrotingshoofdstuk", "noot.nr", "noot.al", "noot.lijst",
    };

    /// <summary>Elements whose words stand before the next line: the number of a list item before its text.</summary>
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal) { "li.nr", "lidnr", "dossiernummer", "stuknr" };

    private readonly LineWriter lines;
    private readonly OfficielePublicatieFacts facts = new();
    private readonly Stack<string> path = new();
    private int skippedFrom = int.MaxValue;
    private int cellsInRow = -1;

    private OfficielePublicatieOpener(OpeningBudget budget) => lines = new LineWriter(budget);

    private bool IsSkipping => path.Count >= skippedFrom;

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var opener = new OfficielePublicatieOpener(budget);
        using var stream = bytes.AsStream();
        XmlReading.Read(stream, budget, opener.Visit);
        var text = opener.lines.Finish();
        return text.Length > 0
            ? new DocumentText(text, DocumentFormat.OfficielePublicatie, Layout.Flowing, [], opener.facts.Finish())
            : throw new UnreadableException("has no text, only metadata; fetch the PDF of the same publication");
    }

    private void Visit(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                if (reader.IsEmptyElement)
                {
                    End(reader.LocalName);
                }

                break;
            case XmlNodeType.EndElement:
                End(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !IsSkipping:
                Add(reader.Value);
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        var name = reader.LocalName;
        var parent = path.TryPeek(out var outer) ? outer : "";
        path.Push(name);
        facts.Begin(reader, parent, path.Count);
        if (IsSkipping)
        {
            return;
        }

        if (IsSkipped(reader))
        {
            skippedFrom = path.Count;
        }
        else if (name == "noot")
        {
            lines.BeginNote();
        }
        else if (name == "row")
        {
            EndLine();
            cellsInRow = 0;
        }
        else if (name == "entry")
        {
            lines.Add(cellsInRow++ > 0 ? " | " : "");
        }
        else if (IsBlock(name, parent))
        {
            EndLine();
        }
        else if (!Inline.Contains(name))
        {
            lines.AddSpace();
        }
    }

    private void End(string name)
    {
        var wasSkipping = IsSkipping;
        facts.End(path.Count);
        path.Pop();
        if (wasSkipping)
        {
            skippedFrom = IsSkipping ? skippedFrom : int.MaxValue;
            return;
        }

        cellsInRow = name == "row" ? -1 : cellsInRow;
        if (name == "noot")
        {
            lines.EndNote();
        }
        else if (Prefixes.Contains(name))
        {
            lines.KeepAsPrefix();
        }
        else if (IsBlock(name, path.TryPeek(out var parent) ? parent : ""))
        {
            EndLine();
        }
    }

    private void Add(string words)
    {
        // Pretty-printed names: the line break between a name and the colon after it is no space.
        var parent = path.TryPeek(out var outer) ? outer : "";
        if (parent is "spreker" or "naam" && string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        facts.Add(words);
        lines.Add(parent == "sup" ? Superscripts.Raise(words) : words);
    }

    /// <summary>Inside a row of a table a paragraph ends with a space only.</summary>
    private void EndLine()
    {
        if (cellsInRow > 0)
        {
            lines.AddSpace();
        }
        else
        {
            lines.EndLine();
        }
    }

    private static bool IsBlock(string name, string parent) =>
        name is "naam" ? parent == "ondertekening"
        : name is "titel" ? parent != "kop"
        : name is not ("entry" or "noot") && !Inline.Contains(name) && !Words.Contains(name) && !Prefixes.Contains(name);

    private static bool IsSkipped(XmlReader reader) =>
        reader.LocalName is "metadata" or "colspec" or "plaatje" or "illustratie"
        || (reader.LocalName == "tekstregel" && reader.GetAttribute("inhoud") is "kamernummer" or "documenttype");
}
