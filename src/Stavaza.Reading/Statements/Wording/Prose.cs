using Stavaza.Reading.Citations;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Text;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A cleaned text cut into words and sentences, with all that was read in it before: what every reader of statements works on.</summary>
internal sealed class Prose : IDisposable
{
    private static readonly CueIndex NoCues = new([]);
    private readonly WordList _words;
    private readonly Word[] _all;
    private readonly int _count;
    private readonly Citation[] _citations;
    private (int First, int End, WordBag Words) _bag;
    private readonly Dictionary<string, string?> _stukken = new(StringComparer.Ordinal);

    public Prose(string text, DocumentOutline outline, IReadOnlyList<Citation> citations, ReadingContext context, CueIndex? cues = null)
    {
        Text = text;
        // Days that no parliament wrote on leave no room to reckon with.
        Context = context.Date is { Year: < 1600 or > 9000 } ? context with { Date = null } : context;
        _words = WordReader.Read(text);
        (_all, _count) = (_words.Room, _words.Words.Length);
        _citations = [.. citations];
        foreach (var paper in citations.OfType<KamerstukCitation>())
        {
            var number = paper.Nummer.Volgnummer.ToString();
            _stukken[number] = _stukken.TryGetValue(number, out var other) && other != paper.Id ? null : paper.Id;
        }

        Sentences = SentencesOf(outline);
        Cues = (cues ?? NoCues).PlacesIn(Words, Sentences);
        Dates = DatumReader.Read(this);
        Turns = SpeakerTurns.Read(this);
    }

    public string Text { get; }

    public ReadingContext Context { get; }

    /// <summary>The document's own number, "kst-36848-61"; null where it is not known.</summary>
    public string? OwnId { get; init; }

    public ReadOnlySpan<Word> Words => new(_all, 0, _count);

    /// <summary>A byte for each word, by which most words are told apart.</summary>
    public ReadOnlySpan<byte> Fingerprints => _words.Fingerprints;

    /// <summary>Which phrases may stand where.</summary>
    public CuePlaces Cues { get; }

    public Sentence[] Sentences { get; }

    /// <summary>The sentences in which a phrase of one of the tables may stand: all others are passed over unseen.</summary>
    public CuedSentences SentencesWith(params ReadOnlySpan<PhraseTable> tables) => new(Sentences, Cues, Cues.BitsOf(tables));

    /// <summary>The dates in the text, in order.</summary>
    public Datum[] Dates { get; }

    /// <summary>Who speaks where, in the report of a debate.</summary>
    public SpeakerTurns Turns { get; }

    public ReadOnlySpan<char> this[int word] => Text.AsSpan(_all[word].Start, _all[word].Length);

