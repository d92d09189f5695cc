using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>The rarest words of the phrases that are looked for in every sentence, so that the words of a text are looked through once for all tables.</summary>
internal sealed class CueIndex
{
    private const int FilterBits = 1 << 16;

    /// <summary>A bit for each table; where there are more tables than bits, some share one.</summary>
    private readonly FrozenDictionary<PhraseTable, ulong> _bits;

    private readonly FrozenDictionary<uint, ulong> _tables;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    public CueIndex(IEnumerable<PhraseTable> tables)
    {
        _bits = tables.Distinct().Select((table, i) => (Table: table, Bit: 1UL << (i % 64))).ToFrozenDictionary(pair => pair.Table, pair => pair.Bit);
        _tables = _bits
            .SelectMany(pair => pair.Key.RarestKeys.Select(key => (Key: key, Bit: pair.Value)))
            .GroupBy(word => word.Key)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0UL, (bits, word) => bits | word.Bit));
        foreach (var key in _tables.Keys)
        {
            _filter[(key % FilterBits) / 64] |= 1UL << (int)(key & 63);
        }
    }

    /// <summary>Which tables have a rarest word among each few words of a text.</summary>
    public CuePlaces PlacesIn(ReadOnlySpan<Word> words)
    {
        var places = new CuePlaces(this, words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var key = words[at].Key;
            if ((_filter[(key % FilterBits) / 64] & (1UL << (int)(key & 63))) != 0 && _tables.TryGetValue(key, out var tables))
            {
                places.Add(at, tables);
            }
        }

        Steps.Take(words.Length);
        return places;
    }

    /// <summary>The bit of a table; 0 for one that is not in the index.</summary>
    public ulong BitOf(PhraseTable table) => _bits.GetValueOrDefault(table);
}

/// <summary>Where in a text the tables of an index may have a phrase.</summary>
internal sealed class CuePlaces(CueIndex index, int words)
{
    private const int WordsABlock = 8;
    private readonly ulong[] _blocks = new ulong[(words / WordsABlock) + 1];

    public void Add(int word, ulong tables) => _blocks[word / WordsABlock] |= tables;

    /// <summary>Whether a phrase of the table can stand among some words; true for a table that is not in the index.</summary>
    public bool MayHold(PhraseTable table, int first, int end)
    {
        var bit = index.BitOf(table);
        if (bit == 0 || first >= end)
        {
            return bit == 0;
        }

        var tables = 0UL;
        foreach (var block in _blocks.AsSpan((first / WordsABlock)..(((end - 1) / WordsABlock) + 1)))
        {
            tables |= block;
        }

        Steps.Take(1 + ((end - first) / WordsABlock));
        return (tables & bit) != 0;
    }
}
