namespace Stavaza.Answers;

/// <summary>Which citations are asked for: exactly one of the first four, and a kind beside an outcome.</summary>
/// <param name="Target">Those that name this id, whether the record holds it or not.</param>
/// <param name="From">Those in the document with this id.</param>
/// <param name="Outcome">Those with this outcome: resolved, nonexistent, ambiguous, unresolved, unchecked.</param>
/// <param name="Mismatch">Those that differ from their target: date, title, author, chamber, session, or any.</param>
/// <param name="Kind">Only this kind of citation; goes with <paramref name="Outcome"/>.</param>
public sealed record CitationQuestion(string? Target = null, string? From = null, string? Outcome = null, string? Mismatch = null, string? Kind = null)
{
    /// <summary>Every difference.</summary>
    public const string AnyMismatch = "any";

    /// <summary>What a citation can come to.</summary>
    public static IReadOnlyList<string> Outcomes { get; } = ["resolved", "nonexistent", "ambiguous", "unresolved", "unchecked"];

    /// <summary>What can differ, and any of it.</summary>
    public static IReadOnlyList<string> Mismatches { get; } = ["date", "title", "author", "chamber", "session", AnyMismatch];

    /// <summary>Whether it asks for one thing, in words that are known.</summary>
    public bool IsClear =>
        new[] { Target, From, Outcome, Mismatch }.Count(asked => asked is not null) == 1
        && (Outcome is null || Outcomes.Contains(Outcome))
        && (Mismatch is null || Mismatches.Contains(Mismatch))
        && (Kind is null || Outcome is not null);
}

/// <summary>A page of citations.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="AsOf">Only what was published by this day is given and counted.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Documents">In how many documents they stand; null where that was not counted.</param>
/// <param name="Skip">How many are passed over.</param>
/// <param name="Citations">Newest first; those of one document in order of place.</param>
/// <param name="Completeness">How complete the record is.</param>
public sealed record CitationsAnswer(
    CitationQuestion Question, DateOnly AsOf, int Total, int? Documents, int Skip, IReadOnlyList<CitationFound> Citations, Completeness Completeness)
{
    /// <summary>For a question about a target: what is known of it; else null.</summary>
    public CitedTarget? About { get; init; }

    /// <summary>For a question about a document: which; else null.</summary>
    public DocumentReference? Document { get; init; }

    /// <summary>All citations by outcome and kind; null where they were not counted.</summary>
    public CitationTotals? Totals { get; init; }
}

/// <summary>A citation with the sentence in which it stands and what it came to.</summary>
/// <param name="Evidence">The sentence and its place.</param>
/// <param name="Kind">Kind of citation, as in <c>stavaza marks</c>.</param>
/// <param name="Words">The reference as written.</param>
/// <param name="Target">Canonical id that it names; null where the words do not settle one.</param>
/// <param name="Link">What it came to, and why.</param>
public sealed record CitationFound(Evidence Evidence, string Kind, string Words, string? Target, DocumentLink Link)
{
    /// <summary>Permanent address of the sentence; null outside the API.</summary>
    public string? Address { get; init; }
}

/// <summary>Something that a citation says of its target, and the target does not say of itself. Both are kept, and the link stays.</summary>
/// <param name="Kind">date, title, author, chamber, session.</param>
/// <param name="Said">What the citation says.</param>
/// <param name="Held">What the target says.</param>
/// <param name="Rule">The rule that compared them.</param>
/// <param name="Evidence">Where the target says so; null where it is no sentence of it but known from its source, its number or its name.</param>
public sealed record CitationMismatch(string Kind, string Said, string Held, string Rule, Evidence? Evidence);

/// <summary>What is known of a target of citations.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Held">The documents that bear the id; empty where the record holds none.</param>
/// <param name="OfficialUrl">Where it should be found; null where no address follows from the id.</param>
/// <param name="Narrower">What is cited of it by itself, such as articles of a treaty, most cited first; at most 100.</param>
/// <param name="Broader">What it is a part of, such as the treaty of an article; null for none.</param>
/// <param name="Dossier">For a paper that is not held: what is held around it; else null.</param>
public sealed record CitedTarget(
    string Id, IReadOnlyList<DocumentReference> Held, Uri? OfficialUrl, IReadOnlyList<NotHeld> Narrower, string? Broader, NumbersAround? Dossier);

/// <summary>What a record holds of a dossier around a number that it does not hold. That the number exists does not follow.</summary>
/// <param name="Dossier">dossier-33783.</param>
/// <param name="Held">How many papers it holds.</param>
/// <param name="Below">The highest number held below it; null for none.</param>
/// <param name="Above">The lowest number held above it; null for none.</param>
public sealed record NumbersAround(string Dossier, int Held, int? Below, int? Above);

/// <summary>How many citations there are of a kind with an outcome.</summary>
public sealed record CitationCount(string Outcome, string Kind, int Count);

/// <summary>How many citations differ from their target in one respect.</summary>
public sealed record MismatchCount(string Kind, int Count);

/// <summary>All citations of a record, or of one document, counted.</summary>
/// <param name="Counts">By outcome and kind; those that there are none of are left out.</param>
/// <param name="Mismatches">By what differs.</param>
/// <param name="Mismatched">How many citations differ at all.</param>
public sealed record CitationTotals(IReadOnlyList<CitationCount> Counts, IReadOnlyList<MismatchCount> Mismatches, int Mismatched)
{
    /// <summary>How many have an outcome.</summary>
    public int Of(string outcome) => Counts.Where(count => count.Outcome == outcome).Sum(count => count.Count);
}

/// <summary>What a document cites and what cites it: the first of each, and how many there are.</summary>
/// <param name="Totals">What it cites, counted.</param>
/// <param name="Cites">Its citations in order of place; at most 20.</param>
/// <param name="CitedBy">The citations of it, newest first; at most 20.</param>
/// <param name="CitedByCount">How many citations lead to it.</param>
/// <param name="CitedByDocuments">From how many documents.</param>
public sealed record DocumentGraph(
    CitationTotals Totals, IReadOnlyList<CitationFound> Cites, IReadOnlyList<CitationFound> CitedBy, int CitedByCount, int CitedByDocuments);
