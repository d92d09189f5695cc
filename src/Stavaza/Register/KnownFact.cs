using Stavaza.Answers;

namespace Stavaza.Register;

/// <summary>A fact with what makes it known: a source of the register, sentences of documents, or both.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="State">register, accepted or proposed.</param>
/// <param name="Known">From when it was known.</param>
/// <param name="Evidence">Sentences that say it.</param>
internal sealed record KnownFact(RegisterFact Fact, string State, DateOnly Known, IReadOnlyList<Evidence> Evidence)
{
    public const string OfRegister = "register", Accepted = "accepted", Proposed = "proposed";

    public static KnownFact Of(RegisterFact fact) => new(fact, OfRegister, fact.Known, []);

    /// <summary>The first day on which it certainly was so.</summary>
    public DateOnly Start => Fact.From?.Last ?? Known;

    /// <summary>The same with one more document that says it; the more exact day and the firmer state win.</summary>
    public KnownFact With(KnownFact told)
    {
        var state = State == Proposed ? told.State : State;
        return this with
        {
            State = state,
            Evidence = [.. Evidence, .. told.Evidence],
            Fact = State == OfRegister ? Fact : Fact with { From = MoreExact(Fact.From, told.Fact.From), Sure = state == Proposed ? "low" : "medium" },
        };
    }

    /// <summary>Whether a document tells the same as this: nothing in it differs, and something in it agrees.</summary>
    public bool IsToldBy(KnownFact told) =>
        IsSameKind(told) && PartiesAgree(told) && (told.Fact.From, Fact.From) switch
        {
            ({ } one, { } other) => one.Meets(other),
            (null, _) => Fact.Predicate.Once,
            _ => State != OfRegister && Fact.From is null,
        };

    /// <summary>Whether both cannot be true: what happens once, on two days.</summary>
    public bool Contradicts(KnownFact other) =>
        Fact.Predicate.Once && other.Fact.Predicate == Fact.Predicate && Fact.Parties.SequenceEqual(other.Fact.Parties)
        && Fact.From is { } one && other.Fact.From is { } two && !one.Meets(two);

    public FactFound Found(RegisterDay? to = null, string? endedBy = null) => new(
        Fact.Id,
        Fact.Predicate.Name,
        Fact.Value,
        [.. Fact.Parties.Select(States.Name)],
        Fact.From,
        to ?? Fact.To,
        Known,
        State != OfRegister ? "document" : Fact.Published is null ? "event" : "published",
        Fact.Sure,
        State,
        Fact.Sources,
        Evidence)
    {
        EndedBy = endedBy,
        Note = Fact.Note,
    };

    // Statements of opinion are the same only in the same words; a treaty event is the same in any.
    private bool IsSameKind(KnownFact told) =>
        told.Fact.Predicate.Kind != PredicateKind.Count && told.Fact.Predicate.Name is not (Predicates.Position or Predicates.Claim or Predicates.Role)
        && (told.Fact.Predicate == Fact.Predicate || (told.Fact.Predicate.Family is { } family && family == Fact.Predicate.Family));

    private bool PartiesAgree(KnownFact told) =>
        told.Fact.Parties.Count == 0 || Fact.Parties.Count == 0 ? told.Fact.From is not null || told.Fact.Parties.SequenceEqual(Fact.Parties)
        : told.Fact.Parties.All(Fact.Parties.Contains);

    private static RegisterDay? MoreExact(RegisterDay? one, RegisterDay? other) =>
        one is { } first && other is { } second ? (second.Last.DayNumber - second.Day.DayNumber < first.Last.DayNumber - first.Day.DayNumber ? second : first) : one ?? other;
}
