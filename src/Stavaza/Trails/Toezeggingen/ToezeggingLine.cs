using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Where one promise stands: a line of a list. Its trail has the rest.</summary>
/// <param name="Id">The id of its trail: the number where it is known, else toezegging- with the id of the element that makes it.</param>
/// <param name="Title">The promise as it was made, else as the register words it.</param>
/// <param name="Actor">Who promised it; null when nobody says.</param>
/// <param name="Recipient">To whom; null when nobody says.</param>
/// <param name="Made">The day on which it was made; null when not known.</param>
/// <param name="Term">The term that runs or ran last; null where nobody names one.</param>
/// <param name="Cabinet">As <see cref="TrailAnswer.Cabinet"/>; unclear where only the register knows of it.</param>
/// <param name="Evidence">The sentence that makes it; null where only the register has it.</param>
/// <param name="Register">Its row; null for none.</param>
internal sealed record ToezeggingLine(
    string Id, string Title, string? Actor, string? Recipient, DateOnly? Made, TrailTerm? Term, TrailStatus Cabinet, Evidence? Evidence, OfficialToezegging? Register)
{
    /// <summary>The item of the debate in which it was made; null for a promise of a letter.</summary>
    public TrailDebate? Debate { get; init; }

    /// <summary>formal, plain or intention: <see cref="ToezeggingStrength"/>.</summary>
    public string Strength { get; init; } = ToezeggingStrength.Plain;

    /// <summary>
    /// Nothing more is to come: kept or taken back, or the register alone knows what became of it and says that it is over. Where documents decide nothing and the
    /// register has a status, both are shown, and the documents count.
    /// </summary>
    public bool Over => Cabinet.Value is ToezeggingSteps.Fulfilled or ToezeggingTrail.Withdrawn || (Evidence is null && Register?.Now.Status is "Voldaan" or "Vervallen");
}
