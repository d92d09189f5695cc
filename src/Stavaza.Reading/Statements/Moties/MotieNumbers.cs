using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The numbers that the chair gives to motions that were read out: "en gaat over tot de orde van de dag. … Zij krijgt nr. 30 (36200-V)."</summary>
internal static class MotieNumbers
{
    /// <summary>The chair names the movers first, who may be many.</summary>
    private const int Reach = 160;

    /// <summary>Clauses of one motion follow each other; considerations may hold a line of their own in between.</summary>
    private const int Gap = 5;

    /// <summary>For each clause the id of its motion; null where the text gives its motion no number.</summary>
    public static string?[] Of(Prose prose, List<MotieClause> clauses)
    {
        var ids = new string?[clauses.Count];
        var first = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > first && (clauses[i].Quoted || clauses[i].First - clauses[i - 1].End > Gap))
            {
                first = i;
            }

            if (clauses[i].Kind == ClauseKind.Slotformule)
            {
                ids.AsSpan(first, i - first).Fill(GivenBehind(prose, clauses[i].End, i + 1 < clauses.Count ? clauses[i + 1].First : prose.Words.Length));
                first = i + 1;
            }
        }

        return ids;
    }

    private static string? GivenBehind(Prose prose, int at, int next)
    {
        var end = Math.Min(next, at + Reach);
        for (; at < end; at++)
        {
            if (prose.Is(at, "krijgt") && (prose.Is(at + 1, "nr") || prose.Is(at + 1, "nummer")))
            {
                foreach (var citation in prose.CitationsIn(at, Math.Min(end, at + 10)))
                {
                    return citation is { Kind: "kamerstuk" } ? citation.Id : null;
                }

                return null;
            }
        }

        return null;
    }
}
