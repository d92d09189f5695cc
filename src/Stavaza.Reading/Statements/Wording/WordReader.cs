using System.Buffers;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>Cuts a text into words and signs. Linear; white space other than line feeds separates and is not kept.</summary>
internal static class WordReader
{
    /// <summary>The letters and digits that most words are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, 128).Select(unit => (char)unit).Where(char.IsAsciiLetterOrDigit)]);

    public static WordList Read(ReadOnlySpan<char> text)
    {
        var words = new WordList(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ' || (text[at] != '\n' && char.IsWhiteSpace(text[at])))
            {
                at++;
                continue;
            }

            var first = at;
            var sign = char.IsLetterOrDigit(text[at]) ? '\0' : text[at];
            at = sign == '\0' ? EndOfWord(text, first) : at + 1;
            var key = Word.KeyOf(text[first..at]);
            words.Add(new(first, at - first, key, sign), Word.FingerprintOf(text[first..at], key));
        }

        return words;
    }

    // Inner hyphens, full stops and apostrophes belong to the word: dual-capable, d.d, 24-11-2022, foto's. The number of a footnote does not: "afgedaan.13".
    // A motion named after its movers is two words: motie-Van Dijk. A sign is a word of its own.
    private static int EndOfWord(ReadOnlySpan<char> text, int first)
    {
        for (var at = first + 1; at < text.Length; at++)
        {
            var plain = text[at..].IndexOfAnyExcept(Plain);
            at = plain < 0 ? text.Length : at + plain;
            if (at == text.Length || text[at] == ' ' || !GoesOn(text, first, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int first, int at) =>
        char.IsLetterOrDigit(text[at]) || (IsInside(text, first, at) && !IsMotion(text[first..at], text[at]));

    private static bool IsMotion(ReadOnlySpan<char> word, char behind) => behind == '-' && word is "motie" or "Motie" or "moties";

    private static bool IsInside(ReadOnlySpan<char> text, int first, int at) =>
        text[at] is '-' or '.' or '’' or '\'' or '\u2011' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && !(text[at] == '.' && at - first > 3 && char.IsLetter(text[at - 1]) && (char.IsAsciiDigit(text[at + 1]) || IsGlued(text, at)));

    // "genomen.De": the space between two sentences was lost.
    private static bool IsGlued(ReadOnlySpan<char> text, int at) =>
        char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsUpper(text[at + 1]) && at + 2 < text.Length && char.IsLower(text[at + 2]);
}

/// <summary>The words of a text and their fingerprints, in arrays that are lent and go back when the text is read.</summary>
internal sealed class WordList(int units) : IDisposable
{
    private Word[] _words = ArrayPool<Word>.Shared.Rent((units / 5) + 16);
    private byte[] _fingerprints = ArrayPool<byte>.Shared.Rent((units / 5) + 16);
    private int _count;

    public ReadOnlySpan<Word> Words => _words.AsSpan(0, _count);

    /// <summary>A byte for each word: see <see cref="Word.FingerprintOf"/>.</summary>
    public ReadOnlySpan<byte> Fingerprints => _fingerprints.AsSpan(0, _count);

    public void Add(Word word, byte fingerprint)
    {
        if (_count == Math.Min(_words.Length, _fingerprints.Length))
        {
            Grow(ref _words);
            Grow(ref _fingerprints);
        }

        _words[_count] = word;
        _fingerprints[_count++] = fingerprint;
    }

    public void Dispose()
    {
        _count = 0;
        Return(ref _words);
        Return(ref _fingerprints);
    }

    private static void Grow<T>(ref T[] items)
    {
        var more = ArrayPool<T>.Shared.Rent(2 * items.Length);
        items.CopyTo(more, 0);
        Return(ref items);
        items = more;
    }

    private static void Return<T>(ref T[] items)
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
    }
}
