using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Stavaza.Search;

/// <summary>
/// Finds the passages of documents that match best. The passages of a document stand right behind it in the index, in order, through every merge: one walk
/// through the matches serves a whole page of documents.
/// </summary>
internal sealed class BestPassages(IndexSearcher searcher, Query query)
{
    private const int Most = 3;

    /// <summary>The numbers of the best passages of each document, best first; a document without any is left out.</summary>
    /// <param name="documents">Numbers of documents, each with how many passages it has.</param>
    public Dictionary<int, int[]> Of(IEnumerable<(int Document, int Passages)> documents)
    {
        var best = new Dictionary<int, int[]>();
        var weight = searcher.CreateNormalizedWeight(query);
        var leaves = searcher.TopReaderContext.Leaves;
        foreach (var segment in documents.OrderBy(document => document.Document).GroupBy(document => leaves[ReaderUtil.SubIndex(document.Document, leaves)]))
        {
            if (weight.GetScorer(segment.Key, segment.Key.AtomicReader.LiveDocs) is { } matches)
            {
                Walk(matches, segment.Key.DocBase, segment, best);
            }
        }

        return best;
    }

    private static void Walk(Scorer matches, int offset, IEnumerable<(int Document, int Passages)> documents, Dictionary<int, int[]> best)
    {
        var found = new List<(float Score, int Passage)>();
        foreach (var (document, passages) in documents)
        {
            var first = document + 1 - offset;
            for (var at = matches.DocID < first ? matches.Advance(first) : matches.DocID; at < first + passages; at = matches.NextDoc())
            {
                found.Add((matches.GetScore(), at + offset));
            }

            if (found.Count > 0)
            {
                best[document] = [.. found.OrderByDescending(match => match.Score).ThenBy(match => match.Passage).Take(Most).Select(match => match.Passage)];
                found.Clear();
            }
        }
    }
}
