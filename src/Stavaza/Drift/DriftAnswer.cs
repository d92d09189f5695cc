using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Drift;

/// <summary>How the words on a subject changed from paper to paper: each passage followed through the papers that repeat it.</summary>
/// <param name="Subject">The subject or phrase as asked.</param>
/// <param name="AsOf">Only papers that were published by this day are used.</param>
/// <param name="Papers">The papers that speak of it, oldest first.</param>
/// <param name="Threads">Passages that were said more than once, those that changed last first; then those that were said once, newest first.</param>
/// <param name="Undated">Papers that speak of it and whose day is not known: listed, not used, since nothing tells where they belong.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record DriftAnswer(
    string Subject,
    DateOnly AsOf,
    IReadOnlyList<DocumentReference> Papers,
    IReadOnlyList<DriftThread> Threads,
    IReadOnlyList<DocumentReference> Undated,
    Completeness Completeness)
{
    /// <summary>The search index could not be brought up to date with the record: what came in last may be missing.</summary>
    public bool Behind { get; init; }

    /// <summary>More passages speak of the subject than one answer takes in: those that match less well are missing.</summary>
    public bool Truncated { get; init; }
}

/// <summary>One passage through time.</summary>
/// <param name="Versions">As each paper has it, oldest first; never empty.</param>
public sealed record DriftThread(IReadOnlyList<DriftVersion> Versions)
{
    /// <summary>Later papers that speak of the subject and do not repeat this passage, oldest first. That they leave it out is a fact; why, is not known.</summary>
    public IReadOnlyList<DocumentReference> NotIn { get; init; } = [];

    /// <summary>The last day on which its words changed; for a passage that never did, the day on which it was first said.</summary>
    public DateOnly LastChange => Versions.LastOrDefault(version => version.IsChanged)?.Day ?? Versions[0].Day;
}

/// <summary>A passage as one paper has it, compared with the paper before.</summary>
/// <param name="Document">The paper.</param>
/// <param name="Day">Its day.</param>
/// <param name="Place">Where the passage stands, in the paper's text before cleaning.</param>
/// <param name="Text">The passage. A quotation only where the paper is not <see cref="DocumentReference.Retold"/>.</param>
/// <param name="Rule">first-said; or shared-words: it shares the greater part of its telling words with the version before.</param>
/// <param name="Alike">Share of the telling words that it has in common with the version before, 0 to 1; null for the first.</param>
/// <param name="Sentences">Sentence by sentence, in the order of this version, those that were dropped where they stood. All are same for the first version.</param>
public sealed record DriftVersion(
    DocumentReference Document, DateOnly Day, TextSpan Place, string Text, string Rule, double? Alike, IReadOnlyList<DriftSentence> Sentences)
{
    /// <summary>Whether anything was added, dropped or reworded.</summary>
    public bool IsChanged => Sentences.Any(sentence => sentence.Kind != DriftSentence.Same);
}

/// <summary>A sentence of a passage beside the version before.</summary>
/// <param name="Kind">same, added, dropped or reworded.</param>
/// <param name="Words">The words, in pieces: same, added or dropped. Joined without those that were dropped they are the new sentence.</param>
public sealed record DriftSentence(string Kind, IReadOnlyList<DriftWords> Words)
{
    internal const string Same = "same", Added = "added", Dropped = "dropped", Reworded = "reworded";
}

/// <summary>Words of a sentence that stand together.</summary>
/// <param name="Kind">same, added or dropped.</param>
/// <param name="Text">The words with the spaces behind them.</param>
public sealed record DriftWords(string Kind, string Text);
