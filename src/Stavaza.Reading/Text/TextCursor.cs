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

    /// <summary>The unit at a distance, behind the cursor when negative; '\0' outside the text.</summary>
    public readonly char Ahead(int distance)
    {
        Steps.Take();
        return (uint)(Position + distance) < (uint)_text.Length ? _text[Position + distance] : '\0';
    }

    public void Move(int distance)
    {
        Steps.Take(Math.Abs(distance));
        Position += distance;
    }

    public bool TryLiteral(ReadOnlySpan<char> literal)
    {
        Steps.Take(literal.Length);
        if (!Rest.StartsWith(literal, StringComparison.Ordinal))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    public bool TryLiteralIgnoringCase(ReadOnlySpan<char> literal)
    {
        Steps.Take(literal.Length);
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

        Steps.Take(Position - start + 1);
        return Position > start;
    }

    /// <summary>Passes at most <paramref name="most"/> units of white space of any kind; true when there was some. A wider gap is no gap inside a reference.</summary>
    public bool SkipGap(int most = 24)
    {
        var length = 0;
        while (length < most && Position + length < _text.Length && char.IsWhiteSpace(_text[Position + length]))
        {
            length++;
        }

        Steps.Take(length + 1);
        Position += length;
        return length > 0;
    }

    /// <summary>Passes a hyphen, dash or minus.</summary>
    public bool TryDash()
    {
        if (!IsDash(Current))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Passes a dash or a slash.</summary>
    public bool TryDashOrSlash() => TryDash() || TryChar('/');

    /// <summary>
    /// Reads a word in any case, also where a line break has cut it ("verga-" and on the next line "derjaar"); the word must not go on after it.
    /// A space in <paramref name="word"/> stands for any gap.
    /// </summary>
    public bool TryWord(ReadOnlySpan<char> word)
    {
        var start = Position;
        if (TryStem(word) && !char.IsLetter(Current))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Reads the beginning of a word, as <see cref="TryWord"/> does.</summary>
    public bool TryStem(ReadOnlySpan<char> stem)
    {
        var start = Position;
        for (var i = 0; i < stem.Length; i++)
        {
            if (stem[i] == ' ')
            {
                if (!SkipGap())
                {
                    Position = start;
                    return false;
                }

                continue;
            }

            if (i > 0 && !SameLetter(Current, stem[i]))
            {
                SkipLineBreakInWord();
            }

            if (AtEnd || !SameLetter(Current, stem[i]))
            {
                Position = start;
                return false;
            }

            Position++;
        }

        Steps.Take(Position - start);
        return true;
    }

    /// <summary>Reads the run of letters at the cursor, at most <paramref name="most"/>; empty when there is none.</summary>
    public ReadOnlySpan<char> TakeLetters(int most = 40)
    {
        var start = Position;
        while (Position - start < most && char.IsLetter(Current))
        {
            Position++;
        }

        Steps.Take(Position - start + 1);
        return _text[start..Position];
    }

    /// <summary>The text from <paramref name="start"/> up to the cursor.</summary>
    public readonly ReadOnlySpan<char> Since(int start) => _text[start..Position];

    /// <summary>The text before <paramref name="position"/>, at most <paramref name="most"/> units of it.</summary>
    public readonly ReadOnlySpan<char> Before(int position, int most)
    {
        Steps.Take(Math.Min(position, most));
        return _text[Math.Max(0, position - most)..position];
    }

    public static bool IsDash(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    private static bool SameLetter(char a, char b) => a == b || (char.ToLowerInvariant(a) == char.ToLowerInvariant(b));

    // A soft hyphen, or a hyphen at the end of a line.
    private void SkipLineBreakInWord()
    {
        if (Current == '\u00ad')
        {
            Position++;
        }

        var ahead = Current == '-' ? 1 : 0;
        var gap = 0;
        while (gap < 8 && char.IsWhiteSpace(Ahead(ahead + gap)))
        {
            gap++;
        }

        if (ahead == 1 && gap > 0 && _text.Slice(Position + 1, gap).ContainsAny('\n', '\r'))
        {
            Position += ahead + gap;
        }
    }
}
