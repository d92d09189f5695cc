using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Verdicts;

namespace Stavaza.Open;

/// <summary>The motions that are open: those of which documents speak, by their trails; those that only the register knows, by its rows.</summary>
internal static class OpenMotieItems
{
    /// <summary>Reasons for which documents tell nothing, so that the register's word is all there is.</summary>
    private static readonly string[] NothingTold = ["no-vote-in-record", "no-evidence", "register-says-replaced"];

    /// <summary>Reasons that leave open whether the House adopted it: the days that it names bind nobody then.</summary>
    private static readonly string[] NotAdopted = ["no-vote-in-record", "votes-differ", "outcomes-differ", "votes-tied", "held-day-not-known", "register-says-replaced", "motion-held"];

    /// <summary>Outcomes after which a motion asks nothing.</summary>
    private static readonly string[] Ended = ["verworpen", "ingetrokken", "vervallen"];

    public static async Task AddAsync(RecordSession session, OpenFound found, OpenParties parties, Completeness completeness, CancellationToken cancellationToken)
    {
        var register = await RegisterMoties.AllAsync(session, found.AsOf, cancellationToken);
        var ids = await IdsAsync(session, cancellationToken);
        var named = new Dictionary<string, OfficialMotie>(StringComparer.OrdinalIgnoreCase);
        foreach (var motie in register)
        {
            NamesOf(motie).Where(ids.Contains).ToList().ForEach(name => named.TryAdd(name, motie));
        }

        var there = await TrailNames.ReadAsync(session, cancellationToken);
        var told = new HashSet<OfficialMotie>(ReferenceEqualityComparer.Instance);
        foreach (var id in ids)
        {
            var motie = named.GetValueOrDefault(id);
            var row = motie is null ? null : new OfficialRegister(id, found.AsOf) { Motie = motie };
            if (await TrailAnswers.AnswerAsync(session, id, found.AsOf, completeness, cancellationToken, row, there) is { Subject: nameof(DocumentKind.Motie), Steps.Count: > 0 } trail)
            {
                _ = motie is null || told.Add(motie);
                Add(found, parties, trail, motie);
            }
        }

        // From the last to the first, so that each is let go once its line is made.
        for (var i = register.Count - 1; i >= 0; i--)
        {
            if (!told.Contains(register[i]))
            {
                Add(found, parties, register[i]);
            }

            register.RemoveAt(i);
        }
    }

