using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>Compares a list with what the record has.</summary>
internal static class Comparisons
{
    private static readonly string[] Closed = ["afgehandeld", "afgedaan", "uitgevoerd", "voldaan", "nagekomen", "afgerond"];
    private static readonly string[] Open = ["in behandeling", "openstaand", "in uitvoering", "niet uitgevoerd", "niet afgedaan", "nog niet", "loopt", "staat open"];

    public static ComparisonAnswer Of(ListedRows list, AppendixMaterial material)
    {
        var items = material.Motions.Concat(material.Promises).ToList();
        ComparedItem Compared(AccountItem item) => new(
            material.Motions.Contains(item) ? "motion" : "promise", item.Id, item.Title, item.Day, item.IsClosed, item.Trail?.Cabinet.Value ?? (item.IsClosed ? "kept" : "unclear"), EvidenceOf(item))
        {
            Row = item.OfRegisterAlone?.Row,
        };
        var (both, mayBe, ambiguous, absent, found) = (new List<ComparedRow>(), new List<ComparedRow>(), new List<AmbiguousRow>(), new List<ListedRow>(), new HashSet<AccountItem>());
        var matching = new ListMatching(items);
        foreach (var row in list.Rows)
        {
            switch (matching.Find(row))
            {
                case ([var item], ListMatching.ByWords):
                    mayBe.Add(new(row, Compared(item), ListMatching.ByWords, StandingOf(row, item)));
                    break;
                case ([var item], var rule):
                    found.Add(item);
                    both.Add(new(row, Compared(item), rule, StandingOf(row, item)));
                    break;
                case ([], _):
                    absent.Add(row);
                    break;
                case (var several, _):
                    ambiguous.Add(new(row, [.. several.Select(item => item.Id)]));
                    break;
            }
        }

        return new(list.Name, material.AsOf, both, [.. items.Where(item => !found.Contains(item)).Select(Compared)], absent, mayBe, ambiguous, list.Unreadable);
    }

    private static IReadOnlyList<Evidence> EvidenceOf(AccountItem item) => item.Trail is { } trail
        ? [.. trail.Steps.SelectMany(step => step.Evidence).Take(1).Concat(trail.Cabinet.Evidence is { } said ? [said] : []).DistinctBy(evidence => evidence.Element)]
        : [item.Told!.Evidence()];

    /// <summary>Whether list and record agree that it is closed; of a list that does not say so in words of the field nothing is concluded.</summary>
    private static string StandingOf(ListedRow row, AccountItem item)
    {
        var said = row.Standing.ToLowerInvariant();
        var open = Array.Exists(Open, word => said.Contains(word, StringComparison.Ordinal));
        var closed = !open && Array.Exists(Closed, word => said.Contains(word, StringComparison.Ordinal));
        return open == closed ? "unclear" : closed == item.IsClosed ? "same" : "different";
    }
}
