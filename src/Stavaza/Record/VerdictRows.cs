using Microsoft.Data.Sqlite;
using Stavaza.Verdicts;

namespace Stavaza.Record;

/// <summary>The rows of what was said by hand of what was read.</summary>
internal static class VerdictRows
{
    /// <summary>Stands for a verdict on a fact, a link or a reading where what was done by hand last is asked for.</summary>
    public const string Fact = "fact-verdict", Link = "link-verdict", Reading = "reading-verdict";

    private const string Columns =
        """
        SELECT v.id, v.element, v.kind, v.target, v.verdict, COALESCE(r.shown, d.key), v.type, v.words, v.sentence, v.rule, v.given_by, v.recorded, v.note
        FROM verdict v CROSS JOIN document d ON d.id = v.document LEFT JOIN reading r ON r.document = v.document
        """;

    /// <summary>All that were not undone, the oldest first.</summary>
    public static Task<List<HandVerdict>> VerdictsAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync($"{Columns} WHERE v.undone IS NULL ORDER BY v.recorded, v.id", Row, cancellationToken);

    /// <summary>Those on what was read in one document, the oldest first.</summary>
    public static Task<List<HandVerdict>> VerdictsInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync($"{Columns} WHERE v.document = @1 AND v.undone IS NULL ORDER BY v.recorded, v.id", Row, cancellationToken, document);

    public static Task<long> AddVerdictAsync(this RecordSession session, long document, HandVerdict verdict, CancellationToken cancellationToken) =>
        session.InsertAsync(
            """
            INSERT INTO verdict (element, document, kind, target, verdict, type, words, sentence, rule, note, given_by, recorded)
            VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12)
            """,
            cancellationToken,
            verdict.Element,
            document,
            verdict.Kind,
            verdict.Target,
            verdict.Verdict,
            verdict.Said.Type,
            verdict.Said.Words,
            verdict.Said.Sentence,
            verdict.Said.Rule,
            verdict.Note,
            verdict.By,
            Moment.Text(verdict.Recorded));

    /// <summary>One verdict in force, by its number; null when there is none.</summary>
    public static async Task<HandVerdict?> VerdictAsync(this RecordSession session, long verdict, CancellationToken cancellationToken) =>
        (await session.ListAsync($"{Columns} WHERE v.id = @1 AND v.undone IS NULL", Row, cancellationToken, verdict)).SingleOrDefault();

    public static Task<int> UndoVerdictAsync(this RecordSession session, long verdict, string moment, CancellationToken cancellationToken) =>
        session.ExecuteAsync("UPDATE verdict SET undone = @2 WHERE id = @1", cancellationToken, verdict, moment);

    private static HandVerdict Row(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.TextOrNull(3),
        row.GetString(4),
        row.GetString(5),
        new JudgedElement(row.GetString(6), row.GetString(7), row.GetString(8), row.GetString(9)),
        row.GetString(10),
        Moment.Of(row.GetString(11)))
    {
        Note = row.TextOrNull(12),
    };
}
