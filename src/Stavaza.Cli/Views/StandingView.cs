using Stavaza.Register;

namespace Stavaza.Cli.Views;

/// <summary>What the register knows of a subject, as text.</summary>
internal static class StandingView
{
    /// <summary>So many proposed facts are printed; the rest is counted, and is in the JSON.</summary>
    private const int MostProposed = 10;

    public static void Write(TextPage page, SubjectStanding standing)
    {
        page.Heading($"Register: {standing.Subject.NameIn("nl")} ({standing.Subject.Kind}, {standing.Subject.Id})");
        Part(page, "Holds", standing.Holds, standing);
        Part(page, "Happened", standing.Happened, standing);
        Part(page, "Ended", standing.Ended, standing);
        Part(page, "Still to come", standing.Later, standing);
        Part(page, "Proposed: read in documents, not accepted (stavaza register accept ID)", [.. standing.Proposed.Take(MostProposed)], standing);
        if (standing.Proposed.Count > MostProposed)
        {
            page.Line($"… and {standing.Proposed.Count - MostProposed} more, with --json", indent: 4);
        }

        if (standing.Rejected > 0)
        {
            page.Line($"{standing.Rejected} rejected by hand and not used (stavaza register verdicts)", indent: 2);
        }

        if (standing.Parties is { } parties)
        {
            page.Line($"List of parties of {parties.ListOf:yyyy-MM-dd}: {parties.Signatories} signed, {parties.Bound} bound (stavaza register parties {standing.Subject.Id})", indent: 2, hang: 2);
        }
    }

    private static void Part(TextPage page, string name, IReadOnlyList<FactFound> facts, SubjectStanding standing)
    {
        if (facts.Count == 0)
        {
            return;
        }

        page.Line(name, indent: 2);
        foreach (var fact in facts)
        {
            page.Fact(fact, standing.Conflicts, indent: 4);
        }
    }
}
