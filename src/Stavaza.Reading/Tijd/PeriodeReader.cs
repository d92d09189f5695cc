using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads what stands after a preposition of time: a date, the end of a year, a quarter, a season, a recess, a fixed day of the House, an event.</summary>
internal static class PeriodeReader
{
    private static readonly PhraseTable Parts = new("""
        end: einde|eind|ultimo|slot
        begin: begin|aanvang|primo|start
        middle: medio|half|halverwege|midden
        whole: loop van
        """);

    private static readonly WordSet Of = new("van in");
    private static readonly WordSet Or = new("of en");

    /// <summary>Reads the time that begins at word <paramref name="at"/>, articles included; "mei of juni" and "maart/april" are one stretch.</summary>
    public static bool TryRead(Prose prose, int at, int limit, out Periode periode) =>
        TryRead(prose, at, limit, mayBePart: true, out periode) && Joined(prose, limit, ref periode);

    /// <summary>The same without the second of two that are joined, as behind "tussen".</summary>
    public static bool TryReadOne(Prose prose, int at, int limit, out Periode periode) => TryRead(prose, at, limit, mayBePart: true, out periode);

    // A part of a part ("eind begin mei") is no time: one level, so that no text can send this into a spin.
    private static bool TryRead(Prose prose, int at, int limit, bool mayBePart, out Periode periode)
    {
        var said = prose.Context.Date;
        periode = default;
        var lead = Lead.Read(prose, at, limit);
        if (lead.End >= limit)
        {
            // "Aanstaande dinsdag" may close a sentence.
            return lead.End > at && CalendarUnit.TryRead(prose, lead with { End = lead.End - 1 }, limit, said, out periode);
        }

        return (mayBePart && TryPart(prose, lead, limit, out periode))
            || TryDate(prose, lead.End, said, out periode)
            || CalendarUnit.TryRead(prose, lead, limit, said, out periode)
            || Season.TryRead(prose, lead, said, out periode)
            || TryRecess(prose, lead.End, said, out periode)
            || FixedDay.TryRead(prose, lead.End, limit, out periode)
            || TryWeekOf(prose, lead, limit, out periode)
            || HouseEvent.TryRead(prose, at, lead.End, limit, out periode);
    }

    // part = ("einde" | "eind" | "begin" | "medio" | "half" | "halverwege" | "loop") ["van"] period
    private static bool TryPart(Prose prose, Lead lead, int limit, out Periode part)
    {
        part = default;
        if (Parts.FirstAt(prose, lead.End, limit) is not { } cue)
        {
            return false;
        }

        var inner = prose.IsIn(cue.End, Of) ? cue.End + 1 : cue.End;
        if (inner >= limit || !TryRead(prose, inner, limit, mayBePart: false, out var whole) || whole is not { From: { } from, To: { } to })
        {
            return false;
        }

        if (cue.Name == "whole")
        {
            // What happens "in de loop van" this year happens in what is left of it.
            part = whole with { From = prose.Context.Date is { } said && said > from && said < to ? said : from, Approx = true };
            return true;
        }

        var (first, last) = Bounds(cue.Name, from, to);
        // "Voor de start van het schooljaar" is a moment, and not all of the year.
        var precision = whole.Precision == Precision.Year && cue.Name != "end" ? Precision.Quarter : whole.Precision;
        part = whole with { From = first, To = last, Approx = true, AtEnd = cue.Name == "end", Other = null, Precision = precision };
        return true;
    }

    // The begin and the end of a year are two or three months, of a month ten days or half of it, of a week two days.
    private static (DateOnly First, DateOnly Last) Bounds(string part, DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        return part switch
        {
            "end" when days > 200 => (to.AddDays(-60), to),
            "end" when days is > 26 and < 32 => (new(from.Year, from.Month, 15), to),
            "end" => (to.AddDays(-days / 2), to),
            "begin" => (from, from.AddDays(days > 200 ? 89 : days > 26 ? days / 3 : Math.Min(days, 1))),
            _ when days > 200 => (from.AddDays(120), from.AddDays(211)),
            _ => (from.AddDays(days * 3 / 10), from.AddDays(days * 65 / 100)),
        };
    }

