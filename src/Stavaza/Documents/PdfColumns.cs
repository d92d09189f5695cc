namespace Stavaza.Documents;

/// <summary>Finds columns on a page: white gutters that rows do not cross, with prose on both sides, or prose and a margin.</summary>
/// <remarks>
/// Rows that cross the gutter (a title over the whole width) divide the page into zones. Tables are left as rows: what stands beside each other in a table belongs
/// together, and its cells are too short to be prose.
/// </remarks>
internal static class PdfColumns
{
    /// <summary>Narrowest gutter, in points.</summary>
    private const double NarrowestGutter = 7;

    /// <summary>The part of the page, from its bottom, in which its foot lies.</summary>
    private const double FootOfPage = 0.12;

    private const int MostFootRows = 3;
    private const int FewestRows = 5;
    private const int MostDepth = 3;

    /// <summary>The rows of the page, column by column.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfRow>> InReadingOrder(IReadOnlyList<PdfRow> rows, PdfFragments page, OpeningBudget budget)
    {
        var columns = new List<IReadOnlyList<PdfRow>>();
        var foot = FootOf(rows, page.PageHeight);
        Divide([.. rows.Take(rows.Count - foot)], page.PageWidth, 0, columns, budget);
        AddPlain([.. rows.Skip(rows.Count - foot)], columns);
        return columns;
    }

    /// <summary>How many rows are the foot of the page: the last few, below a white strip over the whole width. They come after all columns.</summary>
    private static int FootOf(IReadOnlyList<PdfRow> rows, double pageHeight)
    {
        for (var foot = 1; foot <= MostFootRows && foot < rows.Count; foot++)
        {
            var (first, above) = (rows[^foot], rows[^(foot + 1)]);
            if (first.Baseline > pageHeight * FootOfPage)
            {
                return 0;
            }

            if (above.Baseline - first.Baseline > above.Size * 2)
            {
                return foot;
            }
        }

        return 0;
    }

    private static void Divide(PdfRow[] rows, double pageWidth, int depth, List<IReadOnlyList<PdfRow>> columns, OpeningBudget budget)
    {
        budget.Cancellation.ThrowIfCancellationRequested();
        if (depth == MostDepth || rows.Length < FewestRows || FindGutter(rows) is not { } gutter)
        {
            AddPlain(rows, columns);
            return;
        }

        var start = 0;
        for (var i = 0; i <= rows.Length; i++)
        {
            if (i < rows.Length && !Crosses(rows[i], gutter))
            {
                continue;
            }

            DivideZone(rows[start..i], gutter, pageWidth, depth, columns, budget);
            if (i < rows.Length)
            {
                AddPlain([rows[i]], columns, joinsPrevious: i > 0 && Crosses(rows[i - 1], gutter));
            }

            start = i + 1;
        }
    }

    private static void DivideZone(
        PdfRow[] zone, double gutter, double pageWidth, int depth, List<IReadOnlyList<PdfRow>> columns, OpeningBudget budget)
    {
        PdfRow[] left = [.. zone.Select(row => row.Side(fragment => fragment.Left < gutter)).OfType<PdfRow>()];
        PdfRow[] right = [.. zone.Select(row => row.Side(fragment => fragment.Left >= gutter)).OfType<PdfRow>()];
        if (AreColumns(left, right, pageWidth) || IsMarginBeside(left, right, pageWidth))
        {
            Divide(left, pageWidth, depth + 1, columns, budget);
            Divide(right, pageWidth, depth + 1, columns, budget);
        }
        else if (IsMarginBeside(right, left, pageWidth))
        {
            AddWithLabels(zone, gutter, columns);
        }
        else
        {
            AddPlain(zone, columns);
        }
    }

    /// <summary>
    /// A margin on the left holds labels ("21 501-02", "Nr. 3121" of a Kamerstuk) that belong to the line beside them, and below these what belongs to no line: that
    /// comes after the text.
    /// </summary>
    private static void AddWithLabels(PdfRow[] zone, double gutter, List<IReadOnlyList<PdfRow>> columns)
    {
        var lastLabel = Array.FindLastIndex(zone, row => row.Left < gutter && row.Right > gutter);
        AddPlain([.. zone.Where((row, i) => i <= lastLabel || row.Right > gutter)], columns);
        AddPlain([.. zone.Where((row, i) => i > lastLabel && row.Right <= gutter)], columns);
    }

