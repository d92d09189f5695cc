using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Dates;

/// <summary>A day as prose writes it: "6 juli 2020", "6 juli jl.", "06-07-2020".</summary>
/// <param name="Day">Day of the month.</param>
/// <param name="Month">From 1.</param>
/// <param name="Year">Null where the prose leaves it out.</param>
/// <param name="JustPast">Written with "jongstleden": the last such day before the document.</param>
internal readonly record struct DutchDate(int Day, int Month, int? Year, bool JustPast)
{
    /// <summary>Years from one 29 February to the next, at most: 1900 had none.</summary>
    private const int WidestLeap = 8;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    // date = weekday? (day gap month (gap year)? (gap "jl.")? | day sep month-number sep year | year "-" month-number "-" day)
    public static bool TryRead(ref TextCursor cursor, out DutchDate date)
    {
        var start = cursor;
        SkipWeekday(ref cursor);
        if (TryReadWords(ref cursor, out date) || TryReadNumbers(ref cursor, out date))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>The day itself; without a year the last such day up to <paramref name="document"/>; null when nothing settles the year or there is no such day.</summary>
    public DateOnly? On(DateOnly? document)
    {
        if (Year is { } year)
        {
            return Exists(year) ? new(year, Month, Day) : null;
        }

        for (var back = 0; document is { } day && back <= WidestLeap; back++)
        {
            if (Exists(day.Year - back) && new DateOnly(day.Year - back, Month, Day) <= day)
            {
                return new(day.Year - back, Month, Day);
            }
        }

        return null;
    }

    private bool Exists(int year) => year is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(year, Month);

    private static bool TryReadWords(ref TextCursor cursor, out DutchDate date)
    {
        var start = cursor;
        date = default;
        if (!cursor.TryDigits(1, 2, out var digits) || int.Parse(digits) is 0 or > 31 || !TryReadMonth(ref cursor, out var month))
        {
            cursor = start;
            return false;
        }

        var day = int.Parse(digits);
        var year = ReadYear(ref cursor);
        date = new(day, month, year, ReadJustPast(ref cursor));
        return true;
    }

    /// <summary>Reads the days before a date that share its month: "6 en 8 juli 2022", "6, 8 en 10 juli 2022"; the cursor then stands on the last day.</summary>
    public static bool TryReadDaysBefore(ref TextCursor cursor, out SharedDays days, out int count)
    {
        var start = cursor;
        days = default;
        count = 0;
        while (count < SharedDays.Most && cursor.TryDigits(1, 2, out var digits) && int.Parse(digits) is >= 1 and <= 31 and var day)
        {
            var comma = cursor.TryChar(',');
            if (!cursor.SkipGap() || (!(cursor.TryWord("en") && cursor.SkipGap()) && !comma))
            {
                break;
            }

            days[count++] = day;
            var last = cursor;
            if (TryReadWords(ref last, out _))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    internal static bool TryReadMonth(ref TextCursor cursor, out int month)
    {
        var start = cursor;
        month = 0;
        cursor.SkipGap();
        var name = cursor.TakeLetters(9);
        if (name.Length >= 3 && !char.IsLetter(cursor.Current))
        {
            month = MonthOf(name);
        }

        if (month == 0)
        {
            cursor = start;
            return false;
        }

        if (name.Length <= 4 && name is not "mei" and not "juni" and not "juli")
        {
            cursor.TryChar('.');
        }

        return true;
    }

    internal static int? ReadYear(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap();
        if (cursor.TryDigits(4, 4, out var digits) && int.Parse(digits) is var year and >= 1800 and < 2100)
        {
            return year;
        }

        cursor = start;
        return null;
    }

    private static bool ReadJustPast(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap();
        if (cursor.TryWord("jongstleden"))
        {
            return true;
        }

        if (cursor.TryWord("jl") || cursor.TryWord("j.l") || cursor.TryWord("l.l") || cursor.TryWord("ll"))
        {
            cursor.TryChar('.');
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadNumbers(ref TextCursor cursor, out DutchDate date)
    {
        var start = cursor;
        date = default;
        if (cursor.TryDigits(1, 2, out var first) && cursor.Current is var mark and ('-' or '/' or '.') && cursor.TryChar(mark)
            && cursor.TryDigits(1, 2, out var second) && cursor.TryChar(mark) && cursor.TryDigits(4, 4, out var last))
        {
            date = new(int.Parse(first), int.Parse(second), int.Parse(last), JustPast: false);
        }
        else
        {
            cursor = start;
            if (cursor.TryDigits(4, 4, out var year) && cursor.TryChar('-') && cursor.TryDigits(2, 2, out var month) && cursor.TryChar('-') && cursor.TryDigits(2, 2, out var day))
            {
                date = new(int.Parse(day), int.Parse(month), int.Parse(year), JustPast: false);
            }
        }

        if (date is { Day: >= 1 and <= 31, Month: >= 1 and <= 12, Year: >= 1800 and < 2100 })
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || (name.Length is 3 or 4 && Months[i].StartsWith(name, StringComparison.OrdinalIgnoreCase) && Months[i].Length > 4))
            {
                return i + 1;
            }
        }

        // Frequent in real text: "febuari", "mrt".
        return name.Equals("febuari", StringComparison.OrdinalIgnoreCase) ? 2 : name.Equals("mrt", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    private static void SkipWeekday(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryWord("maandag") || cursor.TryWord("dinsdag") || cursor.TryWord("woensdag") || cursor.TryWord("donderdag")
            || cursor.TryWord("vrijdag") || cursor.TryWord("zaterdag") || cursor.TryWord("zondag"))
        {
            if (cursor.SkipGap())
            {
                return;
            }
        }

        cursor = start;
    }
}

/// <summary>Days that share a month, in the order of the text.</summary>
[System.Runtime.CompilerServices.InlineArray(Most)]
internal struct SharedDays
{
    public const int Most = 6;

    private int _first;
}
