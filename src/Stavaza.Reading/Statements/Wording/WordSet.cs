namespace Stavaza.Reading.Statements.Wording;

/// <summary>A set of single words, without regard to case, written as a readable list.</summary>
internal sealed class WordSet
{
    private static readonly char[] Separators = [' ', '\n', '\r', '|'];
    private readonly KeyTable<string> _words;
    private readonly WordFilter _filter;

    public WordSet(string words)
    {
        Words = [.. words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        _words = new(Words.ToDictionary(word => Word.KeyOf(word)));
        _filter = new(Words);
    }

    public IReadOnlyCollection<string> Words { get; }

    public bool Has(ReadOnlySpan<char> word) => Has(Word.KeyOf(word), word);

    /// <summary>The same for a word whose key is known; most that are not in the set are told apart by it alone.</summary>
    public bool Has(uint key, ReadOnlySpan<char> word) => _filter.MayHave(key) && _words.Find(key) is { } same && word.Equals(same, StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the first word from <paramref name="first"/> on that is in the set; <paramref name="end"/> when there is none.</summary>
    public int Next(Prose prose, int first, int end)
    {
        var at = _filter.Next(prose, first, end);
        while (at < end && !Has(prose.Words[at].Key, prose[at]))
        {
            at = _filter.Next(prose, at + 1, end);
        }

        return at;
    }
}
