using Stavaza.Linking;
using Stavaza.Record;

namespace Stavaza.Trails.Candidates;

/// <summary>Candidates that share words with what was asked or promised. A word weighs by how rare it is in what was looked through: what all papers of a dossier say tells nothing.</summary>
internal static class BySimilarity
{
    public const string Rule = "words-of-the-dictum";

    /// <summary>Fewer shared words than this tell nothing, however rare.</summary>
    private const int FewestWords = 2;

    /// <summary>The least part of what the words of the request weigh together; measured (docs/verdicts.md).</summary>
    internal const double LeastShare = 0.25;

    public static IEnumerable<TrailCandidate> Of(TrailAnswer trail, IReadOnlyList<FoundElement> untold) =>
        Of(ContentWords.Of(string.Join('\n', trail.Dicta.Select(dictum => dictum.Text))), untold, Rule);

    /// <summary>Those of the sentences that share enough with some words, the most alike first.</summary>
    public static IEnumerable<TrailCandidate> Of(ContentWords asked, IReadOnlyList<FoundElement> untold, string rule) =>
        Ranked(asked, [.. untold.Select(found => found.Element.Sentence)])
            .Where(rank => rank.Share >= LeastShare)
            .Select(rank => TrailCandidates.CandidateOf(untold[rank.At], rule, rank.Words));

    /// <summary>The sentences that are like a request, the most alike first, with the words that they share.</summary>
    internal static IEnumerable<(int At, double Share, IReadOnlyList<string> Words)> Ranked(ContentWords asked, IReadOnlyList<string> sentences)
    {
        var shared = sentences.Select(sentence => asked.SharedWith(ContentWords.Of(sentence))).ToList();
        var telling = new TellingWords(shared);
        var whole = telling.WeightOf(asked.SharedWith(asked));
        return shared.Select((words, at) => (At: at, Share: whole > 0 ? telling.WeightOf(words) / whole : 0, Words: words))
            .Where(rank => rank.Words.Count >= FewestWords)
            .OrderByDescending(rank => rank.Share);
    }
}
