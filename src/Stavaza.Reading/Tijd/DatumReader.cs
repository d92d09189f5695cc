using Stavaza.Reading.Outline;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads Dutch dates: "24 november 2022", "29 november", "augustus jl.", "november 2022", "24-11-2022", "in 2019".</summary>
/// <remarks>
/// date = day month [year] [jl|aanstaande] | month [year] [jl|aanstaande] | d-m-yyyy | d/m/yyyy | d.m.yyyy | yyyy after a word such as "in" or "begin".
/// A missing year comes from the words jl. and aanstaande, else from an earlier date of the same sentence, else from the document's date: the last such day
/// before it. Without any of these, and where two years fit what is over, the date is left out.
/// </remarks>
public static class DatumReader
{
    // A day or a year in digits, a month, or a month with the digits of its year.
    private static readonly WordFilter Beginnings = new(Maand.Names, numbers: true);

    private static readonly WordSet BeforeYear = new("in sinds begin eind medio halverwege uiterlijk vanaf voor vóór na tot najaar voorjaar zomer winter uit van jaar");
    private static readonly WordSet Past = new("jl jongstleden laatstleden l.l j.l afgelopen vorig verleden");
    private static readonly WordSet Future = new("aanstaande a.s as e.k eerstkomende komende aankomende");

    /// <summary>The dates in a text, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">The document's day, from which years are inferred that the text leaves out; nothing when null.</param>
    public static IReadOnlyList<Datum> Read(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var prose = new Prose(text, new DocumentOutline([], []), [], context ?? ReadingContext.None);
        return prose.Dates;
    }

    internal static Datum[] Read(Prose prose)
    {
        var dates = new List<Datum>();
        for (var at = Beginnings.Next(prose, 0, prose.Words.Length); at < prose.Words.Length;)
        {
            var next = at + 1;
            if (TryRead(prose, at, dates, out var date, out var end))
            {
                dates.Add(date);
                next = end;
            }

            at = Beginnings.Next(prose, next, prose.Words.Length);
        }

        return [.. dates];
    }

    private static bool TryRead(Prose prose, int at, List<Datum> earlier, out Datum date, out int end)
    {
        if (char.IsAsciiDigit(prose.Text[prose.Words[at].Start]))
        {
            return TryNumeric(prose, at, out date, out end)
                || TryDayMonth(prose, at, earlier, out date, out end)
                || TryYear(prose, at, out date, out end);
        }

        (date, end) = (default, at + 1);
        return !IsNumber(prose, at - 1) && TryMonth(prose, at, day: 0, at, earlier, out date, out end);
    }

    // "32 november" is a mistake, not a month.
    private static bool IsNumber(Prose prose, int at) => at >= 0 && prose.Words[at].Length <= 2 && int.TryParse(prose[at], out _);

    private static bool TryDayMonth(Prose prose, int at, List<Datum> earlier, out Datum date, out int end)
    {
        (date, end) = (default, at);
        var word = prose[at];
        return word.Length <= 2 && int.TryParse(word, out var day) && day is >= 1 and <= 31
            && TryMonth(prose, at, day, at + 1, earlier, out date, out end);
    }

    private const int LeapYear = 2000;

    private static bool TryMonth(Prose prose, int first, int day, int at, List<Datum> earlier, out Datum date, out int end)
    {
        (date, end) = (default, at + 1);
        if (at >= prose.Words.Length || !(Maand.TryRead(prose, at, out var month, out var year) || (day > 0 && TryShort(prose, ref end, at, out month))))
        {
            return false;
        }

        if (year == 0 && end < prose.Words.Length && TryParseYear(prose[end], out year))
        {
            end++;
        }

        // Until the year is known the day stands in a leap year, which has every day.
        var known = year > 0 ? year : LeapYear;
        if (day > DateTime.DaysInMonth(known, month))
        {
            return false;
        }

        var from = new DateOnly(known, month, Math.Max(day, 1));
        var to = day == 0 ? Datum.EndOfMonth(known, month) : from;
        date = new(default, from, to, day == 0 ? Precision.Month : Precision.Day, false);
        return (year > 0 || TryInferYear(prose, first, ref end, earlier, ref date)) && Spanned(prose, first, end, ref date);
    }

    // "15 dec. 2024": a shortened month stands before its full stop or a year
    private static bool TryShort(Prose prose, ref int end, int at, out int month)
    {
        if (!Maand.TryReadShort(prose, at, out month))
        {
            return false;
        }

        var stop = prose.Sign(at + 1) == '.';
        end = stop ? at + 2 : at + 1;
        return stop || (end < prose.Words.Length && TryParseYear(prose[end], out _));
    }

    private static bool Spanned(Prose prose, int first, int end, ref Datum date)
    {
        date = date with { Span = TextSpan.Between(prose.Words[first].Start, prose.Words[end - 1].End) };
        return true;
    }

    private static bool TryInferYear(Prose prose, int first, ref int end, List<Datum> earlier, ref Datum date)
    {
        // "mei" and "maart" alone are months; "augustus" may be a name: a month without day or year needs a word before it.
        if (date.Precision == Precision.Month && !BeforeMonth.Has(first > 0 ? prose[first - 1] : default) && !IsAfterMonth(prose, end))
        {
            return false;
        }

        var known = YearOf(prose, first, ref end, earlier, date);
        date = known ?? date;
        return known is not null;
    }

    private static Datum? YearOf(Prose prose, int first, ref int end, List<Datum> earlier, Datum date)
    {
        if (prose.Context.Date is not { } said)
        {
            return SameSentence(prose, first, earlier) is { } only ? Beside(prose, end, only, date) : null;
        }

        if (prose.IsIn(end, Past))
        {
            end++;
            return LastBefore(date, said);
        }

        if (prose.IsIn(end, Future))
        {
            end++;
            return FirstAfter(date, said);
        }

        return SameSentence(prose, first, earlier) is { } beside ? Beside(prose, end, beside, date) : LastBefore(date, said);
    }

