using System.Text.Json.Serialization;
using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>A written report, as of a day: what a letter on the state of affairs would say, every sentence with what it rests on.</summary>
/// <param name="Subject">The subject as asked, or what an appendix is about.</param>
/// <param name="Title">Title of the report.</param>
/// <param name="AsOf">The day: only what was published by then is used.</param>
/// <param name="Language">Language of our own words, nl or en. The words of documents are never translated.</param>
/// <param name="Sections">In order; a section of which nothing is known is kept, and says so.</param>
/// <param name="Sources">What the sentences cite, numbered from 1.</param>
public sealed record ReportAnswer(
    string Subject, string Title, DateOnly AsOf, string Language, IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportSource> Sources)
{
    /// <summary>No statement in the record, no row of an official register and no subject of the register is about it: nothing but the record itself is told.</summary>
    [JsonIgnore]
    public bool IsOfNothing { get; init; }
}

/// <summary>A part of a report under a heading.</summary>
/// <param name="Kind">
/// introduction, developments, treaties, fora, risk-reduction, open, closed, questions, non-disclosure, not-known; of a part of a section the id of what it is about.
/// </param>
/// <param name="Title">The heading.</param>
/// <param name="Paragraphs">What it says.</param>
public sealed record ReportSection(string Kind, string Title, IReadOnlyList<ReportParagraph> Paragraphs)
{
    /// <summary>Smaller parts under headings of their own, after the paragraphs.</summary>
    public IReadOnlyList<ReportSection> Parts { get; init; } = [];

    /// <summary>A table after the paragraphs; null for none.</summary>
    public ReportTable? Table { get; init; }
}

/// <summary>Sentences that belong together.</summary>
/// <param name="Sentences">Never empty.</param>
/// <param name="Item">It is an item of a list.</param>
public sealed record ReportParagraph(IReadOnlyList<ReportSentence> Sentences, bool Item = false);

/// <summary>One sentence: ours, with the words of a document where it gives them, and always with what it rests on.</summary>
/// <param name="Text">Our words.</param>
/// <param name="Citations">What it rests on; never empty.</param>
public sealed record ReportSentence(string Text, IReadOnlyList<ReportCitation> Citations)
{
    /// <summary>The words of the document; null where the sentence gives none. A quotation only where it is not <see cref="Retold"/>.</summary>
    public string? Words { get; init; }

    /// <summary>The words are from the bundled sample, and so ours.</summary>
    public bool Retold { get; init; }
}

/// <summary>What a sentence rests on.</summary>
/// <param name="Source">Number of the source.</param>
/// <param name="Evidence">The sentence of a document, with its place, page and rule; null for a source that is no document.</param>
public sealed record ReportCitation(int Source, Evidence? Evidence)
{
    /// <summary>Words of a document where no element was read, such as those that open an item of a debate; null for any other source.</summary>
    public PlacedWords? Said { get; init; }

    /// <summary>Page from 1; null where there are no pages.</summary>
    public int? Page => Evidence?.Page;
}

/// <summary>A source.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">document, web (a page on which a fact of the register stands), official (a row of an official register), record (the record itself, counted), list (a list that was compared).</param>
/// <param name="Id">Its id: of a document the official one, of a page its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Day">Its day as text of the report's language; null where none is known.</param>
/// <param name="Address">Where to find it; null where no address is known.</param>
/// <param name="Retold">In our words.</param>
public sealed record ReportSource(int Number, string Kind, string Id, string Title, string? Day, Uri? Address, bool Retold);

/// <summary>A table with a header row.</summary>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">Rows of cells, each a number of sentences.</param>
public sealed record ReportTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows);

/// <summary>A cell.</summary>
/// <param name="Sentences">What it says; without sentences it is empty.</param>
public sealed record ReportCell(IReadOnlyList<ReportSentence> Sentences);
