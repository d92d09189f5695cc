namespace Stavaza.Record;

/// <summary>What was given for a document besides its bytes.</summary>
/// <param name="Value">The value; null says: not known after all.</param>
/// <param name="Basis">given (by hand) or source (metadata).</param>
internal sealed record CorrectionRow(string Field, string? Value, string Basis);

/// <summary>The rows of what was given by hand or by a source.</summary>
internal static class CorrectionRows
{
    public const string Id = "id", Date = "date", Title = "title", OfficialUrl = "official-url", Aliases = "aliases", ByHand = "given";

    /// <summary>The values in force, by field: what was given by hand, else what the source says, the newest of each.</summary>
    public static async Task<Dictionary<string, CorrectionRow>> CorrectionsAsync(this RecordSession session, long document, CancellationToken cancellationToken)
    {
        var inForce = new Dictionary<string, CorrectionRow>();
        foreach (var row in await CorrectionRowsAsync(session, document, cancellationToken))
        {
            if (row.Basis == ByHand || !inForce.TryGetValue(row.Field, out var before) || before.Basis != ByHand)
            {
                inForce[row.Field] = row;
            }
        }

        return inForce;
    }

    /// <summary>What one side last said of a field; null when it said nothing.</summary>
    public static async Task<CorrectionRow?> LastSaidAsync(
        this RecordSession session, long document, string field, string basis, CancellationToken cancellationToken) =>
        (await CorrectionRowsAsync(session, document, cancellationToken)).FindLast(row => row.Field == field && row.Basis == basis);

    public static Task<long> AddCorrectionAsync(
        this RecordSession session, long document, string recorded, CorrectionRow correction, CancellationToken cancellationToken) =>
        session.InsertAsync(
            "INSERT INTO correction (document, recorded, field, value, basis) VALUES (@1, @2, @3, @4, @5)",
            cancellationToken,
            document,
            recorded,
            correction.Field,
            correction.Value,
            correction.Basis);

    /// <summary>The last thing that was done by hand: a correction, a verdict, or a removal (then the field is null).</summary>
    public static async Task<(long Document, string? Field, long? Correction)?> LastByHandAsync(this RecordSession session, CancellationToken cancellationToken)
    {
        var rows = await session.ListAsync(
            """
            SELECT document, field, id, recorded FROM correction WHERE basis = 'given' AND undone IS NULL
            UNION ALL SELECT document, kind || '-verdict', id, recorded FROM verdict WHERE undone IS NULL
            UNION ALL SELECT id, NULL, NULL, removed FROM document WHERE removed IS NOT NULL
            ORDER BY recorded DESC, 3 DESC LIMIT 1
            """,
            row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? (long?)null : row.GetInt64(2)),
            cancellationToken);
        return rows.Count == 0 ? null : rows[0];
    }

    public static Task<int> UndoCorrectionAsync(this RecordSession session, long correction, string moment, CancellationToken cancellationToken) =>
        session.ExecuteAsync("UPDATE correction SET undone = @2 WHERE id = @1", cancellationToken, correction, moment);

    private static Task<List<CorrectionRow>> CorrectionRowsAsync(RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT field, value, basis FROM correction WHERE document = @1 AND undone IS NULL ORDER BY id",
            row => new CorrectionRow(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetString(2)),
            cancellationToken,
            document);
}
