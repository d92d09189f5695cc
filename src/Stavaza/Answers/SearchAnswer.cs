using Stavaza.Reading;

namespace Stavaza.Answers;

/// <summary>Documents and passages for a query.</summary>
/// <param name="Query">As asked.</param>
/// <param name="Total">How many documents match.</param>
/// <param name="Hits">One page of them, best first.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record SearchAnswer(string Query, int Total, IReadOnlyList<SearchHit> Hits, Completeness Completeness)
{
    /// <summary>The day as of which this is answered.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>How they match: AllWords, SomeWords (none has all of them), NotFound, NoWords (nothing to search for), OnlyExclusions.</summary>
    public string Matched { get; init; } = "AllWords";

    /// <summary>The index could not be brought up to date with the record: what came in last may be missing.</summary>
    public bool Behind { get; init; }

    /// <summary>How many more documents match that may already have existed on that day, which is not known: counted, not given.</summary>
    public int Undated { get; init; }
}

/// <summary>A document that matches, with its best passages.</summary>
public sealed record SearchHit(DocumentReference Document, IReadOnlyList<Passage> Passages);

/// <summary>A passage of a document.</summary>
/// <param name="Text">The passage, cleaned.</param>
/// <param name="Matches">Where the words of the query stand in <paramref name="Text"/>.</param>
/// <param name="Place">Where the passage stands in the document's text before cleaning.</param>
public sealed record Passage(string Text, IReadOnlyList<TextSpan> Matches, TextSpan Place);