    // A deadline looks ahead: "15 maart" is the first one that has not passed when the document was written.
    private static bool TryDate(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        if (prose.DateAt(at) is { } date)
        {
            var end = prose.WordAt(date.Span.End);
            var ahead = date.YearInferred && said is { } day && !DatumReader.IsPast(prose, end - 1) ? DatumReader.FirstAfter(date, day) ?? date : date;
            periode = new(ahead.From, ahead.To, ahead.Precision, false, null, false, end) { YearSaid = !date.YearInferred };
            return true;
        }

        return TryMonth(prose, at, out periode)
            || (DatumReader.TryParseYear(prose[at], out var year) && Set(Periode.Year(year, at + 1) with { YearSaid = true }, out periode));
    }

    /// <summary>Reads a month without a day, ahead of the document.</summary>
    public static bool TryMonth(Prose prose, int at, out Periode periode)
    {
        periode = default;
        if (!Maand.TryRead(prose, at, out var month, out var year))
        {
            return false;
        }

        var end = at + 1;
        if (year == 0 && YearOf.TryRead(prose, ref end, null, out var named))
        {
            year = named;
        }

        if (year == 0 && prose.Context.Date is not { Year: < 9990 })
        {
            return false;
        }

        var date = new Datum(default, new(year > 0 ? year : prose.Context.Date!.Value.Year, month, 1), default, Precision.Month, year == 0);
        date = year > 0 ? date.InYear(year) : DatumReader.FirstAfter(date, prose.Context.Date!.Value) ?? date;
        return Set(new(date.From, date.To, Precision.Month, false, null, false, year > 0 && end == at + 1 ? at + 1 : end) { YearSaid = year > 0 }, out periode);
    }

    private static bool TryRecess(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        var word = prose[at];
        if (!word.EndsWith("reces", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = at + 1;
        var named = YearOf.TryRead(prose, ref end, null, out var year);
        var name = word.Equals("krokusreces", StringComparison.OrdinalIgnoreCase) ? "voorjaarsreces" : word.ToString().ToLowerInvariant();
        var (calendar, known) = (prose.Context.Calendar, prose.Context.CalendarKnownOn ?? said ?? DateOnly.MaxValue);
        var recess = named ? calendar.In(name, year, known)
            : said is not { } day ? null
            : name is "reces" or "kamerreces" ? calendar.NextOfAny(day, known) : calendar.Next(name, day, known);
        periode = recess is null
            ? Periode.Event(named ? $"{name} {year}" : name, end)
            : new(recess.First, recess.Last, Precision.Day, true, $"{recess.Name} {recess.First.Year}", false, end);
        return true;
    }

    // "de eerste week van januari", "de laatste week voor het reces" is no part of it
    private static bool TryWeekOf(Prose prose, Lead lead, int limit, out Periode periode)
    {
        periode = default;
        var at = lead.End;
        var number = NumberWord.Ordinal(prose[at], last: 5);
        if (number == 0 || at + 3 >= limit || !prose.Is(at + 1, "week") || !prose.IsIn(at + 2, Of) || !TryMonth(prose, at + 3, out var month) || month is not { From: { } from, To: { } to })
        {
            return false;
        }

        var first = number == 5 ? to.AddDays(-6) : from.AddDays(7 * (number - 1));
        return Set(month with { From = first, To = number == 5 ? to : first.AddDays(6), Approx = true, Precision = Precision.Week }, out periode);
    }

    // joined = period ("of" | "en" | "/" | "–") period of the same length; a year said behind the second holds for the first
    private static bool Joined(Prose prose, int limit, ref Periode first)
    {
        var at = first.End;
        if (at + 1 >= limit || !(prose.IsIn(at, Or) || prose.Sign(at) is '/' or '–' or '-') || first is not { From: { } from, Approx: false, Precision: Precision.Month or Precision.Quarter or Precision.Day }
            || !TryRead(prose, at + 1, limit, mayBePart: false, out var second) || second.Precision != first.Precision || second is not { From: { } next, To: { } to })
        {
            return true;
        }

        from = second.YearSaid && !first.YearSaid ? InYearOf(from, next) : from;
        first = from < next ? first with { From = from, To = to, End = second.End, YearSaid = second.YearSaid } : first;
        return true;
    }

    /// <summary>The last such day that does not lie after another.</summary>
    public static DateOnly InYearOf(DateOnly day, DateOnly other)
    {
        var year = new DateOnly(other.Year, day.Month, Math.Min(day.Day, 28)) <= other ? other.Year : other.Year - 1;
        return year < 1 ? day : new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
    }

    private static bool Set(Periode value, out Periode periode)
    {
        periode = value;
        return true;
    }
}