    /// <summary>Every motion of which documents speak.</summary>
    private static async Task<HashSet<string>> IdsAsync(RecordSession session, CancellationToken cancellationToken) =>
        (await session.DocumentsOfKindAsync(nameof(DocumentKind.Motie), cancellationToken)).Select(motie => motie.Id)
            .Concat(await session.MotionsSpokenOfAsync(cancellationToken))
            .Concat((await HandVerdicts.OfAsync(session, cancellationToken)).TargetsOf("kst-"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static void Add(OpenFound found, OpenParties parties, TrailAnswer trail, OfficialMotie? register)
    {
        var outcome = register?.Outcome.Value;
        if (trail.Cabinet.Reason == "held-term-passed")
        {
            found.Looked = found.Looked with { Motions = found.Looked.Motions + 1, HeldTooLong = found.Looked.HeldTooLong + 1 };
            return;
        }

        var closed = Ended.Contains(outcome) && NothingTold.Contains(trail.Cabinet.Reason);
        found.Looked = found.Looked with { Motions = found.Looked.Motions + 1, ClosedByRegister = found.Looked.ClosedByRegister + (closed ? 1 : 0) };
        if (!closed && IsOpen(trail) && (trail.Cabinet.Evidence ?? trail.Steps.SelectMany(step => step.Evidence).FirstOrDefault()) is { } evidence)
        {
            var binds = !NotAdopted.Contains(trail.Cabinet.Reason) || outcome is "aangenomen" or "overgenomen";
            found.Add(ItemOf(trail, evidence, parties, register), trail.Terms.Where(term => binds || term.Kind == "held"));
        }
    }

    /// <summary>A motion that is held asks nothing as yet, but it waits.</summary>
    private static bool IsOpen(TrailAnswer trail) =>
        trail.Cabinet.Value is TrailStatuses.Open or TrailStatuses.Unclear or "in-progress" or "partly" || trail.Cabinet.Reason == "motion-held";

    private static OpenItem ItemOf(TrailAnswer trail, Evidence evidence, OpenParties parties, OfficialMotie? register)
    {
        var day = trail.Steps.Select(step => step.Date).FirstOrDefault(day => day is not null);
        return new(trail.Id, trail.Title, day, trail.Cabinet.Value, evidence)
        {
            Kind = OpenQuestion.Motions,
            CabinetReason = trail.Cabinet.Reason,
            House = trail.House.Value,
            HouseReason = trail.House.Reason,
            Dossiers = DossiersOf(trail.Id, register),
            DossiersFrom = DossiersFrom(trail.Id, register),
            Ministers = [.. trail.Steps.Where(step => step.Kind is TrailSteps.Appreciation or TrailSteps.Execution).Select(step => OpenNames.Minister(step.Actor)).OfType<OpenMinister>().Distinct()],
            Movers = register is { Indieners.Count: > 0 } ? MoversOf(register, parties, day) : [.. trail.Movers.SelectMany(OpenNames.Split).Select(name => parties.Mover(name, null, null, day))],
            Register = register is null ? null : RegisterOf(register),
        };
    }

    /// <summary>A motion that only the register knows: open where it was adopted and not dealt with, unclear where no decision is known.</summary>
    private static void Add(OpenFound found, OpenParties parties, OfficialMotie motie)
    {
        var closed = motie.Zaak!.Now.Afgedaan == true && !Ended.Contains(motie.Outcome.Value);
        var (held, dayHeld) = (motie.Outcome.Value == "aangehouden", motie.Outcome.Day);
        var passed = held && !closed && dayHeld?.AddMonths(Trails.Moties.MotieEnd.MonthsHeld) < found.AsOf;
        found.Looked = found.Looked with
        {
            Motions = found.Looked.Motions + 1,
            ClosedByRegister = found.Looked.ClosedByRegister + (closed ? 1 : 0),
            HeldTooLong = found.Looked.HeldTooLong + (passed ? 1 : 0),
        };
        if (closed || passed || Ended.Contains(motie.Outcome.Value))
        {
            return;
        }

        var id = motie.Stuk?.Id is { } paper && paper.StartsWith("kst-", StringComparison.Ordinal) ? paper : motie.Zaak.Nummer ?? motie.Stuk?.Id ?? motie.Zaak.Row.Id.ToString();
        var day = motie.Stuk?.Datum ?? motie.Zaak.GestartOp;
        var (cabinet, reason) = motie.Outcome.Value switch
        {
            "aangenomen" or "overgenomen" => (TrailStatuses.Open, "adopted-in-register"),
            "aangehouden" => dayHeld is null ? (TrailStatuses.Unclear, "held-day-not-known") : (TrailStatuses.None, "motion-held"),
            _ => (TrailStatuses.Unclear, "register-has-no-decision"),
        };
        var row = motie.Outcome.Row ?? motie.Zaak.Row;
        found.Add(
            new(id, motie.Titel ?? id, day, cabinet, null)
            {
                Kind = OpenQuestion.Motions,
                CabinetReason = reason,
                Dossiers = DossiersOf(id, motie),
                DossiersFrom = DossiersFrom(id, motie),
                Movers = MoversOf(motie, parties, day),
                Row = row,
                Register = RegisterOf(motie),
            },
            held && dayHeld is { } from ? [new("held", from, from.AddMonths(Trails.Moties.MotieEnd.MonthsHeld), "held-two-months", null) { Row = row }] : []);
    }

    private static List<OpenMover> MoversOf(OfficialMotie motie, OpenParties parties, DateOnly? day) =>
        [.. motie.Indieners.Select(actor => parties.Mover(actor.Naam, actor.Persoon, actor.Fractie, day))];

    private static string RegisterOf(OfficialMotie motie) => motie.Zaak?.Now.Afgedaan == true ? $"{motie.Outcome.Value}, afgedaan" : motie.Outcome.Value;

    private static List<string> DossiersOf(string id, OfficialMotie? register) =>
        [.. new[] { OpenNames.DossierOf(id) }.Concat((register?.Zaak?.Dossiers ?? []).Select(OpenNames.DossierOf)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? DossiersFrom(string id, OfficialMotie? register) =>
        OpenNames.DossierOf(id) is not null ? OpenNames.FromNumber : register?.Zaak?.Dossiers.Count > 0 ? OpenNames.FromRegister : null;

    private static IEnumerable<string> NamesOf(OfficialMotie motie) => (motie.Zaak?.Documenten ?? [])
        .SelectMany(paper => paper.Kamerstukken.Append(paper.DocumentNummer))
        .Append(motie.Zaak?.Nummer)
        .OfType<string>();
}
