using System.Collections.Immutable;
using System.Text;

namespace Stavaza.Search;

/// <summary>The forms under which one word is found.</summary>
/// <param name="Exact">Lower case, without diacritics, shortened to <see cref="Most"/> units.</param>
/// <param name="Stem">What the inflections of the word share, marked so that no word equals it; the exact form for what is no word, such as a number.</param>
/// <param name="Parts">Stems of the words that a compound is made of; empty for other words.</param>
internal sealed record WordForms(string Exact, string Stem, ImmutableArray<string> Parts)
{
    /// <summary>Longest form. What is longer is no word; its beginning finds it.</summary>
    public const int Most = 100;

    /// <summary><see cref="Exact"/> as the index holds it.</summary>
    public byte[] ExactUtf8 { get; } = Encoding.UTF8.GetBytes(Exact);

    /// <summary><see cref="Stem"/> as the index holds it.</summary>
    public byte[] StemUtf8 { get; } = Encoding.UTF8.GetBytes(Stem);
}

/// <summary>Gives the forms of words, and remembers those of common words. Safe for many threads at once.</summary>
internal sealed class WordBook
{
    private const int Places = 1 << 16;

    // A place holds one word; another word with the same place takes it over. Reading and writing a reference is atomic, so a race costs a lookup and no more.
    private readonly WordForms?[] _forms = new WordForms?[Places];

    /// <summary>The forms of a folded word.</summary>
    public WordForms FormsOf(ReadOnlySpan<char> folded)
    {
        var place = string.GetHashCode(folded, StringComparison.Ordinal) & (Places - 1);
        if (_forms[place] is { } known && folded.SequenceEqual(known.Exact))
        {
            return known;
        }

        var forms = Make(folded.ToString());
        _forms[place] = forms;
        return forms;
    }

    private static WordForms Make(string exact)
    {
        if (!IsWord(exact))
        {
            return new(exact, exact, []);
        }

        var parts = DutchCompounds.Split(exact);
        return new(exact, DutchStems.Marked(exact), [.. parts.Select(DutchStems.Marked)]);
    }

    private static bool IsWord(string exact) => exact.Length > 1 && exact.All(char.IsLetter);
}
