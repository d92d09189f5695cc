using System.Globalization;
using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Open;

/// <summary>
/// Every motion of the register as of a day, in a walk through each kind of row: dossiers, Zaken, papers, decisions, actors. Of each motion only what a line of a list
/// needs is kept, without its versions and its votes.
/// </summary>
internal static class RegisterMoties
{
    public static async Task<List<OfficialMotie>> AllAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var before = OfficialLookup.FirstMomentAfter(asOf);
        var dossiers = new Dictionary<Guid, string>();
        var moties = new Dictionary<Guid, Gathered>();
        await session.EachOfKindAsync("kamerstukdossier", before, dossier => Number(dossiers, dossier), cancellationToken);
        await session.EachOfKindAsync("zaak", before, zaak => AddZaak(moties, dossiers, zaak), cancellationToken, "\"soort\":\"Motie\"");
        if (moties.Count == 0)
        {
            return [];
        }

        await session.EachOfKindAsync("document", before, document => AddPaper(moties, dossiers, document), cancellationToken, "\"soort\":\"Motie");
        await session.EachOfKindAsync("zaakActor", before, actor => Each(moties, actor, motie => motie.Actors.Add(ZaakReading.ActorOf(actor))), cancellationToken, "ndiener");
        await AddDecisionsAsync(session, moties, before, cancellationToken);
        Join(moties);

        // What was gathered is let go as it is put together: at the size of the whole House both would be too much.
        var all = new List<OfficialMotie>(moties.Count);
        foreach (var (zaak, motie) in moties)
        {
            all.Add(motie.Motie());
            moties.Remove(zaak);
        }

