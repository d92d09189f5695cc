namespace Stavaza.Record;

/// <summary>A document that a sentence cites which speaks of a promise.</summary>
/// <param name="Document">Row of the document with the sentence.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Cited">Row of the document that it cites.</param>
internal readonly record struct ToezeggingCites(long Document, string Sentence, long Cited);

/// <summary>Finds what documents say of promises: promises, corrections, words about them, and their numbers.</summary>
internal static class ToezeggingRows
{
    /// <summary>As the index element_of_toezegging has it.</summary>
    private const string Toezegging =
        "(e.type IN ('promise', 'promise-correction', 'promise-withdrawn', 'promise-fulfilled', 'promise-reference', 'promise-confirmed') OR e.kind = 'toezegging-number')";

    /// <summary>In one document, in its order.</summary>
    public static Task<List<FoundElement>> ToezeggingenInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.FindAsync($"e.document = @1 AND {Toezegging}", document, cancellationToken);

    /// <summary>In all documents.</summary>
    public static Task<List<FoundElement>> ToezeggingenAsync(this RecordSession session, string until, CancellationToken cancellationToken) =>
        session.FindAsync($"r.published_to <= @1 AND {Toezegging}", until, cancellationToken);

    /// <summary>The promises that were made on a day.</summary>
    public static Task<List<FoundElement>> ToezeggingenOfDayAsync(this RecordSession session, string day, CancellationToken cancellationToken) =>
        session.FindAsync($"r.published_from = r.published_to AND r.published_to = @1 AND e.type = 'promise' AND {Toezegging}", day, cancellationToken);

    /// <summary>What speaks of a promise of a day.</summary>
    public static Task<List<FoundElement>> SpeakingOfDayAsync(this RecordSession session, string day, CancellationToken cancellationToken) =>
        session.FindAsync("json_extract(e.fields, '$.promise_date') IS NOT NULL AND json_extract(e.fields, '$.promise_date') = @1", day, cancellationToken);

    /// <summary>What speaks of a promise in a sentence that cites a document.</summary>
    public static Task<List<FoundElement>> ToezeggingenCitingAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.FindAsync(
            $"{Toezegging} AND e.document IN (SELECT d.citing FROM link_document d JOIN element c ON c.id = d.element WHERE d.document = @1 AND c.sentence = e.sentence)",
            document,
            cancellationToken);

    /// <summary>The documents that sentences of one document cite in which they speak of a promise.</summary>
    public static Task<List<ToezeggingCites>> CitedBesideToezeggingenAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT DISTINCT c.document, c.sentence, d.document FROM element c JOIN link_document d ON d.element = c.id
            WHERE c.document = @1 AND c.type = 'citation' AND EXISTS (SELECT 1 FROM element e WHERE e.document = c.document AND e.sentence = c.sentence AND {Toezegging})
            """,
            row => new ToezeggingCites(row.GetInt64(0), row.GetString(1), row.GetInt64(2)),
            cancellationToken,
            document);

    /// <summary>The same of all documents.</summary>
    public static Task<List<ToezeggingCites>> CitedBesideToezeggingenAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT DISTINCT c.document, c.sentence, d.document FROM element e INDEXED BY element_of_toezegging
            CROSS JOIN element c ON c.document = e.document AND c.sentence = e.sentence AND c.type = 'citation'
            CROSS JOIN link_document d ON d.element = c.id WHERE {Toezegging}
            """,
            row => new ToezeggingCites(row.GetInt64(0), row.GetString(1), row.GetInt64(2)),
            cancellationToken);

    /// <summary>What speaks of a promise in some documents, names its number, or makes one.</summary>
    public static Task<List<FoundElement>> SpeakingOfToezeggingenAsync(this RecordSession session, IEnumerable<long> documents, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT e.document, {ReadingRows.ReferenceColumns}, {ElementRows.Columns}
            FROM json_each(@1) j CROSS JOIN element e INDEXED BY element_of_toezegging ON e.document = j.value CROSS JOIN reading r ON r.document = e.document
            WHERE {Toezegging} AND e.type NOT IN ('promise-correction', 'promise-withdrawn') ORDER BY r.published_to, e.document, e.place
            """,
            row => new FoundElement(row.GetInt64(0), ReadingRows.Reference(row, 1), ElementRows.Element(row, 1 + ReadingRows.ReferenceWidth)),
            cancellationToken,
            $"[{string.Join(',', documents)}]");
}
