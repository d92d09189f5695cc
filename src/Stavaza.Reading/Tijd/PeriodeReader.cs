using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Reads what stands after a preposition of time: a date, the end of a year, a quarter, a season, a recess, a fixed day of the House, an event.</summary>
internal static class PeriodeReader
{
    private static readonly WordSet Articles = new("de het een 't deze dit die dat komend komende eerstvolgende aankomende aanstaande volgende volgend dezelfde zijn haar onze ons mijn gebruikelijke");
    private static readonly WordSet Next = new("volgend volgende");
    private static readonly WordSet Ends = new("einde eind");
    private static readonly WordSet Weekdays = new("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

    /// <summary>Meetings that are not on a known day: something can be due before or after them, not "in" them.</summary>
    private static readonly WordSet Meetings = new("""
        debat commissiedebat tweeminutendebat notaoverleg overleg wetgevingsoverleg BO BO's NO AO WGO SO begrotingsbehandeling behandeling stemming stemmingen Raad top
        jaarwisseling formatie besluitvorming verkiezing
        """);

    /// <summary>Documents that are not on a known day.</summary>
    private static readonly WordSet Papers = new("""
        begroting voorjaarsnota najaarsnota jaarverslag brief verzamelbrief rapportage voortgangsrapportage voortgangsbrief halfjaarbericht halfjaarrapportage
        monitor reactie kabinetsreactie beleidsreactie nota agenda evaluatie rapport bericht actieplan verslag kamerbrief hoofdlijnenbrief voortgangsbericht
        """);

    /// <summary>Reads the time that begins at word <paramref name="at"/>, articles included.</summary>
    public static bool TryRead(Prose prose, int at, int limit, out Periode periode) => TryRead(prose, at, limit, mayBePart: true, out periode);

    // A part of a part ("eind begin mei") is no time: one level, so that no text can send this into a spin.
    private static bool TryRead(Prose prose, int at, int limit, bool mayBePart, out Periode periode)
    {
        var said = prose.Context.Date;
        periode = default;
        var noun = at;
        while (noun < limit && noun - at < 3 && (prose.IsIn(noun, Articles) || prose.IsIn(noun, Weekdays)))
        {
            noun++;
        }

        if (noun >= limit)
        {
            return false;
        }

        return (mayBePart && TryPart(prose, noun, limit, out periode))
            || TryDate(prose, noun, said, out periode)
            || TryQuarterOrHalf(prose, noun, said, out periode)
            || TrySeason(prose, noun, said, out periode)
            || TryRecess(prose, noun, said, out periode)
            || TryCalendarUnit(prose, noun, said, out periode)
            || FixedDay.TryRead(prose, noun, limit, out periode)
            || TryEvent(prose, at, noun, limit, out periode);
    }

    // part = "einde van" period | ("eind" | "begin" | "medio" | "half") period
    private static bool TryPart(Prose prose, int at, int limit, out Periode part)
    {
        part = default;
        var end = prose.IsIn(at, Ends);
        if (!end && !prose.Is(at, "begin") && !prose.Is(at, "medio") && !prose.Is(at, "half"))
        {
            return false;
        }

        var inner = prose.Is(at + 1, "van") ? at + 2 : at + 1;
        if (inner >= limit || !TryRead(prose, inner, limit, mayBePart: false, out var whole) || whole is not { From: { } from, To: { } to })
        {
            return false;
        }

        var year = to.DayNumber - from.DayNumber > 100;
        var (first, last) = end
            ? (year ? to.AddDays(-60) : Latest(from, to.AddDays(-13)), to)
            : prose.Is(at, "begin") ? (from, Earliest(to, from.AddDays(year ? 89 : 9)))
            : (from.AddDays(year ? 120 : 9), from.AddDays(year ? 211 : 19));
        if (end && !year)
        {
            first = new(first.Year, first.Month, Math.Min(15, last.Day));
        }

        part = whole with { From = first, To = last, Approx = true, AtEnd = end };
        return true;
    }

    private static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;

    // A deadline looks ahead: "15 maart" is the first one that has not passed when the document was written.
    private static bool TryDate(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        foreach (var date in prose.DatesIn(at, at + 1))
        {
            var ahead = date.YearInferred && said is { } day && !DatumReader.IsPast(prose, prose.WordAt(date.Span.End) - 1) ? DatumReader.FirstAfter(date, day) ?? date : date;
            var end = prose.WordAt(date.Span.End);
            periode = new(ahead.From, ahead.To, ahead.Precision, false, null, false, end);
            return true;
        }

        if (Maand.TryRead(prose[at], out var month, out var glued) && said is { } now)
        {
            var date = new Datum(default, new(now.Year, month, 1), Datum.EndOfMonth(now.Year, month), Precision.Month, true);
            date = glued > 0 ? date.InYear(glued) : DatumReader.FirstAfter(date, now) ?? date;
            periode = new(date.From, date.To, Precision.Month, false, null, false, at + 1);
            return true;
        }

        return DatumReader.TryParseYear(prose[at], out var year) && Set(Periode.Year(year, at + 1), out periode);
    }

    private static bool Set(Periode value, out Periode periode)
    {
        periode = value;
        return true;
    }

    // quarter = ordinal "kwartaal" ["van"] year? | "Q" digit year? ; half = ordinal "helft van" year
    private static bool TryQuarterOrHalf(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        var number = Ordinal(prose, at);
        var half = prose.Is(at + 1, "helft") || prose.Is(at + 1, "halfjaar");
        var named = prose.Is(at + 1, "kwartaal") || half;
        if (!named && prose[at] is ['Q' or 'q', >= '1' and <= '4'])
        {
            number = prose[at][1] - '0';
        }
        else if (number == 0 || !named)
        {
            return false;
        }

        var after = named ? at + 2 : at + 1;
        if (!TryYearOf(prose, ref after, said, out var year))
        {
            return false;
        }

        var months = half ? 6 : 3;
        var count = 12 / months;
        number = Math.Min(number, count);
        var last = number * months;
        if (said is { } day && after <= at + 2 && Datum.EndOfMonth(year, last) < day && year < 9999)
        {
            year++;
        }

        periode = new(new(year, last - months + 1, 1), Datum.EndOfMonth(year, last), half ? Precision.HalfYear : Precision.Quarter, false, null, false, after);
        return true;
    }

    private static int Ordinal(Prose prose, int at) => prose[at] switch
    {
        "eerste" or "1e" or "Eerste" => 1,
        "tweede" or "2e" => 2,
        "derde" or "3e" => 3,
        "vierde" or "laatste" or "4e" => 4,
        _ => 0,
    };

    // year = ["van"] (yyyy | "dit jaar" | "het jaar" | "volgend jaar"); the document's own year where none is said
    private static bool TryYearOf(Prose prose, ref int at, DateOnly? said, out int year)
    {
        var i = prose.Is(at, "van") ? at + 1 : at;
        if (i < prose.Words.Length && DatumReader.TryParseYear(prose[i], out year))
        {
            at = i + 1;
            return true;
        }

        year = said?.Year ?? 0;
        if (prose.Is(i + 1, "jaar") && said is not null)
        {
            year += prose.IsIn(i, Next) || prose.Is(i, "komend") ? 1 : 0;
            at = i + 2;
        }

        return year is > 0 and < 9999;
    }

    private static bool TrySeason(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        var word = prose[at];
        var season = Season.Of(word.StartsWith("dit", StringComparison.OrdinalIgnoreCase) && word.Length > 6 ? word[3..] : word);
        if (season is null)
        {
            return false;
        }

        var end = at + 1;
        if (!TryYearOf(prose, ref end, said, out var year))
        {
            return false;
        }

        var (from, to) = season.In(year);
        if (end == at + 1 && said is { } day && to < day && year < 9998)
        {
            (from, to) = season.In(year + 1);
        }

        periode = new(from, to, Precision.Season, true, season.Name, false, end);
        return true;
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
        var named = TryYearOf(prose, ref end, null, out var year);
        var name = word.Equals("krokusreces", StringComparison.OrdinalIgnoreCase) ? "voorjaarsreces" : word.ToString().ToLowerInvariant();
        var (calendar, known) = (prose.Context.Calendar, prose.Context.CalendarKnownOn ?? said ?? DateOnly.MaxValue);
        var recess = named ? calendar.In(name, year, known)
            : said is not { } day ? null
            : name == "reces" ? calendar.NextOfAny(day, known) : calendar.Next(name, day, known);
        periode = recess is null
            ? Periode.Event(named ? $"{name} {year}" : name, end)
            : new(recess.First, recess.Last, Precision.Day, true, $"{recess.Name} {recess.First.Year}", false, end);
        return true;
    }

    // "dit jaar", "volgend jaar", "het jaar", "deze maand", "volgende week"
    private static bool TryCalendarUnit(Prose prose, int at, DateOnly? said, out Periode periode)
    {
        periode = default;
        if (said is not { } day || day.Year > 9990)
        {
            return false;
        }

        var ahead = prose.IsIn(at - 1, Next) ? 1 : 0;
        switch (prose[at])
        {
            case "jaar" when prose.Is(at - 1, "dit") || prose.Is(at - 1, "het") || prose.Is(at - 1, "lopende") || ahead > 0:
                var after = at + 1;
                periode = TryYearOf(prose, ref after, null, out var year) ? Periode.Year(year, after) : Periode.Year(day.Year + ahead, at + 1);
                return true;
            case "maand":
                var first = new DateOnly(day.Year, day.Month, 1).AddMonths(ahead);
                periode = new(first, first.AddMonths(1).AddDays(-1), Precision.Month, ahead == 0, null, false, at + 1);
                return true;
            case "week":
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * ahead));
                periode = new(monday, monday.AddDays(6), Precision.Week, ahead == 0, null, false, at + 1);
                return true;
            default:
                return false;
        }
    }

    // An event is named by its noun within three words after the article: "het notaoverleg MIRT", "de volgende voortgangsrapportage".
    private static bool TryEvent(Prose prose, int at, int noun, int limit, out Periode periode)
    {
        periode = default;
        for (var i = noun; i < Math.Min(limit, noun + 3) && prose.Sign(i) == '\0'; i++)
        {
            var paper = prose.IsIn(i, Papers) || IsPaperCompound(prose[i]);
            if (paper || prose.IsIn(i, Meetings) || IsMeetingCompound(prose[i]))
            {
                var end = i + 1 < limit && prose.Sign(i + 1) == '\0' && char.IsUpper(prose.Text[prose.Words[i + 1].Start]) ? i + 2 : i + 1;
                periode = DayOfEvent(prose, at, end, limit) ?? Periode.Event(prose.Quote(noun, end), end) with { Paper = paper };
                return noun > at || char.IsUpper(prose.Text[prose.Words[i].Start]);
            }
        }

        return false;
    }

    private static bool IsMeetingCompound(ReadOnlySpan<char> word) =>
        word.EndsWith("debat", StringComparison.OrdinalIgnoreCase) || word.EndsWith("overleg", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("behandeling", StringComparison.OrdinalIgnoreCase);

    private static bool IsPaperCompound(ReadOnlySpan<char> word) =>
        word.EndsWith("rapportage", StringComparison.OrdinalIgnoreCase) || word.EndsWith("begroting", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("brief", StringComparison.OrdinalIgnoreCase);

    // "het commissiedebat over X van donderdag 24 oktober aanstaande": the date of the event stands within ten words.
    private static Periode? DayOfEvent(Prose prose, int at, int end, int limit)
    {
        foreach (var date in prose.DatesIn(end, Math.Min(limit, end + 10)))
        {
            var first = prose.WordAt(date.Span.Start);
            if (date.Precision == Precision.Day && (prose.Is(first - 1, "van") || prose.Is(first - 1, "op") || (prose.IsIn(first - 1, Weekdays) && prose.Is(first - 2, "van"))))
            {
                var day = date.YearInferred && prose.Context.Date is { } said ? DatumReader.FirstAfter(date, said) ?? date : date;
                return new(day.From, day.To, Precision.Day, false, prose.Quote(at, end), false, prose.WordAt(date.Span.End));
            }
        }

        return null;
    }
}
