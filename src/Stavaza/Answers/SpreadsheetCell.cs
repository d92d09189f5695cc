namespace Stavaza.Answers;

/// <summary>Words of others in a table that a spreadsheet opens.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The words, with an apostrophe before them where a spreadsheet would take them for a formula, also behind white space and in wide signs.</summary>
    public static string Guarded(string words) =>
        words is ['\t' or '\r' or '\n', ..] || words.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? $"'{words}" : words;
}
