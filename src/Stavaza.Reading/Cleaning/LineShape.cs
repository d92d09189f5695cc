using System.Collections.Frozen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Cleaning;

/// <summary>How a line begins and ends, as far as it tells whether a paragraph goes on.</summary>
internal readonly record struct LineShape(LineEnd End, LineStart Start, bool Standalone, bool EndsInOpenWord, int Length, int FirstWord)
{
    private const string Bullets = "•·▪◦‣●○■□➢✓\uF0B7\uF0A7\uF02D\u2043";
    private const string Dashes = "-–—*";

    // A line that ends with one of these is not done, whatever follows.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "de", "het", "een", "van", "in", "op", "aan", "voor", "met", "en", "of", "dat", "die", "te", "door", "bij", "naar", "om", "als", "tot", "over",
        "der", "den",
        "uit", "per", "is", "zijn", "wordt", "worden", "ten", "ter", "deze", "dit", "Van", "Den", "De", "New", "artikel", "lid", "nummer", "vraag",
        "bijlage", "onderdeel", "uiterlijk", "mijn", "uw", "hun").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] MotionOpenings =
    [
        "constaterende", "overwegende", "gehoord ", "gelet op", "gezien ", "kennisgenomen", "kennis genomen", "van mening", "van oordeel", "verzoekt ",
        "spreekt ", "roept ",
        "draagt ", "keurt ", "zegt het vertrouwen", "wijst ", "nodigt ", "dringt ", "en gaat over tot", "en gaan over tot", "tevens ", "voorts ", "besluit ",
    ];

    public static LineShape Of(ReadOnlySpan<char> line)
    {
        var end = EndOf(line);
        return new(end, StartOf(line), IsStandalone(line), IsOpen(line, end), line.Length, FirstWordOf(line));
    }

    /// <summary>Whether a line ends with a word that is not done, whatever follows.</summary>
    public static bool IsOpenEnded(ReadOnlySpan<char> line) => IsOpen(line, EndOf(line));

    /// <summary>"en gaat over tot de orde van de dag", whatever the line before ends with.</summary>
    public static bool IsMotionClosing(ReadOnlySpan<char> line) =>
        line.StartsWith("en gaat over tot de orde", StringComparison.Ordinal) || line.StartsWith("en gaan over tot de orde", StringComparison.Ordinal);

    private static int FirstWordOf(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space < 0 ? line.Length : space;
    }

    private static LineEnd EndOf(ReadOnlySpan<char> line)
    {
        var last = line.Length - 1;
        while (last > 0 && line[last] is ')' or ']' or '"' or '\'' or '”' or '’' or '»')
        {
            last--;
        }

        // The digit of a footnote stands behind the full stop: "geïnformeerd.8".
        var digits = last;
        while (digits > 0 && last - digits < 3 && char.IsAsciiDigit(line[digits]))
        {
            digits--;
        }

        if (digits < last && digits > 1 && line[digits] is '.' or '?' or ';' && char.IsLower(line[digits - 1]))
        {
            last = digits;
        }

        return line[last] switch
        {
            '.' => EndsInAbbreviation(line, last) ? LineEnd.Open : LineEnd.Sentence,
            '?' or '!' or '…' => LineEnd.Sentence,
            ';' => LineEnd.Semicolon,
            ':' => LineEnd.Colon,
            ',' => LineEnd.Comma,
            '-' or '\u2010' or '\u00AD' or '\u2011' when last == line.Length - 1 => LineEnd.Hyphen,
            _ => LineEnd.Open,
        };
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line, int stop)
    {
        var word = Abbreviations.WordBefore(line, stop);
        return Abbreviations.Leads(word) || Abbreviations.IsInitials(word);
    }

    private static bool IsOpen(ReadOnlySpan<char> line, LineEnd end)
    {
        if (end != LineEnd.Open)
        {
            return false;
        }

        var word = line[(line.LastIndexOfAny(' ', '(') + 1)..];
        return OpenWords.Contains(word) || (word is [.., '.'] && Abbreviations.Leads(word[..^1]));
    }

    private static LineStart StartOf(ReadOnlySpan<char> line)
    {
        var first = line[0];
        if (Bullets.Contains(first))
        {
            return LineStart.Bullet;
        }

        if (Dashes.Contains(first) && (line.Length == 1 || line[1] is ' ' or '\t'))
        {
            return LineStart.Dash;
        }

        if (line.Length <= 2 && !line.ContainsAnyExceptInRange('0', '9'))
        {
            return LineStart.Note;
        }

        if (IsNumbered(line))
        {
            return LineStart.Numbered;
        }

        if (char.IsAsciiDigit(first))
        {
            return IsNote(line) ? LineStart.Note : LineStart.Digit;
        }

        return char.IsUpper(first) ? LineStart.Upper : !char.IsLower(first) ? LineStart.Other : StartsMotionPart(line) ? LineStart.MotionPart : LineStart.Lower;
    }

    // numbered = (digits ("." digits)* | letter | "i"+) ("." | ")") " "     "1. ", "2.3 ", "a) ", "iv. "
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        var start = at;
        while (at < line.Length && at - start < 8 && (char.IsAsciiDigit(line[at]) || (line[at] == '.' && at > start && at + 1 < line.Length
            && char.IsAsciiDigit(line[at + 1]))))
        {
            at++;
        }

        var digits = at > start && at - start <= 5;
        var letters = 0;
        while (at == start + letters && letters < 4 && at < line.Length && (letters == 0 ? char.IsAsciiLetterLower(line[at]) : line[at] is 'i' or 'v' or 'x'))
        {
            letters++;
            at++;
        }

        if (at >= line.Length || (!digits && letters == 0))
        {
            return false;
        }

        var closed = line[at] is '.' or ')' or '°' && (at + 1 == line.Length || line[at + 1] is ' ' or '\t');
        return closed || (digits && line[start..at].Contains('.') && line[at] == ' ' && at + 1 < line.Length && char.IsUpper(line[at + 1]));
    }

    /// <summary>A footnote whose digit sticks to its first word: "3Kamerstukken II".</summary>
    private static bool IsNote(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && line.Length > digits + 2 && char.IsUpper(line[digits]) && char.IsLower(line[digits + 1]);
    }

    private static bool StartsMotionPart(ReadOnlySpan<char> line)
    {
        foreach (var opening in MotionOpenings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that is a paragraph by itself: who speaks, or which question is asked or answered.</summary>
    private static bool IsStandalone(ReadOnlySpan<char> line) =>
        line.Length <= 90 && ((line[^1] == ':' && Speakers.Starts(line) && (!line.Contains('.') || line.Contains('('))) || QuestionHeading.Is(line));
}

/// <summary>How a line ends.</summary>
internal enum LineEnd
{
    Open,
    Sentence,
    Semicolon,
    Colon,
    Comma,
    Hyphen,
}

/// <summary>How a line begins.</summary>
internal enum LineStart
{
    Lower,
    Upper,
    Digit,
    Other,
    Bullet,
    Dash,
    Numbered,
    Note,
    MotionPart,
}
