using System.Buffers.Binary;

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

    private const int BlockUnits = 8;

    /// <summary>Key of <paramref name="word"/>: a byte for each of its lower-case units, mixed eight at a time.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        for (; word.Length > BlockUnits; word = word[BlockUnits..])
        {
            key = Mixed(key, BlockOf(word[..BlockUnits]));
        }

        return (uint)Mixed(key, BlockOf(word));
    }

    /// <summary>The same for a word of plain units (<see cref="PlainUnits"/>).</summary>
    /// <param name="lower">The word's lower-case units and at least eight bytes more.</param>
    /// <param name="length">Number of its units, at least one.</param>
    public static uint KeyOfPlain(ReadOnlySpan<byte> lower, int length)
    {
        var key = 0UL;
        for (; length > BlockUnits; length -= BlockUnits)
        {
            key = Mixed(key, BinaryPrimitives.ReadUInt64LittleEndian(lower));
            lower = lower[BlockUnits..];
        }

        return (uint)Mixed(key, BinaryPrimitives.ReadUInt64LittleEndian(lower) & (ulong.MaxValue >> (8 * (BlockUnits - length))));
    }

    /// <summary>A byte that is equal for equal words, so that many words are compared at once.</summary>
    public static byte FingerprintOf(char first, char last, uint key) =>
        char.IsAsciiDigit(first) || char.IsAsciiDigit(last) ? NumberFingerprint : (byte)Math.Max(key >> 24, 1);

    private static ulong BlockOf(ReadOnlySpan<char> units)
    {
        var block = 0UL;
        for (var i = 0; i < units.Length; i++)
        {
            block |= (ulong)ByteOf(units[i]) << (8 * i);
        }

        return block;
    }

    private static byte ByteOf(char unit)
    {
        var lower = unit < 128 ? (char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit) : char.ToLowerInvariant(unit);
        return lower < 128 ? (byte)lower : (byte)((lower ^ (lower >> 8)) | 0x80);
    }

    // Both halves of the product, so that every bit of the key depends on every unit.
    private static ulong Mixed(ulong key, ulong block)
    {
        var high = Math.BigMul(key ^ block ^ 0x9E3779B97F4A7C15, 0xE7037ED1A0B428DB, out var low);
        return high ^ low;
    }
}
