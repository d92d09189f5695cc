using System.Buffers;
using System.Text;
using UglyToad.PdfPig.Tokens;

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
internal ref struct PdfContentLexer(ReadOnlySpan<byte> content)
{
    private const int MostDigits = 15;

    private static readonly SearchValues<byte> EndOfWord = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, MostDigits + 1).Select(power => Math.Pow(10, power))];

    private readonly ReadOnlySpan<byte> _content = content;
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
                return ReadString() is { } text && operands.Add(text) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'/':
                return ReadName() is { } name && operands.Add(name) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'[':
                return ReadArray() is { } array && operands.Add(array) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'<' when _at + 1 < _content.Length && _content[_at + 1] == '<':
                return SkipDictionary() && operands.AddOther() ? PdfContentToken.Operand : PdfContentToken.NotPlain;
            case (byte)'<':
                return ReadHex() is { } hex && operands.Add(hex) ? PdfContentToken.Operand : PdfContentToken.NotPlain;
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
            else if (_content[_at] is 0 or 9 or 10 or 12 or 13 or 32)
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
        var length = _content[_at..].IndexOfAny(EndOfWord);
        var word = length < 0 ? _content[_at..] : _content.Slice(_at, length);
        _at += word.Length;
        return word;
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

    /// <summary>Null for a name with an escape.</summary>
    private NameToken? ReadName()
    {
        _at++;
        var word = ReadWord();
        return word.IsEmpty || word.Contains((byte)'#') || !Ascii.IsValid(word) ? null : NameToken.Create(Encoding.ASCII.GetString(word));
    }

    /// <summary>Null for a string that does not end.</summary>
    private byte[]? ReadString()
    {
        var bytes = new ArrayBufferWriter<byte>(32);
        var depth = 1;
        for (_at++; _at < _content.Length; _at++)
        {
            var character = _content[_at];
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0)
            {
                _at++;
                return IsUtf16(bytes.WrittenSpan) ? null : bytes.WrittenSpan.ToArray();
            }

            if (character == '\r')
            {
                return null;
            }

            if (character != '\\')
            {
                Write(bytes, character);
            }
            else if (!TryEscape(bytes))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A backslash and what follows it; stands on its last character afterwards.</summary>
    private bool TryEscape(ArrayBufferWriter<byte> bytes)
    {
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
            Write(bytes, (byte)value);
            return value <= byte.MaxValue;
        }

        var escaped = character switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'(' or (byte)')' or (byte)'\\' => character,
            _ => default(byte?),
        };
        if (escaped is { } plain)
        {
            Write(bytes, plain);
        }

        return escaped is not null;
    }

    /// <summary>Null for one with anything but pairs of digits.</summary>
    private byte[]? ReadHex()
    {
        var end = _content[_at..].IndexOf((byte)'>');
        var digits = end < 0 ? default : _content.Slice(_at + 1, end - 1);
        _at += end + 1;
        var bytes = new byte[digits.Length / 2];
        return end < 0 || digits.Length % 2 != 0 || Convert.FromHexString(digits, bytes, out _, out _) != OperationStatus.Done ? null : bytes;
    }

    /// <summary>Strings and numbers; null for an array of anything else.</summary>
    private List<IToken>? ReadArray()
    {
        _at++;
        var tokens = new List<IToken>();
        while (true)
        {
            SkipSpace();
            if (_at >= _content.Length)
            {
                return null;
            }

            switch (_content[_at])
            {
                case (byte)']':
                    _at++;
                    return tokens;
                case (byte)'(' when ReadString() is { } text:
                    tokens.Add(new StringToken(Encoding.Latin1.GetString(text), StringToken.Encoding.Iso88591));
                    break;
                case (byte)'<' when ReadHex() is { } hex:
                    tokens.Add(new StringToken(Encoding.Latin1.GetString(hex), StringToken.Encoding.Iso88591));
                    break;
                case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' when TryNumber(out var number):
                    tokens.Add(new NumericToken(number));
                    break;
                default:
                    return null;
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

    private static bool IsUtf16(ReadOnlySpan<byte> text) => text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];

    private static void Write(ArrayBufferWriter<byte> bytes, byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
