using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Days on which the year of the House turns: Prinsjesdag, Verantwoordingsdag, elections.</summary>
internal static class FixedDay
{
    /// <summary>Elections of the House with the first day on which a source of ours knows them: no text written before can mean them.</summary>
    /// <remarks>The recess of autumn 2023 made way for the one; a sitting of July 2025 speaks of the other.</remarks>
    private static readonly (DateOnly Day, DateOnly KnownOn)[] Elections = [(new(2023, 11, 22), new(2023, 9, 5)), (new(2025, 10, 29), new(2025, 7, 2))];

    public static bool TryRead(Prose prose, int at, int limit, out Periode periode)
    {
        _ = limit;
        periode = default;
        var said = prose.Context.Date;
        int? year = at + 1 < prose.Words.Length && DatumReader.TryParseYear(prose[at + 1], out var named) ? named : null;
        var end = year is null ? at + 1 : at + 2;
        var name = prose[at];
        if (Is(name, "prinsjesdag") || Is(name, "miljoenennota"))
        {
            return Set(Day(said, year, Prinsjesdag, "Prinsjesdag", approx: false, end), "Prinsjesdag", end, out periode);
        }

        if (Is(name, "verantwoordingsdag"))
        {
            return Set(Day(said, year, Verantwoordingsdag, "Verantwoordingsdag", approx: false, end), "Verantwoordingsdag", end, out periode);
        }

        if (Is(name, "jaarverslag") && year is { } reported)
        {
            // The report on a year is presented on the day of accountability of the next.
            return Set(Day(said, reported + 1, Verantwoordingsdag, "Verantwoordingsdag", approx: true, end), "jaarverslag", end, out periode);
        }

        if (Is(name, "verkiezingen"))
        {
            var known = prose.Context.CalendarKnownOn ?? said;
            var next = Elections.FirstOrDefault(election => election.Day > said && election.KnownOn <= known).Day;
            return Set(next == default ? null : Of(next, "Tweede Kamerverkiezing", approx: false, end), "verkiezingen", end, out periode);
        }

        return false;
    }

    /// <summary>The third Tuesday of September (Grondwet, article 65).</summary>
    internal static DateOnly Prinsjesdag(int year) => RecessTable.OnOrAfter(DayOfWeek.Tuesday, new(year, 9, 15));

    /// <summary>The third Wednesday of May.</summary>
    internal static DateOnly Verantwoordingsdag(int year) => RecessTable.OnOrAfter(DayOfWeek.Wednesday, new(year, 5, 15));

    private static bool Is(ReadOnlySpan<char> word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Set(Periode? found, string name, int end, out Periode periode)
    {
        periode = found ?? Periode.Event(name, end);
        return true;
    }

    private static Periode? Day(DateOnly? said, int? year, Func<int, DateOnly> dayIn, string name, bool approx, int end)
    {
        if (year is { } known)
        {
            return Of(dayIn(known), name, approx, end);
        }

        return said is { Year: < 9990 } day ? Of(dayIn(day.Year) > day ? dayIn(day.Year) : dayIn(day.Year + 1), name, approx, end) : null;
    }

    private static Periode Of(DateOnly day, string name, bool approx, int end) =>
        new(day, day, approx ? Precision.Event : Precision.Day, approx, $"{name} {day.Year}", false, end);
}

/// <summary>A season as letters use it.</summary>
internal sealed record Season(string Name, int FromMonth, int FromDay, int ToMonth, int ToDay)
{
    private static readonly Season[] All =
    [
        new("voorjaar", 3, 1, 6, 20), new("lente", 3, 1, 6, 20), new("zomer", 6, 21, 9, 21),
        new("najaar", 9, 1, 12, 20), new("herfst", 9, 1, 12, 20), new("winter", 12, 1, 2, 28),
    ];

    public static Season? Of(ReadOnlySpan<char> word)
    {
        foreach (var season in All)
        {
            if (word.Equals(season.Name, StringComparison.OrdinalIgnoreCase))
            {
                return season;
            }
        }

        return null;
    }

    /// <summary>The season that begins in a year.</summary>
    public (DateOnly From, DateOnly To) In(int year) => (new(year, FromMonth, FromDay), new(ToMonth < FromMonth ? year + 1 : year, ToMonth, ToDay));
}
