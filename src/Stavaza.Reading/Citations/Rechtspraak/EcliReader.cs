using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Rechtspraak;

/// <summary>
/// Reads case law:
/// <code>
/// ecli = "ECLI:" country ":" court ":" year ":" number       (a line break with its hyphen is damage and goes)
/// ljn  = "LJN" (":" | "-")? 2 capitals 4 digits
/// </code>
/// </summary>
internal static class EcliReader
{
    private const string Kind = "ecli";

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor.Position;
        if (!TryReadId(ref cursor, out var id))
        {
            return false;
        }

        found.Add(new PlainCitation(TextSpan.Between(start, cursor.Position), "ecli/number", Kind, id));
        return true;
    }

    /// <summary>Reads the number itself, in capitals.</summary>
    public static bool TryReadId(ref TextCursor cursor, out string id)
    {
        var start = cursor;
        if (cursor.TryWord("ECLI") && TryReadPart(ref cursor, 2, 2, out var country) && TryReadPart(ref cursor, 1, 7, out var court)
            && TryReadPart(ref cursor, 4, 4, out var year) && int.TryParse(year, out _) && TryReadPart(ref cursor, 1, 25, out var number))
        {
            id = $"ECLI:{country}:{court}:{year}:{number}".ToUpperInvariant();
            return true;
        }

        cursor = start;
        id = "";
        return false;
    }

    public static bool TryReadLjn(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryLiteral("LJN"))
        {
            cursor.SkipGap();
            _ = cursor.TryChar(':') || cursor.TryDash();
            cursor.SkipGap();
            _ = (cursor.TryWord("nummer") || cursor.TryWord("nr")) && (cursor.TryChar('.') | cursor.TryChar(':') | cursor.SkipGap());
            cursor.TryLiteral("ECLI:NL:XX:");
            var letters = cursor.TakeLetters(2);
            if (letters.Length == 2 && char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[1]) && cursor.TryDigits(4, 4, out var digits))
            {
                found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "ecli/ljn", Kind, $"LJN:{letters}{digits}"));
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadPart(ref TextCursor cursor, int least, int most, out string part)
    {
        part = "";
        SkipDamage(ref cursor);
        if (!cursor.TryChar(':'))
        {
            return false;
        }

        SkipDamage(ref cursor);
        Span<char> units = stackalloc char[most];
        var length = 0;
        while (length < most && (char.IsAsciiLetterOrDigit(cursor.Current) || (cursor.Current == '.' && char.IsAsciiLetterOrDigit(cursor.Ahead(1)) && length > 0)))
        {
            units[length++] = cursor.Current;
            cursor.Move(1);
        }

        part = units[..length].ToString();
        return length >= least && !char.IsAsciiLetterOrDigit(cursor.Current);
    }

    private static void SkipDamage(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar('-');
        if (!cursor.SkipGap(3) && cursor.Position > start.Position)
        {
            cursor = start;
        }
    }
}
