using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>What a motion's trail has besides steps, as text: where each request stands and when it is due, how the House voted, what takes its place.</summary>
internal static class MotieView
{
    /// <summary>Where one request stands; nothing where the motion asks no more than that one, and no term.</summary>
    public static void Stands(TextPage page, TrailDictum dictum, TrailAnswer trail)
    {
        if (trail.Dicta.Count > 1 && dictum.Cabinet.Reason != "no-evidence")
        {
            page.Line($"the cabinet says: {dictum.Cabinet.Value} ({dictum.Cabinet.Reason})", indent: 4);
            if (dictum.Cabinet.Evidence is { } evidence)
            {
                page.Evidence(evidence, indent: 6);
            }
        }

        if (dictum.Term is { } term)
        {
            page.Line($"due: {(term.Due is { } due ? $"{due:yyyy-MM-dd}" : "no day named")}{WordsOf(term)}{LeftOf(term, trail.AsOf)}; rule {term.Rule}", indent: 4, hang: 2);
        }
    }

    public static void Votes(TextPage page, TrailVotes? votes)
    {
        if (votes is null)
        {
            return;
        }

        string?[] facts =
        [
            votes.Method,
            votes is { VotesFor: { } counted, VotesAgainst: { } against } ? $"{counted} for, {against} against" : null,
            Side("for", votes.For, votes.Others),
            Side("against", votes.Against, votes.Others),
        ];
        page.Line(string.Join("; ", facts.OfType<string>()), indent: 14, hang: 2);
    }

    public static void Relations(TextPage page, IReadOnlyList<TrailRelation> relations)
    {
        foreach (var relation in relations)
        {
            page.Heading($"{relation.Kind} {relation.Id}{(relation.Evidence is null ? " (only the official register says so)" : "")}");
            if (relation.Evidence is { } evidence)
            {
                page.Evidence(evidence, indent: 2);
            }
        }
    }

    private static string? Side(string side, IReadOnlyList<string> names, string? others) =>
        names.Count == 0 && others != side ? null : $"{side}: {string.Join(", ", others == side ? names.Append("the other parties") : names)}";

    private static string WordsOf(TrailTerm term) => term.Words is { } words ? $" (“{words}”{(term.Approximate ? ", approximately" : "")})" : "";

    private static string LeftOf(TrailTerm term, DateOnly asOf) =>
        term.Met is { } met ? $", done on {met:yyyy-MM-dd}"
            : term.DaysLeft(asOf) is not { } left ? ""
            : left >= 0 ? $", {left} days left" : $", {-left} days late";
}
