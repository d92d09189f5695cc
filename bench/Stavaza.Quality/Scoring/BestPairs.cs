using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;

namespace Stavaza.Quality.Scoring;

/// <summary>A label and the mark that found it.</summary>
internal readonly record struct Pair(Label Label, ReadMark Mark);

/// <summary>Pairs labels with marks, one to one, the best pair first; of equal pairs the first in order.</summary>
internal static class BestPairs
{
    public static List<Pair> Of<TRank>(IEnumerable<(TRank Rank, Label Label, ReadMark Mark)> candidates)
    {
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var kept = new List<Pair>();
        foreach (var (_, label, mark) in candidates.OrderByDescending(candidate => candidate.Rank))
        {
            if (!used.Contains(label) && !used.Contains(mark))
            {
                used.Add(label);
                used.Add(mark);
                kept.Add(new(label, mark));
            }
        }

        return kept;
    }

    /// <summary>The marks that no pair holds, in order.</summary>
    public static List<ReadMark> Without(this IEnumerable<ReadMark> marks, IEnumerable<Pair> pairs)
    {
        var paired = new HashSet<object>(pairs.Select(pair => pair.Mark), ReferenceEqualityComparer.Instance);
        return [.. marks.Where(mark => !paired.Contains(mark))];
    }

    /// <summary>The labels that no pair holds, in order.</summary>
    public static IEnumerable<Label> Without(this IEnumerable<Label> labels, IEnumerable<Pair> pairs)
    {
        var paired = new HashSet<object>(pairs.Select(pair => pair.Label), ReferenceEqualityComparer.Instance);
        return labels.Where(label => !paired.Contains(label));
    }
}
