using Stavaza.Drift;

namespace Stavaza.Cli.Views;

/// <summary>How the words on a subject changed, as text: [-dropped-] and {+added+} within a sentence, - and + before a whole one.</summary>
internal static class DriftView
{
    /// <summary>So many passages that were said once are printed; the rest is counted, and is in the JSON.</summary>
    private const int MostOnce = 5;

    public static void Write(TextPage page, DriftAnswer drift)
    {
        page.Line($"{drift.Subject} — passage by passage through {Count(drift.Papers.Count, "paper")}, as of {drift.AsOf:yyyy-MM-dd}");
        page.Bounds(drift.Behind, drift.Truncated);

        var followed = drift.Threads.Where(thread => thread.Versions.Count > 1).ToList();
        if (followed.Count == 0)
        {
            page.Line(drift.Papers.Count < 2 ? "It takes two papers with a known day to compare; the record has not that many on this." : "No passage comes back in a later paper.");
        }

        followed.ForEach(thread => Followed(page, thread));
        Once(page, [.. drift.Threads.Where(thread => thread.Versions.Count == 1)]);
        page.Undated(drift.Undated);
        page.Blank();
        page.Completeness(drift.Completeness);
    }

    private static void Followed(TextPage page, DriftThread thread)
    {
        page.Heading($"In {thread.Versions.Count} papers, last changed {thread.LastChange:yyyy-MM-dd}");
        foreach (var version in thread.Versions)
        {
            page.Line(LineOf(version), indent: 2, hang: 2);
            if (version.Alike is null || version.IsChanged)
            {
                foreach (var sentence in version.Sentences)
                {
                    page.Line(TextOf(sentence), indent: 6, hang: 2);
                }
            }
        }

        NotIn(page, thread);
    }

    private static void Once(TextPage page, IReadOnlyList<DriftThread> once)
    {
        if (once.Count == 0)
        {
            return;
        }

        page.Heading($"Said once: {Count(once.Count, "passage")}");
        foreach (var thread in once.Take(MostOnce))
        {
            page.Line(LineOf(thread.Versions[0]), indent: 2, hang: 2);
            page.Line(thread.Versions[0].Text, indent: 6);
            NotIn(page, thread);
        }

        if (once.Count > MostOnce)
        {
            page.Line($"… and {once.Count - MostOnce} more, with --json", indent: 2);
        }
    }

    private static void NotIn(TextPage page, DriftThread thread)
    {
        if (thread.NotIn.Count > 0)
        {
            page.Line($"not in {string.Join(", ", thread.NotIn.Select(paper => $"{paper.Id} ({paper.Published.Day:yyyy-MM-dd})"))}", indent: 2, hang: 2);
        }
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string LineOf(DriftVersion version)
    {
        var what = version.Alike is null ? "first said" : version.IsChanged ? "changed" : "unchanged";
        var alike = version.Alike is { } share ? $", {Math.Round(100 * share)}% of the telling words" : "";
        return $"{version.Day:yyyy-MM-dd} {what} — {version.Document.Id}, {version.Place.Start}–{version.Place.End}, {version.Rule}{alike}{(version.Document.Retold ? " (retold)" : "")}";
    }

    private static string TextOf(DriftSentence sentence) => sentence.Kind switch
    {
        "added" => $"+ {sentence.Words[0].Text}",
        "dropped" => $"- {sentence.Words[0].Text}",
        "reworded" => "~ " + string.Concat(sentence.Words.Select(words => words.Kind switch
        {
            "added" => $"{{+{words.Text.TrimEnd()}+}} ",
            "dropped" => $"[-{words.Text.TrimEnd()}-] ",
            _ => words.Text,
        })),
        _ => $"  {sentence.Words[0].Text}",
    };
}
