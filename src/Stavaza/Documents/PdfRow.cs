using System.Text;

namespace Stavaza.Documents;

/// <summary>Fragments on one baseline, from left to right, with the raised or lowered ones that belong to them.</summary>
internal sealed class PdfRow
{
    /// <summary>Between letters of one word, as a part of the letter size: with drawn spaces, and without.</summary>
    private const double GapInWordWithSpaces = 0.28;
    private const double GapInWord = 0.14;

    private readonly List<PdfFragment> fragments;
    private readonly bool hasSpaces;

    private PdfRow(List<PdfFragment> fragments, double baseline, double size, bool hasSpaces)
    {
        (this.fragments, Baseline, Size, this.hasSpaces) = (fragments, baseline, size, hasSpaces);
    }

    /// <summary>Baseline, in points from the bottom of the page.</summary>
    public double Baseline { get; }

    /// <summary>Size of most of its letters, in points.</summary>
    public double Size { get; }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<PdfFragment> Fragments => fragments;

    public double Left => fragments[0].Left;

    public double Right => fragments.Max(fragment => fragment.Right);

    /// <summary>Puts fragments in rows, from the top of the page down.</summary>
    public static IReadOnlyList<PdfRow> Rows(PdfFragments page, OpeningBudget budget)
    {
        var rows = new Dictionary<int, List<PdfFragment>>();
        foreach (var fragment in page.Fragments.OrderByDescending(fragment => fragment.Size))
        {
            budget.Step();
            FindRow(rows, fragment).Add(fragment);
        }

        return [.. rows.OrderBy(row => row.Key).Select(row => Of(row.Value, page.HasSpaces)).OrderByDescending(row => row.Baseline)];
    }

    /// <summary>The fragments on one side of a vertical line; null when there are none.</summary>
    public PdfRow? Side(Func<PdfFragment, bool> side) =>
        fragments.Where(side).ToList() is { Count: > 0 } some ? new PdfRow(some, Baseline, Size, hasSpaces) : null;

    /// <summary>Writes the row's words, with spaces where the page has them.</summary>
    public void Write(StringBuilder text)
    {
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            if (i > 0 && IsSpaceBefore(i))
            {
                text.Append(' ');
            }

            text.Append(IsRaised(fragment) ? Superscripts.Raise(fragment.Words) : fragment.Words);
        }
    }

    private bool IsSpaceBefore(int i)
    {
        var gap = fragments[i].Left - fragments[i - 1].Right;

        // The mark of a note stands close to its word, measured by the letters of the row and not by its own.
        var size = IsRaised(fragments[i]) ? Size : Math.Min(fragments[i].Size, fragments[i - 1].Size);
        return gap > size * (hasSpaces ? GapInWordWithSpaces : GapInWord) || (fragments[i].SpaceBefore && gap > -size * 0.3);
    }

    private bool IsRaised(PdfFragment fragment) => fragment.Size < Size * 0.85 && fragment.Baseline - Baseline > Size * 0.12;

    private static PdfRow Of(List<PdfFragment> fragments, bool hasSpaces)
    {
        // The first one has the largest letters, and so the baseline that the eye follows.
        var main = fragments[0];
        fragments.Sort((a, b) => a.Left.CompareTo(b.Left));
        return new PdfRow(fragments, main.Baseline, main.Size, hasSpaces);
    }

    /// <summary>The row whose letters stand beside the fragment, within a tolerance that takes in raised and lowered ones; else a new row.</summary>
    private static List<PdfFragment> FindRow(Dictionary<int, List<PdfFragment>> rows, PdfFragment fragment)
    {
        var bucket = Bucket(fragment.Baseline);
        List<PdfFragment>? best = null;
        var nearest = double.MaxValue;
        for (var b = bucket - 12; b <= bucket + 4; b++)
        {
            if (rows.TryGetValue(b, out var row) && Belongs(fragment, row[0], row) && Math.Abs(fragment.Baseline - row[0].Baseline) is var far && far < nearest)
            {
                (best, nearest) = (row, far);
            }
        }

        if (best is null)
        {
            best = [];
            while (!rows.TryAdd(bucket, best))
            {
                bucket++;
            }
        }

        return best;
    }

    private static bool Belongs(PdfFragment fragment, PdfFragment main, List<PdfFragment> row)
    {
        var raised = fragment.Baseline - main.Baseline;
        if (Math.Abs(raised) <= main.Size * 0.12)
        {
            return true;
        }

        return fragment.Size <= main.Size * 0.85 && raised > -main.Size * 0.3 && raised < main.Size * 0.6
            && row.Exists(other => fragment.Left - other.Right < main.Size * 0.5 && other.Left - fragment.Right < main.Size * 0.5);
    }

    private static int Bucket(double baseline) => (int)Math.Round(baseline);
}
