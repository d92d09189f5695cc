using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads considerations and dicta.</summary>
internal sealed class MotieReader : IStatementFeature
{
    private static readonly WordSet Reports = new("hierover daarover hier daar deze dit hiervan daarvan uitkomsten resultaten");
    private static readonly WordSet Telling = new("kamer informeren rapporteren presenteren berichten sturen terugkoppelen koppelen delen");

    public void Read(Prose prose, List<Statement> found)
    {
        var clauses = MotieClauses.Find(prose);
        var tabled = Indiening.Of(prose, clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            switch (clause.Kind)
            {
                case ClauseKind.Overweging:
                    found.Add(new Overweging(prose.Span(clause.First, clause.End), "motie/overweging", clause.Name));
                    break;
                case ClauseKind.Dictum:
                    found.AddRange(Dicta(prose, clause, clause.Quoted ? Indiening.None with { Id = MotieVerwijzing.Before(prose, clause.First) } : tabled[i]));
                    break;
            }
        }
    }

    private static List<Dictum> Dicta(Prose prose, MotieClause clause, Indiening tabled)
    {
        var acts = Geadresseerde.Asks(clause.Name) ? DictumActs.Split(prose, clause) : [(clause.First, clause.End)];
        var addressee = Geadresseerde.Of(prose, clause);
        Termijn? report = null;
        var dicta = new List<Dictum>();
        for (var i = acts.Count - 1; i >= 0; i--)
        {
            var (first, end) = acts[i];
            var own = TermijnReader.Best(prose, first, end);
            // What must be reported by a day must be done by then.
            var due = own ?? report;
            report = own is null ? report : i > 0 && IsReport(prose, first, end, own) ? own : null;
            dicta.Add(new(prose.Span(first, end), clause.Quoted ? "motie/dictum-aangehaald" : "motie/dictum", clause.Name, addressee)
            {
                Due = due,
                Motion = tabled.Id,
                Signatories = tabled.Signatories,
                Replaces = tabled.Replaces,
                Reported = clause.Quoted,
            });
        }

        dicta.Reverse();
        return dicta;
    }

    private static bool IsReport(Prose prose, int first, int end, Termijn term) =>
        term.Relation is Relation.Before or Relation.By or Relation.Within or Relation.In && prose.Any(first, end, Reports) && prose.Any(first, end, Telling);
}
