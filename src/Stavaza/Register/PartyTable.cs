namespace Stavaza.Register;

/// <summary>Who had signed a treaty and was bound by it on a day, state by state.</summary>
/// <param name="Subject">The treaty.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="ListOf">The day of the list: what came later is only in it where a fact of the register says so.</param>
/// <param name="Source">Where the list stands.</param>
/// <param name="Via">Through what copy it came; null when it came from the source itself.</param>
/// <param name="Sure">high, medium, low.</param>
/// <param name="Rows">One row a state, by Dutch name.</param>
public sealed record PartyTable(RegisterSubject Subject, DateOnly AsOf, DateOnly ListOf, Uri Source, string? Via, string Sure, IReadOnlyList<PartyStanding> Rows)
{
    /// <summary>How many signed and are bound.</summary>
    public PartyCount Count => new(Rows.Count(row => row.SignedOn.Count > 0), Rows.Count(row => row is { Bound.Count: > 0, Withdrawn: null }), ListOf, Source);
}

/// <summary>One state's row.</summary>
/// <param name="State">Its code: NL.</param>
/// <param name="Name">Its name in Dutch.</param>
/// <param name="EnglishName">Its name in the United Nations' list.</param>
/// <param name="SignedOn">When it signed: the earliest day first; empty for not, or not by then.</param>
/// <param name="Bound">When it bound itself, likewise. Empty where the list names the state without a day.</param>
/// <param name="BoundBy">ratified, accepted, approved, acceded, succeeded, consented; null for not.</param>
/// <param name="Withdrawn">When it withdrew, or withdrew its ratification; null for not.</param>
public sealed record PartyStanding(
    string State, string Name, string EnglishName, IReadOnlyList<PartyDay> SignedOn, IReadOnlyList<PartyDay> Bound, string? BoundBy, RegisterDay? Withdrawn)
{
    /// <summary>Since when it applies the treaty provisionally; null for not.</summary>
    public RegisterDay? Provisionally { get; init; }

    /// <summary>With which depositaries a list has the state without saying a day; empty for a list that says days, or a treaty with one depositary.</summary>
    public IReadOnlyList<string> Depositaries { get; init; } = [];
}
