using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A set of single words, without regard to case, written as a readable list.</summary>
internal sealed class WordSet
{
    private static readonly char[] Separators = [' ', '\n', '\r', '|'];
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly KeyFilter _keys;

    public WordSet(string words)
    {
        _words = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _keys = new(_words.Select(word => Word.KeyOf(word)));
    }

    public bool Has(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>Whether a word with this key can be in the set; most that are not are told apart by this alone.</summary>
    public bool MayHave(uint key) => _keys.MayHave(key);

    /// <summary>Index of the first word that can be in the set; <paramref name="end"/> when there is none.</summary>
    public int Next(Prose prose, int first, int end) => _keys.Next(prose, first, end);
}

/// <summary>A bit for the keys of some words: most other words are told apart by it without a look at their characters.</summary>
internal sealed class KeyFilter
{
    private const int Bits = 4096;
    private readonly ulong[] _bits = new ulong[Bits / 64];

    public KeyFilter(IEnumerable<uint> keys)
    {
        foreach (var key in keys)
        {
            _bits[(key % Bits) / 64] |= 1UL << (int)(key & 63);
        }
    }

    public bool MayHave(uint key) => IsSet(_bits, key);

    /// <summary>Index of the first word from <paramref name="first"/> on that can be one of them; <paramref name="end"/> when there is none.</summary>
    public int Next(Prose prose, int first, int end)
    {
        if (first >= end)
        {
            return end;
        }

        var bits = _bits;
        var words = prose.Words.AsSpan(first, end - first);
        var at = 0;
        while (at < words.Length && !IsSet(bits, words[at].Key))
        {
            at++;
        }

        Steps.Take(at + 1);
        return first + at;
    }

    private static bool IsSet(ulong[] bits, uint key) => (bits[(key % Bits) / 64] & (1UL << (int)(key & 63))) != 0;
}
