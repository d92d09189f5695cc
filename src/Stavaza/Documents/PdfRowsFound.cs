namespace Stavaza.Documents;

/// <summary>The rows of a page that were found so far, each at the height of its first fragment, in whole points.</summary>
internal sealed class PdfRowsFound
{
    private const int Above = 12, Below = 4;

    private readonly List<List<PdfFragment>?> _rows;
    private readonly int _lowest;

    /// <param name="fragments">All fragments of the page.</param>
    public PdfRowsFound(IReadOnlyList<PdfFragment> fragments)
    {
        _lowest = fragments.Select(Height).DefaultIfEmpty().Min();
        _rows = [.. new List<PdfFragment>?[fragments.Select(Height).DefaultIfEmpty().Max() - _lowest + 1]];
    }

    /// <summary>The rows, from the bottom of the page up.</summary>
    public IEnumerable<List<PdfFragment>> All() => _rows.OfType<List<PdfFragment>>();

    /// <summary>The row whose letters stand beside the fragment, within a tolerance that takes in raised and lowered ones; else a new row.</summary>
    public List<PdfFragment> Of(PdfFragment fragment)
    {
        var place = Height(fragment) - _lowest;
        List<PdfFragment>? best = null;
        var nearest = double.MaxValue;
        for (var beside = Math.Max(0, place - Above); beside <= place + Below && beside < _rows.Count; beside++)
        {
            if (_rows[beside] is { } row && Belongs(fragment, row[0], row) && Math.Abs(fragment.Baseline - row[0].Baseline) is var far && far < nearest)
            {
                (best, nearest) = (row, far);
            }
        }

        return best ?? Add(place);
    }

    /// <summary>A new row, at the first height from here up that has none.</summary>
    private List<PdfFragment> Add(int place)
    {
        while (place < _rows.Count && _rows[place] is not null)
        {
            place++;
        }

        List<PdfFragment> row = [];
        if (place == _rows.Count)
        {
            _rows.Add(row);
        }
        else
        {
            _rows[place] = row;
        }

        return row;
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

    private static int Height(PdfFragment fragment) => (int)Math.Round(fragment.Baseline);
}