    // Adoption follows tabling. Something else that is over lies nearest to the day named beside it and in its year ("de brief van 7 december 2022 … die op 17 november
    // is aangenomen"); where only another year brings it near, two years fit and none is read. Nothing that is over lies after the document.
    private static Datum? Beside(Prose prose, int end, Datum beside, Datum date)
    {
        var after = FirstAfter(date, beside.From);
        if (!PastTense.Follows(prose, end))
        {
            return after;
        }

        after = after is { } late && late.From > prose.Context.Date ? null : after;
        if (PastTense.IsTabling(prose, beside) || LastBefore(date, beside.From) is not { } before)
        {
            return after;
        }

        if (after is not { } next)
        {
            return before;
        }

        var nearest = next.From.DayNumber - beside.From.DayNumber < beside.From.DayNumber - before.From.DayNumber ? next : before;
        return nearest.From.Year == beside.From.Year ? nearest : null;
    }

    private static readonly WordSet BeforeMonth =
        new("in sinds begin eind medio halverwege uiterlijk vanaf voor vóór na tot per half rond tijdens en deze afgelopen komende van februari september");

    private static bool IsAfterMonth(Prose prose, int end) => prose.IsIn(end, Past) || prose.IsIn(end, Future);

    private static Datum? SameSentence(Prose prose, int first, List<Datum> earlier)
    {
        // A year alone ("voor het jaar 2023") tells what a text is about, not when something was.
        var index = earlier.Count == 0 ? -1 : earlier.FindLastIndex(earlier.Count - 1, Math.Min(8, earlier.Count), date => date.Precision != Precision.Year);
        if (index < 0)
        {
            return null;
        }

        var last = earlier[index];
        for (var at = first - 1; at >= 0 && prose.Words[at].Start >= last.Span.End; at--)
        {
            if (first - at > 60 || prose.Sign(at) is '\n' or ';' || (prose.Sign(at) == '.' && !EndsAbbreviation(prose, at)))
            {
                return null;
            }
        }

        return last;
    }

    // A full stop after a short or numbered word ("nr.", "jl.") ends no sentence.
    private static bool EndsAbbreviation(Prose prose, int stop) =>
        stop > 0 && prose.Words[stop - 1].Length <= 3 && stop + 1 < prose.Words.Length && !char.IsUpper(prose.Text[prose.Words[stop + 1].Start]);

    // No day of the calendar stays away for more than eight years.
    private const int LongestGap = 8;

    private static Datum? LastBefore(Datum date, DateOnly day)
    {
        for (var year = day.Year; year >= day.Year - LongestGap; year--)
        {
            if (date.ExistsIn(year) && date.InYear(year) is var found && found.From <= day)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether the word says that a date is behind us: "jl.".</summary>
    internal static bool IsPast(Prose prose, int word) => prose.IsIn(word, Past);

    /// <summary>Whether the word says that a date lies ahead: "aanstaande".</summary>
    internal static bool IsAhead(Prose prose, int word) => prose.IsIn(word, Future);

    internal static Datum? FirstAfter(Datum date, DateOnly day)
    {
        for (var year = day.Year; year <= day.Year + LongestGap; year++)
        {
            if (date.ExistsIn(year) && date.InYear(year) is var found && found.To >= day)
            {
                return found;
            }
        }

        return null;
    }

    // numeric = d "-" m "-" yyyy | yyyy "-" m "-" d | d "/" m "/" yyyy | d "." m "." yyyy
    private static bool TryNumeric(Prose prose, int at, out Datum date, out int end)
    {
        (date, end) = (default, at + 1);
        var word = prose[at];
        int day, month, year;
        if (word.Length <= 2 && prose.Sign(end) == '/' && prose.Sign(at + 3) == '/' && at + 4 < prose.Words.Length)
        {
            end = at + 5;
            if (!int.TryParse(word, out day) || !int.TryParse(prose[at + 2], out month) || !TryParseYear(prose[at + 4], out year))
            {
                return false;
            }
        }
        else if (!TrySplit(word, out day, out month, out year))
        {
            return false;
        }

        if (year is < 1700 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(default, new(year, month, day), new(year, month, day), Precision.Day, false);
        return Spanned(prose, at, end, ref date);
    }

    private static bool TrySplit(ReadOnlySpan<char> word, out int day, out int month, out int year)
    {
        (day, month, year) = (0, 0, 0);
        if (word.Length is < 8 or > 10)
        {
            return false;
        }

        Span<Range> parts = stackalloc Range[4];
        var count = word.Split(parts, '-');
        count = count == 3 ? count : word.Split(parts, '.');
        if (count != 3 || !int.TryParse(word[parts[0]], out day) || !int.TryParse(word[parts[1]], out month) || !int.TryParse(word[parts[2]], out year))
        {
            return false;
        }

        (day, year) = day > 31 ? (year, day) : (day, year);
        return true;
    }

    private static bool TryYear(Prose prose, int at, out Datum date, out int end)
    {
        (date, end) = (default, at + 1);
        if (!TryParseYear(prose[at], out var year) || !prose.IsIn(at - 1, BeforeYear))
        {
            return false;
        }

        date = new(default, new(year, 1, 1), new(year, 12, 31), Precision.Year, false);
        return Spanned(prose, at, end, ref date);
    }

    internal static bool TryParseYear(ReadOnlySpan<char> word, out int year)
    {
        year = 0;
        return word.Length == 4 && int.TryParse(word, out year) && year is >= 1800 and <= 2199;
    }
}
