namespace Stavaza.Web.Trails;

/// <summary>Beginnings of years, or of months where the line is short, between the dots.</summary>
internal static class TimeLineTicks
{
    private const int Apart = 56;
    private const int FromDot = 16;
    private const int DaysForYears = 800;

    public static IReadOnlyList<TimeLineTick> Of(IReadOnlyList<DateOnly> days, int[] places)
    {
        var ticks = new List<TimeLineTick>();
        if (days.Count < 2 || days[0] == days[^1])
        {
            return ticks;
        }

        var years = days[^1].DayNumber - days[0].DayNumber > DaysForYears;
        var last = int.MinValue / 2;
        foreach (var day in Beginnings(days[0], days[^1], years))
        {
            var x = Between(day, days, places);
            if (x - last >= Apart && places.All(place => Math.Abs(place - x) >= FromDot))
            {
                ticks.Add(new(x, day, years));
                last = x;
            }
        }

        return ticks;
    }

    private static IEnumerable<DateOnly> Beginnings(DateOnly first, DateOnly last, bool years)
    {
        var month = (first.Year * 12) + (years ? 0 : first.Month - 1);
        var step = years ? 12 : 1;
        for (month += step; month / 12 <= last.Year; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day >= last)
            {
                yield break;
            }

            yield return day;
        }
    }

    private static int Between(DateOnly day, IReadOnlyList<DateOnly> days, int[] places)
    {
        var after = 1;
        while (days[after] < day)
        {
            after++;
        }

        var (from, to) = (days[after - 1], days[after]);
        var share = (double)(day.DayNumber - from.DayNumber) / Math.Max(1, to.DayNumber - from.DayNumber);
        return places[after - 1] + (int)((places[after] - places[after - 1]) * share);
    }
}
