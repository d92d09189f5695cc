using System.Globalization;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads weeks, months, quarters, halves and years that are counted from now or in their year: "volgende week", "komende maanden", "week 23", "Q3 2025".</summary>
internal static class CalendarUnit
{
    private static readonly WordSet SchoolYears = new("schooljaar studiejaar collegejaar vergaderjaar");
    private static readonly WordSet Halves = new("helft halfjaar");

    public static bool TryRead(Prose prose, Lead lead, int limit, DateOnly? said, out Periode periode) =>
        TryNumbered(prose, lead, limit, said, out periode)
        || TryWeekNumber(prose, lead.End, limit, said, out periode)
        || (said is { Year: > 1000 and < 9990 } day && (TryUnit(prose, lead, day, out periode) || TryPlural(prose, lead, limit, day, out periode) || TryNamedDay(prose, lead, day, out periode)))
        || TrySchoolYear(prose, lead, said, out periode);

    // quarter = ordinal "kwartaal" year | "Q1" year | "kwartaal 1" year ; half = ordinal ("helft" | "halfjaar" | "half jaar") ["van"] (year | month)
    private static bool TryNumbered(Prose prose, Lead lead, int limit, DateOnly? said, out Periode periode)
    {
        var at = lead.End;
        periode = default;
        var (number, after, half) = (0, at + 1, false);
        if (prose[at] is ['Q' or 'q' or 'K' or 'H', >= '1' and <= '4', ..] shortened && shortened.Length is 2 or 7)
        {
            (number, half) = (shortened[1] - '0', shortened[0] == 'H');
            if (shortened.Length == 7)
            {
                return DatumReader.TryParseYear(shortened[3..], out var joined) && InYear(joined, number, half, at + 1, out periode);
            }
        }
        else if (at + 1 < limit && prose.Is(at, "kwartaal") && NumberWord.TryParse(prose[at + 1], out number) && number is >= 1 and <= 4)
        {
            after = at + 2;
        }
        else if (at + 1 < limit && NumberWord.Ordinal(prose[at], last: prose.Is(at + 1, "kwartaal") ? 4 : 2) is var ordinal && ordinal > 0
            && (prose.Is(at + 1, "kwartaal") || prose.IsIn(at + 1, Halves) || (prose.Is(at + 1, "half") && prose.Is(at + 2, "jaar"))))
        {
            (number, half) = (ordinal, !prose.Is(at + 1, "kwartaal"));
            after = prose.Is(at + 1, "half") ? at + 3 : at + 2;
        }
        else
        {
            return false;
        }

        return (half && TryHalfMonth(prose, after, limit, number, out periode)) || TryInYear(prose, number, half, after, said, out periode);
    }

    private static bool TryInYear(Prose prose, int number, bool half, int after, DateOnly? said, out Periode periode)
    {
        periode = default;
        var end = after;
        if (!YearOf.TryRead(prose, ref end, said, out var year))
        {
            return false;
        }

        // A quarter that is over when the text is written is the one of the next year.
        var passed = end == after && said is { } day && EndOf(year, number, half) < day && year < 9998;
        return InYear(passed ? year + 1 : year, number, half, end, out periode) && Set(periode with { YearSaid = end > after }, out periode);
    }

    private static bool InYear(int year, int number, bool half, int end, out Periode periode)
    {
        var last = EndOf(year, number, half);
        var first = new DateOnly(year, last.Month, 1).AddMonths(half ? -5 : -2);
        return Set(new(first, last, half ? Precision.HalfYear : Precision.Quarter, false, null, false, end), out periode);
    }

    private static DateOnly EndOf(int year, int number, bool half) => Datum.EndOfMonth(year, half ? Math.Min(number, 2) * 6 : Math.Min(number, 4) * 3);

    // "de eerste helft van mei 2025"
    private static bool TryHalfMonth(Prose prose, int at, int limit, int number, out Periode periode)
    {
        periode = default;
        if (!prose.Is(at, "van") || at + 1 >= limit || !PeriodeReader.TryMonth(prose, at + 1, out var month) || month is not { From: { } from, To: { } to })
        {
            return false;
        }

        var middle = new DateOnly(from.Year, from.Month, 15);
        return Set(month with { From = number == 1 ? from : middle.AddDays(1), To = number == 1 ? middle : to }, out periode);
    }

    // week = "week" number [year] ; the first such week that is not over
    private static bool TryWeekNumber(Prose prose, int at, int limit, DateOnly? said, out Periode periode)
    {
        periode = default;
        if (at + 1 >= limit || !prose.Is(at, "week") || prose[at + 1].Length > 2 || !int.TryParse(prose[at + 1], out var number) || number is < 1 or > 53)
        {
            return false;
        }

        var end = at + 2;
        if (!YearOf.TryRead(prose, ref end, said, out var year) || year is < 2 or > 9990)
        {
            return false;
        }

        year += end == at + 2 && said is { } day && Monday(year, number).AddDays(6) < day ? 1 : 0;
        return Set(Week(Monday(year, number), end), out periode);
    }

