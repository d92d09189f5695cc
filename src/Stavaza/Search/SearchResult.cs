using Stavaza.Reading;

namespace Stavaza.Search;

/// <summary>What to search among, and which part of what is found to give.</summary>
internal sealed record SearchOptions
{
    /// <summary>Most documents that one search can page through: Skip and Take together.</summary>
    public const int MostDocuments = 10_000;

    /// <summary>Among everything, the first twenty.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>Only documents of this kind; null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>Only documents that became known on this day or later; null for all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only documents that were known by this day; null for all.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many documents to pass over. Beyond <see cref="MostDocuments"/> nothing is given, though all are counted.</summary>
    public int Skip { get; init; }

    /// <summary>How many documents to give, 0 to only count; more than 100 gives 100.</summary>
    public int Take { get; init; } = 20;
}

/// <summary>Documents for a query.</summary>
/// <param name="Outcome">How the documents match, or why there are none.</param>
/// <param name="Total">How many documents match, exactly.</param>
/// <param name="Undated">How many more match that may have been known by the last day asked for, which is not certain; 0 unless the search asks for days.</param>
/// <param name="Documents">One page of them, best first.</param>
/// <param name="Shortened">The query was longer than a search takes, and its end was not used.</param>
/// <param name="LastEvent">Number of the last event of the record that the searched state knows.</param>
internal sealed record SearchResult(
    SearchOutcome Outcome,
    int Total,
    int Undated,
    IReadOnlyList<FoundDocument> Documents,
    bool Shortened,
    long LastEvent);

/// <summary>How documents match a query.</summary>
internal enum SearchOutcome
{
    /// <summary>Every document has all words (but for words such as "de" and "van").</summary>
    AllWords,

    /// <summary>No document has all words; these have some of them, those with the most and rarest first.</summary>
    SomeWords,

    /// <summary>No document has any of the words.</summary>
    NotFound,

    /// <summary>The query holds no word to search for.</summary>
    NoWords,

    /// <summary>The query only says what must not be found.</summary>
    OnlyExclusions,
}

/// <summary>A document that matches.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Passages">Its best passages, at most three, best first; empty where only its title or id matches.</param>
internal sealed record FoundDocument(string Key, IReadOnlyList<FoundPassage> Passages);

/// <summary>A passage that matches.</summary>
/// <param name="Text">The passage, cleaned.</param>
/// <param name="Place">Where it stands in the document's text before cleaning.</param>
/// <param name="Matches">Where words of the query stand in <paramref name="Text"/>, in order, without overlap.</param>
internal sealed record FoundPassage(string Text, TextSpan Place, IReadOnlyList<TextSpan> Matches);

/// <summary>Passages about a subject.</summary>
/// <param name="Passages">How many passages have all words of the subject, exactly.</param>
/// <param name="Documents">The best of them by document, the document with the best passage first; fewer than <paramref name="Passages"/> where a limit was reached.</param>
/// <param name="LastEvent">Number of the last event of the record that the searched state knows.</param>
internal sealed record SubjectResult(int Passages, IReadOnlyList<FoundDocument> Documents, long LastEvent);

/// <summary>Documents with a subject in their title.</summary>
/// <param name="Total">How many there are, exactly.</param>
/// <param name="Keys">Their keys, best first; fewer than <paramref name="Total"/> where a limit was reached.</param>
internal sealed record TitledDocuments(int Total, IReadOnlyList<string> Keys);
