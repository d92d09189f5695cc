using System.Collections.Immutable;

namespace Stavaza.Search;

/// <summary>What somebody asks for, in terms of the index.</summary>
/// <param name="Clauses">What a document must have and must not have.</param>
/// <param name="Shortened">More was asked than a search takes.</param>
internal sealed record SearchQuery(ImmutableArray<SearchClause> Clauses, bool Shortened)
{
    /// <summary>What a document must have: all but the small words, or these where there is nothing else.</summary>
    public IEnumerable<SearchClause> Wanted
    {
        get
        {
            var wanted = Clauses.Where(clause => !clause.Excluded);
            return wanted.Any(clause => !clause.Small) ? wanted.Where(clause => !clause.Small) : wanted;
        }
    }

    /// <summary>What it must not have.</summary>
    public IEnumerable<SearchClause> Excluded => Clauses.Where(clause => clause.Excluded);
}

/// <summary>One word, quotation or number of a query.</summary>
/// <param name="Ways">The ways in which a text can have it; one is enough.</param>
/// <param name="Excluded">A document must not have it.</param>
/// <param name="Small">A word such as "de" or "van", which nobody misses.</param>
internal sealed record SearchClause(ImmutableArray<SearchWay> Ways, bool Excluded, bool Small);

/// <summary>One way in which a text can have what is asked.</summary>
internal abstract record SearchWay
{
    private SearchWay()
    {
    }

    /// <summary>These terms side by side, or one term.</summary>
    public sealed record Terms(ImmutableArray<string> Sequence) : SearchWay;

    /// <summary>A word that begins so.</summary>
    public sealed record Beginning(string Letters) : SearchWay;

    /// <summary>The document has this id.</summary>
    public sealed record Id(string Term) : SearchWay;
}
