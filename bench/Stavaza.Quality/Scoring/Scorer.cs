using System.Collections.Immutable;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;

namespace Stavaza.Quality.Scoring;

/// <summary>Scores what was read in a set.</summary>
internal static class Scorer
{
    /// <summary>Reads the passages and scores what was read.</summary>
    public static SetScore Score(LabelledSet set) => Score(set, PassageReader.Read(set));

    /// <summary>Scores marks that are there already.</summary>
    public static SetScore Score(LabelledSet set, IReadOnlyDictionary<string, ImmutableArray<ReadMark>> marks) => set.Kind switch
    {
        SetKind.Citations => CitationScorer.Score(set, passage => marks[passage.Id]),
        _ => StatementScorer.Score(set, passage => marks[passage.Id]),
    };
}
