using System.Runtime.InteropServices;

namespace Stavaza.Reading.Cleaning;

/// <summary>Counts how often the text itself writes certain words in one piece and with a hyphen. One pass, and only when there is something to ask.</summary>
internal sealed class WordCounts(string source)
{
    /// <summary>Longer parts are cut off; no Dutch word comes near.</summary>
    public const int Longest = 64;

    private readonly Dictionary<ulong, int> _counts = [];

    // A small filter in front: most words of a text are none that was asked for.
    private readonly bool[] _asked = new bool[4096];

    /// <summary>Lower case of the units of ASCII that words are made of; '\0' for the others.</summary>
    private static readonly char[] Lower = [.. Enumerable.Range(0, 128).Select(unit => IsWordUnit((char)unit) ? char.ToLowerInvariant((char)unit) : '\0')];

    public static bool IsWordUnit(char unit) => char.IsLetter(unit) || char.IsAsciiDigit(unit) || unit == '-';

    public void Ask(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Add(Hash(first, second, hyphenated: false));
        Add(Hash(first, second, hyphenated: true));
    }

    public (int Joined, int Hyphenated) Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        (_counts.GetValueOrDefault(Hash(first, second, hyphenated: false)), _counts.GetValueOrDefault(Hash(first, second, hyphenated: true)));

    public void Count(List<TextLine> lines)
    {
        if (_counts.Count == 0)
        {
            return;
        }

        foreach (var line in CollectionsMarshal.AsSpan(lines))
        {
            CountLine(line.Of(source));
        }
    }

    private void CountLine(ReadOnlySpan<char> line)
    {
        var lower = Lower;
        for (var at = 0; at < line.Length;)
        {
            var hash = Start;
            var from = at;
            for (; at < line.Length; at++)
            {
                var unit = line[at] < lower.Length ? lower[line[at]] : char.IsLetter(line[at]) ? line[at] : '\0';
                if (unit == '\0')
                {
                    break;
                }

                hash = Times65(hash) + unit;
            }

            // A word that the margin broke says nothing about how it is written.
            if (at - from > 3 && line[at - 1] != '-' && _asked[hash & 4095])
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, hash);
                if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count))
                {
                    count++;
                }
            }

            at += at == from ? 1 : 0;
        }
    }

    private void Add(ulong hash)
    {
        _counts[hash] = 0;
        _asked[hash & 4095] = true;
    }

    private static ulong Hash(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool hyphenated)
    {
        var hash = Start;
        foreach (var unit in first)
        {
            hash = Next(hash, unit);
        }

        hash = hyphenated ? Next(hash, '-') : hash;
        foreach (var unit in second)
        {
            hash = Next(hash, unit);
        }

        return hash;
    }

    // Capitals as small letters; times 65, so that no ten letters of ASCII make the number of ten others.
    private const ulong Start = 0;

    private static ulong Next(ulong hash, char unit) => Times65(hash) + (char.IsAsciiLetterUpper(unit) ? (char)(unit | ' ') : unit);

    private static ulong Times65(ulong hash) => (hash << 6) + hash;
}
