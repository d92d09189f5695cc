using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>All written questions of the register as of a day, read in two walks through its rows: the Zaken, and what belongs to them.</summary>
internal static class VragensetRegister
{
    public static async Task<IReadOnlyList<OfficialVraag>> AllAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var before = OfficialLookup.FirstMomentAfter(asOf);
        var zaken = (await session.VersionsOfKindAsync("zaak", SubjectReading.SchriftelijkeVragen, before, cancellationToken))
            .ConvertAll(row => new OfficialVersion(row))
            .FindAll(zaak => SubjectReading.SchriftelijkeVragen.Equals(zaak.Fields.Text("soort"), StringComparison.OrdinalIgnoreCase));
        if (zaken.Count == 0)
        {
            return [];
        }

        var ids = zaken.ConvertAll(zaak => zaak.Id).ToHashSet();
        var documents = await NamingAsync(session, "document", ids, before, cancellationToken);
        var actors = await NamingAsync(session, "zaakActor", ids, before, cancellationToken);
        return [.. zaken.Select(zaak => SubjectReading.VraagOf(ZaakOf(zaak, documents[zaak.Id], actors[zaak.Id]), zaak))];
    }

    private static async Task<ILookup<Guid, OfficialVersion>> NamingAsync(
        RecordSession session, string kind, HashSet<Guid> zaken, string before, CancellationToken cancellationToken) =>
        (await session.VersionsOfKindAsync(kind, "\"zaak\"", before, cancellationToken))
            .Select(row => new OfficialVersion(row))
            .SelectMany(version => version.Fields.Targets("zaak").Where(zaken.Contains).Select(zaak => (zaak, version)))
            .ToLookup(pair => pair.zaak, pair => pair.version);

    private static OfficialZaak ZaakOf(OfficialVersion zaak, IEnumerable<OfficialVersion> documents, IEnumerable<OfficialVersion> actors) => new(
        zaak.Row,
        zaak.Fields.Text("nummer"),
        zaak.Fields.Text("soort"),
        zaak.Fields.Text("titel"),
        zaak.Fields.Text("onderwerp"),
        zaak.Fields.Day("gestartOp"),
        zaak.Fields.Day("termijn"),
        ZaakReading.StatusesOf([zaak]),
        [.. actors.Select(ZaakReading.ActorOf)],
        [.. documents.Select(document => PaperReading.Of(document, [])).OrderBy(document => document.Datum ?? DateOnly.MaxValue)],
        []);
}
