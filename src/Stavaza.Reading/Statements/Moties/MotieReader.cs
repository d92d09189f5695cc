using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads considerations and dicta.</summary>
internal sealed class MotieReader : IStatementFeature
{
    private static readonly WordSet Articles = new("de het zijn haar daarom derhalve dan ook voorts tevens nogmaals");
    private static readonly WordSet EndOfAddressee = new("om te in op bij met voor zich tot zo uiterlijk binnen");
    private static readonly WordSet Reports = new("hierover daarover hier daar deze dit hiervan daarvan uitkomsten resultaten");

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var clause in MotieClauses.Find(prose))
        {
            if (clause.Kind == ClauseKind.Overweging)
            {
                found.Add(new Overweging(prose.Span(clause.First, clause.End), "motie/overweging", clause.Name));
            }
            else
            {
                found.AddRange(Dicta(prose, clause));
            }
        }
    }

    private static List<Dictum> Dicta(Prose prose, MotieClause clause)
    {
        var acts = clause.Name is "verzoekt" or "roept-op" or "draagt-op" ? DictumActs.Split(prose, clause) : [(clause.First, clause.End)];
        var addressee = AddresseeOf(prose, clause);
        var motion = clause.Quoted ? MotieVerwijzing.Before(prose, clause.First) : null;
        Termijn? report = null;
        var dicta = new List<Dictum>();
        for (var i = acts.Count - 1; i >= 0; i--)
        {
            var (first, end) = acts[i];
            var own = TermijnReader.Best(prose, first, end);
            // What must be reported by a day must be done by then.
            var due = own ?? report;
            report = own is null ? report : i > 0 && prose.Any(first, end, Reports) ? own : null;
            dicta.Add(new(prose.Span(first, end), clause.Quoted ? "motie/dictum-aangehaald" : "motie/dictum", clause.Name, addressee)
            {
                Due = due,
                Motion = motion,
                Reported = clause.Quoted,
            });
        }

        dicta.Reverse();
        return dicta;
    }

    private static string AddresseeOf(Prose prose, MotieClause clause)
    {
        if (clause.Name is not ("verzoekt" or "roept-op" or "draagt-op" or "dringt-aan" or "nodigt-uit"))
        {
            return "geen";
        }

        var first = clause.First + 1;
        while (first < clause.End && prose.IsIn(first, Articles))
        {
            first++;
        }

        var end = first;
        while (end < clause.End && end - first < 8 && prose.Sign(end) == '\0' && !(end > first && EndsAddressee(prose, first, end)))
        {
            end++;
        }

        return end > first ? prose.Quote(first, end) : "geen";
    }

    private static bool EndsAddressee(Prose prose, int first, int end) =>
        prose.Is(first, "regering") || prose.Is(first, "kabinet") || prose.Is(first, "Kamer") || prose.Is(first, "presidium") || prose.IsIn(end, EndOfAddressee)
        || prose.IsIn(end, Articles) && !prose.Is(end - 1, "van") && !prose.Is(end - 1, "en");
}
