using Stavaza.Answers;

namespace Stavaza.Cli.Views;

/// <summary>What is open, as text.</summary>
internal static class OpenView
{
    public static void Write(TextPage page, OpenAnswer open, DateOnly asOf)
    {
        page.Line($"Open as of {asOf:yyyy-MM-dd}");
        List(page, "Moties", open.Motions);
        List(page, "Schriftelijke vragen", open.Questions);
        page.Blank();
        page.Completeness(open.Completeness);
    }

    private static void List(TextPage page, string name, IReadOnlyList<OpenItem> items)
    {
        page.Heading($"{name} ({items.Count})");
        if (items.Count == 0)
        {
            page.Line("None that the record knows of.", indent: 2);
        }

        foreach (var item in items)
        {
            page.Line($"{AnswerLines.DayOf(item.Date)} {item.Id}: {item.Cabinet}{(item.Title == item.Id ? "" : $" — {item.Title}")}", indent: 2, hang: 12);
            page.Evidence(item.Evidence, indent: 14);
        }
    }
}
