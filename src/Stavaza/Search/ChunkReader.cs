using System.Globalization;
using System.Text;
using Stavaza.Reading.Text;

namespace Stavaza.Search;

/// <summary>
/// Reads a text run by run. A word is letters and digits; diacritics, case and soft hyphens do not tell words apart. A hyphen, slash, stop, colon, apostrophe
/// or bracket directly between two words ties them into a run.
/// </summary>
internal sealed class ChunkReader(string text, WordBook book)
{
    // A run of thousands of words is an attack or a table; it is read in pieces.
    private const int MostParts = 24;

    private readonly char[] _folded = new char[WordForms.Most];
    private int _at;
    private int _position;

    /// <summary>The next run; null at the end of the text.</summary>
    public Chunk? Next()
    {
        SkipToWord();
        if (_at >= text.Length)
        {
            return null;
        }

        var parts = new List<ChunkPart>(1) { ReadWord() };
        while (parts.Count < MostParts && IsTie(_at) && WordAt(_at + 1))
        {
            if (IsPossessive(_at))
            {
                _at += 2;
                break;
            }

            _at++;
            parts.Add(ReadWord());
        }

        return new(parts[0].Start, parts[^1].End, parts);
    }

    private void SkipToWord()
    {
        while (_at < text.Length && !WordAt(_at))
        {
            _at += char.IsSurrogatePair(text, _at) ? 2 : 1;
        }
    }

    private ChunkPart ReadWord()
    {
        var (start, length) = (_at, 0);
        while (_at < text.Length)
        {
            if (WordAt(_at))
            {
                length = Fold(length);
            }
            else if (IsSilent(text[_at]))
            {
                _at++;
            }
            else
            {
                break;
            }
        }

        return new(book.FormsOf(_folded.AsSpan(0, length)), start, _at, _position++);
    }

    // Adds the letter at the cursor to the folded word and passes it; what does not fit is passed over.
    private int Fold(int length)
    {
        var letter = text[_at];
        if (letter < 0x80)
        {
            _at++;
            return Add(char.ToLowerInvariant(letter), length);
        }

        if (char.IsSurrogate(letter))
        {
            Rune.DecodeFromUtf16(text.AsSpan(_at), out var rune, out var units);
            _at += units;
            Span<char> lower = stackalloc char[2];
            var written = Rune.ToLowerInvariant(rune).EncodeToUtf16(lower);
            return length + written > _folded.Length ? length : Add(lower[1], Add(lower[0], length));
        }

        _at++;
        if (PlainLetters.Of(letter) is not { } plain)
        {
            return Add(char.ToLowerInvariant(letter), length);
        }

        foreach (var one in plain)
        {
            length = Add(char.ToLowerInvariant(one), length);
        }

        return length;
    }

    private int Add(char letter, int length)
    {
        if (length < _folded.Length)
        {
            _folded[length++] = letter;
        }

        return length;
    }

    private bool WordAt(int index)
    {
        if (index >= text.Length)
        {
            return false;
        }

        var letter = text[index];
        if (letter < 0x80)
        {
            return char.IsAsciiLetterOrDigit(letter);
        }

        return char.IsSurrogate(letter)
            ? Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune)
            : char.IsLetterOrDigit(letter);
    }

    // "F-16’s", "foto's": the ending is no word of its own.
    private bool IsPossessive(int tie) =>
        text[tie] is '\'' or '’' or '‘' && text[tie + 1] is 's' or 'S' && !WordAt(tie + 2);

    private bool IsTie(int index) => index < text.Length && text[index] is '-' or '‐' or '‑' or '–' or '/' or '.' or ':' or '_' or '\'' or '’' or '(' or ')';

    // A combining accent, a soft hyphen or a zero-width sign inside a word changes nothing of it.
    private static bool IsSilent(char unit) =>
        unit >= 0x80 && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
