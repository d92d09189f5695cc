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

    /// <summary>Fingerprint of all words that begin or end with a digit.</summary>
    public const byte NumberFingerprint = 0;

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
    public static uint KeyWith(uint key, char unit) => KeyWithLower(key, unit < 128 ? (char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit) : char.ToLowerInvariant(unit));

    /// <summary>The same for a unit that is in lower case already.</summary>
    public static uint KeyWithLower(uint key, char lower) => (key ^ lower) * 16777619u;

    /// <summary>A byte that is equal for equal words, so that many words are compared at once.</summary>
    public static byte FingerprintOf(ReadOnlySpan<char> word, uint key) =>
        char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1]) ? NumberFingerprint : (byte)Math.Max(key >> 24, 1);
}