        return all;
    }

    /// <summary>A decision has its day from the activity on whose agenda it stood.</summary>
    private static async Task AddDecisionsAsync(RecordSession session, Dictionary<Guid, Gathered> moties, string before, CancellationToken cancellationToken)
    {
        var decided = new Dictionary<Guid, List<(Gathered Motie, OfficialBesluit Besluit)>>();
        await session.EachOfKindAsync("besluit", before, besluit => Each(moties, besluit, motie => AddTo(decided, besluit.Fields.Targets("agendapunt") is [var item, ..] ? item : default, (motie, BesluitOf(besluit)))), cancellationToken);
        var items = new Dictionary<Guid, List<Guid>>();
        await session.EachOfKindAsync("agendapunt", before, item => KeepItem(decided, items, item), cancellationToken);
        var days = new Dictionary<Guid, OfficialActiviteit>();
        await session.EachOfKindAsync("activiteit", before, activiteit => KeepDay(items, days, activiteit), cancellationToken);
        foreach (var (item, there) in decided)
        {
            there.ForEach(pair => pair.Motie.Decisions.Add(pair.Besluit with { Activiteit = days.GetValueOrDefault(item) }));
        }
    }

    private static void KeepItem(Dictionary<Guid, List<(Gathered, OfficialBesluit)>> decided, Dictionary<Guid, List<Guid>> items, OfficialVersion item)
    {
        if (decided.ContainsKey(item.Id) && item.Fields.Targets("activiteit") is [var activiteit, ..])
        {
            AddTo(items, activiteit, item.Id);
        }
    }

    private static void KeepDay(Dictionary<Guid, List<Guid>> items, Dictionary<Guid, OfficialActiviteit> days, OfficialVersion activiteit)
    {
        if (!items.TryGetValue(activiteit.Id, out var there))
        {
            return;
        }

        var fields = activiteit.Fields;
        var read = new OfficialActiviteit(
            activiteit.Row, fields.Text("nummer"), fields.Text("soort"), fields.Text("onderwerp"), fields.Day("datum") ?? fields.Day("aanvangstijd"), fields.Text("status"), null);
        there.ForEach(item => days[item] = read);
    }

    private static void Number(Dictionary<Guid, string> dossiers, OfficialVersion dossier)
    {
        if (dossier.Numbers().FirstOrDefault() is { } number)
        {
            dossiers[dossier.Id] = number;
        }
    }

    private static void AddZaak(Dictionary<Guid, Gathered> moties, Dictionary<Guid, string> dossiers, OfficialVersion zaak)
    {
        var fields = zaak.Fields;
        if (fields.Text("soort") is not SubjectReading.Motie)
        {
            return;
        }

        var title = fields.Text("titel");
        moties[zaak.Id] = new(new(
            zaak.Row, fields.Text("nummer"), SubjectReading.Motie, title, title is null ? fields.Text("onderwerp") : null, fields.Day("gestartOp"), fields.Day("termijn"),
            ZaakReading.StatusesOf([zaak]), [], [], [])
        {
            Dossiers = [.. fields.Targets("kamerstukdossier").Select(dossiers.GetValueOrDefault).OfType<string>()],
        })
        {
            Replaces = fields.Targets("vervangenVanuit"),
        };
    }

    private static void AddPaper(Dictionary<Guid, Gathered> moties, Dictionary<Guid, string> dossiers, OfficialVersion document) => Each(moties, document, motie => motie.Add(
        PaperReading.Of(document, document.Fields.Number("volgnummer") is { } number and > 0
            ? [.. document.Fields.Targets("kamerstukdossier").Select(dossiers.GetValueOrDefault).OfType<string>()
                .Select(dossier => string.Create(CultureInfo.InvariantCulture, $"kst-{dossier["dossier-".Length..]}-{number}"))]
            : [])));

    /// <summary>Which motion takes the place of which, by their numbers.</summary>
    private static void Join(Dictionary<Guid, Gathered> moties)
    {
        foreach (var motie in moties.Values)
        {
            foreach (var earlier in motie.Replaces.Select(moties.GetValueOrDefault).OfType<Gathered>())
            {
                motie.ReplacesNumbered(earlier);
            }
        }
    }

    private static OfficialBesluit BesluitOf(OfficialVersion besluit) => new(
        besluit.Row, besluit.Fields.Term("besluitSoort"), besluit.Fields.Term("besluitTekst"), besluit.Fields.Term("stemmingsSoort"), besluit.Fields.Term("status"), null, null, []);

    private static void Each(Dictionary<Guid, Gathered> moties, OfficialVersion row, Action<Gathered> add)
    {
        foreach (var zaak in row.Fields.Targets("zaak"))
        {
            if (moties.TryGetValue(zaak, out var motie))
            {
                add(motie);
            }
        }
    }

    private static void AddTo<T>(Dictionary<Guid, List<T>> lists, Guid key, T value) => (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(value);

    /// <summary>A motion while its rows come by.</summary>
    private sealed class Gathered(OfficialZaak zaak)
    {
        private readonly List<OfficialDocument> _papers = new(1);
        private OfficialZaak _zaak = zaak;

        public IReadOnlyList<Guid> Replaces { get; init; } = [];

        public List<OfficialActor> Actors { get; } = new(1);

        public List<OfficialBesluit> Decisions { get; } = new(1);

        /// <summary>The Zaak's own title goes before that of a paper, which is not kept then.</summary>
        public void Add(OfficialDocument paper) => _papers.Add(_zaak.Titel is null ? paper : paper with { Titel = null, Onderwerp = null });

        public void ReplacesNumbered(Gathered earlier)
        {
            if (earlier._zaak.Nummer is { } before)
            {
                _zaak = _zaak with { VervangenVanuit = [.. _zaak.VervangenVanuit, before] };
            }

            if (_zaak.Nummer is { } after)
            {
                earlier._zaak = earlier._zaak with { VervangenDoor = [.. earlier._zaak.VervangenDoor, after] };
            }
        }

        public OfficialMotie Motie() => SubjectReading.MotieOf(
            _zaak with
            {
                Actoren = Actors,
                Documenten = [.. _papers.OrderBy(paper => paper.Datum ?? DateOnly.MaxValue)],
                Besluiten = [.. Decisions.OrderBy(besluit => besluit.Activiteit?.Datum ?? DateOnly.MaxValue)],
            },
            null);
    }
}
