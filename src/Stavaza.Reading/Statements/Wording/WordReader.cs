using System.Buffers;
using System.Runtime.CompilerServices;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>Cuts a text into words and signs. Linear; white space other than line feeds separates and is not kept.</summary>
internal static class WordReader
{
    public static WordList Read(ReadOnlySpan<char> text)
    {
        var words = new WordList(text.Length);
        using var plain = new PlainUnits(text);
        for (var at = 0; at < text.Length;)
        {
            var first = at;
            if (plain.RunAt(at) is var run && run > 0)
            {
                at = EndOfWord(text, first, at + run);
                words.Add(first, at, '\0', at - first == run ? Word.KeyOfPlain(plain.LowerFrom(first), run) : Word.KeyOf(text[first..at]), text);
                at += at < text.Length && text[at] == ' ' ? 1 : 0;
            }
            else if (text[at] == '\n' || !char.IsWhiteSpace(text[at]))
            {
                var sign = char.IsLetterOrDigit(text[at]) ? '\0' : text[at];
                at = sign == '\0' ? EndOfWord(text, first, at + 1) : at + 1;
                words.Add(first, at, sign, Word.KeyOf(text[first..at]), text);
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    // Inner hyphens, full stops and apostrophes belong to the word: dual-capable, d.d, 24-11-2022, foto's. The number of a footnote does not: "afgedaan.13".
    // A motion named after its movers is two words: motie-Van Dijk. So is an amendement. A sign is a word of its own.
    private static int EndOfWord(ReadOnlySpan<char> text, int first, int at)
    {
        while (at < text.Length && text[at] != ' ' && GoesOn(text, first, at))
        {
            at++;
        }

        return at;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int first, int at) =>
        char.IsLetterOrDigit(text[at]) || (IsInside(text, first, at) && !IsMotion(text[first..at], text[at]));

    private static bool IsMotion(ReadOnlySpan<char> word, char behind) => behind == '-' && word is "motie" or "Motie" or "moties" or "amendement" or "Amendement";

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

    /// <summary>The words and, behind them, room that nothing stands in.</summary>
    public Word[] Room => _words;

    /// <summary>A byte for each word: see <see cref="Word.FingerprintOf"/>.</summary>
    public ReadOnlySpan<byte> Fingerprints => _fingerprints.AsSpan(0, _count);

    // Called for each word and sign of a text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int first, int end, char sign, uint key, ReadOnlySpan<char> text)
    {
        var (words, fingerprints, at) = (_words, _fingerprints, _count);
        if ((uint)at >= (uint)words.Length || (uint)at >= (uint)fingerprints.Length)
        {
            Grow(ref _words);
            Grow(ref _fingerprints);
            (words, fingerprints) = (_words, _fingerprints);
        }

        words[at] = new(first, end - first, key, sign);
        fingerprints[at] = Word.FingerprintOf(text[first], text[end - 1], key);
        _count = at + 1;
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
