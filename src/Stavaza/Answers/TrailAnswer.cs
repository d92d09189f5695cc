using Stavaza.Official;

namespace Stavaza.Answers;

/// <summary>What happened to a motion, a set of written questions or another document, step by step.</summary>
/// <param name="Id">Canonical id: kst-36200-V-30.</param>
/// <param name="Subject">What it is in the field's words: Motie, SchriftelijkeVragen, Toezegging, or Document.</param>
/// <param name="Title">Title, or how the documents name it.</param>
/// <param name="Movers">Who moved or asked it, as named in the documents; empty when not known.</param>
/// <param name="Dicta">What it asks, as quoted in documents, each with its evidence; empty when no document in the record says.</param>
/// <param name="Steps">The steps in order of day; those without a day last.</param>
/// <param name="NotKnown">Steps that one would expect and of which the record holds nothing, by kind.</param>
/// <param name="Undated">Documents about it whose day is not known: not used for an answer as of a day.</param>
/// <param name="Cabinet">
/// What the government says was done. Of a motion: open, in-progress, partly, executed, not-executed, unclear; none when it was rejected or withdrawn or has lapsed
/// (the reason says which), so that nothing is asked of the government. Of questions: open, answered, unclear. Of another document: none.
/// </param>
/// <param name="House">What the House accepted: open, unclear, and none as for <paramref name="Cabinet"/>.</param>
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
    Completeness Completeness)
{
    private const int MostMentions = 200;

    /// <summary>What the official register says of it, beside what the documents say; null when the register has no row of it.</summary>
    public OfficialRegister? Official { get; init; }

    /// <summary>How many documents mention it without telling of a step; <see cref="Steps"/> holds the newest 200 of them.</summary>
    public int Mentions { get; init; }

    /// <summary>The same trail with no more than the newest mentions among its steps, and the count of all. Those without a day count as the oldest.</summary>
    internal TrailAnswer WithNewestMentions()
    {
        var mentions = Steps.Where(step => step.Kind == TrailSteps.Mention).ToList();
        if (mentions.Count <= MostMentions)
        {
            return this with { Mentions = mentions.Count };
        }

        var newest = mentions.OrderByDescending(step => step.Date ?? DateOnly.MinValue).Take(MostMentions).ToHashSet(ReferenceEqualityComparer.Instance);
        return this with { Mentions = mentions.Count, Steps = [.. Steps.Where(step => step.Kind != TrailSteps.Mention || newest.Contains(step))] };
    }
}

/// <summary>One request of a motion.</summary>
public sealed record TrailDictum(string Text, Evidence Evidence);

/// <summary>One side of the status, with the reason.</summary>
/// <param name="Value">See <see cref="TrailAnswer"/>.</param>
/// <param name="Reason">Code of the reason, such as <c>letter-says-executed</c> or <c>no-evidence</c>.</param>
/// <param name="Evidence">The sentence; null only where the value is open or unclear for want of evidence.</param>
public sealed record TrailStatus(string Value, string Reason, Evidence? Evidence);

/// <summary>One step on the way.</summary>
/// <param name="Kind">tabled, amended, held, withdrawn, lapsed, appreciation, vote, promise, execution, mention, asked, delay, answered.</param>
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
