using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails;

/// <summary>One request of a motion, with its own status: a letter that covers one of three requests leaves two open.</summary>
/// <param name="Text">The words.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record TrailDictum(string Text, Evidence Evidence)
{
    /// <summary>What the government says was done of this request; values as of <see cref="TrailAnswer.Cabinet"/>.</summary>
    public TrailStatus Cabinet { get; init; } = new("unclear", "no-evidence", null);

    /// <summary>When it is due; null where the motion names no time.</summary>
    public TrailTerm? Term { get; init; }
}

/// <summary>One side of the status, with the reason.</summary>
/// <param name="Value">See <see cref="TrailAnswer"/>.</param>
/// <param name="Reason">Code of the reason, such as <c>letter-says-so</c> or <c>no-evidence</c>.</param>
/// <param name="Evidence">The sentence; null only where the value is open or unclear for want of evidence.</param>
public sealed record TrailStatus(string Value, string Reason, Evidence? Evidence);

/// <summary>One step on the way.</summary>
/// <param name="Kind">
/// tabled, amended, replaced, held, withdrawn, lapsed, appreciation, vote, promise, registered, moved, execution, fulfilled, judged (what the House says of it), mention, asked, delay, answered;
/// letter (the official register alone puts a letter of the government with it).
/// </param>
/// <param name="Date">The day; null when not known.</param>
/// <param name="YearInferred">The words name no year; it was inferred.</param>
/// <param name="Actor">Who: a member, a minister, the House; null when not said.</param>
/// <param name="Value">Outcome of the step: aangenomen, ontraden, executed …; null where a step has none.</param>
/// <param name="Evidence">The sentences that say so, the strongest first; empty only where a row of the official register alone says it (<see cref="Letter"/>).</param>
public sealed record TrailStep(string Kind, DateOnly? Date, bool YearInferred, string? Actor, string? Value, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How exact <see cref="Date"/> is: day, or month or year, and then the date is the first day of that month or year.</summary>
    public string Precision { get; init; } = "day";

    /// <summary>A later step of the same kind took its place: of appreciations and holdings the last one counts.</summary>
    public bool Superseded { get; init; }

    /// <summary>The letter that the official register names, with the row that does, alone or beside the sentences; null where sentences alone tell the step.</summary>
    public OfficialKamerbrief? Letter { get; init; }

    /// <summary>How the House voted; null for other steps, and where no document says.</summary>
    public TrailVotes? Votes { get; init; }
}

/// <summary>How a vote went, as far as documents say.</summary>
/// <param name="Method">handopsteken, hoofdelijk, algemene-stemmen, zonder-stemming; null when not said.</param>
/// <param name="For">Parties or members for, as named.</param>
/// <param name="Against">Parties or members against, as named.</param>
/// <param name="Others">How the parties voted that are not named: for, against; null when not said.</param>
/// <param name="VotesFor">Votes for, where they were counted.</param>
/// <param name="VotesAgainst">Votes against, where they were counted.</param>
public sealed record TrailVotes(string? Method, IReadOnlyList<string> For, IReadOnlyList<string> Against, string? Others, int? VotesFor, int? VotesAgainst);

/// <summary>One numbered question of a set.</summary>
/// <param name="Number">As numbered: 1, 2a.</param>
/// <param name="Status">answered, shared (one answer for several), not-answered (the answer says so), withdrawn, elsewhere (in another paper), open, unclear.</param>
/// <param name="Asked">The question; null where the record does not hold it.</param>
/// <param name="Answered">The answer, or the sentence that tells its status; null where there is none.</param>
public sealed record TrailQuestion(string Number, string Status, Evidence? Asked, Evidence? Answered)
{
    /// <summary>The numbers with which it shares its answer; empty for an answer of its own.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];
}

/// <summary>Something that may belong to a trail and is not certain: it is shown, and moves no status until somebody confirms it.</summary>
/// <param name="Kind">The step that it would be: execution, fulfilled, confirmed, moved, mention, promise, registered, answered, delay.</param>
/// <param name="Value">Its outcome; null for none.</param>
/// <param name="Rule">The rule that proposes it: of motions same-mover, same-mover-and-day, document-that-names-it, words-of-the-dictum; of promises words-of-the-promise and, where several fit, the rules that
/// link (toezegging/dag-en-woorden, toezegging/stuk-en-woorden, register/activiteit-persoon-woorden); of questions repeats-the-questions, asker-and-day, asker-and-title, day-and-title.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record TrailCandidate(string Kind, string? Value, string Rule, Evidence Evidence)
{
    /// <summary>The words that both share, which made it a candidate; empty where the rule rests on something else.</summary>
    public IReadOnlyList<string> SharedWords { get; init; } = [];
}

/// <summary>One of several motions to which a report gives one number.</summary>
/// <param name="Movers">Who moved it, as the chair names them.</param>
/// <param name="Dicta">The sentences in which it asks.</param>
/// <param name="Meant">The trail is of this one; false for all where nobody tells.</param>
/// <param name="Basis">What tells: own-paper (who signed the motion's own paper), register (who moved it by its row), number-and-mover (a sentence names the number and the mover together); null for what is not meant.</param>
/// <param name="Evidence">That sentence; null for another basis.</param>
public sealed record TrailText(IReadOnlyList<string> Movers, IReadOnlyList<Evidence> Dicta, bool Meant, string? Basis, Evidence? Evidence);

/// <summary>Another motion, question or promise to which this one stands in a relation.</summary>
/// <param name="Kind">replaces, replaced-by, repeats, adds-to, changes.</param>
/// <param name="Id">Its canonical id.</param>
/// <param name="Evidence">The sentence that says so; null where the official register alone does.</param>
public sealed record TrailRelation(string Kind, string Id, Evidence? Evidence);
