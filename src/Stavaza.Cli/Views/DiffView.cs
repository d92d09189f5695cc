using Stavaza.Register;

namespace Stavaza.Cli.Views;

/// <summary>What changed of a subject between two days, as text.</summary>
internal static class DiffView
{
    /// <summary>So many acts of states are printed; the rest is counted, and is in the JSON.</summary>
    private const int MostActs = 20;

    public static void Write(TextPage page, DiffAnswer diff)
    {
        page.Line($"{diff.Subject} — what changed after {diff.From:yyyy-MM-dd}, up to {diff.To:yyyy-MM-dd}");
        page.Bounds(diff.Behind, diff.Truncated);

        Facts(page, diff);
        Acts(page, diff.Parties);
        TrailChangeLines.Write(page, diff.Trails);
        foreach (var heading in diff.Statements)
        {
            StatusView.Heading(page, heading);
        }

        if (diff is { Changes.Count: 0, Parties.Count: 0, Statements.Count: 0, Trails.Count: 0 })
        {
            page.Line("Nothing changed, as far as register and record know.");
        }

        page.Undated(diff.Undated);
        page.Blank();
        page.Completeness(diff.Completeness);
    }

    private static void Facts(TextPage page, DiffAnswer diff)
    {
        if (diff.Changes.Count == 0)
        {
            return;
        }

        page.Heading($"Register: {diff.Register!.NameIn("nl")}");
        foreach (var change in diff.Changes)
        {
            page.Line($"{change.Day:yyyy-MM-dd} {change.Kind.ToUpperInvariant()}", indent: 2);
            page.Fact(change.Fact, [], indent: 4);
            if (change.Because is { } because)
            {
                page.Line($"because {FactLines.Saying(because)} on {because.From}, id {because.Id}", indent: 4, hang: 4);
            }

            if (change.Before is { } before)
            {
                page.Line($"before: {FactLines.Saying(before)} as counted on {before.From}", indent: 4, hang: 4);
            }
        }
    }

    private static void Acts(TextPage page, IReadOnlyList<PartyChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading("States, by the list of parties");
        foreach (var change in changes.Take(MostActs))
        {
            page.Line($"{change.Days[0].Day} {change.Act}: {change.Name}", indent: 2, hang: 4);
        }

        if (changes.Count > MostActs)
        {
            page.Line($"… and {changes.Count - MostActs} more, with --json", indent: 2);
        }
    }
}
