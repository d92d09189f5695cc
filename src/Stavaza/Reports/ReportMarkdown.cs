using System.Globalization;
using System.Text;

namespace Stavaza.Reports;

/// <summary>A report as CommonMark: sources numbered at the end, each citation a link to its number. What documents say cannot become markup.</summary>
internal static class ReportMarkdown
{
    // What begins or ends something in CommonMark, a cell of a table, or HTML; the rest says something at the start of a line only.
    private const string Marks = "\\`*_[]<>#!|~&";

    public static string Write(ReportAnswer report, ReportTexts texts)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Plain(report.Title)).Append("\n\n").Append(Plain(texts.AsOfDay(texts.DayOf(report.AsOf)))).Append('\n');
        foreach (var section in report.Sections)
        {
            Section(text, section, 2, texts);
        }

        text.Append("\n## ").Append(Plain(texts.Sources)).Append("\n\n");
        foreach (var source in report.Sources)
        {
            Source(text, source, texts);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, ReportSection section, int level, ReportTexts texts)
    {
        text.Append('\n').Append('#', Math.Min(level, 6)).Append(' ').Append(Plain(section.Title)).Append('\n');
        var inList = false;
        foreach (var paragraph in section.Paragraphs)
        {
            text.Append(paragraph.Item && inList ? "" : "\n").Append(paragraph.Item ? "- " : "");
            text.AppendJoin(' ', paragraph.Sentences.Select(sentence => Sentence(sentence, texts))).Append('\n');
            inList = paragraph.Item;
        }

        if (section.Table is { } table)
        {
            Table(text, table, texts);
        }

        foreach (var part in section.Parts)
        {
            Section(text, part, level + 1, texts);
        }
    }

    private static void Table(StringBuilder text, ReportTable table, ReportTexts texts)
    {
        text.Append("\n| ").AppendJoin(" | ", table.Columns.Select(Plain)).Append(" |\n|").Insert(text.Length, " --- |", table.Columns.Count).Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => string.Join("<br>", cell.Sentences.Select(sentence => Sentence(sentence, texts))))).Append(" |\n");
        }
    }

    private static string Sentence(ReportSentence sentence, ReportTexts texts)
    {
        var words = sentence.Words is null ? "" : $" {Plain(ReportStyle.Words(sentence, texts))}";
        return $"{Plain(sentence.Text)}{words} {string.Join(' ', ReportStyle.Citations(sentence, texts).Select(cited => $"[\\[{Plain(cited.Label)}\\]](#{ReportStyle.Anchor(cited.Source)})"))}";
    }

    private static void Source(StringBuilder text, ReportSource source, ReportTexts texts)
    {
        var address = ReportStyle.Address(source) is { } uri ? $" <{uri}>" : "";
        text.Append(CultureInfo.InvariantCulture, $"{source.Number}. <a id=\"{ReportStyle.Anchor(source.Number)}\"></a>{Plain(ReportStyle.Named(source, texts))}{address}\n");
    }

    /// <summary>Text that means nothing but itself, on one line.</summary>
    internal static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 16);
        foreach (var unit in ReportStyle.OneLine(words))
        {
            if (Marks.Contains(unit, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(unit);
        }

        return NotAList(plain);
    }

    private static string NotAList(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[0] is ('-' or '+' or '=' or ':'))
        {
            plain.Insert(0, '\\');
        }

        var digits = 0;
        while (digits < plain.Length && char.IsAsciiDigit(plain[digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 10 && digits < plain.Length && plain[digits] is ('.' or ')'))
        {
            plain.Insert(digits, '\\');
        }

        return plain.ToString();
    }
}
