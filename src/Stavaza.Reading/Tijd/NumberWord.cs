using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Numbers as prose writes them: "drie", "één", "14", "tweede", "2e".</summary>
internal static class NumberWord
{
    private static readonly string[] Numbers =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien",
        "zestien", "zeventien", "achttien", "negentien", "twintig",
    ];

    private static readonly WordSet Counts = new(string.Join(' ', Words));

    private static readonly string[] Ordinals =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    private static readonly WordSet Some = new("enkele enige paar aantal diverse");

    /// <summary>Reads a number of things; "enkele" and "een paar" are three, roughly.</summary>
    public static bool TryRead(Prose prose, int at, out int number, out int end, out bool rough)
    {
        (number, end, rough) = (0, at + 1, false);
        if (at >= prose.Words.Length)
        {
            return false;
        }

        var few = prose.Is(at, "een") && prose.IsIn(at + 1, Some) ? at + 1 : at;
        if (prose.IsIn(few, Some))
        {
            (number, end, rough) = (3, few + 1, true);
            return true;
        }

        return TryParse(prose[at], out number);
    }

    /// <summary>The words of the numbers from one on.</summary>
    public static IEnumerable<string> Words => [.. Numbers[1..], "één", "eén"];

    /// <summary>Whether a number stands at a word, in digits or in full.</summary>
    public static bool IsAt(Prose prose, int at) => prose.Sign(at) == '\0' && (char.IsAsciiDigit(prose[at][0]) || prose.IsIn(at, Counts));

    public static bool TryParse(ReadOnlySpan<char> word, out int number)
    {
        if (word.IsEmpty || char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, out number) && number is >= 0 and <= 1000;
        }

        for (number = 1; number < Numbers.Length; number++)
        {
            if (word.Equals(Numbers[number], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        number = 1;
        return word.Equals("één", StringComparison.OrdinalIgnoreCase) || word.Equals("eén", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The place that "tweede", "2e" or "laatste" names; 0 for another word, and <paramref name="last"/> for the last.</summary>
    public static int Ordinal(ReadOnlySpan<char> word, int last = 0)
    {
        if (word.Length is 2 or 3 or 4 && char.IsAsciiDigit(word[0]))
        {
            return word[1..] is "e" or "de" or "ste" ? word[0] - '0' : 0;
        }

        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return word.Equals("laatste", StringComparison.OrdinalIgnoreCase) ? last : 0;
    }
}
