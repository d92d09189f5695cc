namespace Stavaza.Record;

/// <summary>The one append-only log of changes. Whatever changes an answer is an event in it.</summary>
internal static class ChangeLog
{
    public const string Batch = "batch", DocumentAdded = "document-added", DocumentChanged = "document-changed", DocumentRemoved = "document-removed",
        DocumentRestored = "document-restored", DocumentReadAgain = "document-read-again", FileUnreadable = "file-unreadable", FileReadable = "file-readable",
        Corrected = "document-corrected", CorrectionUndone = "correction-undone", LinkChanged = "link-changed", DossierComplete = "dossier-complete",
        FeedEntryUnusable = "feed-entry-unusable", OfficialRowChanged = "official-row-changed", FileDiffers = "file-differs",
        VerdictGiven = "verdict-given", VerdictUndone = "verdict-undone",
        SourceFailed = "source-failed", SourceAnswers = "source-answers", SearchComplete = "search-complete",
        FactAccepted = "fact-accepted", FactRejected = "fact-rejected", FactVerdictUndone = "fact-verdict-undone";

    /// <summary>Appends an event and gives its number.</summary>
    /// <param name="session">The transaction to which it belongs.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="kind">One of the kinds above.</param>
    /// <param name="subject">The document's key, the element's id, or what a batch did.</param>
    /// <param name="batch">Number of the batch event it belongs to; null for one that stands alone.</param>
    /// <param name="detail">What changed, short; null when kind and subject say all.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    public static async Task<long> AppendAsync(
        this RecordSession session, DateTimeOffset now, string kind, string subject, long? batch, string? detail, CancellationToken cancellationToken) =>
        await session.CountAsync(
            "INSERT INTO event (id, recorded, kind, subject, batch, detail) VALUES (@1, @2, @3, @4, @5, @6) RETURNING number",
            cancellationToken,
            Guid.CreateVersion7(now).ToString(),
            Moment.Text(now),
            kind,
            subject,
            batch,
            detail);

    public static Task<long> LastEventAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.CountAsync("SELECT COALESCE(MAX(number), 0) FROM event", cancellationToken);
}

/// <summary>Days and moments as the record writes them: they sort as text.</summary>
internal static class Moment
{
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");

    public static DateTimeOffset Of(string text) => DateTimeOffset.Parse(text, null, System.Globalization.DateTimeStyles.AssumeUniversal);

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
