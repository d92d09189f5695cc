using Stavaza.Register;

namespace Stavaza.Reports;

/// <summary>Writes where subjects of the register stand: what holds, what happened, what ended, what is still to come, each with its source.</summary>
internal sealed class StandingWriter(Wording words)
{
    private readonly ReportTexts _texts = words.Texts;

    /// <summary>A part for each subject of the kinds; one of which nothing is known has none.</summary>
    public IEnumerable<ReportSection> Parts(IReadOnlyList<SubjectStanding> standings, params string[] kinds) => standings
        .Where(standing => kinds.Contains(standing.Subject.Kind))
        .Select(standing => new ReportSection(standing.Subject.Id, standing.Subject.NameIn(_texts.Code), []) { Parts = [.. Groups(standing)] })
        .Where(part => part.Parts.Count > 0);

    private IEnumerable<ReportSection> Groups(SubjectStanding standing)
    {
        foreach (var (kind, title, facts) in new[]
        {
            ("holds", _texts.Holds, standing.Holds),
            ("happened", _texts.Happened, standing.Happened),
            ("ended", _texts.Ended, standing.Ended),
            ("later", _texts.Later, standing.Later),
            ("proposed", _texts.Proposed, standing.Proposed),
        })
        {
            List<ReportParagraph> said = [.. kind == "holds" ? Parties(standing) : [], .. facts.Select(fact => Wording.Item([.. Saying(fact, standing)]))];
            if (said.Count > 0)
            {
                yield return new($"{standing.Subject.Id}-{kind}", title, said);
            }
        }
    }

    private IEnumerable<ReportParagraph> Parties(SubjectStanding standing) => standing.Parties is { } parties
        ? [Wording.Item([new(_texts.Parties(parties.Signatories, parties.Bound, _texts.DayOf(parties.ListOf)), [words.Sources.Cite(parties.Source)])])]
        : [];

    private IEnumerable<ReportSentence> Saying(FactFound fact, SubjectStanding standing)
    {
        var cited = words.Sources.Cite(fact);
        yield return new(Saying(fact), cited);
        foreach (var conflict in standing.Conflicts.Where(conflict => conflict.Facts.Contains(fact.Id)))
        {
            yield return new(conflict.Saying is { } saying ? _texts.Conflict(saying.TrimEnd('.')) : _texts.ConflictOfFacts, cited);
        }
    }

    private string Saying(FactFound fact)
    {
        var predicate = ReportNames.Of(_texts.Names.Predicates, fact.Predicate);
        var who = fact.Parties.Count > 0 ? $" ({string.Join(", ", fact.Parties)})" : "";
        var value = fact.Value is { } said ? $": {said}" : "";
        var from = fact.From is { } day ? $", {_texts.DayOf(day.Day, day.Precision)}" : "";
        var to = fact.To is { } end ? $" {_texts.Until(_texts.DayOf(end.Day, end.Precision))}" : "";
        var sure = fact.Sure == "high" ? "" : $" ({_texts.Sure(ReportNames.Of(_texts.Names.Sureness, fact.Sure))})";
        return $"{Capital(predicate)}{who}{value}{from}{to}{sure}.";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
