using Stavaza.Answers;
using Stavaza.Web.Languages;

namespace Stavaza.Cli.Views;

/// <summary>Citations as text: what each came to and why, what differs from the target, and the sentence.</summary>
internal static class CitationView
{
    private static readonly Texts Words = Texts.English;

    /// <summary>Writes what a document cites and what cites it.</summary>
    public static void Write(TextPage page, DocumentGraph graph, string id)
    {
        var citing = graph.Totals.Counts.Sum(count => count.Count);
        if (citing > 0)
        {
            page.Heading($"Cites ({citing}): {CountsOf(graph.Totals)}");
            Write(page, graph.Cites, toItself: null);
            More(page, citing - graph.Cites.Count, $"stavaza show {id} --json, and in the pages");
        }

        if (graph.CitedByCount > 0)
        {
            page.Heading(
                $"Cited by ({graph.CitedByCount}), in {AnswerLines.Count(graph.CitedByDocuments, "document", "documents")}");
            Write(page, graph.CitedBy, id);
            More(page, graph.CitedByCount - graph.CitedBy.Count, "the pages, newest first");
        }
    }

    /// <summary>Writes all citations of a record, counted, and the newest of those that differ from their target.</summary>
    public static void Write(TextPage page, CitationTotals totals, IReadOnlyList<CitationFound> mismatched)
    {
        if (totals.Counts.Count == 0)
        {
            return;
        }

        page.Heading("Citations");
        foreach (var outcome in CitationQuestion.Outcomes.Where(outcome => totals.Of(outcome) > 0))
        {
            var kinds = totals.Counts.Where(count => count.Outcome == outcome).OrderByDescending(count => count.Count).Select(count => $"{count.Count} {count.Kind}");
            page.Line($"{totals.Of(outcome)} {Texts.Name(Words.LinkOutcomes, outcome)} ({outcome}): {string.Join(", ", kinds)}", indent: 2, hang: 2);
        }

        if (totals.Mismatched > 0)
        {
            page.Heading($"Citations that differ from the document that they name ({totals.Mismatched})");
            Write(page, mismatched, toItself: null);
            More(page, totals.Mismatched - mismatched.Count, "the pages, newest first");
        }
    }

    private static void Write(TextPage page, IReadOnlyList<CitationFound> citations, string? toItself)
    {
        foreach (var found in citations)
        {
            var to = found.Link.Documents.Where(document => document.Id != toItself && document.Id != found.Target).Select(document => document.Id).ToList();
            page.Line(
                $"{found.Target ?? found.Words}: {Texts.Name(Words.LinkOutcomes, found.Link.Outcome)}{(to.Count > 0 ? $" → {string.Join(", ", to)}" : "")}. "
                    + $"{Texts.Name(Words.LinkReasons, found.Link.Rule)} (rule {found.Link.Rule})",
                indent: 2,
                hang: 4);
            foreach (var mismatch in found.Link.Mismatches)
            {
                page.Line($"{Texts.Name(Words.Mismatches, mismatch.Kind)}: the citation says {mismatch.Said}, the document {mismatch.Held} (rule {mismatch.Rule})", indent: 6, hang: 2);
                if (mismatch.Evidence is { } evidence)
                {
                    page.Evidence(evidence, indent: 8);
                }
            }

            page.Evidence(found.Evidence, indent: 6);
        }
    }

    private static string CountsOf(CitationTotals totals)
    {
        var counts = CitationQuestion.Outcomes.Where(outcome => totals.Of(outcome) > 0).Select(outcome => $"{totals.Of(outcome)} {Texts.Name(Words.LinkOutcomes, outcome)}");
        return string.Join(", ", totals.Mismatched > 0 ? counts.Append(Words.DifferingCount(totals.Mismatched)) : counts);
    }

    private static void More(TextPage page, int more, string where)
    {
        if (more > 0)
        {
            page.Line($"and {more} more: {where}", indent: 2, hang: 2);
        }
    }
}
