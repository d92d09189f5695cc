using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Verdicts;

namespace Stavaza.Trails;

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
/// (the reason says which), so that nothing is asked of the government. Of questions: open, partly (answered in part), answered, withdrawn, unclear. Of a promise: open, in-progress, partly,
/// fulfilled, withdrawn, unclear. Of another document: none.
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

    /// <summary>The terms that run or ran, in order of day: what is due, when, and the sentence that says so.</summary>
    public IReadOnlyList<TrailTerm> Terms { get; init; } = [];

    /// <summary>The numbered questions of a set, in order; empty for other trails.</summary>
    public IReadOnlyList<TrailQuestion> Questions { get; init; } = [];

    /// <summary>The motions to which a report gives this one number, where it gives it to several; empty else. The rest of the trail is of the one that is meant, or of none.</summary>
    public IReadOnlyList<TrailText> Texts { get; init; } = [];

    /// <summary>Other motions, questions and promises that it replaces, repeats or changes, or that do so with it.</summary>
    public IReadOnlyList<TrailRelation> Relations { get; init; } = [];

    /// <summary>What may belong to it and is not certain: shown, and not used until somebody confirms it.</summary>
    public IReadOnlyList<TrailCandidate> Candidates { get; init; } = [];

    /// <summary>There were more documents than are looked through for candidates: those nearest after its adoption were.</summary>
    public bool CandidatesBounded { get; init; }

    /// <summary>What was said by hand of what belongs to it: what was confirmed, rejected for it, or read wrongly, the oldest first. Rejected and wrong move no status.</summary>
    public IReadOnlyList<HandVerdict> Verdicts { get; init; } = [];

    /// <summary>Of a promise that was made in a debate: the item of the agenda, its dossiers, and the minister's office; null for other trails.</summary>
    public TrailDebate? Debate { get; init; }

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
