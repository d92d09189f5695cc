namespace Stavaza.Register;

/// <summary>Compares the standings of a subject on two days.</summary>
internal static class Changes
{
    /// <summary>The changes, in order of day.</summary>
    public static IReadOnlyList<FactChange> Between(SubjectStanding before, SubjectStanding after, DateOnly from)
    {
        var held = Ids(before.Holds);
        var known = Ids([.. before.Holds, .. before.Happened, .. before.Ended, .. before.Proposed]);
        var announced = Ids([.. before.Holds, .. before.Happened, .. before.Ended, .. before.Later, .. before.Proposed]);
        var all = after.Holds.Concat(after.Happened).Concat(after.Ended).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var counts = before.Holds.ToLookup(fact => fact.Predicate, StringComparer.Ordinal);
        return
        [
            .. after.Happened.Where(fact => !known.Contains(fact.Id)).Select(fact => Began("happened", fact, from))
                .Concat(after.Holds.Where(fact => !known.Contains(fact.Id)).Select(fact => IsCount(fact) ? Counted(fact, counts, from) : Began("began", fact, from)))
                .Concat(after.Ended.Where(fact => !known.Contains(fact.Id) && !IsCount(fact)).Select(fact => Began("began", fact, from)))
                .Concat(after.Ended.Where(fact => !IsCount(fact) && (held.Contains(fact.Id) || !known.Contains(fact.Id))).Select(fact => Ended(fact, all)))
                .Concat(after.Later.Where(fact => !announced.Contains(fact.Id)).Select(fact => new FactChange("announced", fact.Known, fact)))
                .Concat(after.Proposed.Where(fact => !known.Contains(fact.Id) && !IsOpinion(fact)).Select(fact => new FactChange("proposed", fact.Known, fact)))
                .OrderBy(change => change.Day).ThenBy(change => change.Fact.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The acts of states after the first day and up to the second.</summary>
    public static IReadOnlyList<PartyChange> OfParties(PartyList? list, DateOnly from, DateOnly to) =>
    [
        .. (list?.Rows ?? []).SelectMany(row => row.Acts.Select(act => (row.State, Act: act)))
            .Where(change => change.Act.Day.Last > from && change.Act.Day.Last <= to)
            .OrderBy(change => change.Act.Day.Day).ThenBy(change => change.State, StringComparer.Ordinal)
            .Select(change => new PartyChange(change.State, States.Name(change.State), change.Act.Kind, [.. change.Act.Days.OrderBy(day => day.Day.Day)])),
    ];

    // What was so before the first day and only became known after it did not change: it was learned.
    private static FactChange Began(string kind, FactFound fact, DateOnly from) =>
        fact.From is { } day && day.Last <= from ? new("learned", fact.Known, fact) : new(kind, fact.From?.Day ?? fact.Known, fact);

    private static FactChange Counted(FactFound fact, ILookup<string, FactFound> counts, DateOnly from) =>
        counts[fact.Predicate].FirstOrDefault() is { } before ? new("counted", fact.From?.Day ?? fact.Known, fact) { Before = before } : Began("counted", fact, from);

    private static FactChange Ended(FactFound fact, Dictionary<string, FactFound> all)
    {
        var because = fact.EndedBy is { } ending ? all.GetValueOrDefault(ending) : null;
        return new("ended", because?.From?.Day ?? fact.To?.Last ?? fact.Known, fact) { Because = because };
    }

    // These are told as statements, each with its sentence.
    private static bool IsOpinion(FactFound fact) => fact.Predicate is Predicates.Position or Predicates.Claim or Predicates.Role;

    private static bool IsCount(FactFound fact) => Predicates.All[fact.Predicate].Kind == PredicateKind.Count;

    private static HashSet<string> Ids(IEnumerable<FactFound> facts) => [.. facts.Select(fact => fact.Id)];
}
