using Stavaza.Reading;

namespace Stavaza.Answers;

/// <summary>The sentence on which an answer rests, and where it stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Element">Stable id of the element that was read, 16 hexadecimal digits.</param>
/// <param name="Sentence">The sentence. A quotation only where the document is not <see cref="DocumentReference.Retold"/>.</param>
/// <param name="Place">Where the words stand, in the document's text before cleaning.</param>
/// <param name="Page">Page from 1; null for documents without pages.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public sealed record Evidence(DocumentReference Document, string Element, string Sentence, TextSpan Place, int? Page, string Rule);

/// <summary>Names a document in an answer.</summary>
/// <param name="Id">The id to show and to ask for again: the official one where there is one, else sha256-….</param>
/// <param name="Kind">Kind of document: a member of <see cref="Reading.Letters.DocumentKind"/>, as text.</param>
/// <param name="Title">Title; never empty (the id where the document has none).</param>
/// <param name="Published">When it was published.</param>
/// <param name="Retold">From the bundled sample: in our words, not the official ones.</param>
/// <param name="OfficialUrl">Official page; null where none is known.</param>
public sealed record DocumentReference(string Id, string Kind, string Title, Publication Published, bool Retold, Uri? OfficialUrl);

/// <summary>When a document was published: an interval, with what it rests on.</summary>
/// <param name="From">Not before this day; null when nothing is known.</param>
/// <param name="To">Not after this day; for a document whose day is not known the day it came in; null when open. Known on a day only when this is on or before it.</param>
/// <param name="Basis">stated (in the text), given (by hand), source (metadata), bounded (after the latest day that the text speaks of), unknown.</param>
public sealed record Publication(DateOnly? From, DateOnly? To, string Basis)
{
    /// <summary>Nothing is known.</summary>
    public static Publication Unknown { get; } = new(null, null, "unknown");

    /// <summary>The day, where it is exactly known; null otherwise.</summary>
    public DateOnly? Day => From == To ? To : null;

    /// <summary>Known to have been published on or before <paramref name="day"/>.</summary>
    public bool KnownOn(DateOnly day) => To is { } to && to <= day;

    /// <summary>May have been published on or before <paramref name="day"/>, but that is not certain.</summary>
    public bool MaybeOn(DateOnly day) => !KnownOn(day) && (From is null || From <= day);
}

/// <summary>How complete the record is, shown beside every answer.</summary>
/// <param name="Until">
/// The day up to which the record is complete: the official register was followed to its end, and nothing is known to be missing. Null otherwise; what is missing is told by the answer about completeness.
/// </param>
/// <param name="Latest">Latest day of publication in the record; null for an empty record.</param>
/// <param name="Documents">Documents held.</param>
/// <param name="Undated">Documents held whose day is not known.</param>
/// <param name="Unreadable">Files that could not be opened.</param>
/// <param name="Unresolved">Citations whose target is not in the record.</param>
public sealed record Completeness(DateOnly? Until, DateOnly? Latest, int Documents, int Undated, int Unreadable, int Unresolved)
{
    /// <summary>The day up to which every category of the official register that answers use was followed to its end; null while one was not.</summary>
    public DateOnly? RegisterUntil { get; init; }
}
