using System.Numerics;
using System.Runtime.InteropServices;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A word, a number or one sign of punctuation in a text; a line feed is a sign too.</summary>
/// <param name="Start">First unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Key">Number that is equal for words that differ in case alone, so that most comparisons need no characters.</param>
/// <param name="Sign">The sign of punctuation; '\0' for a word or number.</param>
internal readonly record struct Word(int Start, int Length, uint Key, char Sign)
{
    public int End => Start + Length;

    /// <summary>Fingerprint of all words that begin or end with a digit.</summary>
    public const byte NumberFingerprint = 0;

    /// <summary>Key of <paramref name="word"/>: its units without regard to case, four at a time.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        var key = (ulong)word.Length;
        for (; word.Length >= UnitsAtOnce; word = word[UnitsAtOnce..])
        {
            key = Mixed(key, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word)));
        }

        var rest = 0UL;
        foreach (var unit in word)
        {
            rest = (rest << BitsAUnit) | unit;
        }

        key = Mixed(key, rest);
        return (uint)(key ^ (key >> 32));
    }

    private const int UnitsAtOnce = 4;
    private const int BitsAUnit = 16;

    // In ASCII and Latin-1 this bit alone parts capitals from small letters. Some signs become alike, which costs a comparison and no more.
    private const ulong SmallLetters = 0x0020_0020_0020_0020;
    private const ulong BeyondLatin = 0xFF00_FF00_FF00_FF00;

    private static ulong Mixed(ulong key, ulong units) =>
        BitOperations.RotateLeft((key ^ ((units & BeyondLatin) == 0 ? units | SmallLetters : Lower(units))) * 0x9E37_79B9_7F4A_7C15, 29);

    private static ulong Lower(ulong units)
    {
        var lower = SmallLetters;
        for (var shift = 0; shift < UnitsAtOnce * BitsAUnit; shift += BitsAUnit)
        {
            lower |= (ulong)char.ToLowerInvariant((char)(units >> shift)) << shift;
        }

        return lower;
    }

    /// <summary>A byte that is equal for equal words, so that many words are compared at once.</summary>
    public static byte FingerprintOf(ReadOnlySpan<char> word, uint key) =>
        char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1]) ? NumberFingerprint : (byte)Math.Max(key >> 24, 1);
}
