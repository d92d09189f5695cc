namespace Stavaza.Reading.Statements.Wording;

/// <summary>A word, a number or one sign of punctuation in a text; a line feed is a sign too.</summary>
/// <param name="Start">First unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Key">Number that is equal for words that differ in case alone, so that most comparisons need no characters.</param>
internal readonly record struct Word(int Start, int Length, uint Key)
{
    public int End => Start + Length;

    /// <summary>Key of <paramref name="word"/>: FNV-1a over its lower-case units.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        var key = 2166136261u;
        foreach (var unit in word)
        {
            var lower = unit < 128 ? (char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit) : char.ToLowerInvariant(unit);
            key = (key ^ lower) * 16777619u;
        }

        return key;
    }
}

/// <summary>Cuts a text into words and signs. Linear; white space other than line feeds separates and is not kept.</summary>
internal static class WordReader
{
    public static Word[] Read(string text)
    {
        var words = new List<Word>((text.Length / 5) + 1);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '\n' && char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsLetterOrDigit(text[at]) ? EndOfWord(text, at) : at + 1;
            words.Add(new(at, end - at, Word.KeyOf(text.AsSpan(at, end - at))));
            at = end;
        }

        return [.. words];
    }

    // Inner hyphens, full stops and apostrophes belong to the word: dual-capable, d.d, 24-11-2022, foto's. The number of a footnote does not: "afgedaan.13".
    // A motion named after its movers is two words: motie-Van Dijk.
    private static int EndOfWord(string text, int at)
    {
        var first = at;
        while (at < text.Length)
        {
            if (text[at] == '-' && text.AsSpan(first, at - first) is "motie" or "Motie" or "moties")
            {
                return at;
            }

            if (!char.IsLetterOrDigit(text[at]) && !IsInside(text, first, at))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsInside(string text, int first, int at) =>
        text[at] is '-' or '.' or '’' or '\'' or '\u2011' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && !(text[at] == '.' && at - first > 3 && char.IsLetter(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || IsGlued(text, at)));

    // "genomen.De": the space between two sentences was lost.
    private static bool IsGlued(string text, int at) =>
        char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsUpper(text[at + 1]) && at + 2 < text.Length && char.IsLower(text[at + 2]);
}
