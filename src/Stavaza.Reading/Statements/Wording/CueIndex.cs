using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>The rarest words of the phrases that are looked for in every sentence, so that the words of a text are looked through once for all tables.</summary>
internal sealed class CueIndex
{
    private const int FilterBits = 1 << 16;

    private readonly KeyTable<ulong> _tables;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    public CueIndex(IEnumerable<PhraseTable> tables)
    {
        PhraseTable[] all = [.. tables.Distinct()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Place = new(this, 1UL << (i % 64));
        }

        var byKey = all
            .SelectMany(table => table.RarestKeys.Select(key => (Key: key, table.Place.Bit)))
            .GroupBy(word => word.Key)
            .ToDictionary(group => group.Key, group => group.Aggregate(0UL, (bits, word) => bits | word.Bit));
        _tables = new(byKey);
        foreach (var key in byKey.Keys)
        {
            _filter[(key % FilterBits) / 64] |= 1UL << (int)(key & 63);
        }
    }

    /// <summary>Which tables have a rarest word in each sentence of a text, and among each few words of it.</summary>
    public CuePlaces PlacesIn(ReadOnlySpan<Word> words, ReadOnlySpan<Sentence> sentences)
    {
        var places = new CuePlaces(this, words.Length, sentences.Length);
        var filter = _filter;
        var sentence = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var key = words[at].Key;
            if ((filter[(key % FilterBits) / 64] & (1UL << (int)(key & 63))) != 0 && _tables.Find(key) is var tables and not 0)
            {
                while (sentence < sentences.Length && sentences[sentence].End <= at)
                {
                    sentence++;
                }

                places.Add(at, sentence, key, tables);
            }
        }

        places.Close();
        Steps.Take(words.Length + sentences.Length);
        return places;
    }

    /// <summary>The bit of a table; 0 for one that is not in the index.</summary>
    public ulong BitOf(PhraseTable table) => table.Place.Index == this ? table.Place.Bit : 0;
}

/// <summary>The index that a table joined last, and its bit there; where there are more tables than bits, some share one.</summary>
internal readonly record struct CuePlace(CueIndex? Index, ulong Bit);

/// <summary>Where in a text the tables of an index may have a phrase.</summary>
internal sealed class CuePlaces(CueIndex index, int words, int sentences) : IDisposable
{
    private const int WordsABlock = 8;
    private readonly LentList<Hit> _hits = new(words / 8);

    /// <summary>For each few words the number of hits before them.</summary>
    private readonly LentList<int> _hitsBefore = new((words / WordsABlock) + 2);

    /// <summary>For each sentence the bits of the tables that may have a phrase in it.</summary>
    private readonly LentList<ulong> _sentences = new(sentences);

    /// <summary>Adds a rarest word of some tables, behind those added before.</summary>
    /// <param name="word">Index of the word.</param>
    /// <param name="sentence">Index of the first sentence that ends behind the word; it need not hold it.</param>
    /// <param name="key">Key of the word.</param>
    /// <param name="tables">The bits of the tables.</param>
    public void Add(int word, int sentence, uint key, ulong tables)
    {
        FillTo(word, sentence);
        _hits.Add(new(word, key, tables));
        if (sentence < sentences)
        {
            _sentences.Items[sentence] |= tables;
        }
    }

    /// <summary>Tells that no word follows.</summary>
    public void Close() => FillTo(words, sentences - 1);

    /// <summary>The lines of a table, as it numbers them, whose rarest word stands among some words; null for a table that is not in the index.</summary>
    public ulong? LinesIn(PhraseTable table, int first, int end)
    {
        var bit = index.BitOf(table);
        if (bit == 0)
        {
            return null;
        }

        var lines = 0UL;
        foreach (ref readonly var hit in _hits.Items[_hitsBefore.Items[first / WordsABlock]..])
        {
            Steps.Take();
            if (hit.Word >= end)
            {
                break;
            }

            lines |= (hit.Tables & bit) != 0 && hit.Word >= first ? table.LinesWith(hit.Key) : 0;
        }

        return lines;
    }

    /// <summary>Whether a phrase of the table can stand in a sentence or a part of it.</summary>
    public bool MayHold(PhraseTable table, Sentence sentence) => index.BitOf(table) is var bit && (bit == 0 || (_sentences.Items[sentence.Index] & bit) != 0);

    /// <summary>Whether a phrase of one of the tables can stand in a sentence; true where one of them is not in the index.</summary>
    public bool MayHold(Sentence sentence, params ReadOnlySpan<PhraseTable> tables) => MayHold(sentence.Index, BitsOf(tables));

    /// <summary>The same for the bits of tables, which a reader asks for once.</summary>
    public bool MayHold(int sentence, ulong bits) => (_sentences.Items[sentence] & bits) != 0 || bits == ulong.MaxValue;

    /// <summary>The bits of some tables together; all bits where one of them is not in the index, so that it may stand anywhere.</summary>
    public ulong BitsOf(params ReadOnlySpan<PhraseTable> tables)
    {
        var bits = 0UL;
        foreach (var table in tables)
        {
            bits |= index.BitOf(table) is var bit && bit == 0 ? ulong.MaxValue : bit;
        }

        return bits;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        _hits.Dispose();
        _hitsBefore.Dispose();
        _sentences.Dispose();
    }

    private void FillTo(int word, int sentence)
    {
        while (_hitsBefore.Count <= word / WordsABlock)
        {
            _hitsBefore.Add(_hits.Count);
        }

        while (_sentences.Count <= sentence && _sentences.Count < sentences)
        {
            _sentences.Add(0);
        }
    }

    private readonly record struct Hit(int Word, uint Key, ulong Tables);
}

/// <summary>Goes through the sentences in which one of some phrases may stand, for <c>foreach</c>; it allocates nothing.</summary>
internal struct CuedSentences(Sentence[] sentences, CuePlaces cues, ulong bits)
{
    private int _next;

    public Sentence Current { get; private set; }

    public readonly CuedSentences GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < sentences.Length)
        {
            var sentence = sentences[_next++];
            if (cues.MayHold(sentence.Index, bits))
            {
                Current = sentence;
                return true;
            }
        }

        return false;
    }
}
