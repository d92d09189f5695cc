using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads lists and tables of motions: "Motie-A (36200, nr. 12): is uitgevoerd", "Nr. 45 (25 883) | Jansen | Loopt". What stands behind a colon or a bar says what became of
/// the motion that is named before it on its line.
/// </summary>
internal static class UitvoeringCells
{
    private const int Reach = 60;
    private const int LongestCue = 12;

    private static readonly WordFilter Edges = new([":", "|"]);
    private static readonly WordFilter EdgesOfRows = new([":", "|", "."]);
    private static readonly WordSet Places = new("vindplaats");

    public static void Read(Prose prose, List<Statement> found)
    {
        var told = new HashSet<int>();
        var last = prose.Words.Length - 1;
        // Full stops end cells in lists with a "Vindplaats" alone; most texts have none.
        var edges = prose.Any(0, prose.Words.Length, Places) ? EdgesOfRows : Edges;
        for (var edge = edges.Next(prose, 0, last); edge < last; edge = edges.Next(prose, edge + 1, last))
        {
            var at = edge + 1;
            if (!(prose.Sign(edge) is ':' or '|' || (prose.Sign(edge) == '.' && IsInRow(prose, edge))) || UitvoeringPhrases.Cells.FirstAt(prose, at, Math.Min(prose.Words.Length, at + LongestCue)) is not { } cue || !prose.Turns.MayGovern(at))
            {
                continue;
            }

            if (MotionBefore(prose, at - 1) is { } motion)
            {
                found.Add(new Uitvoering(prose.Span(at, EndOfCell(prose, at)), "uitvoering/cel", motion, cue.Name));
                told.Add(MotieVerwijzing.SentenceAt(prose, at));
            }
        }

        // What a cell tells goes before what the heading tells of its row.
        found.RemoveAll(one => one is Uitvoering { Rule: "uitvoering/tabel" or "uitvoering/over-motie" } row && told.Contains(MotieVerwijzing.SentenceAt(prose, prose.WordAt(row.Span.Start))));
    }

    // "Motie A over de sluis. Vindplaats: 29 279, nr. 340. Afgehandeld per brief": a row whose cells are sentences.
    private static bool IsInRow(Prose prose, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - Reach) && prose.Sign(back) != '\n'; back--)
        {
            if (prose.Is(back, "vindplaats"))
            {
                return true;
            }
        }

        return false;
    }

    private static string? MotionBefore(Prose prose, int at)
    {
        var first = at;
        while (first > 0 && at - first < Reach && prose.Sign(first - 1) != '\n')
        {
            first--;
        }

        if (MotieVerwijzing.IndexOfMotion(prose, first, at) >= 0)
        {
            return MotieVerwijzing.In(prose, first, at);
        }

        string? paper = null;
        foreach (var citation in prose.CitationsIn(first, at))
        {
            paper = citation is { Kind: "kamerstuk", Id: not null } ? citation.Id : paper;
        }

        // A row without the word names a paper before a bar: other papers are no motions.
        return prose.Sign(at) == '|' ? paper : null;
    }

    private static int EndOfCell(Prose prose, int at)
    {
        var end = at;
        while (end < prose.Words.Length && end - at < Reach && prose.Sign(end) is not ('\n' or '|'))
        {
            end++;
        }

        return end;
    }
}
