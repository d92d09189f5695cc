using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Stavaza.Search;

/// <summary>BM25 per field. Documents and their passages share one index; Lucene would count both together for a field that only one of them has.</summary>
internal sealed class PassageSimilarity : BM25Similarity
{
    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats)
    {
        var documents = Documents(collectionStats);
        var idf = Idf(Math.Min(termStats.DocFreq, documents), documents);
        return new(idf, $"idf(docFreq={termStats.DocFreq}, maxDocs={documents})");
    }

    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats)
    {
        var explanation = new Explanation { Description = "idf(), sum of:" };
        foreach (var term in termStats)
        {
            var one = IdfExplain(collectionStats, term);
            explanation.AddDetail(one);
            explanation.Value += one.Value;
        }

        return explanation;
    }

    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.SumTotalTermFreq <= 0 ? 1f : (float)collectionStats.SumTotalTermFreq / Documents(collectionStats);

    private static long Documents(CollectionStatistics statistics) =>
        statistics.DocCount > 0 ? statistics.DocCount : statistics.MaxDoc;
}
