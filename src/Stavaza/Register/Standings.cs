namespace Stavaza.Register;

/// <summary>Parts what is known of a subject on a day: what holds, what happened, what ended, what is still to come, and what contradicts.</summary>
internal static class Standings
{
    /// <param name="subject">The subject.</param>
    /// <param name="register">Facts of the register.</param>
    /// <param name="told">What documents say, in the order in which they were published; rejected statements are not among them.</param>
    /// <param name="list">The list of parties; null for none.</param>
    /// <param name="asOf">Only what was known by this day is used.</param>
    public static SubjectStanding On(RegisterSubject subject, IEnumerable<RegisterFact> register, IEnumerable<KnownFact> told, PartyList? list, DateOnly asOf)
    {
        var facts = Joined([.. register.Select(KnownFact.Of).Concat(PartyTables.FactsOf(list, "NL")).Where(fact => fact.Known <= asOf)], told.Where(fact => fact.Known <= asOf));
        var certain = facts.Where(fact => fact.State != KnownFact.Proposed).ToList();
        var parts = certain.Select(fact => Placed(fact, certain, asOf)).ToLookup(part => part.Place, part => part.Fact);
        var table = list is null ? null : PartyTables.On(list, certain.Select(fact => fact.Fact), asOf);
        return new(
            subject,
            Newest(parts[Place.Holds]),
            Newest(parts[Place.Happened]),
            Newest(parts[Place.Ended]),
            [.. parts[Place.Later].OrderBy(fact => fact.From?.Day)],
            Newest(facts.Where(fact => fact.State == KnownFact.Proposed).Select(fact => fact.Found())),
            Conflicts(facts, list))
        {
            Parties = table?.Count,
        };
    }

    /// <summary>The facts with the documents that say the same as further evidence, and what only documents say.</summary>
    private static List<KnownFact> Joined(List<KnownFact> facts, IEnumerable<KnownFact> told)
    {
        foreach (var one in told)
        {
            var same = facts.FindIndex(fact => fact.IsToldBy(one));
            if (same < 0)
            {
                facts.Add(one);
            }
            else
            {
                facts[same] = facts[same].With(one);
            }
        }

        return facts;
    }

    private static (Place Place, FactFound Fact) Placed(KnownFact fact, List<KnownFact> all, DateOnly asOf) => fact.Fact.Predicate.Kind switch
    {
        _ when fact.Start > asOf => (Place.Later, fact.Found()),
        PredicateKind.Event => (Place.Happened, fact.Found()),
        PredicateKind.Count when Newer(fact, all, asOf) is { } newer => (Place.Ended, fact.Found(newer.Fact.From, newer.Fact.Id)),
        PredicateKind.Count => (Place.Holds, fact.Found()),
        _ when Ending(fact, all, asOf) is { } ending && (fact.Fact.To is not { } to || ending.Fact.From!.Value.Day <= to.Last) => (Place.Ended, fact.Found(ending.Fact.From, ending.Fact.Id)),
        _ when fact.Fact.To is { } to && to.Last < asOf => (Place.Ended, fact.Found()),
        _ => (Place.Holds, fact.Found()),
    };

    private static KnownFact? Newer(KnownFact count, List<KnownFact> all, DateOnly asOf) =>
        all.Where(other => other.Fact.Predicate == count.Fact.Predicate && other.Start > count.Start && other.Start <= asOf).MaxBy(other => other.Start);

    private static KnownFact? Ending(KnownFact state, List<KnownFact> all, DateOnly asOf) =>
        all.Where(other => state.Fact.Predicate.EndedBy.Contains(other.Fact.Predicate.Name)
                && other.Fact.From is { } day && day.Last <= asOf && (state.Fact.From is not { } from || day.Day >= from.Day)
                && (state.Fact.Parties.Count == 0 || other.Fact.Parties.Count == 0 || state.Fact.Parties.Intersect(other.Fact.Parties).Any()))
            .MinBy(other => other.Fact.From!.Value.Day);

    private static List<FactConflict> Conflicts(List<KnownFact> facts, PartyList? list)
    {
        var conflicts = facts.Where(fact => fact.Fact.Conflict is not null).Select(fact => new FactConflict([fact.Fact.Id], fact.Fact.Conflict)).ToList();
        for (var i = 0; i < facts.Count; i++)
        {
            conflicts.AddRange(facts.Skip(i + 1).Where(facts[i].Contradicts).Select(other => new FactConflict([facts[i].Fact.Id, other.Fact.Id], null)));
            if (list is not null && PartyTables.Otherwise(list, facts[i].Fact) is { } otherwise)
            {
                conflicts.Add(new([facts[i].Fact.Id], otherwise));
            }
        }

        return conflicts;
    }

    private static List<FactFound> Newest(IEnumerable<FactFound> facts) => [.. facts.OrderByDescending(fact => fact.From?.Day ?? fact.Known).ThenBy(fact => fact.Id, StringComparer.Ordinal)];

    private enum Place
    {
        Holds,
        Happened,
        Ended,
        Later,
    }
}
