namespace Stavaza.Trails;

/// <summary>What a builder makes of the material of its subject: all of a <see cref="TrailAnswer"/> in which subjects differ.</summary>
/// <param name="Steps">The steps in order of day; those without a day last.</param>
/// <param name="Cabinet">What the government says.</param>
/// <param name="House">What the House accepted.</param>
internal sealed record TrailBody(IReadOnlyList<TrailStep> Steps, TrailStatus Cabinet, TrailStatus House)
{
    /// <summary>The kinds of steps that one would expect: those of which there is none are named as not known.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];

    /// <inheritdoc cref="TrailAnswer.Dicta"/>
    public IReadOnlyList<TrailDictum> Dicta { get; init; } = [];

    /// <inheritdoc cref="TrailAnswer.Terms"/>
    public IReadOnlyList<TrailTerm> Terms { get; init; } = [];

    /// <inheritdoc cref="TrailAnswer.Questions"/>
    public IReadOnlyList<TrailQuestion> Questions { get; init; } = [];

    /// <inheritdoc cref="TrailAnswer.Relations"/>
    public IReadOnlyList<TrailRelation> Relations { get; init; } = [];
}
