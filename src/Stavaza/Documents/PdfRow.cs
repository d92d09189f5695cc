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
        Right = fragments.Max(fragment => fragment.Right);
    }

    /// <summary>Baseline, in points from the bottom of the page.</summary>
    public double Baseline { get; }

    /// <summary>Size of most of its letters, in points.</summary>
    public double Size { get; }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<PdfFragment> Fragments => fragments;

    public double Left => fragments[0].Left;

    public double Right { get; }

    /// <summary>Puts fragments in rows, from the top of the page down.</summary>
    public static IReadOnlyList<PdfRow> Rows(PdfFragments page, OpeningBudget budget)
    {
        var rows = new PdfRowsFound(page.Fragments);
        foreach (var fragment in page.Fragments.OrderByDescending(fragment => fragment.Size))
        {
            budget.Step();
            rows.Of(fragment).Add(fragment);
        }

        return [.. rows.All().Select(row => Of(row, page.HasSpaces)).OrderByDescending(row => row.Baseline)];
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
}
