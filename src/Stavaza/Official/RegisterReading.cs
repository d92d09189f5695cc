using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Official;

/// <summary>Finds what the official registers say of an id.</summary>
internal static class RegisterReading
{
    /// <summary>The rows under the id, put together as they were at the end of the day; null when the registers have none.</summary>
    public static async Task<OfficialRegister?> FindAsync(RecordSession session, string id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var lookup = new OfficialLookup(session, asOf);
        var register = new OfficialRegister(id, asOf);
        register = OfficialId.Parse(id) switch
        {
            OfficialId.Kamerstuk(var paper) => await OfPapersAsync(lookup, register, await PaperReading.AtAsync(lookup, paper, cancellationToken), cancellationToken),
            OfficialId.Aanhangsel => await OfAanhangselAsync(lookup, register, cancellationToken),
            OfficialId.Zaak({ Soort: 'Z' }) => await OfZakenAsync(lookup, register, await lookup.NumberedAsync(id, "zaak", cancellationToken), cancellationToken),
            OfficialId.Zaak({ Soort: 'D' }) => await OfPapersAsync(lookup, register, await lookup.NumberedAsync(id, "document", cancellationToken), cancellationToken),
            OfficialId.Dossier => await OfDossierAsync(lookup, register, cancellationToken),
            _ => await OfOthersAsync(lookup, register, cancellationToken),
        };
        register = register with { Publicatie = await PublicatieReading.FindAsync(lookup, id, cancellationToken) };
        return register.IsEmpty ? null : register;
    }

    private static async Task<OfficialRegister> OfAanhangselAsync(OfficialLookup lookup, OfficialRegister register, CancellationToken cancellationToken)
    {
        var papers = await lookup.NumberedAsync(register.Id, "document", cancellationToken);
        return await OfPapersAsync(
            lookup, register, papers.Count > 0 ? papers : await PaperReading.PublishedAsAsync(lookup, register.Id, cancellationToken), cancellationToken);
    }

    /// <summary>Several papers under one id are not chosen from, but they may all be of one Zaak.</summary>
    private static async Task<OfficialRegister> OfPapersAsync(
        OfficialLookup lookup, OfficialRegister register, List<OfficialVersion> papers, CancellationToken cancellationToken)
    {
        var zaken = new List<OfficialVersion>();
        foreach (var paper in papers)
        {
            zaken.AddRange(Fitting(paper, await lookup.NamedAsync(paper, "zaak", cancellationToken)));
        }

        var document = papers is [var only] ? await PaperReading.ReadWholeAsync(lookup, only, cancellationToken) : null;
        register = register with { Document = document };
        var distinct = zaken.DistinctBy(zaak => zaak.Entity).ToList();
        return distinct switch
        {
            [var zaak] => await OfZaakAsync(lookup, register, zaak, document, cancellationToken),
            [] when document?.Soort?.StartsWith(SubjectReading.Motie, StringComparison.OrdinalIgnoreCase) == true =>
                register with { Motie = SubjectReading.MotieOf(null, document) },
            [] when papers.Count > 1 => register with { Ambiguous = [.. papers.Select(paper => paper.Row)] },
            [] => register,
            _ => register with { Ambiguous = [.. distinct.Select(zaak => zaak.Row)] },
        };
    }

    /// <summary>A paper may stand in several Zaken: of a motion's paper the motion counts, of questions and answers the questions.</summary>
    private static IEnumerable<OfficialVersion> Fitting(OfficialVersion paper, List<OfficialVersion> zaken)
    {
        var soort = paper.Fields.Text("soort") ?? string.Empty;
        var wanted = soort.StartsWith(SubjectReading.Motie, StringComparison.OrdinalIgnoreCase) ? SubjectReading.Motie
            : soort.Contains("schriftelijke vragen", StringComparison.OrdinalIgnoreCase) || soort.Contains("uitstel", StringComparison.OrdinalIgnoreCase)
                || soort.StartsWith("Aanhangsel", StringComparison.OrdinalIgnoreCase) ? SubjectReading.SchriftelijkeVragen
            : null;
        return wanted is null ? [] : zaken.Where(zaak => wanted.Equals(zaak.Fields.Text("soort"), StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<OfficialRegister> OfZakenAsync(
        OfficialLookup lookup, OfficialRegister register, List<OfficialVersion> zaken, CancellationToken cancellationToken) => zaken switch
        {
            [] => register,
            [var zaak] => await OfZaakAsync(lookup, register, zaak, null, cancellationToken),
            _ => register with { Ambiguous = [.. zaken.Select(zaak => zaak.Row)] },
        };

    private static async Task<OfficialRegister> OfZaakAsync(
        OfficialLookup lookup, OfficialRegister register, OfficialVersion version, OfficialDocument? paper, CancellationToken cancellationToken)
    {
        var zaak = await ZaakReading.ReadAsync(lookup, version, cancellationToken);
        return zaak.Soort switch
        {
            SubjectReading.Motie => register with { Motie = SubjectReading.MotieOf(zaak, paper) },
            SubjectReading.SchriftelijkeVragen => register with { Vraag = SubjectReading.VraagOf(zaak, NamedInRow.Of(version.Fields)) },
            _ => register with { Zaak = zaak },
        };
    }

    private static async Task<OfficialRegister> OfDossierAsync(OfficialLookup lookup, OfficialRegister register, CancellationToken cancellationToken) =>
        await lookup.NumberedAsync(register.Id, "kamerstukdossier", cancellationToken) switch
        {
            [] => register,
            [var dossier] => register with { Dossier = DossierOf(dossier) },
            // The two Houses have a row each of one dossier; that of the Tweede Kamer knows the numbers.
            var several => several.Where(dossier => dossier.Fields.Text("kamer") is null or "Tweede Kamer").ToList() is [var one]
                ? register with { Dossier = DossierOf(one) }
                : register with { Ambiguous = [.. several.Select(dossier => dossier.Row)] },
        };

    private static async Task<OfficialRegister> OfOthersAsync(OfficialLookup lookup, OfficialRegister register, CancellationToken cancellationToken)
    {
        var found = (await lookup.NumberedAsync(register.Id, null, cancellationToken)).FindAll(version => version.Kind != OfficialVersion.Publicatie);
        return found switch
        {
            [{ Kind: "toezegging" } toezegging] => register with { Toezegging = await ToezeggingReading.ReadAsync(lookup, toezegging, cancellationToken) },
            [{ Kind: OfficialVersion.Verdrag } verdrag] => register with { Verdrag = VerdragReading.Of(verdrag) },
            [] or [_] => register,
            _ => register with { Ambiguous = [.. found.Select(version => version.Row)] },
        };
    }

    private static OfficialDossier DossierOf(OfficialVersion dossier) => new(
        dossier.Row,
        dossier.Numbers().First(),
        dossier.Fields.Text("titel"),
        dossier.Fields.Number("hoogsteVolgnummer") is { } highest and > 0 ? highest : null,
        dossier.Fields.Flag("afgesloten"));
}
