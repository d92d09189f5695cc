using System.Collections.Frozen;
using System.Text;

namespace Stavaza.Reading.Text;

/// <summary>
/// Letters without what is drawn on them, so that names can be compared and made into ids: "é" is "e", "ß" is "ss", "ﬁ" is "fi". The runtime takes no letter apart where it runs
/// without the culture tables of the system, as it does here; so the letters stand in a table of our own.
/// </summary>
public static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Letters = Read();

    /// <summary>The same words; signs that are no letters or digits stay, and accents that stand by themselves behind a letter are left out.</summary>
    /// <param name="words">Any text.</param>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Ascii.IsValid(words))
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (Letters.TryGetValue(unit, out var letters))
            {
                plain.Append(letters);
            }
            else if (!IsAccent(unit))
            {
                plain.Append(unit);
            }
        }

        return plain.ToString();
    }

    /// <summary>One letter or digit; null where it is plain, or no letter of Latin script.</summary>
    /// <param name="letter">Any character.</param>
    public static string? Of(char letter) => letter < 0x80 ? null : Letters.GetValueOrDefault(letter);

    /// <summary>Whether this is an accent that belongs to the letter before it.</summary>
    private static bool IsAccent(char unit) => unit is >= '\u0300' and <= '\u036F';

    private static FrozenDictionary<char, string> Read()
    {
        using var stream = typeof(PlainLetters).Assembly.GetManifestResourceStream("Stavaza.Reading.Text.letters.tsv")!;
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var plain, var written] && !plain.StartsWith('#'))
            {
                foreach (var letter in written)
                {
                    letters.Add(letter, plain);
                }
            }
        }

        return letters.ToFrozenDictionary();
    }
}
