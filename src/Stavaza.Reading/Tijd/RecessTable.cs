using System.Collections.Immutable;
using System.Globalization;

namespace Stavaza.Reading.Tijd;

/// <summary>The published recesses, and the habit by which the dates of other years are estimated.</summary>
internal static class RecessTable
{
    /// <summary>The recesses of every year.</summary>
    public static readonly ImmutableArray<string> Names = ["voorjaarsreces", "meireces", "zomerreces", "herfstreces", "kerstreces"];

    /// <summary>The lines of recessen.tsv, which is compiled in and tells its own format.</summary>
    public static ImmutableArray<Reces> Read()
    {
        using var stream = typeof(RecessTable).Assembly.GetManifestResourceStream("Stavaza.Reading.Tijd.recessen.tsv")!;
        using var reader = new StreamReader(stream);
        var recesses = ImmutableArray.CreateBuilder<Reces>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                recesses.Add(RecesOf(line.Split('\t')));
            }
        }

        return recesses.ToImmutable();
    }

    /// <summary>
    /// A recess begins on a Friday and ends on a Monday. Habit: summer from the first Friday from 2 July to the first Monday of September; autumn from the Friday
    /// in 11–17 October, ten days; Christmas from the Friday in 18–24 December, 24 days; spring from the Friday in 14–20 February, ten days; May from the Friday in
    /// 20–26 April, 17 days.
    /// </summary>
    public static Reces? Estimate(string name, int year)
    {
        var first = name switch
        {
            "zomerreces" => OnOrAfter(DayOfWeek.Friday, new(year, 7, 2)),
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

    private static Reces RecesOf(string[] cells) => new(cells[0], DateOnly.Parse(cells[1], CultureInfo.InvariantCulture), DateOnly.Parse(cells[2], CultureInfo.InvariantCulture))
    {
        Cancelled = cells[3] == "vervallen",
        KnownOn = cells[4] == "-" ? null : DateOnly.Parse(cells[4], CultureInfo.InvariantCulture),
        Source = cells[5],
    };
}
