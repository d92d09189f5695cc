using Stavaza.Trails;
using Stavaza.Verdicts;

namespace Stavaza.Cli.Views;

/// <summary>What may belong to a trail, and what people said of it, as text.</summary>
internal static class JudgedLines
{
    public static void Write(TextPage page, TrailAnswer trail)
    {
        Candidates(page, trail);
        Verdicts(page, "Confirmed by hand", trail.Verdicts.Where(verdict => verdict.Verdict == HandVerdict.Confirmed));
        Verdicts(page, "Rejected by hand: it moves no status", trail.Verdicts.Where(verdict => verdict.Verdict == HandVerdict.Rejected));
        Verdicts(page, "Called a wrong reading: it moves no status", trail.Verdicts.Where(verdict => verdict.Verdict == HandVerdict.Wrong));
    }

    private static void Candidates(TextPage page, TrailAnswer trail)
    {
        if (trail.Candidates.Count == 0)
        {
            return;
        }

        page.Heading("May belong to it, and moves no status (stavaza link ID TARGET --confirm or --reject settles it)");
        foreach (var candidate in trail.Candidates)
        {
            var words = candidate.SharedWords.Count > 0 ? $": {string.Join(", ", candidate.SharedWords)}" : "";
            page.Line($"{candidate.Kind}{(candidate.Value is { } value ? $": {value}" : "")} ({candidate.Rule}{words})", indent: 2);
            page.Evidence(candidate.Evidence, indent: 4);
        }
    }

    private static void Verdicts(TextPage page, string heading, IEnumerable<HandVerdict> verdicts)
    {
        var all = verdicts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var verdict in all)
        {
            VerdictLines.Write(page, verdict, indent: 2);
        }
    }
}
