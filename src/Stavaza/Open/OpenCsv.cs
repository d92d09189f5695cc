using System.Globalization;
using Stavaza.Answers;

namespace Stavaza.Open;

/// <summary>
/// Writes open items as comma-separated values (RFC 4180), a line each. A cell that a spreadsheet would take for a formula begins with an apostrophe, so that nothing in it is
/// carried out.
/// </summary>
public static class OpenCsv
{
    private static readonly string[] Head =
    [
        "kind", "id", "state", "days_left", "due", "term", "term_words", "recess", "title", "day", "cabinet", "cabinet_reason", "house", "register", "dossiers", "ministers",
        "movers", "parties", "evidence_document", "evidence", "retold", "term_document", "term_evidence", "register_row", "dossiers_from", "strength",
    ];

    /// <summary>A line of names, then a line for each item; each with its end.</summary>
    public static IEnumerable<string> Lines(IEnumerable<OpenItem> items) => items.Select(Cells).Prepend(Head).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>The items of an answer, the most urgent first; of a week, what became overdue and then what falls due.</summary>
    public static IEnumerable<OpenItem> ItemsOf(OpenAnswer answer) => answer.Week is { } week ? [.. week.BecameOverdue, .. week.FallsDue] : answer.Items;

    private static string?[] Cells(OpenItem item) =>
    [
        item.Kind,
        item.Id,
        item.State,
        item.DaysLeft?.ToString(CultureInfo.InvariantCulture),
        item.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        item.Term?.Kind,
        item.Term?.Words,
        item.Recess?.Name,
        item.Title,
        item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        item.Cabinet,
        item.CabinetReason,
        item.House,
        item.Register,
        Joined(item.Dossiers),
        Joined(item.Ministers.Select(minister => minister.Office is { } office && minister.Name is { } name ? $"{office} ({name})" : minister.Label)),
        Joined(item.Movers.Select(mover => mover.Name)),
        Joined(item.Movers.Select(mover => mover.Party).OfType<string>().Distinct()),
        item.Evidence?.Document.Id,
        item.Evidence?.Sentence,
        item.Evidence?.Document.Retold == true || item.Term?.Evidence?.Document.Retold == true ? "retold" : null,
        item.Term?.Evidence?.Document.Id,
        item.Term?.Evidence?.Sentence,
        (item.Row ?? item.Term?.Row) is { } row ? $"{row.Kind} {row.Id}" : null,
        item.DossiersFrom,
        item.Strength,
    ];

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    /// <summary>A number stays a number; a minus before anything else may begin a formula.</summary>
    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var safe = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? value : SpreadsheetCell.Guarded(value);
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