    /// <summary>Whether word <paramref name="at"/> is <paramref name="word"/>, without regard to case; false outside the text.</summary>
    public bool Is(int at, ReadOnlySpan<char> word)
    {
        Steps.Take();
        if ((uint)at >= (uint)_count)
        {
            return false;
        }

        ref readonly var here = ref _all[at];
        return here.Length == word.Length && MayBeSame(Text[here.Start], word[0]) && Text.AsSpan(here.Start, here.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    // Two letters that differ in the bit of their case alone; others of ASCII that do are compared further, and found to differ.
    private static bool MayBeSame(char one, char other) => ((one ^ other) & ~0x20) == 0 || (one | other) >= 128;

    public bool IsIn(int at, WordSet set)
    {
        Steps.Take();
        return (uint)at < (uint)_count && set.Has(_all[at].Key, this[at]);
    }

    /// <summary>The sign of punctuation at <paramref name="at"/>, '\n' outside the text, '\0' for a word.</summary>
    public char Sign(int at)
    {
        Steps.Take();
        return (uint)at < (uint)_count ? _all[at].Sign : '\n';
    }

    /// <summary>Whether one of the words from <paramref name="first"/> to <paramref name="end"/> is in the set.</summary>
    public bool Any(int first, int end, WordSet set) => IndexOf(first, end, set) >= 0;

    /// <summary>Index of the first word of the set, -1 where there is none.</summary>
    public int IndexOf(int first, int end, WordSet set)
    {
        end = Math.Min(end, _count);
        var at = set.Next(this, Math.Max(first, 0), end);
        return at < end ? at : -1;
    }

    /// <summary>Some words without their order; several tables ask for those of the same sentence, one behind another.</summary>
    public WordBag BagOf(int first, int end)
    {
        if (_bag.First != first || _bag.End != end)
        {
            _bag = (first, end, WordBag.Of(Words[first..end]));
            Steps.Take(end - first);
        }

        return _bag.Words;
    }

    /// <summary>The range of the text from the first word up to <paramref name="end"/>, without punctuation at its ends.</summary>
    public TextSpan Span(int first, int end)
    {
        while (end > first && Sign(end - 1) is '.' or ',' or ';' or ':' or '!' or '\n')
        {
            end--;
        }

        while (first < end && Sign(first) is '\n' or ',' or ';' or '\uF0B7' or '•')
        {
            first++;
        }

        return first < end ? TextSpan.Between(Words[first].Start, Words[end - 1].End) : new(Words.Length == 0 ? 0 : Words[Math.Min(first, Words.Length - 1)].Start, 0);
    }

    public string Quote(int first, int end) => Span(first, end).In(Text);

    /// <summary>Index of the first word that begins at or after a place in the text.</summary>
    public int WordAt(int place)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Start >= place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The citations that begin in a range of words.</summary>
    public ReadOnlySpan<Citation> CitationsIn(int first, int end)
    {
        if (first >= end)
        {
            return [];
        }

        var (from, to) = (FirstCitation(Words[first].Start), FirstCitation(Words[end - 1].End));
        Steps.Take(to - from);
        return _citations.AsSpan(from, to - from);
    }

    /// <summary>The first Kamerstuk with an id that is cited in a range of words; null where none is.</summary>
    public Citation? PaperIn(int first, int end)
    {
        foreach (var citation in CitationsIn(first, end))
        {
            if (citation is { Kind: "kamerstuk", Id: not null })
            {
                return citation;
            }
        }

        return null;
    }

    /// <summary>Index of the first word of the clause around a word of a sentence: behind the last comma, semicolon or colon before it.</summary>
    public int ClauseStart(Sentence sentence, int at)
    {
        while (at > sentence.First && Sign(at - 1) is not (',' or ';' or ':'))
        {
            at--;
        }

        return at;
    }

    /// <summary>Id of the one Kamerstuk of the text that has this number in its dossier; null where none has, or several have.</summary>
    public string? StukWith(ReadOnlySpan<char> number) => _stukken.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(number, out var id) ? id : null;

    /// <summary>The dates that begin in a range of words.</summary>
    public ReadOnlySpan<Datum> DatesIn(int first, int end)
    {
        if (first >= end)
        {
            return [];
        }

        var (from, to) = (FirstDate(Words[first].Start), FirstDate(Words[end - 1].End));
        Steps.Take(to - from);
        return Dates.AsSpan(from, to - from);
    }

    /// <summary>The date that begins at a word; null where none does.</summary>
    public Datum? DateAt(int word)
    {
        var place = Words[word].Start;
        var date = FirstDate(place);
        return date < Dates.Length && Dates[date].Span.Start == place ? Dates[date] : null;
    }

    /// <summary>Gives the room that the words take back; nothing can be asked after it.</summary>
    public void Dispose()
    {
        _words.Dispose();
        Cues.Dispose();
    }

    // The first that begins at or after a place in the text.
    private int FirstDate(int place)
    {
        var (low, high) = (0, Dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Dates[middle].Span.Start >= place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int FirstCitation(int place)
    {
        var (low, high) = (0, _citations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _citations[middle].Span.Start >= place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Readers look through their sentence from each cue in it. What runs on for more words than this is no sentence, and is read in parts, so that the work stays
    // proportional to the text.
    private const int LongestSentence = 800;

    private Sentence[] SentencesOf(DocumentOutline outline)
    {
        var sentences = new List<Sentence>(outline.Sentences.Length);
        var word = 0;
        foreach (var span in outline.Sentences)
        {
            var first = WordFrom(ref word, span.Start);
            var end = WordFrom(ref word, span.End);
            for (var at = first; at < end; at += LongestSentence)
            {
                sentences.Add(new(sentences.Count, at, Math.Min(end, at + LongestSentence)));
            }
        }

        return [.. sentences];
    }

    // Sentences stand in order, so each begins at or after the word where the last one ended.
    private int WordFrom(ref int word, int place)
    {
        while (word < _count && _all[word].Start < place)
        {
            word++;
        }

        return word;
    }
}

/// <summary>A sentence as a range of words.</summary>
internal readonly record struct Sentence(int Index, int First, int End);