    private static DateOnly Monday(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));

    private static Periode Week(DateOnly monday, int end) => new(monday, monday.AddDays(6), Precision.Week, false, null, false, end);

    // unit = ("deze" | "volgende" | "komende") ("week" | "maand" | "kwartaal" | "jaar" | "weekend")
    private static bool TryUnit(Prose prose, Lead lead, DateOnly said, out Periode periode)
    {
        var at = lead.End;
        var ahead = lead.Next || lead.Coming ? 1 : 0;
        var bare = !lead.Next && !lead.Coming && !lead.This;
        periode = default;
        switch (prose[at])
        {
            case "jaar" or "kalenderjaar" when !bare || prose.Is(at - 1, "het"):
                var after = at + 1;
                if (bare && after < prose.Words.Length && DatumReader.TryParseYear(prose[after], out var year))
                {
                    return Set(Periode.Year(year, after + 1) with { YearSaid = true }, out periode);
                }

                return !(bare && prose.Is(after, "van")) && Set(Periode.Year(said.Year + ahead, after) with { Other = lead.Coming ? (said, said.AddYears(1)) : null }, out periode);
            case "maand" when !bare || prose.Is(at - 1, "de"):
                var first = new DateOnly(said.Year, said.Month, 1).AddMonths(ahead);
                return Set(new(first, first.AddMonths(1).AddDays(-1), Precision.Month, ahead == 0, null, false, at + 1) { Other = lead.Coming ? (said, said.AddMonths(1)) : null }, out periode);
            case "week" when !bare || prose.Is(at - 1, "de"):
                var monday = said.AddDays(-(((int)said.DayOfWeek + 6) % 7) + (7 * ahead));
                return TryDayOfWeek(prose, monday, at + 1, out periode) || Set(Week(monday, at + 1) with { Approx = ahead == 0 }, out periode);
            case "weekend" when !bare || prose.Is(at - 1, "het"):
                var saturday = RecessTable.OnOrAfter(DayOfWeek.Saturday, said);
                return Set(new(saturday, saturday.AddDays(1), Precision.Day, true, null, false, at + 1), out periode);
            case "kwartaal" when !bare || prose.Is(at - 1, "het"):
                var quarter = new DateOnly(said.Year, ((said.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * ahead);
                return Set(new(quarter, quarter.AddMonths(3).AddDays(-1), Precision.Quarter, false, null, false, at + 1), out periode);
            default:
                return false;
        }
    }

    // "volgende week dinsdag"
    private static bool TryDayOfWeek(Prose prose, DateOnly monday, int at, out Periode periode)
    {
        periode = default;
        return Lead.WeekdayAt(prose, at) is { } weekday
            && Set(Day(monday.AddDays(((int)weekday + 6) % 7), at + 1), out periode);
    }

    // "de komende weken", "de komende twee maanden", "de komende tijd" has no end
    private static bool TryPlural(Prose prose, Lead lead, int limit, DateOnly said, out Periode periode)
    {
        periode = default;
        var at = lead.End;
        if (!lead.Coming && !lead.Next && !lead.This)
        {
            return false;
        }

        if (Duration.TryRead(prose, at, limit, out var length, out var end))
        {
            return Set(new(said, length.After(said), Precision.Day, true, null, false, end), out periode);
        }

        var days = prose[at] switch
        {
            "dagen" => 7,
            "weken" => 42,
            "maanden" => 183,
            "jaren" => 4 * 365,
            _ => 0,
        };
        return days > 0 && lead.Coming && Set(new(said, said.AddDays(days), days < 40 ? Precision.Day : days < 180 ? Precision.Week : days < 400 ? Precision.Month : Precision.Year, true, null, false, at + 1), out periode);
    }

    // "aanstaande dinsdag", "dinsdag a.s.": the first one from now
    private static bool TryNamedDay(Prose prose, Lead lead, DateOnly said, out Periode periode)
    {
        periode = default;
        var behind = DatumReader.IsAhead(prose, lead.End);
        return lead.Weekday is { } weekday && (lead.Coming || lead.Next || behind)
            && Set(Day(RecessTable.OnOrAfter(weekday, said.AddDays(1)), behind ? lead.End + 1 : lead.End), out periode);
    }

    private static Periode Day(DateOnly day, int end) => new(day, day, Precision.Day, false, null, false, end);

    // "het schooljaar 2025-2026", "komend schooljaar": a year that begins in August or September
    private static bool TrySchoolYear(Prose prose, Lead lead, DateOnly? said, out Periode periode)
    {
        periode = default;
        if (!prose.IsIn(lead.End, SchoolYears))
        {
            return false;
        }

        var month = prose.Is(lead.End, "schooljaar") ? 8 : 9;
        var end = lead.End + 1;
        int year;
        if (end < prose.Words.Length && prose[end].Length is 4 or 7 or 9 && DatumReader.TryParseYear(prose[end][..4], out year))
        {
            end = prose[end].Length == 4 && prose.Sign(end + 1) is '-' or '–' or '/' && end + 2 < prose.Words.Length && char.IsAsciiDigit(prose[end + 2][0]) ? end + 3 : end + 1;
        }
        else if (said is { Year: < 9990 } day)
        {
            year = (day.Month >= month ? day.Year : day.Year - 1) + (lead.Next || lead.Coming ? 1 : 0);
        }
        else
        {
            return false;
        }

        return Set(new(new(year, month, 1), new DateOnly(year + 1, month, 1).AddDays(-1), Precision.Year, true, null, false, end), out periode);
    }

    private static bool Set(Periode value, out Periode periode)
    {
        periode = value;
        return true;
    }
}
