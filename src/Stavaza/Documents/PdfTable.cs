namespace Stavaza.Documents;

/// <summary>
/// Reads a table of a PDF by its head: each column begins where its head begins, and a row of the table where the gap between lines is clearly larger than inside one.
/// Lines that fill one cell of several only, between rows, are headings or text and are given as one cell. The head of another table ends it.
/// </summary>
internal static class PdfTable
{
    /// <summary>A gap between rows of the table is this much of the usual distance of its lines; one between paragraphs of a cell is less.</summary>
    private const double RowGap = 1.45;

    /// <param name="bytes">The file.</param>
    /// <param name="isHead">Whether a line is the head of the table.</param>
    /// <param name="isOther">Whether a line is the head of another table.</param>
    /// <param name="budget">What the opening may use.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Read(
        ReadOnlyMemory<byte> bytes, Func<IReadOnlyList<string>, bool> isHead, Func<IReadOnlyList<string>, bool> isOther, OpeningBudget budget)
    {
        var table = new List<IReadOnlyList<string>>();
        List<double> columns = [];
        foreach (var page in PdfOpener.Pages(bytes, budget))
        {
            var rows = PdfRow.Rows(page, budget);
            var afterHead = true;
            var pitch = Pitch(rows, columns);
            for (var i = 0; i < rows.Count; i++)
            {
                var phrases = Phrases(rows[i]);
                string[] words = [.. phrases.Select(phrase => phrase.Words)];
                if (isHead(words) || isOther(words))
                {
                    columns = isHead(words) ? [.. phrases.Select(phrase => phrase.Left)] : [];
                    pitch = Pitch(rows, columns);
                    table.Add(words);
                    afterHead = true;
                }
                else if (columns.Count > 0)
                {
                    Add(table, Cells(phrases, columns), begins: afterHead || Begins(rows, i, pitch));
                    afterHead = false;
                }
            }
        }

        return [.. table.Select(row => row.Count > 2 && row.Count(cell => cell.Length > 0) == 1 ? [row.First(cell => cell.Length > 0)] : row)];
    }

    /// <summary>Whether a line begins a row of the table: it stands further from any line above than lines of one cell do.</summary>
    private static bool Begins(IReadOnlyList<PdfRow> rows, int i, double pitch) => rows[i - 1].Baseline - rows[i].Baseline > pitch * RowGap;

    /// <summary>The usual distance of lines in one column: columns that do not keep to the same lines would make it seem smaller.</summary>
    private static double Pitch(IReadOnlyList<PdfRow> rows, List<double> columns)
    {
        var distances = new List<double>();
        for (var column = 0; column < columns.Count; column++)
        {
            var lines = rows.Where(row => row.Fragments.Any(fragment => ColumnOf(fragment.Left, columns) == column)).ToList();
            distances.AddRange(lines.Skip(1).Select((line, i) => lines[i].Baseline - line.Baseline).Where(distance => distance > rows[rows.Count / 2].Size * 0.8 && distance < rows[rows.Count / 2].Size * 2));
        }

        distances.Sort();
        return distances.Count > 0 ? distances[distances.Count / 2] : double.MaxValue;
    }

    /// <summary>Words may begin a little before their head where that stands in the middle of the column.</summary>
    private static int ColumnOf(double left, List<double> columns) => Math.Max(0, columns.FindLastIndex(start => start <= left + 3));

    private static void Add(List<IReadOnlyList<string>> table, string[] cells, bool begins)
    {
        if (begins || table[^1] is not string[] last || last.Length != cells.Length)
        {
            table.Add(cells);
            return;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            last[i] = Joined(last[i], cells[i]);
        }
    }

    /// <summary>A number that was broken off behind a hyphen goes on without a space: ah-tk-20222023- and 968.</summary>
    private static string Joined(string above, string below) =>
        above.EndsWith('-') && below.Length > 0 && char.IsAsciiDigit(below[0]) ? above + below : $"{above} {below}".Trim();

    private static string[] Cells(List<(string Words, double Left)> phrases, List<double> columns)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        foreach (var (words, left) in phrases)
        {
            var column = ColumnOf(left, columns);
            cells[column] = $"{cells[column]} {words}".Trim();
        }

        return cells;
    }

    /// <summary>Words that stand close together, with the place where they begin: the cells of one line.</summary>
    private static List<(string Words, double Left)> Phrases(PdfRow row)
    {
        var phrases = new List<(string Words, double Left)>();
        PdfFragment? last = null;
        foreach (var fragment in row.Fragments)
        {
            var gap = last is null ? double.MaxValue : fragment.Left - last.Right;
            if (gap > row.Size * 0.9)
            {
                phrases.Add((fragment.Words, fragment.Left));
            }
            else
            {
                var space = gap > row.Size * 0.14 || fragment.SpaceBefore ? " " : "";
                phrases[^1] = ($"{phrases[^1].Words}{space}{fragment.Words}", phrases[^1].Left);
            }

            last = fragment;
        }

        return phrases;
    }
}
