using Stavaza.Search;

namespace Stavaza.Drift;

/// <summary>
/// How much the words of a text tell among others: a word that stands in every passage tells little, one that stands in two tells much. Two texts are alike as far
/// as the telling words of both are the same.
/// </summary>
internal sealed class TellingWords
{
    private readonly Dictionary<string, double> _weights;

    /// <param name="texts">All texts that are compared with each other.</param>
    public TellingWords(IReadOnlyCollection<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(Of))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        _weights = counts.ToDictionary(count => count.Key, count => Math.Log(1 + ((double)texts.Count / count.Value)), StringComparer.Ordinal);
    }

    /// <summary>The words of a text, each once, in lower case; numbers are words.</summary>
    public static HashSet<string> Of(string text) => SubjectWords.WordsOf(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of a text in order: two texts with the same are the same but for signs and capitals.</summary>
    public static IEnumerable<string> InOrder(string text) => SubjectWords.WordsOf(text);

    /// <summary>What a word tells; as much as any can for a word that none of the texts has.</summary>
    public double WeightOf(string word) => _weights.TryGetValue(word, out var weight) ? weight : 1;

    /// <summary>What all the words tell together.</summary>
    public double WeightOf(HashSet<string> words) => words.Sum(WeightOf);

    /// <summary>The share of what both tell that they have in common, 0 to 1; 0 where one has no words.</summary>
    public double Alike(HashSet<string> one, HashSet<string> other)
    {
        var both = WeightOf(one) + WeightOf(other);
        return both == 0 ? 0 : 2 * one.Where(other.Contains).Sum(WeightOf) / both;
    }
}
