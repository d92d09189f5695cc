using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Vragen;

namespace Stavaza.Open;

/// <summary>The sets of written questions that are open.</summary>
internal static class OpenVragensetItems
{
    /// <summary>An answer is in the record, but not which questions it answers: nobody can be called late for that.</summary>
    private const string AnsweredSomehow = "answer-not-read-for-every-question";

    public static async Task AddAsync(RecordSession session, OpenFound found, OpenParties parties, CancellationToken cancellationToken)
    {
        var looked = 0;
        var closed = 0;
        foreach (var set in await VragensetLines.AllAsync(session, found.AsOf, cancellationToken))
        {
            looked++;
            var onlyRegister = set.Cabinet.Evidence is null && set.Register is not null;
            if (ClosedByRegister(set))
            {
                closed++;
            }
            else if (!set.Over && set.Cabinet.Reason != AnsweredSomehow && (set.Cabinet.Evidence is not null || set.Register is not null))
            {
                var (dossiers, from) = await DossiersOfAsync(session, set, cancellationToken);
                found.Add(ItemOf(set, parties, onlyRegister) with { Dossiers = dossiers, DossiersFrom = from }, set.Term is null ? [] : [set.Term]);
            }
        }

        found.Looked = found.Looked with { Questions = looked, ClosedByRegister = found.Looked.ClosedByRegister + closed };
    }

    /// <summary>No paper in the record answers it, but the register says that an answer came: nobody can be called late for what is not held here.</summary>
    private static bool ClosedByRegister(VragensetLine set) =>
        set.Register is { Reading: "answered" or "afgedaan" } && (set.Cabinet.Reason is "no-answer-in-record" or "delayed" or "no-evidence");

    private static OpenItem ItemOf(VragensetLine set, OpenParties parties, bool onlyRegister)
    {
        var (cabinet, reason) = !onlyRegister ? (set.Cabinet.Value, set.Cabinet.Reason) : set.Register!.Reading switch
        {
            "delayed" => (TrailStatuses.Open, "delayed-in-register"),
            "open" => (TrailStatuses.Open, "open-in-register"),
            _ => (TrailStatuses.Unclear, "register-says-nothing"),
        };
        return new(set.Id, set.Title, set.Asked, cabinet, set.Cabinet.Evidence)
        {
            Kind = OpenQuestion.Questions,
            CabinetReason = reason,
            House = onlyRegister ? null : TrailStatuses.Unclear,
            HouseReason = onlyRegister ? null : "no-evidence",
            Ministers = MinistersOf(set),
            Movers = MoversOf(set, parties),
            Row = onlyRegister ? RowOf(set.Register!) : null,
            Register = set.Register?.Reading,
        };
    }

    private static OfficialRow RowOf(OfficialVraag vraag) => vraag.Uitstel is [.., var delay] ? delay.Row : vraag.Zaak.Row;

    /// <summary>The House gives few sets of questions a dossier. Where neither a number nor the register does, the dossiers count that the questions name; else those that the other papers name.</summary>
    private static async Task<(IReadOnlyList<string> Dossiers, string? From)> DossiersOfAsync(RecordSession session, VragensetLine set, CancellationToken cancellationToken)
    {
        if (DossiersIn(set.Names) is { Count: > 0 } own)
        {
            return (own, OpenNames.FromNumber);
        }

        if (DossiersIn(set.Register?.Zaak.Dossiers ?? []) is { Count: > 0 } registered)
        {
            return (registered, OpenNames.FromRegister);
        }

        foreach (var paper in set.Papers)
        {
            if (DossiersIn(await session.DossiersCitedAsync(paper, cancellationToken)) is { Count: > 0 } cited)
            {
                return (cited, OpenNames.FromCitations);
            }
        }

        return ([], null);
    }

    private static List<string> DossiersIn(IEnumerable<string> ids) => [.. ids.Select(OpenNames.DossierOf).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// Whom the register names with an office; else the offices that the heading names, and the persons whom the register names. One office and one person are one minister.
    /// </summary>
    private static List<OpenMinister> MinistersOf(VragensetLine set)
    {
        var actors = (set.Register?.Zaak.Actoren ?? []).Where(actor => actor.Relatie?.Equals("Gericht aan", StringComparison.OrdinalIgnoreCase) == true).ToList();
        List<OpenMinister> named = actors.Count > 0
            ? [.. actors.Select(actor => new OpenMinister(actor.Functie, actor.Naam)).Distinct()]
            : [.. (set.Register?.GerichtAan ?? []).SelectMany(OpenNames.Split).Select(name => new OpenMinister(null, name)).Distinct()];
        if (named.Exists(minister => minister.Office is not null))
        {
            return named;
        }

        var offices = new[] { set.Title, set.Register?.Zaak.Titel, set.Register?.Zaak.Onderwerp }.OfType<string>().Select(OpenNames.AddressedIn).FirstOrDefault(said => said.Count > 0, []);
        return (offices, named) is ([var office], [var person]) ? [office with { Name = person.Name }] : [.. offices, .. named];
    }

    private static List<OpenMover> MoversOf(VragensetLine set, OpenParties parties)
    {
        var actors = (set.Register?.Zaak.Actoren ?? []).Where(actor => actor.Relatie is "Indiener" or "Medeindiener").ToList();
        return actors.Count > 0
            ? [.. actors.Select(actor => parties.Mover(actor.Naam, actor.Persoon, actor.Fractie, set.Asked)).DistinctBy(mover => mover.Name)]
            : [.. (OpenNames.AskersIn(set.Title) is { Count: > 0 } said ? said : set.Askers).SelectMany(OpenNames.Split).Select(name => parties.Mover(name, null, null, set.Asked))];
    }
}
