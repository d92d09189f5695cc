using System.Runtime.Intrinsics;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>Some words without their order, a bit of 256 for each: tells of most words that they are not among them.</summary>
internal readonly struct WordBag
{
    private const int Parts = 4;
    private readonly Vector256<ulong> _bits;

    private WordBag(Vector256<ulong> bits) => _bits = bits;

    /// <summary>Any word may be in it.</summary>
    public static WordBag Any => new(Vector256<ulong>.AllBitsSet);

    public static WordBag Of(ReadOnlySpan<uint> keys)
    {
        Span<ulong> bits = stackalloc ulong[Parts];
        foreach (var key in keys)
        {
            bits[PartOf(key)] |= 1UL << (int)(key & 63);
        }

        return new(Vector256.Create<ulong>(bits));
    }

    public static WordBag Of(ReadOnlySpan<Word> words)
    {
        Span<ulong> bits = stackalloc ulong[Parts];
        foreach (ref readonly var word in words)
        {
            bits[PartOf(word.Key)] |= 1UL << (int)(word.Key & 63);
        }

        return new(Vector256.Create<ulong>(bits));
    }

    /// <summary>Whether a word of the other may be in this one.</summary>
    public bool MayShare(WordBag other) => (_bits & other._bits) != Vector256<ulong>.Zero;

    private static int PartOf(uint key) => (int)(key >> 6) & (Parts - 1);
}
