using System.Collections.Immutable;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Trails;

/// <summary>Counts a comparison field by field.</summary>
internal static class RegisterScore
{
    /// <summary>Fields are shown in the order in which they were compared. What the register alone says is a miss, what we alone say a false hit.</summary>
    public static SetScore Of(IReadOnlyList<Compared> all)
    {
        var rows = all.GroupBy(one => one.Field).Select(field => new ScoreRow(field.Key, TallyOf(field)));
        return new(SetKind.Register, all.Count(one => one.Agrees || one.Differs), [new(Group.Register, [.. rows])], ImmutableArray<Mistake>.Empty);
    }

    /// <summary>So many of them, the same ones every time; all of them where there are no more.</summary>
    public static IReadOnlyList<Compared> Sample(IEnumerable<Compared> all, int size, int seed)
    {
        var ordered = all.ToArray();
        new Random(seed).Shuffle(ordered);
        return [.. ordered.Take(size)];
    }

    private static Tally TallyOf(IEnumerable<Compared> field)
    {
        var all = field.ToList();
        return new(all.Count(one => one.Theirs is not null), all.Count(one => one.Agrees), all.Count(one => one.Ours is not null));
    }
}
