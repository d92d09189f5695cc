namespace Stavaza.Register;

/// <summary>What a fact can say of its subject.</summary>
/// <param name="Name">As files and answers write it: entered-into-force.</param>
/// <param name="Kind">How it stands in time.</param>
internal sealed record Predicate(string Name, PredicateKind Kind)
{
    /// <summary>It happens once to a subject, or once to each party: two days for it contradict each other.</summary>
    public bool Once { get; init; }

    /// <summary>Events that end it: of the same party where both name one.</summary>
    public IReadOnlyList<string> EndedBy { get; init; } = [];

    /// <summary>What it may be told as elsewhere: a letter says "opgezegd" of a notice as well as of a departure.</summary>
    public string? Family { get; init; }
}

/// <summary>How a fact stands in time.</summary>
internal enum PredicateKind
{
    /// <summary>Happens on a day and stays done.</summary>
    Event,

    /// <summary>Holds from a day until it ends.</summary>
    State,

    /// <summary>A figure as counted on a day: a later count takes its place.</summary>
    Count,
}

/// <summary>The predicates of the register: a closed list, so that a misspelled one is an error and not a new kind of fact.</summary>
internal static class Predicates
{
    public const string Position = "position", Claim = "claim", Role = "role";

    private const string Leaving = "leaving";

    private static readonly string[] Endings = ["expired", "ended"];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Predicate> All { get; } = Table().ToDictionary(predicate => predicate.Name, StringComparer.Ordinal);

    /// <summary>What a treaty event that was read in a document is in the register; null for one that has no place there.</summary>
    public static string? OfTreatyEvent(string read) => read switch
    {
        "ondertekend" => "signed",
        "bekrachtigd" => "ratified",
        "bekrachtiging-ingetrokken" => "ratification-withdrawn",
        "in-werking" => "entered-into-force",
        "verlengd" => "extended",
        "opgeschort" => "suspended",
        "opgezegd" => "denounced",
        "teruggetrokken" => "withdrew",
        "toegetreden" => "acceded",
        "goedgekeurd" => "approved",
        "tot-stand-gekomen" => "done",
        "verlopen" => "expired",
        "niet-verlengd" => "not-extended",
        "voorlopig-toegepast" => "provisionally-applied",
        "goedkeuringswet" => "approval-act",
        _ => null,
    };

    private static IEnumerable<Predicate> Table() =>
    [
        .. Named(PredicateKind.Event, once: true, "done opened-for-signature adopted signed ratification-withdrawn expired ended founded first-meeting replaced never-in-force"),
        .. Named(PredicateKind.Event, once: false, """
            meeting outcome statement resolution offer mandate programme-of-work exercise agreed stopped vote law approval-act amended extended not-extended
            provisionally-applied resumed recognised document milestone claim
            """),
        .. Named(PredicateKind.State, once: false, """
            requirement pillar position role chair member initiator partner secretariat seat decision-rule task not-disclosed guideline blocked-by
            status host not-party not-signed signed-not-ratified contribution phase safeguards verification
            """),
        .. Named(PredicateKind.Count, once: false, "parties-count signatories-count members-count required-ratifications states-with-protocol states-with-agreement-and-protocol"),
        new("withdrawal-announced", PredicateKind.Event) { Family = Leaving },
        new("denounced", PredicateKind.Event) { Family = Leaving },
        new("withdrew", PredicateKind.Event) { Once = true, Family = Leaving },
        new("entered-into-force", PredicateKind.State) { Once = true, EndedBy = Endings },
        .. Words("scope limit obligation").Select(name => new Predicate(name, PredicateKind.State) { EndedBy = Endings }),
        new("not-in-force", PredicateKind.State) { EndedBy = ["entered-into-force"] },
        new("in-force-for", PredicateKind.State) { Once = true, EndedBy = [.. Endings, "withdrew"] },
        new("suspended", PredicateKind.State) { EndedBy = [.. Endings, "withdrew", "resumed"] },
        .. Bound("ratified acceded accepted approved succeeded"),
    ];

    private static IEnumerable<Predicate> Named(PredicateKind kind, bool once, string names) =>
        Words(names).Select(name => new Predicate(name, kind) { Once = once });

    private static IEnumerable<Predicate> Bound(string names) =>
        Words(names).Select(name => new Predicate(name, PredicateKind.State) { Once = true, EndedBy = ["ratification-withdrawn", "withdrew"] });

    private static string[] Words(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
