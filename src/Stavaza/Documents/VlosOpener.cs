using System.Text;
using System.Xml;
using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>
/// Debate report of the Tweede Kamer (VLOS XML, root <c>vlosCoreDocument</c>): every printed paragraph becomes a line, in the order of the file, which is that of
/// the debate. Who speaks stands on a line of its own before the words: "De voorzitter:", "Minister Van Weel:", "De heer Aardema (PVV):".
/// </summary>
/// <remarks>
/// Only what stands in <c>tekst</c> is printed; the rest (markers, items on the agenda, numbers of papers) is metadata. The files print the speaker themselves,
/// except before some words of the chair; there the line is made from the speaker's data.
/// </remarks>
internal sealed class VlosOpener
{
    private readonly LineWriter lines;
    private readonly Stack<string> path = new();
    private readonly Stack<VlosTurn> turns = new();
    private readonly StringBuilder value = new();
    private readonly VlosAgenda agenda = new();
    private string? title;
    private string? vergaderjaar;
    private string? soort;
    private string? objectId;
    private DateOnly? date;
    private int textDepth;
    private bool hasBold;

    private VlosOpener(OpeningBudget budget) => lines = new LineWriter(budget);

    private string Parent => path.TryPeek(out var parent) ? parent : "";

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var opener = new VlosOpener(budget);
        using var stream = bytes.AsStream();
        XmlReading.Read(stream, budget, opener.Visit);
        var text = opener.lines.Finish();
        return text.Length > 0
            ? new DocumentText(text, DocumentFormat.Vlos, Layout.Flowing, [], opener.Facts())
            : throw new UnreadableException("is a report without text as yet (only the frame of the meeting); fetch a later version");
    }

    private DocumentFacts Facts() => new()
    {
        Aliases = objectId is null ? [] : [objectId],
        Title = title,
        Date = date,
        Kind = soort is null ? "Verslag" : $"Verslag, {soort.ToLowerInvariant()}",
        Vergaderjaar = XmlReading.VergaderjaarIn(vergaderjaar),
        Agenda = agenda.Items,
        Offices = agenda.Offices,
    };

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
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                Add(reader.Value);
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        var name = reader.LocalName;
        path.Push(name);
        value.Clear();
        switch (name)
        {
            case "vergadering":
                soort = reader.GetAttribute("soort");
                objectId = reader.GetAttribute("objectid");
                break;
            case "activiteit":
                agenda.Begin(lines.Length);
                break;
            case "woordvoerder" or "interrumpant":
                turns.Push(new VlosTurn());
                break;
            case "spreker" when turns.TryPeek(out var turn) && !path.Contains("sprekers"):
                turn.Set("soort", reader.GetAttribute("soort") ?? "");
                break;
            case "tekst":
                textDepth++;
                break;
            case "alineaitem" when textDepth > 0:
                lines.EndLine();
                hasBold = false;
                break;
            case "nadruk":
                hasBold |= reader.GetAttribute("type") == "Vet";
                break;
        }
    }

    private void Add(string words)
    {
        if (textDepth == 0)
        {
            value.Append(words);
        }
        else if (path.Contains("alineaitem"))
        {
            lines.Add(words);
        }
    }

    private void End(string name)
    {
        path.Pop();
        switch (name)
        {
            case "tekst":
                textDepth--;
                break;
            case "alineaitem" when textDepth > 0:
                EndItem();
                break;
            case "woordvoerder" or "interrumpant":
                agenda.Add(turns.Pop());
                break;
            default:
                if (textDepth == 0)
                {
                    Keep(name, value.ToString().Trim());
                }

                break;
        }

        value.Clear();
    }

    /// <summary>Writes a printed paragraph, and before it who speaks where the file leaves that out.</summary>
    private void EndItem()
    {
        var words = lines.Take();
        if (words.Length == 0)
        {
            return;
        }

        var printsSpeaker = hasBold && words.EndsWith(':');
        if (printsSpeaker)
        {
            lines.BlankLine();
        }

        if (turns.TryPeek(out var turn) && !turn.HasSpoken && !path.Contains("draadboekfragment"))
        {
            turn.HasSpoken = true;
            if (!printsSpeaker && turn.Printed is { } speaker)
            {
                lines.BlankLine();
                lines.Add(speaker);
                lines.EndLine();
            }
        }

        lines.Add(Parent == "lijst" ? "- " + words : words);
        lines.EndLine();
    }

    private void Keep(string name, string words)
    {
        switch (name)
        {
            case "titel" when Parent == "vergadering":
                title = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                break;
            case "vergaderjaar" when Parent == "vergadering":
                vergaderjaar = words;
                break;
            case "datum" when Parent == "vergadering":
                date = XmlReading.DayIn(words);
                break;
            case "onderwerp" or "titel" or "parlisid" when Parent == "activiteit":
                agenda.Keep(name, words);
                break;
            case "dossiernummer" when Parent == "zaak" && !path.Contains("activiteitdeel"):
                agenda.Keep(name, words);
                break;
            case "fractie" or "aanhef" or "verslagnaam" or "functie" when Parent == "spreker" && turns.TryPeek(out var turn) && !path.Contains("sprekers"):
                turn.Set(name, words);
                break;
            case "isvoorzitter" when turns.TryPeek(out var chaired):
                chaired.IsChair = words == "true";
                break;
        }
    }
}
