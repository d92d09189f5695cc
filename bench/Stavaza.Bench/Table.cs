using System.Globalization;
using System.Text;

namespace Stavaza.Bench;

/// <summary>Figures as a table of Markdown; each row is shown as soon as it is measured.</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <param name="cells">A cell for each column: text, or a figure; null when it could not be measured.</param>
    public void Add(params object?[] cells)
    {
        var row = Array.ConvertAll(cells, Shown);
        Console.Error.WriteLine("  " + string.Join(" · ", row));
        _rows.Add(row);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, columns);
        Append(text, Array.ConvertAll(columns, _ => "---"));
        foreach (var row in _rows)
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Shown(object? cell) => cell switch
    {
        null => "",
        double figure => figure.ToString(figure >= 100 ? "N0" : figure >= 1 ? "N1" : "0.000", CultureInfo.InvariantCulture),
        long count => count.ToString("N0", CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
