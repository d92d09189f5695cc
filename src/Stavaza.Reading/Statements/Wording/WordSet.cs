using System.Collections.Frozen;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A set of single words, without regard to case, written as a readable list.</summary>
internal sealed class WordSet
{
    private static readonly char[] Separators = [' ', '\n', '\r', '|'];
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordFilter _filter;

    public WordSet(string words)
    {
        _words = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new(_words);
    }

    public IReadOnlyCollection<string> Words => _words;

    public bool Has(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>Whether a word with this key can be in the set; most that are not are told apart by this alone.</summary>
    public bool MayHave(uint key) => _filter.MayHave(key);

    /// <summary>Index of the first word from <paramref name="first"/> on that is in the set; <paramref name="end"/> when there is none.</summary>
    public int Next(Prose prose, int first, int end)
    {
        var at = _filter.Next(prose, first, end);
        while (at < end && !Has(prose[at]))
        {
            at = _filter.Next(prose, at + 1, end);
        }

        return at;
    }
}
