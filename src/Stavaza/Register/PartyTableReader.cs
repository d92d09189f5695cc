using System.Globalization;

namespace Stavaza.Register;

/// <summary>
/// Reads a table of parties as the United Nations' treaty collection prints it, saved as CSV: a column of states, then columns of days. What a day means follows
/// from its marker (a accession, A acceptance, AA approval, d succession, P consent, c formal confirmation, n provisional application), and without a marker from
/// the words of its column's head. What is not understood is told, never guessed.
/// </summary>
internal static class PartyTableReader
{
    private const string Dates = "d MMM yyyy";

    /// <param name="text">The table.</param>
    /// <param name="notes">What was not understood, a line each; such a cell gives nothing.</param>
    /// <exception cref="FormatException">It is no such table.</exception>
    public static IReadOnlyList<PartyRow> Read(TextReader text, List<string> notes)
    {
        var rows = CsvRows.Read(text).ToList();
        if (rows is not [[var first, _, ..] head, ..] || !first.StartsWith("Participant", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("this is no table of parties: the first line names the columns, and the first column is Participant");
        }

        var columns = head.Skip(1).Select(ActOf).ToList();
        return Merged([.. rows.Skip(1).Select((row, index) => Row(row, columns, index + 2, notes)).OfType<PartyRow>()]);
    }

    private static PartyRow? Row(IReadOnlyList<string> row, List<string?> columns, int line, List<string> notes)
    {
        var name = WithoutFootnotes(row[0]);
        if (States.Find(name) is not { } state)
        {
            notes.Add($"line {line}: '{row[0]}' is no state that the register knows");
            return null;
        }

        var acts = new List<PartyAct>();
        for (var i = 0; i < Math.Min(columns.Count, row.Count - 1); i++)
        {
            var cell = row[i + 1].Trim();
            if (cell.Length > 0 && Act(cell, columns[i]) is not { } act)
            {
                notes.Add($"line {line}: {state.English}: '{cell}' is not understood");
            }
            else if (cell.Length > 0)
            {
                acts.Add(Act(cell, columns[i])!);
            }
        }

        return new(state.Code, acts);
    }

    // cell = "[" ? day month year " " marker? footnotes "]" ?
    private static PartyAct? Act(string cell, string? column)
    {
        var words = cell.Trim('[', ']').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 3 || !DateOnly.TryParseExact(string.Join(' ', words[..3]), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var kind = words.Skip(3).Select(marker => Marked(marker, column)).FirstOrDefault(marked => marked is not null)
            ?? (words.Skip(3).All(IsFootnote) ? column : null);
        return kind is null ? null : new(kind, [new PartyDay(new RegisterDay(day), null)]);
    }

    /// <summary>What a marker says whatever the head of its column; null for a footnote.</summary>
    private static string? Marked(string marker, string? column) => marker.TrimEnd(',', ';') switch
    {
        "a" => "acceded",
        "A" => "accepted",
        "AA" => "approved",
        "d" => column is PartyAct.Signed ? PartyAct.SignedBySuccession : "succeeded",
        "P" => "consented",
        "c" => "accepted",
        "n" => PartyAct.ProvisionallyApplied,
        _ => null,
    };

    private static bool IsFootnote(string marker) => marker.Trim('[', ']', '(', ')', ',').All(char.IsAsciiDigit);

    /// <summary>What a day without a marker means: the one part of the head that has no marker of its own. Null where the head has none.</summary>
    private static string? ActOf(string head)
    {
        var parts = head.Split(',', StringSplitOptions.TrimEntries).Select(WithoutFootnotes).ToList();
        return parts.Contains("Signature") ? PartyAct.Signed
            : parts.Contains("Ratification") ? PartyAct.Ratified
            : parts.Exists(part => part.StartsWith("Signature", StringComparison.Ordinal)) ? PartyAct.Signed
            : parts is [var only] && !only.Contains('(', StringComparison.Ordinal) ? only switch
            {
                "Accession" => "acceded",
                "Acceptance" => "accepted",
                "Approval" => "approved",
                "Succession" => "succeeded",
                "Provisional application" => PartyAct.ProvisionallyApplied,
                _ => null,
            }
            : null;
    }

    // "Netherlands 5", "China 2,3": the numbers are footnotes.
    private static string WithoutFootnotes(string name) => name.Trim().TrimEnd([.. "0123456789,[]", ' ', '\u00A0']);

    /// <summary>A state that stands in the table twice, under a former name and its own, is one row.</summary>
    private static List<PartyRow> Merged(List<PartyRow> rows) =>
        [.. rows.GroupBy(row => row.State, StringComparer.Ordinal).Select(group => new PartyRow(
            group.Key,
            [.. group.SelectMany(row => row.Acts).GroupBy(act => act.Kind, StringComparer.Ordinal).Select(acts => acts.MinBy(act => act.Day.Day)!)]))];
}
