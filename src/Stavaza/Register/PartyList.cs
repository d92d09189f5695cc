namespace Stavaza.Register;

/// <summary>Who is bound by a treaty, state by state, as a list gave it on a day.</summary>
/// <param name="Subject">Id of the treaty.</param>
/// <param name="Source">Where the list stands.</param>
/// <param name="AsOf">The day of the list: what came later is not in it.</param>
/// <param name="Sure">high, medium or low.</param>
/// <param name="Via">Through what copy it came; null when it came from the source itself.</param>
/// <param name="Rows">One row a state.</param>
internal sealed record PartyList(string Subject, Uri Source, DateOnly AsOf, string Sure, string? Via, IReadOnlyList<PartyRow> Rows);

/// <summary>One state's dealings with a treaty.</summary>
/// <param name="State">Its code.</param>
/// <param name="Acts">In the order of the list; empty where the list names the state without a day.</param>
internal sealed record PartyRow(string State, IReadOnlyList<PartyAct> Acts)
{
    /// <summary>With which depositaries the list has the state without a day: of a treaty with several, a state may have gone to one only.</summary>
    public IReadOnlyList<string> Depositaries { get; init; } = [];
}

/// <summary>One act: signed, ratified, accepted, approved, acceded, succeeded, consented, provisionally-applied, signed-by-succession, withdrew.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Days">When. Several where a treaty has several depositaries: the earliest counts, and all are kept.</param>
internal sealed record PartyAct(string Kind, IReadOnlyList<PartyDay> Days)
{
    public const string Signed = "signed", SignedBySuccession = "signed-by-succession", Ratified = "ratified", ProvisionallyApplied = "provisionally-applied", Withdrew = "withdrew";

    /// <summary>The acts by which a state is bound.</summary>
    public static readonly string[] Binding = [Ratified, "accepted", "approved", "acceded", "succeeded", "consented"];

    public static readonly string[] Kinds = [Signed, SignedBySuccession, .. Binding, ProvisionallyApplied, Withdrew];

    /// <summary>The day that counts: the earliest.</summary>
    public RegisterDay Day => Days.MinBy(day => day.Day.Day).Day;
}

/// <summary>A day, and with which depositary.</summary>
/// <param name="Day">The day.</param>
/// <param name="Depositary">The capital where it was done; null for a treaty with one depositary.</param>
public readonly record struct PartyDay(RegisterDay Day, string? Depositary);
