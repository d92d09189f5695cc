namespace Stavaza.Search;

/// <summary>A document as the index takes it in.</summary>
/// <param name="Key">Names the document in the index; a document with the same key replaces it.</param>
/// <param name="Title">Title; may be empty.</param>
/// <param name="Ids">Every id and reference by which it is known, in the forms of the design: kst-33783-46, 2022Z21643, BZDOC-1140901229-49.</param>
/// <param name="Date">The day by which it was known: published on this day or before it. Null when there is none: a search that asks for days then leaves it out.</param>
/// <param name="Kind">Kind of document, to be asked for literally.</param>
/// <param name="Passages">Its text, a paragraph each, in order.</param>
internal sealed record IndexedDocument(
    string Key,
    string Title,
    IReadOnlyList<string> Ids,
    DateOnly? Date,
    string Kind,
    IReadOnlyList<IndexedPassage> Passages)
{
    /// <summary>The day before which it was not published; null when there is none. Between this day and <see cref="Date"/> it may have been known or not.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>A paragraph of a document.</summary>
/// <param name="Text">Its words, cleaned.</param>
/// <param name="Start">First unit of its place in the document's text before cleaning.</param>
/// <param name="Length">Length of that place.</param>
internal sealed record IndexedPassage(string Text, int Start, int Length);
