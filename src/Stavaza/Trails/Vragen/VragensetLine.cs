using Stavaza.Official;

namespace Stavaza.Trails.Vragen;

/// <summary>Where one set of written questions stands: a line of a list. Its trail has the rest.</summary>
/// <param name="Id">The id of its trail: the Zaak number where it is known, else the id of a paper of the set.</param>
/// <param name="Title">Title of the first paper, else the subject in the register's words.</param>
/// <param name="Askers">Who asks, as the papers are signed or as the register names them; empty when neither says.</param>
/// <param name="Asked">The day on which they were sent in; null when nobody says.</param>
/// <param name="Term">The term that runs or ran last; null where no day is known from which to reckon, and for what was withdrawn.</param>
/// <param name="Cabinet">As <see cref="TrailAnswer.Cabinet"/>; unclear where only the register knows of the set.</param>
/// <param name="Register">What the register has of it, as of the day; null for nothing.</param>
internal sealed record VragensetLine(
    string Id, string Title, IReadOnlyList<string> Askers, DateOnly? Asked, TrailTerm? Term, TrailStatus Cabinet, OfficialVraag? Register)
{
    /// <summary>The numbers of the questions that are not answered as yet; empty where none are numbered.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Rows of the papers that the record holds, the questions first.</summary>
    public IReadOnlyList<long> Papers { get; init; } = [];

    /// <summary>Every id of the set and of its papers.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Nothing more is to come: answered, withdrawn, or the register alone knows of it and says that an answer came.</summary>
    public bool Over => Cabinet.Value is VraagStates.Answered or VraagStates.Withdrawn || (Cabinet.Reason == "no-evidence" && Register is { Reading: "answered" or "afgedaan" });
}
