using System.Globalization;
using System.Text;

namespace Stavaza.Bench;

/// <summary>The figures, as a table of Markdown.</summary>
internal sealed class Table
{
    private readonly List<(string What, string Unit, string Figure)> _rows = [];

    /// <param name="what">What was measured.</param>
    /// <param name="unit">In what.</param>
    /// <param name="figure">The figure; null when it could not be measured.</param>
    public void Add(string what, string unit, double? figure)
    {
        var shown = figure switch
        {
            null => "",
            >= 100 => figure.Value.ToString("N0", CultureInfo.InvariantCulture),
            _ => figure.Value.ToString("N1", CultureInfo.InvariantCulture),
        };
        Console.Error.WriteLine($"  {what}: {shown} {unit}");
        _rows.Add((what, unit, shown));
    }

    public override string ToString()
    {
        var text = new StringBuilder("| What | Unit | Figure |\n| --- | --- | --- |\n");
        foreach (var (what, unit, figure) in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {unit} | {figure} |\n");
        }

        return text.ToString();
    }
}