    private static void AddPlain(PdfRow[] rows, List<IReadOnlyList<PdfRow>> columns, bool joinsPrevious = false)
    {
        if (joinsPrevious && columns.Count > 0)
        {
            columns[^1] = [.. columns[^1], .. rows];
        }
        else if (rows.Length > 0)
        {
            columns.Add(rows);
        }
    }

    private static bool Crosses(PdfRow row, double gutter)
    {
        double reach = double.MinValue;
        foreach (var fragment in row.Fragments)
        {
            if (fragment.Left >= gutter)
            {
                return reach > double.MinValue && fragment.Left - reach < NarrowestGutter;
            }

            reach = Math.Max(reach, fragment.Right);
            if (reach > gutter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place that the fewest rows cross, in the middle of the widest such white; null when too many cross everywhere.</summary>
    private static double? FindGutter(PdfRow[] rows)
    {
        var left = rows.Min(row => row.Left);
        var right = rows.Max(row => row.Right);
        var width = right - left;
        var steps = (int)Math.Min(width / 2, 1000);
        if (steps < 20)
        {
            return null;
        }

        var crossed = new int[steps];
        foreach (var row in rows)
        {
            MarkCrossed(row, crossed, left);
        }

        // A gutter near the edge would only cut off the numbers of a list.
        var (from, to) = (steps * 12 / 100, steps * 88 / 100);
        var fewest = crossed.AsSpan(from, to - from).ToArray().Min();
        return fewest > Math.Max(3, rows.Length / 6) ? null : MiddleOfWidest(crossed, fewest, from, to, left);
    }

    private static void MarkCrossed(PdfRow row, int[] crossed, double left)
    {
        double reach = double.MinValue, start = 0;
        foreach (var fragment in row.Fragments)
        {
            if (fragment.Left - reach >= NarrowestGutter)
            {
                Mark(crossed, start - left, reach - left);
                start = fragment.Left;
            }

            reach = Math.Max(reach, fragment.Right);
        }

        Mark(crossed, start - left, reach - left);
    }

    private static void Mark(int[] crossed, double from, double to)
    {
        for (var i = Math.Max(0, (int)(from / 2)); i < crossed.Length && i * 2 <= to; i++)
        {
            crossed[i]++;
        }
    }

    private static double? MiddleOfWidest(int[] crossed, int fewest, int from, int to, double left)
    {
        int best = -1, bestLength = 0, run = 0;
        for (var i = from; i <= to; i++)
        {
            run = i < to && crossed[i] == fewest ? run + 1 : 0;
            if (run > bestLength)
            {
                (best, bestLength) = (i, run);
            }
        }

        return bestLength * 2 < NarrowestGutter - 2 ? null : left + ((best - (bestLength / 2.0)) * 2) + 1;
    }

    private static bool AreColumns(PdfRow[] left, PdfRow[] right, double pageWidth) =>
        left.Length >= FewestRows && right.Length >= FewestRows && Width(left) > pageWidth * 0.2 && Width(right) > pageWidth * 0.2 && IsProse(left) && IsProse(right);

    /// <summary>A margin beside text: narrow, and its lines mostly do not keep step with those of the text, as the cells of a table would.</summary>
    private static bool IsMarginBeside(PdfRow[] text, PdfRow[] margin, double pageWidth)
    {
        if (text.Length < FewestRows || margin.Length < 2 || Width(text) <= Width(margin) || Width(margin) is < 25 || Width(margin) > pageWidth * 0.3)
        {
            return false;
        }

        var inStep = margin.Count(row => Array.Exists(text, other => Math.Abs(other.Baseline - row.Baseline) < 1));
        return inStep * 10 < margin.Length * 7;
    }

    /// <summary>Most lines fill more than half of the column.</summary>
    private static bool IsProse(PdfRow[] rows)
    {
        var width = Width(rows);
        return rows.Count(row => row.Right - row.Left > width * 0.55) * 2 > rows.Length;
    }

    private static double Width(PdfRow[] rows) => rows.Max(row => row.Right) - rows.Min(row => row.Left);
}
