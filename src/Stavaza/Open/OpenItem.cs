using System.Text.Json.Serialization;
using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Trails;

namespace Stavaza.Open;

/// <summary>One motion, set of questions or promise that is not seen to be done.</summary>
/// <param name="Id">Canonical id, by which its trail is asked for.</param>
/// <param name="Title">Title, or the words of a promise.</param>
/// <param name="Date">When it was tabled, asked or promised; null when not known.</param>
/// <param name="Cabinet">Status on the government's side, as in <see cref="TrailAnswer"/>.</param>
/// <param name="Evidence">The sentence that makes it open, or unclear; null where only the official register knows of it, and then <see cref="Row"/> is the witness.</param>
public sealed record OpenItem(string Id, string Title, DateOnly? Date, string Cabinet, Evidence? Evidence)
{
    /// <summary>motions, questions or promises.</summary>
    public string Kind { get; init; } = OpenQuestion.Motions;

    /// <summary>
    /// overdue (its last day has passed); due (its last day is near); open (its last day is further off); no-term (nothing sets a day). A motion that is held asks nothing of
    /// the government: its last day is the one on which it lapses.
    /// </summary>
    public string State { get; init; } = OpenQuestion.NoTerm;

    /// <summary>Days to the last day, negative for days late; null where nothing sets a day.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Code of the reason for <see cref="Cabinet"/>, such as adopted-no-letter-in-record.</summary>
    public string? CabinetReason { get; init; }

    /// <summary>What the House accepted, as in <see cref="TrailAnswer"/>; null where the register alone knows of it.</summary>
    public string? House { get; init; }

    /// <summary>Code of the reason for <see cref="House"/>.</summary>
    public string? HouseReason { get; init; }

    /// <summary>The term in force: of several that run, the one that ends first; null where nothing sets one.</summary>
    public TrailTerm? Term { get; init; }

    /// <summary>The recess of the House in which the last day falls, as the calendar was known on the day of the answer; null outside a recess. It moves no day.</summary>
    public TrailRecess? Recess { get; init; }

    /// <summary>Dossiers to which it belongs, as written in ids: 33783, 36200-V; empty when not known.</summary>
    public IReadOnlyList<string> Dossiers { get; init; } = [];

    /// <summary>
    /// What says so: number (its own, or that of its paper), register (the Zaak, or the Agendapunten of the meeting), cited (its papers name them, the questions before the answers, and nothing
    /// says that it belongs to them); of a promise that was made in a debate also agenda (the report names them where it opens the item), tabled (the motions tabled under that item bear their
    /// numbers), none (neither the report nor the register names one); null where no dossier is known.
    /// </summary>
    public string? DossiersFrom { get; init; }

    /// <summary>
    /// How firm a promise is: formal (the verb toezeggen, the chair's list, a number or the official register makes it one), plain (something is said to be done or sent), intention (something is to be
    /// looked into, taken along, asked of others, passed on or striven for, and no day is named); null for what is no promise.
    /// </summary>
    public string? Strength { get; init; }

    /// <summary>The item of the debate in which a promise was made, with the words that name its dossiers and the minister's office; null for anything else.</summary>
    public TrailDebate? Debate { get; init; }

    /// <summary>Who is asked or who promised; empty when not known.</summary>
    public IReadOnlyList<OpenMinister> Ministers { get; init; } = [];

    /// <summary>Who moved or asked it, or to whom it was promised; empty when not known.</summary>
    public IReadOnlyList<OpenMover> Movers { get; init; } = [];

    /// <summary>The row of the official register that makes it open, where no document in the record does; null otherwise.</summary>
    public OfficialRow? Row { get; init; }

    /// <summary>Where the register says it stands, in its own words or as read from it: open, afgedaan, aangenomen, Openstaand; null when it says nothing.</summary>
    public string? Register { get; init; }

    /// <summary>The last day that counts: by two readings the later one. Null where nothing sets a day.</summary>
    public DateOnly? LastDay => Term?.Due is { } due ? Term.Alternative is { } other && other > due ? other : due : null;
}

/// <summary>A minister or state secretary.</summary>
/// <param name="Office">The office as written: minister van Buitenlandse Zaken; null when not said.</param>
/// <param name="Name">The name as written; null when not said.</param>
public sealed record OpenMinister(string? Office, string? Name)
{
    /// <summary>The office, else the name: what lists are grouped by.</summary>
    [JsonIgnore]
    public string Label => Office ?? Name ?? "";
}

/// <summary>A member of the House, with the party of then.</summary>
/// <param name="Name">As the paper is signed, or as the register writes it.</param>
/// <param name="Party">Short name of the party; null when not known.</param>
/// <param name="PartyFrom">register (rows of persons and seats, on that day), said (in brackets beside the name); null when the party is not known.</param>
public sealed record OpenMover(string Name, string? Party, string? PartyFrom);
