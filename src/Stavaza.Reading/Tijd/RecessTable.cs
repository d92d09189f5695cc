using System.Collections.Immutable;

namespace Stavaza.Reading.Tijd;

/// <summary>The published recesses, and the habit by which the dates of other years are estimated.</summary>
internal static class RecessTable
{
    /// <summary>The recesses of every year.</summary>
    public static readonly ImmutableArray<string> Names = ["voorjaarsreces", "meireces", "zomerreces", "herfstreces", "kerstreces"];

    // name | first day | last day | cancelled on | source. Published by the House at tweedekamer.nl/debat_en_vergadering/recessen unless another source stands there.
    private const string Published = """
        zomerreces       | 2019-07-05 | 2019-09-02 |            | https://www.rd.nl/vandaag/politiek/vakantie-lonkt-na-marathondag-voor-kamer-1.1579694
        zomerreces       | 2022-07-08 | 2022-09-05 |            | https://www.nu.nl/politiek/6214963/waarom-gaan-kamer-en-kabinet-op-reces-terwijl-er-genoeg-problemen-zijn.html
        meireces         | 2023-04-21 | 2023-05-08 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        zomerreces       | 2023-07-07 | 2023-09-04 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        herfstreces      | 2023-10-13 | 2023-10-23 | 2023-09-05 | https://kikotapasando.com/2023/09/06/verkiezingen-beinvloeden-vergaderagenda/
        verkiezingsreces | 2023-10-27 | 2023-11-22 |            | https://www.tweedekamer.nl/nieuws/kamernieuws/kamerleden-op-verkiezingscampagne
        kerstreces       | 2023-12-22 | 2024-01-15 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        voorjaarsreces   | 2024-02-16 | 2024-02-26 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        meireces         | 2024-04-26 | 2024-05-13 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        zomerreces       | 2024-07-05 | 2024-09-02 |            | https://www.tweedekamer.nl/debat_en_vergadering/recessen
        """;

    public static ImmutableArray<Reces> Read() =>
        [.. Published.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(RecesOf)];

    /// <summary>
    /// A recess begins on a Friday and ends on a Monday. Habit: summer from the first Friday after 2 July to the first Monday of September; autumn from the Friday
    /// in 11–17 October, ten days; Christmas from the Friday in 18–24 December, 24 days; spring from the Friday in 14–20 February, ten days; May from the Friday in
    /// 20–26 April, 17 days.
    /// </summary>
    public static Reces? Estimate(string name, int year)
    {
        var first = name switch
        {
            "zomerreces" => OnOrAfter(DayOfWeek.Friday, new(year, 7, 3)),
            "herfstreces" => OnOrAfter(DayOfWeek.Friday, new(year, 10, 11)),
            "kerstreces" => OnOrAfter(DayOfWeek.Friday, new(year, 12, 18)),
            "voorjaarsreces" => OnOrAfter(DayOfWeek.Friday, new(year, 2, 14)),
            "meireces" => OnOrAfter(DayOfWeek.Friday, new(year, 4, 20)),
            _ => default,
        };
        var last = name switch
        {
            "zomerreces" => OnOrAfter(DayOfWeek.Monday, new(year, 9, 1)),
            "kerstreces" => first.AddDays(24),
            "meireces" => first.AddDays(17),
            _ => first.AddDays(10),
        };
        return first == default ? null : new(name, first, last) { Estimated = true };
    }

    internal static DateOnly OnOrAfter(DayOfWeek weekday, DateOnly day) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static Reces RecesOf(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new(cells[0], DateOnly.Parse(cells[1]), DateOnly.Parse(cells[2]))
        {
            CancelledOn = cells[3].Length == 0 ? null : DateOnly.Parse(cells[3]),
            Source = cells[4],
        };
    }
}
