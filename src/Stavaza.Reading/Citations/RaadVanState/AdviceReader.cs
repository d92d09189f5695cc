using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.RaadVanState;

/// <summary>
/// Reads what goes to and comes from the Afdeling advisering of the Raad van State:
/// <code>
/// advice   = "W" 2 digits "." 2 digits "." 4..5 digits ("/" section)?                       W01.22.00123/I
/// missive  = "kabinetsmissive" ("van" date)? ","? ("no." | "nr." | "nummer")? number        Kabinetsmissive van 10 oktober 2022, no.2022002215
/// section  = roman | "Vo" | "K" …
/// number   = year 6 digits | 2 digits "." 6 digits
/// </code>
/// </summary>
internal static class AdviceReader
{
    private const int NoticeReach = 110;

    /// <summary>Reads at a number; its letter stands just before it.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        if (cursor.Previous != 'W' || char.IsLetterOrDigit(cursor.Ahead(-2)))
        {
            return false;
        }

        var start = cursor;
        if (cursor.TryDigits(2, 2, out _) && cursor.TryChar('.') && cursor.TryDigits(2, 2, out _) && cursor.TryChar('.') && cursor.TryDigits(4, 5, out _))
        {
            TrySkipSection(ref cursor);
            var from = start.Position - 1;
            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "raad-van-state/advice", "raad-van-state-advice", cursor.Since(from).ToString()));
            return true;
        }

        cursor = start;
        return false;
    }

    public static bool TryReadMissive(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("kabinetsmissive"))
        {
            var date = ReadDate(ref cursor);
            cursor.TryChar(',');
            cursor.SkipGap();
            _ = cursor.TryWord("no") || cursor.TryWord("nr") || cursor.TryWord("nummer");
            cursor.TryChar('.');
            cursor.SkipGap();
            if (TryReadNumber(ref cursor, out var number))
            {
                found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "raad-van-state/missive", "kabinetsmissive", number) { Date = date });
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads "nr. 2021000123" of the notice in which the Directeur van het Kabinet passed the proposal on; the cursor stands on "nr.".</summary>
    public static bool TryReadMissiveNumber(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("nr") && cursor.TryChar('.') && (cursor.SkipGap() || true) && cursor.TryDigits(10, 10, out var digits) && digits[..2] is "20"
            && start.Before(start.Position, NoticeReach) is var before && (before.Contains("ededeling", StringComparison.Ordinal) || before.Contains("missive", StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "raad-van-state/notice", "kabinetsmissive", digits.ToString()));
            return true;
        }

        cursor = start;
        return false;
    }

    private static DateOnly? ReadDate(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap();
        _ = cursor.TryWord("van") || (cursor.TryWord("d.d") && cursor.TryChar('.'));
        cursor.SkipGap();
        if (DutchDate.TryRead(ref cursor, out var date) && date.Year is not null)
        {
            return date.On(null);
        }

        cursor = start;
        return null;
    }

    private static bool TryReadNumber(ref TextCursor cursor, out string number)
    {
        number = "";
        if (cursor.TryDigits(10, 10, out var digits))
        {
            number = digits.ToString();
            return digits[..2] is "19" or "20";
        }

        if (cursor.TryDigits(2, 2, out var year) && cursor.TryChar('.') && cursor.TryDigits(6, 6, out digits))
        {
            number = $"{year}.{digits}";
            return true;
        }

        return false;
    }

    private static void TrySkipSection(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryChar('/') && cursor.TakeLetters(5) is { Length: > 0 and <= 4 } letters && char.IsAsciiLetterUpper(letters[0]))
        {
            return;
        }

        cursor = start;
    }
}
