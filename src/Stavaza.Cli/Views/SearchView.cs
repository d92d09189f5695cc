using Stavaza.Answers;

namespace Stavaza.Cli.Views;

/// <summary>What a search found, as text.</summary>
internal static class SearchView
{
    public static void Write(TextPage page, SearchAnswer found, int skipped)
    {
        if (found.Hits.Count == 0)
        {
            page.Line($"Nothing found for {found.Query}{(skipped > 0 ? $" beyond the first {skipped}" : "")}.");
        }
        else
        {
            page.Line($"{AnswerLines.Count(found.Total, "document", "documents")} for {found.Query}; {skipped + 1} to {skipped + found.Hits.Count}:");
        }

        if (NoteOf(found) is { } note)
        {
            page.Line(note);
        }

        if (found.Undated > 0)
        {
            page.Line($"{AnswerLines.Count(found.Undated, "more document matches", "more documents match")} and may have existed by {found.AsOf:yyyy-MM-dd}; not shown, because the day is not known.");
        }

        foreach (var hit in found.Hits)
        {
            page.Heading(AnswerLines.NameOf(hit.Document));
            foreach (var passage in hit.Passages)
            {
                var words = hit.Document.Retold ? $"[naverteld / retold] {passage.Text}" : $"“{passage.Text}”";
                page.Line($"{words} place {passage.Place.Start}–{passage.Place.End}", indent: 2, hang: 2);
            }
        }

        page.Blank();
        page.Completeness(found.Completeness);
    }

    private static string? NoteOf(SearchAnswer found) => found switch
    {
        { Behind: true } => "The search index is behind and cannot be written: what came in last may be missing.",
        { Matched: "SomeWords" } => "No document has all of the words; these have some.",
        { Matched: "NoWords" } => "There is no word in this to search for.",
        { Matched: "OnlyExclusions" } => "Only words that must not occur: add one that must.",
        _ => null,
    };
}
