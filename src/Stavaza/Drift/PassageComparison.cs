using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using Stavaza.Linking;
using Stavaza.Reading.Outline;

namespace Stavaza.Drift;

/// <summary>Lays two versions of a passage beside each other: sentence by sentence, and word by word where a sentence was reworded.</summary>
internal static class PassageComparison
{
    /// <summary>Two sentences are one when they share half of their words.</summary>
    private const double SameFrom = 0.5;

    /// <summary>More sentences than any paragraph has: the rest of a longer text is compared as one.</summary>
    private const int MostSentences = 200;

    private static readonly Differ Differ = new();
    private static readonly DelimiterChunker Words = new([' ', '\u00a0', '\t', '\n', '.', ',', ';', ':', '(', ')', '?', '!']);

    /// <summary>The sentences of a first version.</summary>
    public static IReadOnlyList<DriftSentence> First(string text) => [.. SentencesOf(text).Select(sentence => Whole(DriftSentence.Same, sentence))];

    /// <summary>The sentences of a version beside those of the one before.</summary>
    public static IReadOnlyList<DriftSentence> Compare(string before, string now)
    {
        var (old, young) = (SentencesOf(before), SentencesOf(now));
        var pairs = Pairs(old, young);
        var compared = new List<DriftSentence>();
        var at = 0;
        for (var i = 0; i < young.Count; i++)
        {
            if (pairs[i] is not { } partner)
            {
                compared.Add(Whole(DriftSentence.Added, young[i]));
                continue;
            }

            compared.AddRange(old.GetRange(at, partner - at).Select(sentence => Whole(DriftSentence.Dropped, sentence)));
            compared.Add(Pair(old[partner], young[i]));
            at = partner + 1;
        }

        compared.AddRange(old[at..].Select(sentence => Whole(DriftSentence.Dropped, sentence)));
        return compared;
    }

    private static DriftSentence Pair(string old, string young) =>
        SameWords(old, young) ? Whole(DriftSentence.Same, young) : new(DriftSentence.Reworded, [.. Reworded(old, young)]);

    private static DriftSentence Whole(string kind, string sentence) => new(kind, [new(kind, sentence)]);

    /// <summary>
    /// For each new sentence the old one that it goes on with, or null: the choice in which the likenesses add up to most, and no two pairs cross.
    /// </summary>
    private static int?[] Pairs(List<string> old, List<string> young)
    {
        var (olds, youngs) = (old.ConvertAll(TellingWords.Of), young.ConvertAll(TellingWords.Of));
        var best = new double[old.Count + 1, young.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = young.Count - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Alike(olds[i], youngs[j]) + best[i + 1, j + 1]);
            }
        }

        var pairs = new int?[young.Count];
        for (var (i, j) = (0, 0); i < old.Count && j < young.Count;)
        {
            var alike = Alike(olds[i], youngs[j]);
            if (alike > 0 && best[i, j] == alike + best[i + 1, j + 1])
            {
                pairs[j++] = i++;
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    /// <summary>The share of words that both have; 0 for sentences that are not one. Two without any word, such as a row of dots, are one.</summary>
    private static double Alike(HashSet<string> one, HashSet<string> other)
    {
        var alike = one.Count + other.Count == 0 ? 1 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
        return alike >= SameFrom ? alike : 0;
    }

    private static bool SameWords(string old, string young) => TellingWords.InOrder(old).SequenceEqual(TellingWords.InOrder(young), StringComparer.Ordinal);

    private static IEnumerable<DriftWords> Reworded(string old, string young)
    {
        var difference = Differ.CreateDiffs(old, young, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            foreach (var piece in Pieces(difference, block, at))
            {
                yield return piece;
            }

            at = block.InsertStartB + block.InsertCountB;
        }

        if (at < difference.PiecesNew.Count)
        {
            yield return new(DriftSentence.Same, string.Concat(difference.PiecesNew.Skip(at)));
        }
    }

    private static IEnumerable<DriftWords> Pieces(DiffResult difference, DiffBlock block, int at)
    {
        if (block.InsertStartB > at)
        {
            yield return new(DriftSentence.Same, string.Concat(difference.PiecesNew.Skip(at).Take(block.InsertStartB - at)));
        }

        if (block.DeleteCountA > 0)
        {
            yield return new(DriftSentence.Dropped, string.Concat(difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)));
        }

        if (block.InsertCountB > 0)
        {
            yield return new(DriftSentence.Added, string.Concat(difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
        }
    }

    private static List<string> SentencesOf(string text)
    {
        var spans = DocumentOutline.Of(text).Sentences;
        var sentences = spans.Take(MostSentences).Select(span => text.Substring(span.Start, span.Length)).ToList();
        if (spans.Length > MostSentences)
        {
            sentences.Add(text[spans[MostSentences].Start..]);
        }

        return sentences;
    }
}
