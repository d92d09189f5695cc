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
                found.Add(ItemOf(set, parties, onlyRegister), set.Term is null ? [] : [set.Term]);
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

    private static List<OpenMinister> MinistersOf(VragensetLine set)
    {
        var said = OpenNames.AddressedIn(set.Title);
        var actors = (set.Register?.Zaak.Actoren ?? []).Where(actor => actor.Relatie?.Equals("Gericht aan", StringComparison.OrdinalIgnoreCase) == true).ToList();
        return actors.Count > 0 ? [.. actors.Select(actor => new OpenMinister(actor.Functie, actor.Naam)).Distinct()]
            : said.Count > 0 ? [.. said]
            : [.. (set.Register?.GerichtAan ?? []).SelectMany(OpenNames.Split).Select(name => new OpenMinister(null, name)).Distinct()];
    }

    private static List<OpenMover> MoversOf(VragensetLine set, OpenParties parties)
    {
        var actors = (set.Register?.Zaak.Actoren ?? []).Where(actor => actor.Relatie is "Indiener" or "Medeindiener").ToList();
        return actors.Count > 0
            ? [.. actors.Select(actor => parties.Mover(actor.Naam, actor.Persoon, actor.Fractie, set.Asked)).DistinctBy(mover => mover.Name)]
            : [.. (OpenNames.AskersIn(set.Title) is { Count: > 0 } said ? said : set.Askers).SelectMany(OpenNames.Split).Select(name => parties.Mover(name, null, null, set.Asked))];
    }
}
