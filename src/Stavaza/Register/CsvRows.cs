using System.Text;

namespace Stavaza.Register;

/// <summary>Reads comma-separated values (RFC 4180): quoted cells may hold commas, doubled quotes and line breaks. Others separate them by semicolons or tabs.</summary>
internal static class CsvRows
{
    /// <summary>The rows that have anything in them.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader text, char separator = ',')
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var unit = text.Read(); unit >= 0; unit = text.Read())
        {
            if (quoted ? unit == '"' : unit == '"' && cell.Length == 0)
            {
                quoted = !quoted || (text.Peek() == '"' && Doubled(text, cell));
            }
            else if (quoted || (unit != separator && unit is not ('\n' or '\r' or '\uFEFF')))
            {
                cell.Append((char)unit);
            }
            else if (unit == separator || unit == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (unit == '\n')
                {
                    if (row.Exists(value => value.Length > 0))
                    {
                        yield return row;
                    }

                    row = [];
                }
            }
        }

        row.Add(cell.ToString());
        if (row.Exists(value => value.Length > 0))
        {
            yield return row;
        }
    }

    private static bool Doubled(TextReader text, StringBuilder cell)
    {
        cell.Append((char)text.Read());
        return true;
    }
}
