using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Days on which the year turns: Prinsjesdag, Verantwoordingsdag, elections, Christmas, Easter, the turn of the year.</summary>
internal static class FixedDay
{
    /// <summary>Elections of the House with the first day on which a source of ours knows them: no text written before can mean them.</summary>
    /// <remarks>The recess of autumn 2023 made way for the one; a sitting of July 2025 speaks of the other.</remarks>
    private static readonly (DateOnly Day, DateOnly KnownOn)[] Elections = [(new(2023, 11, 22), new(2023, 9, 5)), (new(2025, 10, 29), new(2025, 7, 2))];

    private static readonly PhraseTable Names = new("""
        prinsjesdag: prinsjesdag
        begroting: miljoenennota|ontwerpbegroting|ontwerpbegrotingen|rijksbegroting|belastingplan
        verantwoordingsdag: verantwoordingsdag
        jaarverslag: jaarverslag
        verkiezingen: verkiezingen|kamerverkiezingen|verkiezingsdag
        verkiezingen: tweede kamerverkiezingen
        kerst: kerst|kerstmis|kerstdagen
        pasen: pasen
        pinksteren: pinksteren
        jaarwisseling: jaarwisseling
        """);

    public static bool TryRead(Prose prose, int at, int limit, out Periode periode)
    {
        periode = default;
        if (Names.FirstAt(prose, at, limit) is not { } cue)
        {
            return false;
        }

        var said = prose.Context.Date;
        var end = cue.End;
        end += (cue.Name is "begroting" && prose.Is(end, "voor") || cue.Name is "jaarverslag" && prose.Is(end, "over") || cue.Name is "begroting" or "jaarverslag" && prose.Is(end, "van")) && end + 1 < limit && DatumReader.TryParseYear(prose[end + 1], out _) ? 1 : 0;
        int? year = end < prose.Words.Length && DatumReader.TryParseYear(prose[end], out var named) ? named : null;
        end += year is null ? 0 : 1;
        periode = cue.Name switch
        {
            // The budget of a year is presented on Prinsjesdag of the year before.
            "begroting" => Of(said, year is > 1 ? year - 1 : year, Prinsjesdag, "Prinsjesdag", end),
            "prinsjesdag" => Of(said, year, Prinsjesdag, "Prinsjesdag", end),
            "verantwoordingsdag" => Of(said, year, Verantwoordingsdag, "Verantwoordingsdag", end),
            // The report on a year is presented on the day of accountability of the next.
            "jaarverslag" when year is { } reported && reported < 9990 => Of(said, reported + 1, Verantwoordingsdag, "Verantwoordingsdag", end) with { Approx = true, Precision = Precision.Event },
            "verkiezingen" => Election(prose, said, end),
            "kerst" => Christmas(prose, said, year, end),
            "pasen" => Of(said, year, Easter, "Pasen", end),
            "pinksteren" => Of(said, year, of => Easter(of).AddDays(49), "Pinksteren", end),
            "jaarwisseling" => Of(said, year, of => new(of, 1, 1), "jaarwisseling", end) with { Approx = true, Precision = Precision.Event },
            _ => default,
        };
        return periode != default;
    }

    /// <summary>The third Tuesday of September (Grondwet, article 65).</summary>
    internal static DateOnly Prinsjesdag(int year) => RecessTable.OnOrAfter(DayOfWeek.Tuesday, new(year, 9, 15));

    /// <summary>The third Wednesday of May.</summary>
    internal static DateOnly Verantwoordingsdag(int year) => RecessTable.OnOrAfter(DayOfWeek.Wednesday, new(year, 5, 15));

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus.</summary>
    internal static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }

    // "Voor de kerst" is before Christmas Day, or before the recess that begins some days earlier.
    private static Periode Christmas(Prose prose, DateOnly? said, int? year, int end)
    {
        var christmas = Of(said, year, of => new(of, 12, 25), "kerst", end);
        if (christmas.From is not { } day)
        {
            return christmas;
        }

        var known = prose.Context.CalendarKnownOn ?? said ?? DateOnly.MaxValue;
        var recess = prose.Context.Calendar.In("kerstreces", day.Year, known);
        return christmas with { To = day.AddDays(1), Approx = true, Precision = Precision.Event, Other = recess is null ? null : (recess.First, recess.Last) };
    }

    private static Periode Election(Prose prose, DateOnly? said, int end)
    {
        var known = prose.Context.CalendarKnownOn ?? said;
        var next = Elections.FirstOrDefault(election => election.Day > said && election.KnownOn <= known).Day;
        return next == default ? Periode.Event("verkiezingen", end) : new(next, next, Precision.Day, false, $"Tweede Kamerverkiezing {next.Year}", false, end);
    }

    private static Periode Of(DateOnly? said, int? year, Func<int, DateOnly> dayIn, string name, int end)
    {
        if (year is null && said is not { Year: > 1 and < 9990 })
        {
            return Periode.Event(name, end);
        }

        var first = year ?? said!.Value.Year;
        var day = year is null && dayIn(first) <= said ? dayIn(first + 1) : dayIn(first);
        return new(day, day, Precision.Day, false, $"{name} {day.Year}", false, end);
    }
}
