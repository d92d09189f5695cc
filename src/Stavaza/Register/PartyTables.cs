using System.Security.Cryptography;
using System.Text;

namespace Stavaza.Register;

/// <summary>Makes a table of a list of parties as of a day, and compares the list with the facts.</summary>
internal static class PartyTables
{
    private static readonly string[] Leaving = ["withdrew", "ratification-withdrawn"];

    /// <summary>The standing of each row as of a day, without a subject.</summary>
    public static PartyTable On(PartyList list, IEnumerable<RegisterFact> facts, DateOnly asOf, RegisterSubject? subject = null)
    {
        var left = facts.Where(fact => Leaving.Contains(fact.Predicate.Name) && fact.Parties.Count == 1 && fact.From is { } day && day.Last <= asOf && fact.Known <= asOf)
            .GroupBy(fact => fact.Parties[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(fact => fact.From!.Value.Day), StringComparer.Ordinal);
        var rows = list.Rows.Select(row => Standing(row, left, asOf)).OfType<PartyStanding>().OrderBy(row => row.Name, StringComparer.Ordinal);
        return new(subject!, asOf, list.AsOf, list.Source, list.Via, list.Sure, [.. rows]);
    }

    /// <summary>What a list says of one state, as facts.</summary>
    public static IEnumerable<KnownFact> FactsOf(PartyList? list, string state) =>
        from row in list?.Rows ?? []
        where row.State == state
        from act in row.Acts
        where Predicates.All.ContainsKey(act.Kind)
        select KnownFact.Of(new RegisterFact(IdOf(list!, row, act), list!.Subject, Predicates.All[act.Kind])
        {
            Parties = [state],
            From = act.Day,
            Sources = [list.Source],
            Sure = list.Sure,
            Note = act.Days.Count > 1 ? string.Join(", ", act.Days.OrderBy(day => day.Day.Day).Select(day => $"{day.Depositary} {day.Day}")) : null,
        });

    /// <summary>What the list says of an act where a fact has another day; null where they agree or the list says nothing.</summary>
    public static string? Otherwise(PartyList list, RegisterFact fact)
    {
        if (!fact.Predicate.Once || fact is not { Parties: [var state], From: { } said })
        {
            return null;
        }

        var act = list.Rows.FirstOrDefault(row => row.State == state)?.Acts.FirstOrDefault(act => act.Kind == fact.Predicate.Name);
        return act is null || act.Days.Any(day => day.Day.Meets(said)) ? null : $"de lijst van partijen heeft {act.Day} ({list.Source.Host})";
    }

    private static PartyStanding? Standing(PartyRow row, Dictionary<string, DateOnly> left, DateOnly asOf)
    {
        var acts = row.Acts.Where(act => act.Day.Last <= asOf).ToList();
        if (acts.Count == 0 && row.Acts.Count > 0)
        {
            return null;
        }

        var bound = acts.Where(act => PartyAct.Binding.Contains(act.Kind)).MinBy(act => act.Day.Day);
        var withdrew = acts.Find(act => act.Kind == PartyAct.Withdrew)?.Day;
        var state = States.Find(row.State);
        return new(
            row.State,
            States.Name(row.State),
            state?.English ?? row.State,
            Days(acts.Find(act => act.Kind is PartyAct.Signed or PartyAct.SignedBySuccession)),
            Days(bound),
            bound?.Kind,
            withdrew ?? (left.TryGetValue(row.State, out var day) ? new RegisterDay(day) : null))
        {
            Provisionally = acts.Find(act => act.Kind == PartyAct.ProvisionallyApplied)?.Day,
            Depositaries = row.Depositaries,
        };
    }

    private static IReadOnlyList<PartyDay> Days(PartyAct? act) => act is null ? [] : [.. act.Days.OrderBy(day => day.Day.Day)];

    private static string IdOf(PartyList list, PartyRow row, PartyAct act) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{list.Subject}|{act.Kind}|{row.State}|{act.Day}")))[..12];
}
