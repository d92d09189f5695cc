using Stavaza.Official;
using Stavaza.Register;

namespace Stavaza.Answers;

/// <summary>Where a subject stands, as of a day.</summary>
/// <param name="Subject">The subject as asked.</param>
/// <param name="AsOf">The day: only what was published by then is used.</param>
/// <param name="Headings">What the record says, heading by heading; a heading without findings is kept, and says that nothing is known.</param>
/// <param name="Undated">Documents about the subject that may already have existed but whose day is not known: listed, not used.</param>
/// <param name="NotHeld">What the documents lean on and the record does not hold: ids of unresolved citations, most cited first.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record StatusAnswer(
    string Subject,
    DateOnly AsOf,
    IReadOnlyList<StatusHeading> Headings,
    IReadOnlyList<DocumentReference> Undated,
    IReadOnlyList<NotHeld> NotHeld,
    Completeness Completeness)
{
    /// <summary>What the official registers say of the subject where it is an id, and of the first 25 motions, questions and promises that the findings name.</summary>
    public IReadOnlyList<OfficialRegister> Official { get; init; } = [];

    /// <summary>The search index could not be brought up to date with the record: what came in last may be missing.</summary>
    public bool Behind { get; init; }

    /// <summary>What the register of subjects knows of it; null where the register knows no such subject.</summary>
    public SubjectStanding? Register { get; init; }

    /// <summary>More passages or titles speak of the subject than one answer takes in: those that match less well are missing. Ask for something narrower.</summary>
    public bool Truncated { get; init; }
}

/// <summary>A part of a state of affairs.</summary>
/// <param name="Kind">motions, questions, promises, treaty-events, roles, positions, claims, non-disclosure; for a treaty also citations.</param>
/// <param name="Findings">Newest first; empty says that the record holds nothing, not that there is nothing.</param>
public sealed record StatusHeading(string Kind, IReadOnlyList<StatusFinding> Findings);

/// <summary>One finding.</summary>
/// <param name="Date">When it held or was said: the statement's own day, else the document's.</param>
/// <param name="Target">What it is about, where that has an id: kst-36200-V-30.</param>
/// <param name="Value">Outcome or stance; null where there is none.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record StatusFinding(DateOnly? Date, string? Target, string? Value, Evidence Evidence)
{
    /// <summary>How exact <see cref="Date"/> is: day, or month or year, and then the date is the first day of that month or year.</summary>
    public string Precision { get; init; } = "day";

    /// <summary>Type of the element, as in <c>stavaza marks</c>.</summary>
    public string Type { get; init; } = string.Empty;
}

/// <summary>A document that is cited and not held.</summary>
/// <param name="Id">Its canonical id.</param>
/// <param name="Count">How many documents cite it.</param>
/// <param name="OfficialUrl">Where it should be found; null where no address follows from the id.</param>
public sealed record NotHeld(string Id, int Count, Uri? OfficialUrl);
