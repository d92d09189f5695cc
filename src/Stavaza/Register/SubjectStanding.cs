using Stavaza.Answers;

namespace Stavaza.Register;

/// <summary>Where a subject of the register stands on a day: only what was known by then, parted by what held then.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Holds">What held on the day, newest first; of figures the newest count.</param>
/// <param name="Happened">What had happened by the day, newest first.</param>
/// <param name="Ended">What had held and no longer did, newest first.</param>
/// <param name="Later">What was known and still had to come.</param>
/// <param name="Proposed">What documents say and nobody has accepted yet, newest first. What agrees with a fact above is not here but is evidence there.</param>
/// <param name="Conflicts">Where sources contradict each other: nothing is chosen, both are kept.</param>
public sealed record SubjectStanding(
    RegisterSubject Subject,
    IReadOnlyList<FactFound> Holds,
    IReadOnlyList<FactFound> Happened,
    IReadOnlyList<FactFound> Ended,
    IReadOnlyList<FactFound> Later,
    IReadOnlyList<FactFound> Proposed,
    IReadOnlyList<FactConflict> Conflicts)
{
    /// <summary>How many statements of documents were rejected by hand and are not used.</summary>
    public int Rejected { get; init; }

    /// <summary>How many states signed and are bound; null where the register has no list of parties.</summary>
    public PartyCount? Parties { get; init; }
}

/// <summary>A fact as an answer gives it.</summary>
/// <param name="Id">Of a fact of the register twelve hexadecimal digits; of a document's the id of the element, for <c>stavaza register accept</c>.</param>
/// <param name="Predicate">What it says: a name of the closed list in docs/register.md.</param>
/// <param name="Value">In words; null where predicate, parties and day say all.</param>
/// <param name="Parties">Names of the states, in Dutch; empty for none in particular.</param>
/// <param name="From">When it happened, or since when it holds; null when not known.</param>
/// <param name="To">The last day on which it held, or the day of what ended it; null while it holds.</param>
/// <param name="Known">From when it was known.</param>
/// <param name="KnownBy">published (its source has that day), event (public acts are known on the day they are done), document (the day of the document).</param>
/// <param name="Sure">high, medium, low.</param>
/// <param name="State">register, accepted (read in a document, accepted by hand), proposed (read in a document).</param>
/// <param name="Sources">Where it stands; empty for what only documents say.</param>
/// <param name="Evidence">Sentences of documents that say the same.</param>
public sealed record FactFound(
    string Id,
    string Predicate,
    string? Value,
    IReadOnlyList<string> Parties,
    RegisterDay? From,
    RegisterDay? To,
    DateOnly Known,
    string KnownBy,
    string Sure,
    string State,
    IReadOnlyList<Uri> Sources,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Id of the fact that ended it, or of the later count; null for none.</summary>
    public string? EndedBy { get; init; }

    /// <summary>What a reader should know with it; null for nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>A contradiction.</summary>
/// <param name="Facts">Ids of the facts that contradict each other; one where the other side is told in <paramref name="Saying"/>.</param>
/// <param name="Saying">What the other side says; null where both are facts.</param>
public sealed record FactConflict(IReadOnlyList<string> Facts, string? Saying);

/// <summary>How a list of parties stands on a day.</summary>
/// <param name="Signatories">States that had signed.</param>
/// <param name="Bound">States that had ratified, accepted, approved, acceded or succeeded and had not withdrawn.</param>
/// <param name="ListOf">The day of the list: what came later is only in the facts.</param>
/// <param name="Source">Where the list stands.</param>
public sealed record PartyCount(int Signatories, int Bound, DateOnly ListOf, Uri Source);
