using System.Text;

namespace Stavaza.Cli.Views;

/// <summary>Makes text of others fit to print: a document must not be able to steer a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line: white space is one space, what steers a terminal or turns the direction of writing is left out.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!Steers(unit))
            {
                line.Append(unit);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Control characters, and the marks that reorder text on screen (U+202A–202E, U+2066–2069).</summary>
    private static bool Steers(char unit) => char.IsControl(unit) || unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
