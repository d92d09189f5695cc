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
    private readonly Dictionary<uint, List<Phrase>> _byFirstWord = [];
    private readonly KeyFilter _firstWords = new();

    public PhraseTable(string table)
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
                Add(new(line[..colon], Phrase.Parse(Expanded(line[(colon + 2)..], groups))));
            }
        }
    }

    /// <summary>The phrases that stand in the words from <paramref name="first"/> to <paramref name="end"/>, in order of their first word.</summary>
    public Cues Find(Prose prose, int first, int end) => new(this, prose, first, end);

    /// <summary>The first phrase among those words, or one with <paramref name="name"/>; null where there is none.</summary>
    public Cue? First(Prose prose, int first, int end, string? name = null)
    {
        for (var at = Next(prose, first, end); at < end; at = Next(prose, at + 1, end))
        {
            foreach (var cue in At(prose, at, end))
            {
                if (name is null || cue.Name == name)
                {
                    return cue;
                }
            }
        }

        return null;
    }

    /// <summary>The phrases that begin at one word, as the table orders them.</summary>
    public Cue[] At(Prose prose, int at, int end)
    {
        var key = prose.Words[at].Key;
        if (!_firstWords.MayHave(key) || !_byFirstWord.TryGetValue(key, out var phrases))
        {
            return [];
        }

        Cue[] cues = [];
        foreach (var phrase in phrases)
        {
            if (phrase.Match(prose, at, end) is var to && to > at)
            {
                cues = [.. cues, new(phrase.Name, at, to)];
            }
        }

        return cues;
    }

    // The first word with which a phrase may begin.
    private int Next(Prose prose, int first, int end) => first < end ? first + _firstWords.Next(prose.Words.AsSpan(first, end - first)) : end;

    private static string Expanded(string words, Dictionary<string, string> groups)
    {
        foreach (var (name, alternatives) in groups.OrderByDescending(group => group.Key.Length))
        {
            words = words.Replace(name, alternatives, StringComparison.Ordinal);
        }

        return words;
    }

    private void Add(Phrase phrase)
    {
        foreach (var key in phrase.FirstKeys())
        {
            _firstWords.Add(key);
            if (!_byFirstWord.TryGetValue(key, out var phrases))
            {
                _byFirstWord.Add(key, phrases = []);
            }

            phrases.Add(phrase);
        }
    }

    /// <summary>Goes through the phrases of a range of words, one at a time, for <c>foreach</c>; it allocates for what stands there alone.</summary>
    internal struct Cues(PhraseTable table, Prose prose, int first, int end)
    {
        private Cue[] _here = [];
        private int _next;
        private int _word = table.Next(prose, first, end);

        public readonly Cue Current => _here[_next - 1];

        public readonly Cues GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next >= _here.Length)
            {
                if (_word >= end)
                {
                    return false;
                }

                _here = table.At(prose, _word, end);
                _next = 0;
                _word = table.Next(prose, _word + 1, end);
            }

            _next++;
            return true;
        }
    }
}
