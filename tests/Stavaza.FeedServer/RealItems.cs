using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stavaza.FeedServer;

/// <summary>
/// Real rows of the Tweede Kamer, as others saved them, put back into the feed's form. What a row does not say is left out; the ids of rows that were saved without one
/// derive from their number.
/// </summary>
/// <param name="folder">The folder of real documents.</param>
public sealed partial class RealItems(string folder)
{
    /// <summary>All of them, one after the other.</summary>
    public ListedItems All() => SchriftelijkeVragen().Concat(Moties()).Concat(Stemmingen()).Concat(Verslagen()).Aggregate(new ListedItems(), (items, item) => items.Add(item));

    /// <summary>Written questions, 2004–2024, with every field of the Zaak.</summary>
    public IEnumerable<FeedItem> SchriftelijkeVragen()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "tk-odata-schriftelijke-vragen/zaken_schriftelijke_vragen.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return ZaakOf(row.RootElement);
        }
    }

    /// <summary>Motions of 2019–2021: a dossier, a Zaak and a paper each.</summary>
    public IEnumerable<FeedItem> Moties()
    {
        using var rows = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "tk-moties-2019-2021/moties.json")));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var id = row.GetProperty("id").GetString()!;
            var (dossier, number) = (id[..id.LastIndexOf('-')], id[(id.LastIndexOf('-') + 1)..]);
            var title = row.GetProperty("info").GetString();
            var parts = dossier.Split('-', 2);
            yield return EntityXml.Item("kamerstukdossier", IdOf("dossier-" + dossier), Published, ("nummer", parts[0]), ("toevoeging", parts.ElementAtOrDefault(1)));
            yield return EntityXml.Item("zaak", IdOf("zaak-" + id), Published, ("kamerstukdossier", IdOf("dossier-" + dossier)), ("soort", "Motie"), ("titel", title));
            yield return EntityXml.Item("document", IdOf("kst-" + id), Published, ("zaak", IdOf("zaak-" + id)), ("kamerstukdossier", IdOf("dossier-" + dossier)),
                ("soort", "Motie"), ("titel", title), ("volgnummer", number));
        }
    }

    /// <summary>Motions of 2026: every status that they were seen to have, the decision, and the vote of each party.</summary>
    public IEnumerable<FeedItem> Stemmingen()
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "tk-moties-votes-2026/status_history.csv")).Skip(1))
        {
            var cells = line.Split(',', 8);
            var seen = DateTimeOffset.Parse(cells[1], CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            yield return EntityXml.Item("zaak", IdOf(cells[0]), seen, ("nummer", cells[0]), ("soort", "Motie"), ("titel", cells.ElementAtOrDefault(7)?.Trim('"')), ("status", cells[3]));
        }

        using var rows = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "tk-moties-votes-2026/moties.json")));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var address = row.GetProperty("tk_url").GetString()!;
            var (zaak, document) = (ZaakPattern().Match(address).Value, DocumentPattern().Match(address).Value);
            yield return EntityXml.Item("document", IdOf(document), Published, ("zaak", IdOf(zaak)), ("soort", "Motie"), ("documentNummer", document), ("titel", row.GetProperty("titel").GetString()));
            yield return EntityXml.Item("besluit", IdOf("besluit-" + zaak), Published, ("zaak", IdOf(zaak)), ("besluitTekst", row.GetProperty("status").GetString()));
            foreach (var vote in row.GetProperty("stemmen").EnumerateObject())
            {
                yield return EntityXml.Item("stemming", IdOf($"{zaak}-{vote.Name}"), Published, ("besluit", IdOf("besluit-" + zaak)),
                    ("soort", vote.Value.GetString() switch { "voor" => "Voor", "tegen" => "Tegen", _ => "Niet deelgenomen" }), ("actorNaam", vote.Name), ("actorFractie", vote.Name), ("vergissing", "false"));
            }
        }
    }

    /// <summary>Debate reports with their files.</summary>
    public IEnumerable<FeedItem> Verslagen()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "vlos-verslagen-2025"), "*.xml").Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            var vergadering = VergaderingPattern().Match(Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 4000))).Groups[1].Value;
            yield return EntityXml.Item("verslag", IdOf(Path.GetFileName(path)), Published, ("vergadering", Guid.Parse(vergadering)), ("soort", "Tussenpublicatie")) with { File = bytes };
        }
    }

    private const string Published = "2026-06-15T12:00:00Z";

    private static FeedItem ZaakOf(JsonElement row) => EntityXml.Item(
        "zaak",
        Guid.Parse(row.GetProperty("Id").GetString()!),
        row.GetProperty("ApiGewijzigdOp").GetString()!,
        [.. row.EnumerateObject()
            .Where(field => field.Name is not ("Id" or "ApiGewijzigdOp" or "GewijzigdOp" or "Verwijderd"))
            .Select(field => (char.ToLowerInvariant(field.Name[0]) + field.Name[1..], ValueOf(field.Value)))]);

    private static string? ValueOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    [GeneratedRegex("(?<=[?&]id=)[0-9]{4}Z[0-9]{5}")]
    private static partial Regex ZaakPattern();

    [GeneratedRegex("(?<=[?&]did=)[0-9]{4}D[0-9]{5}")]
    private static partial Regex DocumentPattern();

    [GeneratedRegex("<vergadering [^>]*objectid=\"([0-9a-f-]{36})\"")]
    private static partial Regex VergaderingPattern();
}
