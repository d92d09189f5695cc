namespace Stavaza.Answers;

/// <summary>What happened to a motion, question or promise, step by step.</summary>
/// <param name="Id">Canonical id: kst-36200-V-30.</param>
/// <param name="Subject">What it is in the field's words: Motie, SchriftelijkeVragen, Toezegging, or Document.</param>
/// <param name="Title">Title, or how the documents name it.</param>
/// <param name="Movers">Who moved or asked it, as named in the documents; empty when not known.</param>
/// <param name="Dicta">What it asks, as quoted in documents, each with its evidence; empty when no document in the record says.</param>
/// <param name="Steps">The steps in order of day; those without a day last.</param>
/// <param name="NotKnown">Steps that one would expect and of which the record holds nothing, by kind.</param>
/// <param name="Undated">Documents about it whose day is not known: not used for an answer as of a day.</param>
/// <param name="Cabinet">What the government says was done: open, in-progress, partly, executed, not-executed, unclear.</param>
/// <param name="House">What the House accepted: open, accepted, reopened, unclear.</param>
/// <param name="AsOf">The day as of which this is answered.</param>
/// <param name="Held">The document itself where the record holds it; null otherwise.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record TrailAnswer(
    string Id,
    string Subject,
    string Title,
    IReadOnlyList<string> Movers,
    IReadOnlyList<TrailDictum> Dicta,
    IReadOnlyList<TrailStep> Steps,
    IReadOnlyList<string> NotKnown,
    IReadOnlyList<DocumentReference> Undated,
    TrailStatus Cabinet,
    TrailStatus House,
    DateOnly AsOf,
    DocumentReference? Held,
    Completeness Completeness);

/// <summary>One request of a motion.</summary>
public sealed record TrailDictum(string Text, Evidence Evidence);

/// <summary>One side of the status, with the reason.</summary>
/// <param name="Value">See <see cref="TrailAnswer"/>.</param>
/// <param name="Reason">Code of the reason, such as <c>letter-says-executed</c> or <c>no-evidence</c>.</param>
/// <param name="Evidence">The sentence; null only where the value is open or unclear for want of evidence.</param>
public sealed record TrailStatus(string Value, string Reason, Evidence? Evidence);

/// <summary>One step on the way.</summary>
/// <param name="Kind">tabled, amended, held, withdrawn, appreciation, vote, promise, execution, mention, asked, delay, answered.</param>
/// <param name="Date">The day; null when not known.</param>
/// <param name="YearInferred">The words name no year; it was inferred.</param>
/// <param name="Actor">Who: a member, a minister, the House; null when not said.</param>
/// <param name="Value">Outcome of the step: aangenomen, ontraden, executed …; null where a step has none.</param>
/// <param name="Evidence">The sentences that say so, the strongest first; never empty.</param>
public sealed record TrailStep(string Kind, DateOnly? Date, bool YearInferred, string? Actor, string? Value, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How exact <see cref="Date"/> is: day, or month or year, and then the date is the first day of that month or year.</summary>
    public string Precision { get; init; } = "day";
}
