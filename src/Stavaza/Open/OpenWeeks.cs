using Stavaza.Reading.Tijd;

namespace Stavaza.Open;

/// <summary>Picks what belongs in the list of a week.</summary>
internal static class OpenWeeks
{
    private const int Week = 7;

    /// <param name="items">All items that fit the question.</param>
    /// <param name="day">Any day of the week.</param>
    /// <param name="asOf">The day of the answer: the calendar as it was known then.</param>
    public static OpenWeek Of(IReadOnlyList<OpenItem> items, DateOnly day, DateOnly asOf)
    {
        var monday = MondayOf(day);
        var sunday = monday.AddDays(Week - 1);
        var recess = RecessCalendar.BuiltIn.Holding(monday, asOf) ?? RecessCalendar.BuiltIn.Holding(sunday, asOf);
        var until = sunday.AddDays(Week);
        if (recess is not null)
        {
            var sitting = MondayOf(recess.Last.AddDays(1)).AddDays(Week - 1);
            until = sitting > until ? sitting : until;
        }

        // Overdue is what was not there by the end of its last day: it becomes so the day after.
        var from = asOf > monday ? asOf : monday;
        return new(
            monday,
            sunday,
            until,
            [.. items.Where(item => item.DaysLeft < 0 && item.LastDay!.Value.AddDays(1) is var late && late >= monday && late <= sunday)],
            [.. items.Where(item => item.LastDay is { } last && last >= from && last <= until)])
        {
            Recess = recess is null ? null : new(recess.Name, recess.First, recess.Last, recess.Estimated),
        };
    }

    /// <summary>The Monday of a day's week; the first day that there is, for the days before the first Monday.</summary>
    public static DateOnly MondayOf(DateOnly day)
    {
        var back = ((int)day.DayOfWeek + Week - 1) % Week;
        return back > day.DayNumber ? DateOnly.MinValue : day.AddDays(-back);
    }
}
