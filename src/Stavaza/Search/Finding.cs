using Lucene.Net.Documents;
using Lucene.Net.Search;
using Stavaza.Reading;

namespace Stavaza.Search;

/// <summary>One search in one state of the index.</summary>
internal sealed class Finding(Snapshot snapshot, SearchQuery query, WordBook book)
{
    private const int MostTaken = 100;

    // Equal scores in the order of keys, so that pages neither overlap nor depend on the order of indexing.
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField(Fields.Key, SortFieldType.STRING));

    private readonly Highlights _highlights = new(query, book);

    /// <summary>Documents: those with all words, or where there are none, those with some.</summary>
    public SearchResult Documents(SearchOptions options)
    {
        var all = Documents(options, all: true);
        if (all.Total > 0 || query.Wanted.Count() == 1)
        {
            return all;
        }

        // A document with all words that may have been known by then is worth more than one with some of them: it is told, and nothing is put in its place.
        return all.Undated > 0 ? all : Documents(options, all: false);
    }

    /// <summary>Passages with all words.</summary>
    public SubjectResult Subject(int mostPassages)
    {
        var found = snapshot.Search(LuceneQueries.ForPassages(query, all: true), null, Math.Max(1, mostPassages), BestFirst);
        var documents = found.ScoreDocs.Take(mostPassages)
            .Select(hit => snapshot.Doc(hit.Doc))
            .GroupBy(stored => stored.Get(Fields.Key))
            .Select(group => new FoundDocument(group.Key, [.. group.Select(PassageOf)]));
        return new(found.TotalHits, [.. documents], snapshot.LastEvent);
    }

    /// <summary>Documents with all words in the title.</summary>
    public TitledDocuments Titled(int most)
    {
        var found = snapshot.Search(LuceneQueries.ForTitles(query), null, Math.Max(1, most), BestFirst);
        return new(found.TotalHits, [.. found.ScoreDocs.Take(most).Select(hit => snapshot.Doc(hit.Doc).Get(Fields.Key))]);
    }

    private SearchResult Documents(SearchOptions options, bool all)
    {
        var asked = LuceneQueries.ForDocuments(query, all);
        var skip = Math.Clamp(options.Skip, 0, SearchOptions.MostDocuments);
        var end = Math.Min(skip + Math.Clamp(options.Take, 0, MostTaken), SearchOptions.MostDocuments);
        var found = snapshot.Search(asked, LuceneQueries.Narrowed(options), Math.Max(1, end), BestFirst);
        var outcome = found.TotalHits == 0 ? SearchOutcome.NotFound : all ? SearchOutcome.AllWords : SearchOutcome.SomeWords;
        return new(outcome, found.TotalHits, Undated(asked, options), Page(found.ScoreDocs.Take(end).Skip(skip)), query.Shortened, snapshot.LastEvent);
    }

    private int Undated(Query asked, SearchOptions options)
    {
        if (LuceneQueries.Undated(options) is not { } undated)
        {
            return 0;
        }

        var count = new TotalHitCountCollector();
        snapshot.Search(asked, undated, count);
        return count.TotalHits;
    }

    private FoundDocument[] Page(IEnumerable<ScoreDoc> hits)
    {
        var documents = hits.Select(hit => (Number: hit.Doc, Stored: snapshot.Doc(hit.Doc))).ToArray();
        var best = new BestPassages(snapshot, LuceneQueries.ForPassages(query, all: false))
            .Of(documents.Select(document => (document.Number, Number(document.Stored, Fields.Passages))));
        return
        [
            .. documents.Select(document => new FoundDocument(
                document.Stored.Get(Fields.Key),
                [.. best.GetValueOrDefault(document.Number, []).Select(passage => PassageOf(snapshot.Doc(passage)))])),
        ];
    }

    private FoundPassage PassageOf(Document stored)
    {
        var text = stored.Get(Fields.Text);
        var place = new TextSpan(Number(stored, Fields.Start), Number(stored, Fields.Length));
        return new(text, place, _highlights.In(text));
    }

    private static int Number(Document stored, string field) => stored.GetField(field).GetInt32Value() ?? 0;
}
