using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// All written questions of the register as of a day, read in a walk through each kind of row: the Zaken, their papers, their actors. Of each set only what a line of a
/// list needs is kept.
/// </summary>
internal static class VragensetRegister
{
    public static async Task<IReadOnlyList<OfficialVraag>> AllAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var before = OfficialLookup.FirstMomentAfter(asOf);
        var sets = new Dictionary<Guid, Gathered>();
        await session.EachOfKindAsync("zaak", before, zaak => AddZaak(sets, zaak), cancellationToken, SubjectReading.SchriftelijkeVragen);
        if (sets.Count == 0)
        {
            return [];
        }

        // Of the papers only questions, answers and notices of delay tell where a set stands.
        await session.EachOfKindAsync("document", before, paper => Each(sets, paper, set => set.Papers.Add((paper.Published, paper.Entity, PaperReading.Of(paper, [])))), cancellationToken, "chriftelijke vragen", "itstel");
        await session.EachOfKindAsync("zaakActor", before, actor => Each(sets, actor, set => set.Actors.Add((actor.Published, actor.Entity, ZaakReading.ActorOf(actor)))), cancellationToken, "ndiener", "Gericht aan");
        var dossiers = await DossiersAsync(new(session, asOf), sets.Values, cancellationToken);
        return [.. sets.Values.OrderBy(set => set.Published).ThenBy(set => set.Entity).Select(set => set.Vraag(dossiers))];
    }

    private static void AddZaak(Dictionary<Guid, Gathered> sets, OfficialVersion zaak)
    {
        if (SubjectReading.SchriftelijkeVragen.Equals(zaak.Fields.Text("soort"), StringComparison.OrdinalIgnoreCase))
        {
            sets[zaak.Id] = new(zaak);
        }
    }

    private static void Each(Dictionary<Guid, Gathered> sets, OfficialVersion row, Action<Gathered> add)
    {
        foreach (var zaak in row.Fields.Targets("zaak"))
        {
            if (sets.TryGetValue(zaak, out var set))
            {
                add(set);
            }
        }
    }

    /// <summary>Few sets belong to a dossier, so that each dossier is looked up.</summary>
    private static async Task<Dictionary<Guid, string>> DossiersAsync(OfficialLookup lookup, IEnumerable<Gathered> sets, CancellationToken cancellationToken)
    {
        var numbers = new Dictionary<Guid, string>();
        foreach (var dossier in sets.SelectMany(set => set.Dossiers).ToHashSet())
        {
            if ((await lookup.WithIdAsync(dossier, cancellationToken))?.Numbers().FirstOrDefault() is { } number)
            {
                numbers[dossier] = number;
            }
        }

        return numbers;
    }

    /// <summary>A set while its rows come by.</summary>
    private sealed class Gathered(OfficialVersion row)
    {
        private readonly NamedInRow _named = NamedInRow.Of(row.Fields);

        private readonly OfficialZaak _zaak = new(
            row.Row,
            row.Fields.Text("nummer"),
            SubjectReading.SchriftelijkeVragen,
            row.Fields.Text("titel"),
            row.Fields.Text("onderwerp"),
            row.Fields.Day("gestartOp"),
            row.Fields.Day("termijn"),
            ZaakReading.StatusesOf([row]),
            [],
            [],
            []);

        public DateTimeOffset Published { get; } = row.Published;

        public long Entity { get; } = row.Entity;

        public IReadOnlyList<Guid> Dossiers { get; } = row.Fields.Targets("kamerstukdossier");

        public List<(DateTimeOffset Published, long Entity, OfficialDocument Paper)> Papers { get; } = [];

        public List<(DateTimeOffset Published, long Entity, OfficialActor Actor)> Actors { get; } = [];

        public OfficialVraag Vraag(IReadOnlyDictionary<Guid, string> dossiers) => SubjectReading.VraagOf(
            _zaak with
            {
                Actoren = [.. Actors.OrderBy(actor => (actor.Published, actor.Entity)).Select(actor => actor.Actor)],
                Documenten = [.. Papers.OrderBy(paper => paper.Paper.Datum ?? DateOnly.MaxValue).ThenBy(paper => (paper.Published, paper.Entity)).Select(paper => paper.Paper)],
                Dossiers = [.. Dossiers.Select(dossiers.GetValueOrDefault).OfType<string>()],
            },
            _named);
    }
}
