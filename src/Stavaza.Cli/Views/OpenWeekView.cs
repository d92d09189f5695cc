using Stavaza.Open;

namespace Stavaza.Cli.Views;

/// <summary>The list of a week as text, ready to be mailed.</summary>
internal static class OpenWeekView
{
    public static void Write(TextPage page, OpenAnswer open, OpenWeek week)
    {
        page.Line($"Week of Monday {week.Monday:yyyy-MM-dd} to Sunday {week.Sunday:yyyy-MM-dd}, as known on {open.AsOf:yyyy-MM-dd}");
        if (week.Recess is { } recess)
        {
            page.Line(
                $"The House is in recess: {recess.Name}, {recess.First:yyyy-MM-dd} to {recess.Last:yyyy-MM-dd}{(recess.Estimated ? " (estimated by the habit of other years)" : "")}. "
                + "A recess moves no term; what falls due in it or in the week after it is listed.",
                indent: 2,
                hang: 2);
        }

        Part(page, "Became overdue in this week", week.BecameOverdue);
        Part(page, $"Falls due up to {week.Until:yyyy-MM-dd}", week.FallsDue);
    }

    private static void Part(TextPage page, string name, IReadOnlyList<OpenItem> items)
    {
        page.Heading($"{name} ({items.Count})");
        if (items.Count == 0)
        {
            page.Line("Nothing that the record knows of.", indent: 2);
        }

        foreach (var item in items)
        {
            OpenView.Item(page, item);
        }
    }
}
