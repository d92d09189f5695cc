using Stavaza.Answers;
using Stavaza.Trails;

namespace Stavaza.Register;

/// <summary>What changed of a subject between two days, and why.</summary>
/// <param name="Subject">The subject as asked.</param>
/// <param name="From">The first day: what was known by its end is the old standing.</param>
/// <param name="To">The second day, after the first.</param>
/// <param name="Register">The register's subject; null where the register knows no such subject.</param>
/// <param name="Changes">What changed in the facts, in order of day.</param>
/// <param name="Parties">States that signed, bound themselves or withdrew meanwhile, by the list of parties, in order of day.</param>
/// <param name="Statements">What documents say that were published meanwhile, heading by heading; headings without anything new are left out.</param>
/// <param name="Undated">Documents about the subject whose day is not known: not used.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record DiffAnswer(
    string Subject,
    DateOnly From,
    DateOnly To,
    RegisterSubject? Register,
    IReadOnlyList<FactChange> Changes,
    IReadOnlyList<PartyChange> Parties,
    IReadOnlyList<StatusHeading> Statements,
    IReadOnlyList<DocumentReference> Undated,
    Completeness Completeness)
{
    /// <summary>
    /// Motions, questions and promises of the subject whose status moved or that took a step, on the documents' side or in the official register; at most 200 are compared.
    /// </summary>
    public IReadOnlyList<TrailChange> Trails { get; init; } = [];

    /// <summary>The search index could not be brought up to date with the record: what came in last may be missing.</summary>
    public bool Behind { get; init; }

    /// <summary>More passages or titles speak of the subject than one answer takes in.</summary>
    public bool Truncated { get; init; }
}

/// <summary>One change.</summary>
/// <param name="Kind">
/// happened; began; ended; counted (a later count took the place of an earlier one); learned (it was so before the first day, and became known after it);
/// announced (known, and still to come); proposed (a document says so, and nobody has accepted it).
/// </param>
/// <param name="Day">When it changed; for what was learned, announced or proposed, when it became known.</param>
/// <param name="Fact">The fact as it stands on the second day, with its sources and sentences.</param>
public sealed record FactChange(string Kind, DateOnly Day, FactFound Fact)
{
    /// <summary>What ended it; null where its own last day did, and for other changes.</summary>
    public FactFound? Because { get; init; }

    /// <summary>The count before; null for other changes.</summary>
    public FactFound? Before { get; init; }
}

/// <summary>One state's act.</summary>
/// <param name="State">Its code.</param>
/// <param name="Name">Its name in Dutch.</param>
/// <param name="Act">signed, ratified, accepted, approved, acceded, succeeded, consented, provisionally-applied, withdrew.</param>
/// <param name="Days">When: with several depositaries the earliest first.</param>
public sealed record PartyChange(string State, string Name, string Act, IReadOnlyList<PartyDay> Days);
