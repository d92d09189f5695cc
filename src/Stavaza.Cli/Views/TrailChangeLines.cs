using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>What changed of motions, questions and promises between two days, as text.</summary>
internal static class TrailChangeLines
{
    public static void Write(TextPage page, IReadOnlyList<TrailChange> changes)
    {
        foreach (var change in changes)
        {
            page.Heading($"{change.Id} — {change.Title}");
            foreach (var status in change.Statuses)
            {
                Status(page, status);
            }

            foreach (var step in change.Steps)
            {
                page.Line($"{AnswerLines.DayOf(step.Date, step.Precision)} {step.Kind}{(step.Value is { } value ? $": {value}" : "")}{(step.Actor is { } actor ? $" — {actor}" : "")}", indent: 2);
                if (step.Evidence.Count > 0)
                {
                    page.Evidence(step.Evidence[0], indent: 4);
                }

                TrailView.Letter(page, step, indent: 4);
            }
        }
    }

    private static void Status(TextPage page, StatusChange status)
    {
        page.Line($"{status.Side}: {status.Before ?? "nothing known"} → {status.Now ?? "nothing said any more"}{(status.Reason is { } reason ? $" ({reason})" : "")}", indent: 2);
        if (status.Evidence is { } evidence)
        {
            page.Evidence(evidence, indent: 4);
        }
        else if (status.Row is { } row)
        {
            page.Line($"{row.Kind} {row.Id}, published {row.Published:yyyy-MM-dd}", indent: 4);
        }
    }
}
