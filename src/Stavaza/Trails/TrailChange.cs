using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails;

/// <summary>What changed of one motion, set of questions or promise between two days.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Subject">Motie, SchriftelijkeVragen, Toezegging.</param>
/// <param name="Title">Title.</param>
/// <param name="Statuses">Every side whose status moved.</param>
/// <param name="Steps">Steps that were not known on the first day, in order of day; mere mentions are left out.</param>
public sealed record TrailChange(string Id, string Subject, string Title, IReadOnlyList<StatusChange> Statuses, IReadOnlyList<TrailStep> Steps);

/// <summary>A status that moved, and why.</summary>
/// <param name="Side">
/// cabinet, house; of the official register: official-outcome, official-status, official-afgedaan, official-appreciation (motions), official-answer (questions), official-promise,
/// official-due (promises).
/// </param>
/// <param name="Before">What it was on the first day; null where nothing was known.</param>
/// <param name="Now">What it is on the second day; null where the source says it no more.</param>
public sealed record StatusChange(string Side, string? Before, string? Now)
{
    /// <summary>Code of the reason on the second day; null for the official register, which gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>The sentence of the second day; null where none moved it.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The row of the official register that says so; null for what documents say.</summary>
    public OfficialRow? Row { get; init; }
}
