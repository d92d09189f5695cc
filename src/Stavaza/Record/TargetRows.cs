namespace Stavaza.Record;

/// <summary>A dossier of which every paper up to a number was held on a day.</summary>
/// <param name="Dossier">33783, 36200-V.</param>
/// <param name="Last">The highest number that was given out by then.</param>
/// <param name="Until">The day.</param>
/// <param name="Basis">Who says so: given (by hand) or the name of a source.</param>
internal sealed record CompleteDossierRow(string Dossier, int Last, DateOnly Until, string Basis);

/// <summary>What a document says of itself: a day, or its own number with chamber and session.</summary>
/// <param name="Element">Id of the element.</param>
/// <param name="Type">document-date, signatory, or citation for its own number.</param>
/// <param name="Fields">The fields of the element, as a JSON object.</param>
internal sealed record OwnStatementRow(string Element, string Type, string Fields);

/// <summary>Finds what prose names without a number, and what targets say of themselves.</summary>
internal static class TargetRows
{
    /// <summary>The motions whose first mover has this last word in the name.</summary>
    public static Task<List<long>> DocumentsOfMoverAsync(this RecordSession session, string name, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT document FROM mover WHERE surname = @1 ORDER BY document LIMIT @2", row => row.GetInt64(0), cancellationToken, name, most);

    /// <summary>The name under which a motion can be found; null when it is filed under none.</summary>
    public static Task<string?> MoverOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.TextAsync("SELECT surname FROM mover WHERE document = @1", cancellationToken, document);

    /// <summary>Files a motion under its first mover; null takes it out.</summary>
    public static async Task StoreMoverAsync(this RecordSession session, long document, string? name, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM mover WHERE document = @1", cancellationToken, document);
        if (name is not null)
        {
            await session.ExecuteAsync("INSERT INTO mover (surname, document) VALUES (@2, @1)", cancellationToken, document, name);
        }
    }

    /// <summary>Papers of exactly this dossier, at most a few: 36200 is not 36200-V.</summary>
    public static Task<List<long>> SomePapersOfAsync(this RecordSession session, string dossier, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT DISTINCT a.document FROM alias a JOIN reading r ON r.document = a.document
            WHERE a.name >= @1 AND a.name < @2 AND instr(substr(a.name, length(@1) + 1), '-') = 0 LIMIT @3
            """,
            row => row.GetInt64(0),
            cancellationToken,
            $"kst-{dossier}-",
            $"kst-{dossier}.",
            most);

    /// <summary>What is known of a dossier's completeness; null when nothing is.</summary>
    public static async Task<CompleteDossierRow?> CompleteDossierAsync(this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            "SELECT dossier, last, until, basis FROM dossier_complete WHERE dossier = @1",
            row => new CompleteDossierRow(row.GetString(0), row.GetInt32(1), DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd"), row.GetString(3)),
            cancellationToken,
            dossier)).SingleOrDefault();

    public static Task<int> StoreCompleteDossierAsync(
        this RecordSession session, CompleteDossierRow complete, string recorded, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "INSERT OR REPLACE INTO dossier_complete (dossier, last, until, basis, recorded) VALUES (@1, @2, @3, @4, @5)",
            cancellationToken,
            complete.Dossier,
            complete.Last,
            Moment.Text(complete.Until),
            complete.Basis,
            recorded);

    /// <summary>The names under which citations of a dossier's papers wait.</summary>
    public static Task<List<string>> SoughtInDossierAsync(this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT DISTINCT sought FROM link WHERE sought >= @1 AND sought < @2",
            row => row.GetString(0),
            cancellationToken,
            $"kst-{dossier}-",
            $"kst-{dossier}.");

    public static Task<List<OwnStatementRow>> OwnStatementsAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT id, type, fields FROM element
            WHERE document = @1 AND (type IN ('document-date', 'signatory') OR (type = 'citation' AND json_extract(fields, '$.self') IS NOT NULL)) ORDER BY place
            """,
            row => new OwnStatementRow(row.GetString(0), row.GetString(1), row.GetString(2)),
            cancellationToken,
            document);
}
