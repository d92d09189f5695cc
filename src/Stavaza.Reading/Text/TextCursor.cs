namespace Stavaza.Reading.Text;

/// <summary>A place in a text. Saving the place is copying the struct; every Try method leaves it unmoved when it fails.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position = 0)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The unit at the cursor, '\0' at the end.</summary>
    public readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    /// <summary>The unit before the cursor, '\0' at the start.</summary>
    public readonly char Previous => Position > 0 ? _text[Position - 1] : '\0';

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    public readonly char Ahead(int distance) => Position + distance < _text.Length ? _text[Position + distance] : '\0';

    public void Move(int distance) => Position += distance;

    public bool TryLiteral(ReadOnlySpan<char> literal)
    {
        if (!Rest.StartsWith(literal, StringComparison.Ordinal))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    public bool TryLiteralIgnoringCase(ReadOnlySpan<char> literal)
    {
        if (!Rest.StartsWith(literal, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    public bool TryChar(char wanted)
    {
        if (AtEnd || Current != wanted)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads a run of ASCII digits of the given length; a longer run is no match.</summary>
    public bool TryDigits(int least, int most, out ReadOnlySpan<char> digits)
    {
        var length = 0;
        while (length <= most && char.IsAsciiDigit(Ahead(length)))
        {
            length++;
        }

        if (length < least || length > most)
        {
            digits = default;
            return false;
        }

        digits = _text.Slice(Position, length);
        Position += length;
        return true;
    }

    /// <summary>Passes white space of any kind (no-break, thin, line break); true when there was some.</summary>
    public bool SkipWhiteSpace()
    {
        var start = Position;
        while (!AtEnd && char.IsWhiteSpace(Current))
        {
            Position++;
        }

        return Position > start;
    }
}
