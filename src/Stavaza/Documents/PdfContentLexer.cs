using System.Buffers;
using System.Text;

namespace Stavaza.Documents;

/// <summary>What came next in the content of a page.</summary>
internal enum PdfContentToken
{
    /// <summary>Nothing.</summary>
    End,

    /// <summary>A number, name, string, array or dictionary.</summary>
    Operand,

    /// <summary>A word that says what to do with the operands before it.</summary>
    Operator,

    /// <summary>Something that is better left to the library.</summary>
    NotPlain,
}

/// <summary>Takes the content of a page apart.</summary>
/// <param name="content">The content.</param>
/// <param name="room">Room for all that is written anew, as long as the content: nothing becomes longer than what it is read from.</param>
internal ref struct PdfContentLexer(ReadOnlyMemory<byte> content, Memory<byte> room)
{
    private const int MostDigits = 15;

    private static readonly SearchValues<byte> EndOfPlainString = SearchValues.Create("()\\\r"u8);
    private static readonly bool[] EndsWord = [.. Enumerable.Range(0, 256).Select(unit => "\0\t\n\f\r ()<>[]{}/%".Contains((char)unit))];
    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, MostDigits + 1).Select(power => Math.Pow(10, power))];

    private readonly ReadOnlyMemory<byte> _memory = content;
    private readonly ReadOnlySpan<byte> _content = content.Span;
    private Memory<byte> _room = room;
    private int _at;

    /// <summary>The operator that was read last.</summary>
    public ReadOnlySpan<byte> Word { get; private set; }

    /// <summary>Reads on, and adds an operand to <paramref name="operands"/>.</summary>
    public PdfContentToken Next(PdfOperands operands)
    {
        SkipSpace();
        if (_at >= _content.Length)
        {
            return PdfContentToken.End;
        }

        switch (_content[_at])
        {
            case (byte)'(':
                return TryString(out var text) && operands.AddText(text) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'/':
                return TryName(out var name) && operands.AddName(name) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'[':
                return operands.AddArray() && TryArray(operands) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'<' when _at + 1 < _content.Length && _content[_at + 1] == '<':
                return SkipDictionary() && operands.AddOther() ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'<':
                return TryHex(out var hex) && operands.AddText(hex) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.':
                return TryNumber(out var number) && operands.Add(number) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            default:
                Word = ReadWord();
                return Word.IsEmpty ? PdfContentToken.NotPlain : PdfContentToken.Operator;
        }
    }

    private void SkipSpace()
    {
        while (_at < _content.Length)
        {
            if (_content[_at] == '%')
            {
                var end = _content[_at..].IndexOfAny((byte)'\r', (byte)'\n');
                _at = end < 0 ? _content.Length : _at + end;
            }
            else if (_content[_at] is 32 or 10 or 13 or 9 or 0 or 12)
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private ReadOnlySpan<byte> ReadWord()
    {
        var start = _at;
        while (_at < _content.Length && !EndsWord[_content[_at]])
        {
            _at++;
        }

        return _content[start.._at];
    }

    /// <summary>Sign, digits, point, digits; so few that the value is exact.</summary>
    private bool TryNumber(out double number)
    {
        var word = ReadWord();
        var negative = word[0] == '-';
        var (mantissa, digits, decimals, point) = (0L, 0, 0, false);
        number = 0;
        foreach (var character in word[0] is (byte)'-' or (byte)'+' ? word[1..] : word)
        {
            if (character == '.' && !point)
            {
                point = true;
            }
            else if (char.IsAsciiDigit((char)character) && ++digits <= MostDigits)
            {
                mantissa = (mantissa * 10) + (character - '0');
                decimals += point ? 1 : 0;
            }
            else
            {
                return false;
            }
        }

        number = (negative ? -mantissa : mantissa) / PowersOfTen[decimals];
        return digits > 0;
    }

    /// <summary>False for a name with an escape.</summary>
    private bool TryName(out ReadOnlyMemory<byte> name)
    {
        var start = ++_at;
        var word = ReadWord();
        name = _memory[start.._at];
        return !word.IsEmpty && !word.Contains((byte)'#') && Ascii.IsValid(word);
    }

    /// <summary>False for a string that does not end. Most have no brackets and no escapes in them: they stay where they are.</summary>
    private bool TryString(out ReadOnlyMemory<byte> text)
    {
        var start = _at + 1;
        var length = _content[start..].IndexOfAny(EndOfPlainString);
        if (length < 0 || _content[start + length] != ')')
        {
            return TryOddString(out text);
        }

        _at = start + length + 1;
        text = _memory.Slice(start, length);
        return !IsUtf16(text.Span);
    }

    /// <summary>One with brackets or escapes in it, which takes at most the room it takes in the content.</summary>
    private bool TryOddString(out ReadOnlyMemory<byte> text)
    {
        var (length, depth) = (0, 1);
        var written = _room.Span;
        text = default;
        for (_at++; _at < _content.Length; _at++)
        {
            var character = _content[_at];
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0)
            {
                _at++;
                text = Used(length);
                return !IsUtf16(text.Span);
            }

            if (character == '\r' || (character == '\\' && !TryEscape(out character)))
            {
                return false;
            }

            written[length++] = character;
        }

        return false;
    }

    /// <summary>A backslash and what follows it; stands on its last character afterwards.</summary>
    private bool TryEscape(out byte escaped)
    {
        escaped = 0;
        if (++_at >= _content.Length)
        {
            return false;
        }

        var character = _content[_at];
        if (character is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            var end = Math.Min(_at + 3, _content.Length);
            for (; _at < end && _content[_at] is >= (byte)'0' and <= (byte)'7'; _at++)
            {
                value = (value * 8) + (_content[_at] - '0');
            }

            _at--;
            escaped = (byte)value;
            return value <= byte.MaxValue;
        }

        escaped = character switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'(' or (byte)')' or (byte)'\\' => character,
            _ => 0,
        };
        return escaped != 0;
    }

    /// <summary>False for one with anything but pairs of digits.</summary>
    private bool TryHex(out ReadOnlyMemory<byte> text)
    {
        var end = _content[_at..].IndexOf((byte)'>');
        var digits = end < 0 ? default : _content.Slice(_at + 1, end - 1);
        _at += end + 1;
        var plain = end >= 0 && digits.Length % 2 == 0 && Convert.FromHexString(digits, _room.Span, out _, out _) == OperationStatus.Done;
        text = plain ? Used(digits.Length / 2) : default;
        return plain;
    }

    /// <summary>Strings and numbers; false for an array of anything else.</summary>
    private bool TryArray(PdfOperands operands)
    {
        _at++;
        while (true)
        {
            SkipSpace();
            if (_at >= _content.Length)
            {
                return false;
            }

            switch (_content[_at])
            {
                case (byte)']':
                    _at++;
                    return true;
                case (byte)'(' when TryString(out var text):
                    operands.AddPart(new(text, 0));
                    break;
                case (byte)'<' when TryHex(out var hex):
                    operands.AddPart(new(hex, 0));
                    break;
                case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' when TryNumber(out var number):
                    operands.AddPart(new(default, number));
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>The properties of marked content; false for one with strings or dictionaries in it.</summary>
    private bool SkipDictionary()
    {
        var inside = _content[(_at + 2)..];
        var end = inside.IndexOf(">>"u8);
        _at += end + 4;
        return end >= 0 && inside[..end].IndexOfAny("(<%"u8) < 0;
    }

    /// <summary>The beginning of the room, which is taken from now on.</summary>
    private ReadOnlyMemory<byte> Used(int length)
    {
        var used = _room[..length];
        _room = _room[length..];
        return used;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> text) => text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
}
