using System.Buffers;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A word, a number or one sign of punctuation in a text; a line feed is a sign too.</summary>
/// <param name="Start">First unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Key">Number that is equal for words that differ in case alone, so that most comparisons need no characters.</param>
/// <param name="Sign">The sign of punctuation; '\0' for a word or number.</param>
internal readonly record struct Word(int Start, int Length, uint Key, char Sign)
{
    public int End => Start + Length;

    /// <summary>Key of no units; a word's key grows from it unit by unit.</summary>
    public const uint NoKey = 2166136261u;

    /// <summary>Key of <paramref name="word"/>: FNV-1a over its lower-case units.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        var key = NoKey;
        foreach (var unit in word)
        {
            key = KeyWith(key, unit);
        }

        return key;
    }

    /// <summary>Key of a word that goes on with <paramref name="unit"/>.</summary>
    public static uint KeyWith(uint key, char unit)
    {
        var lower = unit < 128 ? (char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit) : char.ToLowerInvariant(unit);
        return (key ^ lower) * 16777619u;
    }
}

/// <summary>Cuts a text into words and signs. Linear; white space other than line feeds separates and is not kept.</summary>
internal static class WordReader
{
    public static Word[] Read(string text)
    {
        var words = ArrayPool<Word>.Shared.Rent((text.Length / 5) + 16);
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '\n' && char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (count == words.Length)
            {
                words = Grown(words);
            }

            var end = EndOfWord(text, at, out var key);
            words[count++] = new(at, end - at, key, char.IsLetterOrDigit(text[at]) ? '\0' : text[at]);
            at = end;
        }

        var read = words.AsSpan(0, count).ToArray();
        ArrayPool<Word>.Shared.Return(words);
        return read;
    }

    private static Word[] Grown(Word[] words)
    {
        var more = ArrayPool<Word>.Shared.Rent(2 * words.Length);
        words.CopyTo(more, 0);
        ArrayPool<Word>.Shared.Return(words);
        return more;
    }

    // Inner hyphens, full stops and apostrophes belong to the word: dual-capable, d.d, 24-11-2022, foto's. The number of a footnote does not: "afgedaan.13".
    // A motion named after its movers is two words: motie-Van Dijk. A sign is a word of its own.
    private static int EndOfWord(string text, int at, out uint key)
    {
        var first = at;
        key = Word.KeyWith(Word.NoKey, text[at++]);
        while (at < text.Length && char.IsLetterOrDigit(text[first]) && GoesOn(text, first, at))
        {
            key = Word.KeyWith(key, text[at++]);
        }

        return at;
    }

    private static bool GoesOn(string text, int first, int at) =>
        char.IsLetterOrDigit(text[at]) || (IsInside(text, first, at) && !IsMotion(text.AsSpan(first, at - first), text[at]));

    private static bool IsMotion(ReadOnlySpan<char> word, char behind) => behind == '-' && word is "motie" or "Motie" or "moties";

    private static bool IsInside(string text, int first, int at) =>
        text[at] is '-' or '.' or '’' or '\'' or '\u2011' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && !(text[at] == '.' && at - first > 3 && char.IsLetter(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || IsGlued(text, at)));

    // "genomen.De": the space between two sentences was lost.
    private static bool IsGlued(string text, int at) =>
        char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsUpper(text[at + 1]) && at + 2 < text.Length && char.IsLower(text[at + 2]);
}
