using System.Globalization;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Official;

/// <summary>Puts papers together as the register knows them.</summary>
internal static class PaperReading
{
    public static async Task<IReadOnlyList<OfficialDocument>> ReadAsync(
        OfficialLookup lookup, IEnumerable<OfficialVersion> documents, CancellationToken cancellationToken)
    {
        var read = new List<OfficialDocument>();
        foreach (var document in documents)
        {
            read.Add(await ReadAsync(lookup, document, cancellationToken));
        }

        return read;
    }

    /// <summary>A paper by itself, with who signed it and what belongs to it.</summary>
    public static async Task<OfficialDocument> ReadWholeAsync(OfficialLookup lookup, OfficialVersion document, CancellationToken cancellationToken) =>
        await ReadAsync(lookup, document, cancellationToken) with
        {
            Actoren = [.. (await lookup.NamingAsync(document, "document", "documentActor", cancellationToken)).Select(ZaakReading.ActorOf)],
            Versies = [.. (await lookup.NamingAsync(document, "document", "documentVersie", cancellationToken)).Select(VersieOf).OrderBy(versie => versie.Versienummer)],
            Zaken = [.. (await lookup.NamedAsync(document, "zaak", cancellationToken)).Select(zaak => zaak.Fields.Text("nummer")).OfType<string>()],
        };

    /// <summary>The papers at a place in a dossier: by dossier and number, else by the id of the publication.</summary>
    public static async Task<List<OfficialVersion>> AtAsync(OfficialLookup lookup, Kamerstuknummer paper, CancellationToken cancellationToken)
    {
        var found = new List<OfficialVersion>();
        if (int.TryParse(paper.Volgnummer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            foreach (var dossier in await lookup.NumberedAsync(new OfficialId.Dossier(paper.Dossier).ToString(), "kamerstukdossier", cancellationToken))
            {
                found.AddRange(await lookup.NumberedAsync(Sources.TweedeKamer.FeedNumbers.PlaceIn(dossier.Id, number), "document", cancellationToken));
            }
        }

        return found.Count > 0 ? [.. found.DistinctBy(document => document.Entity)] : await PublishedAsAsync(lookup, paper.ToString(), cancellationToken);
    }

    /// <summary>The papers of which a version was published under an id.</summary>
    public static async Task<List<OfficialVersion>> PublishedAsAsync(OfficialLookup lookup, string id, CancellationToken cancellationToken)
    {
        var found = new List<OfficialVersion>();
        foreach (var version in await lookup.NumberedAsync(id, "documentVersie", cancellationToken))
        {
            found.AddRange(await lookup.NamedAsync(version, "document", cancellationToken));
        }

        return [.. found.DistinctBy(document => document.Entity)];
    }

    /// <summary>What the row of a paper itself says.</summary>
    /// <param name="document">The row.</param>
    /// <param name="kamerstukken">Its ids in dossiers.</param>
    public static OfficialDocument Of(OfficialVersion document, IReadOnlyList<string> kamerstukken) => new(
        document.Row,
        document.Fields.Text("documentNummer"),
        kamerstukken,
        document.Fields.Has("aanhangselnummer") ? document.Numbers().FirstOrDefault(number => number.StartsWith("ah-", StringComparison.OrdinalIgnoreCase)) : null,
        document.Fields.Term("soort"),
        document.Fields.Text("titel"),
        document.Fields.Text("onderwerp"),
        document.Fields.Day("datum"),
        document.Fields.Has("@enclosure"));

    private static async Task<OfficialDocument> ReadAsync(OfficialLookup lookup, OfficialVersion document, CancellationToken cancellationToken)
    {
        var read = Of(document, await KamerstukkenAsync(lookup, document, cancellationToken));
        return read with { Held = await HeldAsync(lookup, read, cancellationToken) };
    }

    private static async Task<IReadOnlyList<string>> KamerstukkenAsync(OfficialLookup lookup, OfficialVersion document, CancellationToken cancellationToken)
    {
        if (document.Fields.Number("volgnummer") is not ({ } number and > 0))
        {
            return [];
        }

        var ids = new List<string>();
        foreach (var dossier in await lookup.NamedAsync(document, "kamerstukdossier", cancellationToken))
        {
            ids.AddRange(dossier.Numbers().Select(id => string.Create(CultureInfo.InvariantCulture, $"kst-{id["dossier-".Length..]}-{number}")));
        }

        return ids;
    }

    private static async Task<Answers.DocumentReference?> HeldAsync(OfficialLookup lookup, OfficialDocument document, CancellationToken cancellationToken)
    {
        foreach (var id in document.Kamerstukken.Append(document.Aanhangselnummer).Append(document.DocumentNummer).OfType<string>())
        {
            if (await lookup.Session.DocumentsNamedAsync(id, cancellationToken) is [var held])
            {
                return await KnownAsync(lookup, held, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>The one document of the record that bears an id and was published by the day; null otherwise.</summary>
    public static async Task<Answers.DocumentReference?> HeldAsync(OfficialLookup lookup, string id, CancellationToken cancellationToken) =>
        await lookup.Session.DocumentsNamedAsync(id, cancellationToken) is [var held] ? await KnownAsync(lookup, held, cancellationToken) : null;

    private static async Task<Answers.DocumentReference?> KnownAsync(OfficialLookup lookup, long document, CancellationToken cancellationToken) =>
        (await lookup.Session.ReadingAsync(document, cancellationToken))!.Reference is var reference && reference.Published.KnownOn(lookup.AsOf) ? reference : null;

    private static OfficialDocumentVersie VersieOf(OfficialVersion versie) => new(
        versie.Row,
        versie.Fields.Number("versienummer"),
        versie.Fields.Text("status"),
        versie.Fields.Text("extensie"),
        versie.Fields.Day("datum"),
        versie.Fields.Text("externeidentifier"));
}
