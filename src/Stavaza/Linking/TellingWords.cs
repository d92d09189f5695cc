using Stavaza.Search;

namespace Stavaza.Linking;

/// <summary>
/// How much words tell among the texts that are compared: a word that stands in every text tells little, one that stands in two tells much. Whoever compares texts weighs by
/// this; what counts as a word differs. Passages of letters are compared by every word (<see cref="Of"/>), what may belong together by the words that carry the
/// matter (<see cref="ContentWords"/>).
/// </summary>
internal sealed class TellingWords
{
    private readonly Dictionary<string, double> _weights;
    private readonly double _unseen;

    /// <param name="texts">The words of every text that is compared, each once.</param>
    public TellingWords(IReadOnlyCollection<IReadOnlyCollection<string>> texts)
    {
        _weights = texts.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(count => count.Key, count => WeightOf(texts.Count, count.Value), StringComparer.Ordinal);
        _unseen = WeightOf(texts.Count, 1);
    }

    /// <summary>The words of a text, each once, in lower case; numbers are words.</summary>
    public static HashSet<string> Of(string text) => SubjectWords.WordsOf(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of a text in order: two texts with the same are the same but for signs and capitals.</summary>
    public static IEnumerable<string> InOrder(string text) => SubjectWords.WordsOf(text);

    /// <summary>What a word tells; one that none of the texts has as much as one that a single text has.</summary>
    public double WeightOf(string word) => _weights.GetValueOrDefault(word, _unseen);

    /// <summary>What all the words tell together.</summary>
    public double WeightOf(IEnumerable<string> words) => words.Sum(WeightOf);

    private static double WeightOf(int texts, int having) => Math.Log(1 + ((double)texts / having));
}
