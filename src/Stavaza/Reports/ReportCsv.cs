using System.Text;
using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>
/// The tables of a report as CSV for spreadsheets: semicolons and a byte order mark, as Dutch ones expect. A cell can never be a formula: one that begins like one
/// gets an apostrophe before it.
/// </summary>
internal static class ReportCsv
{
    public static string Write(ReportAnswer report, ReportTexts texts)
    {
        var tables = report.Sections.Where(section => section.Table is not null).ToList();
        var text = new StringBuilder("\uFEFF");
        Row(text, [texts.Group, texts.Description, texts.FoundAt, texts.Standing, texts.Sources]);
        foreach (var section in tables)
        {
            foreach (var row in section.Table!.Rows)
            {
                var sources = row.SelectMany(cell => cell.Sentences).SelectMany(sentence => sentence.Citations).Select(cited => report.Sources[cited.Source - 1])
                    .Distinct()
                    .Select(source => ReportStyle.Address(source) ?? source.Id);
                Row(text, [section.Title, .. row.Select(cell => Words(cell, texts)), string.Join(" ", sources)]);
            }
        }

        return text.ToString();
    }

    private static string Words(ReportCell cell, ReportTexts texts) => string.Join(" ", cell.Sentences.Select(sentence => $"{ReportStyle.OneLine(sentence.Text)} {ReportStyle.Words(sentence, texts)}".Trim()));

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    /// <summary>A cell between quotation marks, which no spreadsheet takes for a formula.</summary>
    internal static string Cell(string words)
    {
        var safe = SpreadsheetCell.Guarded(ReportStyle.OneLine(words));
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
