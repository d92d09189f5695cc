using System.Collections.Immutable;
using System.Numerics;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>Words found that say something together.</summary>
/// <param name="Name">Name of the phrase in its table.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
internal readonly record struct Cue(string Name, int First, int End);

/// <summary>
/// A table of phrases, a line each: <c>name: words</c>. <c>a|b</c> is one of several words, <c>(a)</c> may be left out, <c>…</c> stands for up to twenty words of the
/// same clause, <c>……</c> for up to eighty, <c>..</c> for up to three, <c>#</c> for a number. A line that begins with <c>@group =</c> names alternatives that <c>@group</c> then stands for; a line with
/// <c>//</c> is a remark.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Phrase[] _phrases;
    private readonly KeyTable<Line[]> _byFirstWord;
    private readonly WordFilter _firstWords;
    private readonly KeyTable<ulong> _byRarestWord;
    private readonly WordFilter _rarestWords;

    public PhraseTable(string table)
    {
        _phrases = [.. Parse(table)];
        var (byFirstWord, byRarestWord) = (new Dictionary<uint, Line[]>(), new Dictionary<uint, ulong>());
        for (var i = 0; i < _phrases.Length; i++)
        {
            Add(new(_phrases[i], BitOf(i)), byFirstWord, byRarestWord);
        }

        (_byFirstWord, _byRarestWord, RarestKeys) = (new(byFirstWord), new(byRarestWord), [.. byRarestWord.Keys]);
        FirstWords = [.. _phrases.SelectMany(phrase => phrase.FirstWords)];
        _firstWords = new(FirstWords);
        _rarestWords = new([.. _phrases.SelectMany(phrase => phrase.RarestWords)]);
    }

    /// <summary>A table of single words, so that sentences are passed over that have none of them.</summary>
    public static PhraseTable Of(WordSet words) => new("-: " + string.Join('|', words.Words));

    /// <summary>The words with which a phrase may begin.</summary>
    public ImmutableArray<string> FirstWords { get; }

    /// <summary>The phrases that stand in the words from <paramref name="first"/> to <paramref name="end"/>, in order of their first word.</summary>
    public Cues Find(Prose prose, int first, int end) => new(this, prose, first, end, end, LinesIn(prose, first, end));

    /// <summary>The phrases in a sentence or a part of it; most sentences are known to have none.</summary>
    public Cues Find(Prose prose, Sentence sentence) => prose.Cues.MayHold(this, sentence) ? Find(prose, sentence.First, sentence.End) : new(this, prose, sentence.First, sentence.First, sentence.First, lines: 0);

    /// <summary>The first phrase in a sentence or a part of it; null where there is none.</summary>
    public Cue? First(Prose prose, Sentence sentence) => prose.Cues.MayHold(this, sentence) ? First(prose, sentence.First, sentence.End) : null;

    /// <summary>The first phrase among those words, or one with <paramref name="name"/>; null where there is none.</summary>
    public Cue? First(Prose prose, int first, int end, string? name = null)
    {
        foreach (var cue in Find(prose, first, end))
        {
            if (name is null || cue.Name == name)
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The phrases that begin at one word, as the table orders them.</summary>
    public Cues At(Prose prose, int at, int end) => new(this, prose, at, Math.Min(at + 1, end), end, ulong.MaxValue);

    /// <summary>The first line of the table that stands at a word; null where none does.</summary>
    public Cue? FirstAt(Prose prose, int at, int end)
    {
        foreach (var cue in At(prose, at, end))
        {
            return cue;
        }

        return null;
    }

    /// <summary>Where the table stands in the index of all cues; nowhere for one that is looked for seldom.</summary>
    public CuePlace Place { get; set; }

    /// <summary>The bits of the lines whose rarest word has this key.</summary>
    public ulong LinesWith(uint key) => _byRarestWord.Find(key);

    /// <summary>Keys of the words of which one stands in every phrase.</summary>
    public ImmutableArray<uint> RarestKeys { get; }

    private static IEnumerable<Phrase> Parse(string table)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('@'))
            {
                var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
                groups.Add(parts[0], Expanded(parts[1], groups));
            }
            else if (!line.StartsWith("//", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                yield return new(line[..colon], Expanded(line[(colon + 2)..], groups));
            }
        }
    }

    private static string Expanded(string words, Dictionary<string, string> groups)
    {
        foreach (var (name, alternatives) in groups.OrderByDescending(group => group.Key.Length))
        {
            words = words.Replace(name, alternatives, StringComparison.Ordinal);
        }

        return words;
    }

    private static void Add(Line line, Dictionary<uint, Line[]> byFirstWord, Dictionary<uint, ulong> byRarestWord)
    {
        foreach (var key in line.Phrase.FirstWords.Select(word => Word.KeyOf(word)))
        {
            byFirstWord[key] = [.. byFirstWord.GetValueOrDefault(key, []), line];
        }

        foreach (var key in line.Phrase.RarestWords.Select(word => Word.KeyOf(word)))
        {
            byRarestWord[key] = byRarestWord.GetValueOrDefault(key) | line.Bit;
        }
    }

    // Where a table has more lines than bits, some share one.
    private const int Bits = 64;

    private static ulong BitOf(int line) => 1UL << (line % Bits);

    // Which lines may stand among the words: those whose rarest word does, and all their other words. For most sentences there are none.
    private ulong LinesIn(Prose prose, int first, int end)
    {
        var lines = first >= end ? 0 : prose.Cues.LinesIn(this, first, end) ?? RarestIn(prose, first, end);
        return lines == 0 ? lines : Complete(lines, prose.BagOf(first, end));
    }

    private ulong RarestIn(Prose prose, int first, int end)
    {
        var lines = 0UL;
        for (var at = _rarestWords.Next(prose, first, end); at < end; at = _rarestWords.Next(prose, at + 1, end))
        {
            lines |= LinesWith(prose.Words[at].Key);
        }

        return lines;
    }

    private ulong Complete(ulong lines, WordBag words)
    {
        var complete = 0UL;
        for (; lines != 0; lines &= lines - 1)
        {
            for (var i = BitOperations.TrailingZeroCount(lines); i < _phrases.Length; i += Bits)
            {
                complete |= _phrases[i].MayStandAmong(words) ? BitOf(i) : 0;
            }
        }

        return complete;
    }

    private Line[] LinesAt(Prose prose, int at) => _byFirstWord.Find(prose.Words[at].Key) ?? [];

    /// <summary>A phrase and the bit that stands for it.</summary>
    private readonly record struct Line(Phrase Phrase, ulong Bit);

    /// <summary>Goes through the phrases that begin in a range of words, one at a time, for <c>foreach</c>; it allocates nothing.</summary>
    internal struct Cues
    {
        private readonly PhraseTable _table;
        private readonly Prose _prose;
        private readonly int _last;
        private readonly int _end;
        private readonly ulong _lines;
        private Line[] _here = [];
        private int _tried;
        private int _word;
        private int _next;

        /// <param name="last">Behind the words at which a phrase may begin.</param>
        /// <param name="end">Behind the words that a phrase may hold.</param>
        /// <param name="lines">Which lines are tried.</param>
        public Cues(PhraseTable table, Prose prose, int first, int last, int end, ulong lines)
        {
            (_table, _prose, _last, _end, _lines) = (table, prose, last, end, lines);
            _next = lines == 0 ? last : table._firstWords.Next(prose, first, last);
        }

        public Cue Current { get; private set; }

        public readonly Cues GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_tried < _here.Length || MoveWord())
            {
                var line = _here[_tried++];
                if ((line.Bit & _lines) != 0 && line.Phrase.Match(_prose, _word, _end) is var to && to > _word)
                {
                    Current = new(line.Phrase.Name, _word, to);
                    return true;
                }
            }

            return false;
        }

        private bool MoveWord()
        {
            do
            {
                if (_next >= _last)
                {
                    return false;
                }

                _word = _next;
                (_here, _tried) = (_table.LinesAt(_prose, _word), 0);
                _next = _table._firstWords.Next(_prose, _word + 1, _last);
            }
            while (_here.Length == 0);

            return true;
        }
    }
}
