using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>The parts of a trail that are followed by themselves, as text: terms and questions.</summary>
internal static class FollowView
{
    public static void Terms(TextPage page, IReadOnlyList<TrailTerm> terms, DateOnly asOf)
    {
        if (terms.Count == 0)
        {
            return;
        }

        page.Heading("Terms");
        foreach (var term in terms)
        {
            page.Line($"{AnswerLines.DayOf(term.Due)} {term.Kind}: {StandsAt(term, asOf)}", indent: 2, hang: 2);
            page.Line(string.Join("; ", NotesOf(term)), indent: 14);
            if (term.Evidence is { } evidence)
            {
                page.Evidence(evidence, indent: 14);
            }
        }
    }

    public static void Questions(TextPage page, IReadOnlyList<TrailQuestion> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        page.Heading("The questions, one by one");
        foreach (var question in questions)
        {
            page.Line($"{question.Number}: {question.Status}{(question.SharedWith.Count > 0 ? $" with {string.Join(", ", question.SharedWith)}" : "")}", indent: 2);
            foreach (var evidence in new[] { question.Asked, question.Answered }.OfType<Answers.Evidence>())
            {
                page.Evidence(evidence, indent: 6);
            }
        }
    }

    private static string StandsAt(TrailTerm term, DateOnly asOf) => (term.Superseded, term.Met, term.DaysLeft(asOf)) switch
    {
        (true, _, _) => "a later term took its place",
        (_, { } met, _) => $"met on {met:yyyy-MM-dd}{(term.DaysLate(met) is > 0 and var late ? $", {late} days late" : "")}",
        (_, _, < 0 and var left) => $"{-left} days late",
        (_, _, { } left) => $"{left} days left",
        _ => "no day by which it is late",
    };

    private static IEnumerable<string> NotesOf(TrailTerm term)
    {
        yield return term.Words is { } words ? $"“{words}”, rule {term.Rule}" : $"rule {term.Rule}";
        if (term.Approximate)
        {
            yield return "approximate";
        }

        if (term.Alternative is { } other)
        {
            yield return $"by another reading {other:yyyy-MM-dd}";
        }

        if (term.Recess is { } recess)
        {
            yield return $"the last day falls in the {recess.Name}{(recess.Estimated ? " (estimated)" : "")}, which does not move it";
        }

        if (term.Row is { } row)
        {
            yield return $"row {row.Kind} {row.Id}";
        }
    }
}
