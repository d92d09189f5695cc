using Stavaza.Register;

namespace Stavaza.Record;

/// <summary>The rows of what was said by hand of facts that were read in documents.</summary>
internal static class FactVerdictRows
{
    /// <summary>Stands for a verdict where what was done by hand last is asked for.</summary>
    public const string Field = "fact-verdict";

    /// <summary>The verdicts in force, by element: the newest of each that was not undone.</summary>
    public static async Task<Dictionary<string, FactVerdict>> FactVerdictsAsync(this RecordSession session, CancellationToken cancellationToken)
    {
        var inForce = new Dictionary<string, FactVerdict>(StringComparer.Ordinal);
        var rows = await session.ListAsync(
            "SELECT element, verdict, given_by, recorded FROM fact_verdict WHERE undone IS NULL ORDER BY recorded, id",
            row => new FactVerdict(row.GetString(0), row.GetString(1), row.GetString(2), Moment.Of(row.GetString(3)), null),
            cancellationToken);
        foreach (var row in rows)
        {
            inForce[row.Element] = row;
        }

        return inForce;
    }

    public static Task<long> AddFactVerdictAsync(this RecordSession session, long document, FactVerdict verdict, CancellationToken cancellationToken) =>
        session.InsertAsync(
            "INSERT INTO fact_verdict (element, document, verdict, given_by, recorded) VALUES (@1, @2, @3, @4, @5)",
            cancellationToken,
            verdict.Element,
            document,
            verdict.Verdict,
            verdict.By,
            Moment.Text(verdict.Recorded));

    public static Task<string?> UndoFactVerdictAsync(this RecordSession session, long verdict, string moment, CancellationToken cancellationToken) =>
        session.TextAsync("UPDATE fact_verdict SET undone = @2 WHERE id = @1 RETURNING element", cancellationToken, verdict, moment);
}
