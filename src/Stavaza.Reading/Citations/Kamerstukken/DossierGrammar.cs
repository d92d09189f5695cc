using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>A dossier as written, with the R number of a Rijkswet behind it.</summary>
/// <param name="Nummer">The dossier.</param>
/// <param name="Rijkswet">"R2064", or null.</param>
internal readonly record struct WrittenDossier(Dossiernummer Nummer, string? Rijkswet);

/// <summary>
/// Reads dossier numbers:
/// <code>
/// dossier    = digits toevoeging? rijkswet?
/// digits     = 5 digits | 2 digits (gap | ".") 3 digits
/// toevoeging = "-" 2 digits             (council formations: 21 501-02)
///            | "," gap chapter          (before ", nr.", in older papers: 20 200, XI, nr. 62)
///            | "hoofdstuk" chapter      (17 100 hoofdstuk VI)
///            | (gap | "-")? chapter     (budget: 36 200 V, 36 200-XII; funds: 36 200 A, before "nr")
/// rijkswet   = "(" "R" gap? 3..4 digits ")"
/// </code>
/// </summary>
internal static class DossierGrammar
{
    /// <summary>Dossiers of the councils of the European Union: the only ones with a number behind the dash.</summary>
    private const int Councils = 21501;

    public static bool TryRead(ref TextCursor cursor, out WrittenDossier dossier)
    {
        var start = cursor;
        if (!TryReadDigits(ref cursor, out var nummer))
        {
            cursor = start;
            dossier = default;
            return false;
        }

        var toevoeging = ReadCouncil(ref cursor, nummer) ?? ReadChapter(ref cursor);
        dossier = new(new(nummer, toevoeging), ReadRijkswet(ref cursor));
        return true;
    }

    private static bool TryReadDigits(ref TextCursor cursor, out int nummer)
    {
        var start = cursor;
        if (cursor.TryDigits(5, 5, out var digits))
        {
            nummer = int.Parse(digits);
        }
        else if (cursor.TryDigits(2, 2, out var thousands) && (cursor.TryChar('.') || cursor.SkipGap(4)) && cursor.TryDigits(3, 3, out var rest))
        {
            nummer = (int.Parse(thousands) * 1000) + int.Parse(rest);
        }
        else
        {
            cursor = start;
            nummer = 0;
            return false;
        }

        // An amount goes on: "36.200,50", "36 200%".
        if (nummer >= 10000 && !(cursor.Current is ',' or '.' && char.IsAsciiDigit(cursor.Ahead(1))) && cursor.Current is not '%' && !char.IsAsciiDigit(cursor.Current))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static string? ReadCouncil(ref TextCursor cursor, int nummer)
    {
        var start = cursor;
        if (nummer == Councils)
        {
            cursor.SkipGap(4);
            cursor.TryDash();
            cursor.SkipGap(4);
        }
        else if (!cursor.TryDash())
        {
            return null;
        }

        if (cursor.Position > start.Position && cursor.TryDigits(2, 2, out var digits) && (nummer == Councils || NumberMarkFollows(cursor)))
        {
            return digits.ToString();
        }

        cursor = start;
        return null;
    }

    private static string? ReadChapter(ref TextCursor cursor)
    {
        var start = cursor;
        var comma = cursor.TryChar(',');
        cursor.SkipGap(4);
        var named = SkipChapterWord(ref cursor);
        _ = !comma && !named && cursor.TryDash();
        cursor.SkipGap(4);
        var at = cursor.Position;
        while (char.IsAsciiLetterUpper(cursor.Current) && cursor.Position - at < 6)
        {
            cursor.Move(1);
        }

        var letters = cursor.Since(at);
        var fits = IsChapter(letters) && (!char.IsAsciiLetter(cursor.Current) || cursor.TextStartsWithNumberMark()) && !char.IsAsciiDigit(cursor.Current)
            && (char.IsWhiteSpace(cursor.Current) || cursor.AtEnd || IsAfterChapter(cursor.Current));
        if (fits && (!comma || named || (!IsFund(letters) && NumberMarkFollows(cursor))) && (!IsFund(letters) || NumberMarkFollows(cursor) || CompactNumberFollows(cursor)))
        {
            return letters.ToString();
        }

        cursor = start;
        return null;
    }

    // "17 100 hoofdstuk VI"
    private static bool SkipChapterWord(ref TextCursor cursor)
    {
        if (cursor.TryWord("hoofdstuk") || cursor.TryWord("hfdst") || cursor.TryWord("hfst") || cursor.TryWord("hst"))
        {
            cursor.TryChar('.');
            return true;
        }

        return false;
    }

    private static bool IsAfterChapter(char unit) =>
        unit is ',' or ';' or ':' or '.' or ')' or ']' or '/' or '(' or 'n' || TextCursor.IsDash(unit) || FootnoteMark.Is(unit);

    // Chapters are roman with at most one letter behind: V, XVI, IXB. A fund has a single letter.
    private static bool IsChapter(ReadOnlySpan<char> letters)
    {
        if (IsFund(letters))
        {
            return true;
        }

        var roman = letters.Length > 1 && letters[^1] is >= 'A' and <= 'E' && letters[^1] is not ('C' or 'D') ? letters[..^1] : letters;
        return roman.Length is > 0 and <= 5 && !roman.ContainsAnyExcept("IVX");
    }

    private static bool IsFund(ReadOnlySpan<char> letters) => letters.Length == 1 && letters[0] is >= 'A' and <= 'M' and not 'I';

    private static string? ReadRijkswet(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(4);
        var bracket = cursor.TryChar('(') || cursor.TryChar('[');
        cursor.SkipGap(2);
        if (bracket && cursor.TryChar('R'))
        {
            cursor.SkipGap(2);
            if (cursor.TryDigits(1, 4, out var digits))
            {
                cursor.SkipGap(2);
                if (cursor.TryChar(')') || cursor.TryChar(']'))
                {
                    return "R" + digits.ToString();
                }
            }
        }

        cursor = start;
        return null;
    }

    private static bool CompactNumberFollows(TextCursor cursor) => cursor.TryDash() && char.IsAsciiDigit(cursor.Current);

    private static bool NumberMarkFollows(TextCursor cursor)
    {
        cursor.TryChar(',');
        cursor.SkipGap();
        return cursor.TextStartsWithNumberMark();
    }

    private static bool TextStartsWithNumberMark(this TextCursor cursor) => VolgnummerGrammar.TrySkipMark(ref cursor, out _);
}
