using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails;

/// <summary>Compares the trails of a subject on two days: which statuses moved, and which steps were taken or became known.</summary>
internal static class TrailChanges
{
    /// <summary>So many trails of one subject are compared; whoever wants more asks for something narrower.</summary>
    public const int Most = 200;

    private static readonly string[] Headings = ["motions", "questions", "promises"];

    /// <summary>The changes of everything that a state of affairs names, by id.</summary>
    public static async Task<IReadOnlyList<TrailChange>> OfSubjectAsync(RecordSession session, StatusAnswer status, DateOnly from, CancellationToken cancellationToken)
    {
        var changes = new List<TrailChange>();
        foreach (var id in NamedIn(status).Take(Most))
        {
            if (await OfficialAnswers.TrailAsync(session, id, status.AsOf, status.Completeness, cancellationToken) is { Subject: not "Document" } after
                && Between(await OfficialAnswers.TrailAsync(session, id, from, status.Completeness, cancellationToken), after) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <summary>The ids of the subject itself and of the motions, questions and promises that the findings name.</summary>
    public static IEnumerable<string> NamedIn(StatusAnswer status) =>
        status.Headings.Where(heading => Headings.Contains(heading.Kind)).SelectMany(heading => heading.Findings).Select(finding => finding.Target).OfType<string>()
            .Prepend(IdsAsTyped.Canonical(status.Subject))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>What changed; null when nothing did.</summary>
    /// <param name="before">As of the first day; null where nothing was known of it.</param>
    /// <param name="after">As of the second day.</param>
    public static TrailChange? Between(TrailAnswer? before, TrailAnswer after)
    {
        var known = (before?.Steps ?? []).SelectMany(step => step.Evidence).Select(evidence => evidence.Element).ToHashSet(StringComparer.Ordinal);
        var letters = (before?.Steps ?? []).Select(step => step.Letter?.Nummer).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var steps = after.Steps.Where(step => step.Kind != TrailSteps.Mention && step.Evidence.All(evidence => !known.Contains(evidence.Element))
            && (step.Evidence.Count > 0 || !letters.Contains(step.Letter?.Nummer))).ToList();
        List<StatusChange?> statuses =
        [
            Moved("cabinet", before?.Cabinet, after.Cabinet),
            Moved("house", before?.House, after.House),
            .. OfficialStatuses.Of(after.Official).Select(now => Moved(now, OfficialStatuses.Of(before?.Official))),
        ];
        var moved = statuses.OfType<StatusChange>().ToList();
        return moved.Count + steps.Count == 0 ? null : new(after.Id, after.Subject, after.Title, moved, steps);
    }

    private static StatusChange? Moved(string side, TrailStatus? before, TrailStatus now) =>
        before?.Value == now.Value || (before is null && now.Evidence is null) ? null : new(side, before?.Value, now.Value) { Reason = now.Reason, Evidence = now.Evidence };

    private static StatusChange? Moved((string Side, string? Value, OfficialRow? Row) now, IEnumerable<(string Side, string? Value, OfficialRow? Row)> before)
    {
        var was = before.FirstOrDefault(status => status.Side == now.Side).Value;
        return was == now.Value ? null : new(now.Side, was, now.Value) { Row = now.Row };
    }

    /// <summary>What the official register says of where something stands, field by field.</summary>
    private static class OfficialStatuses
    {
        public static IEnumerable<(string Side, string? Value, OfficialRow? Row)> Of(OfficialRegister? register) => register switch
        {
            { Motie: { } motie } => OfMotie(motie),
            { Vraag: { } vraag } => [("official-answer", vraag.Reading, vraag.Antwoord?.Row ?? (vraag.Uitstel is [.., var notice] ? notice.Row : vraag.Zaak.Row))],
            { Toezegging: { } toezegging } =>
            [
                ("official-promise", toezegging.Now.Status, toezegging.Now.Row),
                ("official-due", toezegging.DatumNakoming?.ToString("yyyy-MM-dd"), toezegging.Row),
            ],
            _ => [],
        };

        private static IEnumerable<(string Side, string? Value, OfficialRow? Row)> OfMotie(OfficialMotie motie)
        {
            yield return ("official-outcome", motie.Outcome.Row is null ? null : motie.Outcome.Value, motie.Outcome.Row);
            if (motie.Zaak?.Now is { } now)
            {
                yield return ("official-status", now.HuidigeBehandelstatus ?? now.Status, now.Row);
                yield return ("official-afgedaan", now.Afgedaan switch { true => "true", false => "false", null => null }, now.Row);
                yield return ("official-appreciation", now.Kabinetsappreciatie, now.Row);
            }
        }
    }
}
