namespace Stavaza.Reading.Text;

/// <summary>Reads a full calendar day: "7 juli 2023", "1 sept. 2022", "17-11-2022".</summary>
internal static class DutchDay
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Whether the words are a day and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        var cursor = new TextCursor(words.Trim());
        return TryRead(ref cursor, out _) && cursor.AtEnd;
    }

    // day = digits [","] month digits4 | digits ("-" | "/") digits ("-" | "/") digits4     no digit or letter directly before or after
    public static bool TryRead(ref TextCursor cursor, out DateOnly day)
    {
        var start = cursor;
        day = default;
        if (char.IsLetterOrDigit(cursor.Previous) || !cursor.TryDigits(1, 2, out var digits) || !TryMonthAndYear(ref cursor, out var month, out var year)
            || char.IsLetterOrDigit(cursor.Current) || !TryDay(int.Parse(digits), month, year, out day))
        {
            cursor = start;
            return false;
        }

        return true;
    }

    private static bool TryMonthAndYear(ref TextCursor cursor, out int month, out int year)
    {
        year = 0;
        var numeric = cursor.Current is '-' or '/';
        if (numeric)
        {
            var sign = cursor.Current;
            cursor.Move(1);
            month = cursor.TryDigits(1, 2, out var second) ? int.Parse(second) : 0;
            return month > 0 && cursor.TryChar(sign) && TryYear(ref cursor, out year);
        }

        return TrySpaceAndMonth(ref cursor, out month) && cursor.SkipWhiteSpace() && TryYear(ref cursor, out year);
    }

    private static bool TrySpaceAndMonth(ref TextCursor cursor, out int month)
    {
        month = 0;
        if (!cursor.SkipWhiteSpace() || !char.IsLetter(cursor.Current))
        {
            return false;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (cursor.TryLiteralIgnoringCase(Months[i]))
            {
                month = i + 1;
                return true;
            }
        }

        for (var i = 0; i < ShortMonths.Length; i++)
        {
            if (cursor.TryLiteralIgnoringCase(ShortMonths[i]))
            {
                _ = cursor.TryLiteral("t") || cursor.TryLiteral("r");
                cursor.TryChar('.');
                month = i + 1;
                return true;
            }
        }

        return false;
    }

    private static bool TryYear(ref TextCursor cursor, out int year)
    {
        year = cursor.TryDigits(4, 4, out var digits) ? int.Parse(digits) : 0;
        return year is >= 1800 and < 2200;
    }

    private static bool TryDay(int number, int month, int year, out DateOnly day)
    {
        day = default;
        if (month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, number);
        return true;
    }
}
