using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Stavaza.Search;

/// <summary>Names of the fields. A document and each of its passages are Lucene documents of their own, with the same key.</summary>
internal static class Fields
{
    public const string Key = "key";
    public const string Title = "title";
    public const string Body = "body";
    public const string Ids = "ids";
    public const string Date = "date";
    public const string Since = "since";
    public const string Kind = "kind";
    public const string Passages = "passages";
    public const string Passage = "passage";
    public const string Text = "text";
    public const string Start = "start";
    public const string Length = "length";
}

/// <summary>Says a query in Lucene's terms.</summary>
internal static class LuceneQueries
{
    private const float TitleBoost = 3;
    private const float IdBoost = 50;

    /// <summary>Documents that have every clause, or with <paramref name="all"/> false at least one.</summary>
    public static Query ForDocuments(SearchQuery query, bool all) =>
        Together(query, all, clause => Best(clause.Ways.SelectMany(InDocument)));

    /// <summary>Passages that have every clause, or with <paramref name="all"/> false at least one.</summary>
    public static Query ForPassages(SearchQuery query, bool all) => ForField(query, Fields.Passage, all);

    /// <summary>Documents whose title has every clause.</summary>
    public static Query ForTitles(SearchQuery query) => ForField(query, Fields.Title, all: true);

    /// <summary>What the options narrow the search to; null for everything.</summary>
    public static Filter? Narrowed(SearchOptions options)
    {
        var narrowed = OfKind(options);
        if (options.From is not null || options.To is not null)
        {
            narrowed.Add(NumericRangeQuery.NewInt32Range(Fields.Date, Day(options.From), Day(options.To), true, true), Occur.MUST);
        }

        return narrowed.Clauses.Count == 0 ? null : new QueryWrapperFilter(narrowed);
    }

    /// <summary>What the options leave out though it may have been known by their last day; null where they ask for no days.</summary>
    public static Filter? Undated(SearchOptions options)
    {
        if (options.From is null && options.To is null)
        {
            return null;
        }

        var undated = OfKind(options);
        undated.Add(new MatchAllDocsQuery(), Occur.MUST);
        undated.Add(NumericRangeQuery.NewInt32Range(Fields.Date, null, Day(options.To), true, true), Occur.MUST_NOT);
        if (options.To is { } last)
        {
            undated.Add(NumericRangeQuery.NewInt32Range(Fields.Since, Day(last), null, false, true), Occur.MUST_NOT);
        }

        return new QueryWrapperFilter(undated);
    }

    /// <summary>A day as a number that sorts.</summary>
    public static int Day(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    private static int? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    private static BooleanQuery OfKind(SearchOptions options)
    {
        var narrowed = new BooleanQuery();
        if (options.Kind is { } kind)
        {
            narrowed.Add(new TermQuery(new(Fields.Kind, kind)), Occur.MUST);
        }

        return narrowed;
    }

    private static BooleanQuery ForField(SearchQuery query, string field, bool all) =>
        Together(query, all, clause => Best(clause.Ways.Select(way => InField(way, field)).OfType<Query>()));

    private static BooleanQuery Together(SearchQuery query, bool all, Func<SearchClause, Query> ask)
    {
        var together = new BooleanQuery();
        foreach (var clause in query.Wanted)
        {
            together.Add(ask(clause), all ? Occur.MUST : Occur.SHOULD);
        }

        foreach (var clause in query.Excluded)
        {
            together.Add(ask(clause), Occur.MUST_NOT);
        }

        return together;
    }

    private static DisjunctionMaxQuery Best(IEnumerable<Query> ways)
    {
        var best = new DisjunctionMaxQuery(0.1f);
        foreach (var way in ways)
        {
            best.Add(way);
        }

        return best;
    }

    private static IEnumerable<Query> InDocument(SearchWay way)
    {
        if (way is SearchWay.Id(var id))
        {
            yield return new TermQuery(new(Fields.Ids, id)) { Boost = IdBoost };
            yield break;
        }

        yield return InField(way, Fields.Body)!;
        var title = InField(way, Fields.Title)!;
        title.Boost = TitleBoost;
        yield return title;
    }

    private static Query? InField(SearchWay way, string field) => way switch
    {
        SearchWay.Terms({ Length: 1 } sequence) => new TermQuery(new(field, sequence[0])),
        SearchWay.Terms(var sequence) => SideBySide(sequence, field),
        SearchWay.Beginning(var letters) => new PrefixQuery(new(field, letters)),
        _ => null,
    };

    private static PhraseQuery SideBySide(IEnumerable<string> sequence, string field)
    {
        var phrase = new PhraseQuery();
        foreach (var term in sequence)
        {
            phrase.Add(new Term(field, term));
        }

        return phrase;
    }
}
