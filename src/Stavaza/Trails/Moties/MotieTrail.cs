using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails.Moties;

/// <summary>The trail of a motion: from its tabling to what the government did with it, and what the House made of that.</summary>
internal static class MotieTrail
{
    /// <summary>The steps that every motion goes through that is not rejected or withdrawn.</summary>
    public static IReadOnlyList<string> Expected { get; } = [TrailSteps.Tabled, TrailSteps.Appreciation, TrailSteps.Vote, TrailSteps.Execution];

    /// <param name="known">What was known on the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="register">What the register has of it; null for nothing, or not asked.</param>
    public static TrailBody Of(TrailMaterial known, DateOnly asOf, OfficialRegister? register)
    {
        _ = (asOf, register);
        var steps = TrailSteps.Of(known);
        var (cabinet, house) = MotieStatuses.Of(steps);
        return new(steps, cabinet, house)
        {
            Dicta = DictaOf(known),
            Expected = steps.Any(step => step is { Kind: TrailSteps.Vote, Value: "verworpen" }) ? [.. Expected.Where(kind => kind != TrailSteps.Execution)] : Expected,
        };
    }

    private static IReadOnlyList<TrailDictum> DictaOf(TrailMaterial known) =>
        [.. known.Inside.Concat(known.About)
            .Where(found => found.Element.Type == "dictum")
            .DistinctBy(found => found.Element.Words)
            .Select(found => new TrailDictum(found.Element.Words, found.Evidence()))];
}
