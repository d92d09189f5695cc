using Stavaza.Answers;
using Stavaza.Register;

namespace Stavaza.Web.Register;

/// <summary>A subject of the register on its own page.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="Status">What the record says of it, of which the page gives the count.</param>
/// <param name="Parties">Its list of parties; null for none.</param>
/// <param name="Wanted">Which states to show, in what order.</param>
public sealed record SubjectFactsView(SubjectStanding Standing, StatusAnswer Status, PartyTable? Parties, WantedParties Wanted);

/// <summary>Which states of a list to show, in what order.</summary>
/// <param name="Sort">state, signed or bound; anything else is state.</param>
/// <param name="Part">all, bound, signed-only or withdrawn; anything else is all.</param>
/// <param name="Name">Part of a state's name in Dutch or English, or its code; empty for all.</param>
public sealed record WantedParties(string Sort, string Part, string Name)
{
    /// <summary>The orders.</summary>
    public static readonly IReadOnlyList<string> Sorts = ["state", "signed", "bound"];

    /// <summary>The parts.</summary>
    public static readonly IReadOnlyList<string> Parts = ["all", "bound", "signed-only", "withdrawn"];

    /// <summary>The rows wanted.</summary>
    public IReadOnlyList<PartyStanding> Of(PartyTable table)
    {
        var rows = table.Rows.Where(row => IsInPart(row) && IsNamed(row));
        return Sort switch
        {
            "signed" => [.. rows.OrderBy(row => Day(row.SignedOn)).ThenBy(row => row.Name, StringComparer.Ordinal)],
            "bound" => [.. rows.OrderBy(row => Day(row.Bound)).ThenBy(row => row.Name, StringComparer.Ordinal)],
            _ => [.. rows],
        };
    }

    private bool IsInPart(PartyStanding row) => Part switch
    {
        "bound" => row is { Bound.Count: > 0, Withdrawn: null },
        "signed-only" => row is { Bound.Count: 0, SignedOn.Count: > 0 },
        "withdrawn" => row.Withdrawn is not null,
        _ => true,
    };

    private bool IsNamed(PartyStanding row) =>
        Name.Length == 0 || row.State.Equals(Name, StringComparison.OrdinalIgnoreCase)
        || row.Name.Contains(Name, StringComparison.OrdinalIgnoreCase) || row.EnglishName.Contains(Name, StringComparison.OrdinalIgnoreCase);

    // Who did not do it comes last.
    private static DateOnly Day(IReadOnlyList<PartyDay> days) => days.Count > 0 ? days[0].Day.Day : DateOnly.MaxValue;
}
