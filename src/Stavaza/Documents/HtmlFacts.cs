using AngleSharp.Html.Dom;

namespace Stavaza.Documents;

/// <summary>What an HTML page says of itself in its head; on officielebekendmakingen.nl that is the whole of the metadata.</summary>
internal static class HtmlFacts
{
    public static DocumentFacts Of(IHtmlDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.QuerySelectorAll("meta[name][content]"))
        {
            if (element.GetAttribute("content")!.Trim() is { Length: > 0 } content)
            {
                meta.TryAdd(element.GetAttribute("name")!, content);
            }
        }

        string? First(params string[] names) => names.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(content => content is not null);
        var published = First("DC.identifier", "DCTERMS.identifier", "OVERHEIDop.identifier");
        published = published is null || OfficialIds.IsId(published) ? published : OfficialIds.InAddress(published);
        var id = published is null ? null : OfficialIds.Canonical(published);
        return new DocumentFacts
        {
            Id = id,
            Aliases = published is not null && published != id ? [published] : [],
            Title = First("DC.title", "DCTERMS.title") ?? TitleOf(document),
            Kind = First("DC.type", "DCTERMS.type"),
            Date = XmlReading.DayIn(First("DCTERMS.issued", "DC.date", "DCTERMS.available")),
            Dossier = First("OVERHEIDop.dossiernummer") is { } dossier ? OfficialIds.DossierWritten(dossier) : null,
            Vergaderjaar = XmlReading.VergaderjaarIn(First("OVERHEIDop.vergaderjaar")),
            OfficialUrl = published is null ? null : OfficialIds.PageOf(published),
        };
    }

    private static string? TitleOf(IHtmlDocument document) =>
        string.Join(' ', (document.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } title ? title : null;
}
