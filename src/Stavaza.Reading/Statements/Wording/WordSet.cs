using System.Collections.Frozen;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>A set of single words, without regard to case, written as a readable list.</summary>
internal sealed class WordSet
{
    private static readonly char[] Separators = [' ', '\n', '\r', '|'];
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(string words)
    {
        _words = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Has(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
