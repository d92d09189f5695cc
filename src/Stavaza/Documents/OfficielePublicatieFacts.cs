using System.Text;
using System.Xml;

namespace Stavaza.Documents;

/// <summary>Gathers, while the file is walked through, what it says of itself.</summary>
internal sealed class OfficielePublicatieFacts
{
    private readonly StringBuilder words = new();
    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);
    private string? gathering;
    private int gatheringAt;
    private string? sourceId;
    private DateOnly? date;

    /// <param name="reader">Stands on the element.</param>
    /// <param name="parent">Name of the element around it.</param>
    /// <param name="depth">Its depth, from 1.</param>
    public void Begin(XmlReader reader, string parent, int depth)
    {
        switch (reader.LocalName)
        {
            case "meta" when reader.GetAttribute("name") == "OVERHEIDop.externMetadataRecord":
                sourceId ??= OfficialIds.InAddress(reader.GetAttribute("content"));
                break;
            case "datum" when parent is "datumtekst" or "vergaderdatum":
                date ??= XmlReading.DayIn(reader.GetAttribute("isodatum"));
                break;
        }

        var key = reader.LocalName switch
        {
            "tekstregel" when reader.GetAttribute("inhoud") == "vergaderjaar" => "vergaderjaar",
            "titel" when parent == "dossier" => "title",
            "titel" when parent == "stuk" => "kind",
            "dossiernr" or "begrotingshoofdstuk" or "ondernummer" or "item-titel" => reader.LocalName,
            _ => null,
        };
        if (key is not null && gathering is null && !said.ContainsKey(key) && !reader.IsEmptyElement)
        {
            (gathering, gatheringAt) = (key, depth);
        }
    }

    public void Add(string text)
    {
        if (gathering is not null)
        {
            words.Append(text);
        }
    }

    public void End(int depth)
    {
        if (gathering is not null && depth == gatheringAt)
        {
            said[gathering] = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            words.Clear();
            gathering = null;
        }
    }

    public DocumentFacts Finish()
    {
        var dossier = OfficialIds.Dossier(said.GetValueOrDefault("dossiernr"), said.GetValueOrDefault("begrotingshoofdstuk"));
        var published = sourceId ?? (dossier is not null && said.TryGetValue("ondernummer", out var number) ? $"kst-{dossier}-{number.Trim()}" : null);
        var id = published is null ? null : OfficialIds.Canonical(published);
        var isReport = published?.StartsWith("h-", StringComparison.Ordinal) == true;
        return new DocumentFacts
        {
            Id = id,
            Aliases = published is not null && published != id ? [published] : [],
            Dossier = dossier,
            Title = said.GetValueOrDefault("title") ?? said.GetValueOrDefault("item-titel"),
            Kind = said.GetValueOrDefault("kind") ?? (isReport ? "Handelingen" : null),
            Date = date,
            Vergaderjaar = XmlReading.VergaderjaarIn(said.GetValueOrDefault("vergaderjaar")) ?? XmlReading.VergaderjaarIn(isReport ? published!.Split('-')[2] : null),
            OfficialUrl = published is null ? null : OfficialIds.PageOf(published),
        };
    }
}
