using System.Text;

namespace Stavaza.Documents;

/// <summary>
/// Letters and the accents drawn over them, as one character each: "e" and U+0301 are "é". Of the letters of Latin script that European names need; others stay two.
/// The runtime composes nothing where it runs without the culture tables of the system, as it does here.
/// </summary>
internal static class Accents
{
    private static readonly Dictionary<(char Letter, char Accent), char> Composed = Pairs(
        ('\u0300', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
        ('\u0302', "AEIOUaeiouGgWwYy", "ÂÊÎÔÛâêîôûĜĝŴŵŶŷ"),
        ('\u0303', "ANOano", "ÃÑÕãñõ"),
        ('\u0304', "AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
        ('\u0306', "AGUagu", "ĂĞŬăğŭ"),
        ('\u0307', "EIZez", "ĖİŻėż"),
        ('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        ('\u030A', "AUau", "ÅŮåů"),
        ('\u030B', "OUou", "ŐŰőű"),
        ('\u030C', "CDENRSTZcenrsz", "ČĎĚŇŘŠŤŽčěňřšž"),
        ('\u0327', "CSTcst", "ÇŞŢçşţ"),
        ('\u0328', "AEIUaeiu", "ĄĘĮŲąęįų"));

    /// <summary>Whether this is an accent that belongs to the letter before it.</summary>
    public static bool IsAccent(string drawn) => drawn is [>= '\u0300' and <= '\u036F'];

    /// <summary>The same words with each letter and its accent as one character.</summary>
    public static string Compose(string words)
    {
        var composed = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (composed.Length > 0 && Composed.TryGetValue((composed[^1], letter), out var one))
            {
                composed[^1] = one;
            }
            else
            {
                composed.Append(letter);
            }
        }

        return composed.ToString();
    }

    private static Dictionary<(char, char), char> Pairs(params (char Accent, string Letters, string With)[] rows) =>
        rows.SelectMany(row => row.Letters.Zip(row.With, (letter, with) => (Key: (letter, row.Accent), with))).ToDictionary(pair => pair.Key, pair => pair.with);
}
