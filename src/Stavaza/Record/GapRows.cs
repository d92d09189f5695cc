using System.Globalization;

namespace Stavaza.Record;

/// <summary>Finds what should be there and is not: numbers of dossiers, and what was announced.</summary>
internal static class GapRows
{
    /// <summary>Every number of the Tweede Kamer under which a document is held, of all dossiers: kst-33783-46.</summary>
    public static Task<List<string>> PaperNumbersAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT DISTINCT name FROM alias WHERE name >= 'kst-' AND name < 'kst.'", row => row.GetString(0), cancellationToken);

    /// <summary>Every number that is cited and not held, of all dossiers, with how many documents cite it.</summary>
    public static Task<List<(string Number, int Documents)>> PapersSoughtAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT sought, COUNT(DISTINCT document) FROM link WHERE outcome = 'unresolved' AND sought >= 'kst-' AND sought < 'kst.' GROUP BY sought
            """,
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken);

    /// <summary>The same of one dossier, 33783 or 36200-V.</summary>
    public static Task<List<(string Number, int Documents)>> PapersSoughtInAsync(this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT sought, COUNT(DISTINCT document) FROM link WHERE outcome = 'unresolved' AND sought >= @1 AND sought < @2 GROUP BY sought
            """,
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            $"kst-{dossier}-",
            $"kst-{dossier}.");

    /// <summary>Every dossier that was declared complete.</summary>
    public static Task<List<CompleteDossierRow>> CompleteDossiersAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT dossier, last, until, basis FROM dossier_complete ORDER BY dossier",
            row => new CompleteDossierRow(row.GetString(0), row.GetInt32(1), DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetString(3)),
            cancellationToken);

    /// <summary>Promises whose last day came before a day, the latest first; what somebody called a wrong reading is none.</summary>
    public static Task<List<FoundElement>> PromisesDueBeforeAsync(this RecordSession session, DateOnly asOf, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT e.document, {ReadingRows.ReferenceColumns}, {ElementRows.Columns}
            FROM element e JOIN reading r ON r.document = e.document
            WHERE e.type = 'promise' AND json_extract(e.fields, '$.due.to') IS NOT NULL AND json_extract(e.fields, '$.due.to') < @1
              AND r.published_to <= @1 AND NOT {Wrong}
            ORDER BY json_extract(e.fields, '$.due.to') DESC LIMIT @2
            """,
            row => new FoundElement(row.GetInt64(0), ReadingRows.Reference(row, 1), ElementRows.Element(row, 1 + ReadingRows.ReferenceWidth)),
            cancellationToken,
            Moment.Text(asOf),
            most);

    /// <summary>How many there are, and how many were left out because somebody said that they were read wrongly.</summary>
    public static async Task<(int Due, int Wrong)> PromisesDueCountAsync(this RecordSession session, DateOnly asOf, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            $"""
            SELECT COUNT(*), COALESCE(SUM({Wrong}), 0) FROM element e JOIN reading r ON r.document = e.document
            WHERE e.type = 'promise' AND json_extract(e.fields, '$.due.to') IS NOT NULL AND json_extract(e.fields, '$.due.to') < @1 AND r.published_to <= @1
            """,
            row => (Due: row.GetInt32(0) - row.GetInt32(1), Wrong: row.GetInt32(1)),
            cancellationToken,
            Moment.Text(asOf)))[0];

    /// <summary>Whether somebody said of an element that it was read wrongly.</summary>
    private const string Wrong =
        "EXISTS (SELECT 1 FROM verdict v WHERE v.document = e.document AND v.element = e.id AND v.kind = 'reading' AND v.undone IS NULL)";
}
