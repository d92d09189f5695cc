using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Stavaza.Search;

/// <summary>
/// Reads a query: words (all are wanted), "words that stand together" (as written), -word (not wanted), begin* (words that begin so), and numbers of
/// documents as printed. Every text is a query; what is no word or number means nothing.
/// </summary>
internal sealed class QueryReader(string query, WordBook book)
{
    /// <summary>Most of a query that is read, in UTF-16 units.</summary>
    public const int MostLength = 1000;

    /// <summary>Most words, quotations and numbers.</summary>
    public const int MostClauses = 24;

    private const int MostBeginnings = 4;
    private const int ShortestBeginning = 2;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        "de", "het", "een", "van", "en", "in", "op", "te", "ten", "ter", "voor", "met", "aan", "door", "over", "om", "of", "dat", "die", "is", "bij", "uit", "tot",
        "naar", "nr", "nrs", "kst", "kamerstuk", "kamerstukken");

    private readonly string _query = query.Length > MostLength ? query[..MostLength] : query;
    private readonly ImmutableArray<SearchClause>.Builder _clauses = ImmutableArray.CreateBuilder<SearchClause>();
    private bool _shortened = query.Length > MostLength;
    private int _at;
    private int _beginnings;

    /// <summary>Reads the query.</summary>
    public static SearchQuery Read(string query, WordBook book) => new QueryReader(query, book).Read();

    private SearchQuery Read()
    {
        while (SkipWhiteSpace())
        {
            var excluded = TryMinus();
            if (IsQuote(_query[_at]))
            {
                ReadQuotation(excluded);
            }
            else if (!TryNumber(excluded))
            {
                ReadWords(excluded);
            }
        }

        return new(_clauses.ToImmutable(), _shortened);
    }

    private bool SkipWhiteSpace()
    {
        while (_at < _query.Length && char.IsWhiteSpace(_query[_at]))
        {
            _at++;
        }

        return _at < _query.Length;
    }

    private bool TryMinus()
    {
        if (_query[_at] != '-' || _at + 1 == _query.Length || char.IsWhiteSpace(_query[_at + 1]))
        {
            return false;
        }

        _at++;
        return true;
    }

    // A quotation without end runs to the end of the query.
    private void ReadQuotation(bool excluded)
    {
        var start = ++_at;
        while (_at < _query.Length && !IsQuote(_query[_at]))
        {
            _at++;
        }

        var words = Chunks(_query[start.._at]).SelectMany(chunk => chunk.Parts).Select(part => part.Forms.Exact).Take(MostClauses).ToImmutableArray();
        _at = Math.Min(_at + 1, _query.Length);
        if (!words.IsEmpty)
        {
            Add([new SearchWay.Terms(words)], excluded);
        }
    }

    private bool TryNumber(bool excluded)
    {
        var numbers = OfficialNumbers.At(_query, _at);
        if (numbers.Count == 0)
        {
            return false;
        }

        var end = numbers.Max(number => number.End);
        if (end < _query.Length && !char.IsWhiteSpace(_query[end]) && !IsQuote(_query[end]) && _query[end] is not (',' or '.' or ';' or ')'))
        {
            return false;
        }

        var asked = numbers.Where(number => number.End == end || number.Term.StartsWith("kst-", StringComparison.Ordinal));
        var words = Chunks(_query[_at..end]).SelectMany(chunk => chunk.Parts).Select(part => part.Forms.Exact);
        _at = end;
        Add(
            [
                .. asked.SelectMany(number => (SearchWay[])[new SearchWay.Id(number.Term), new SearchWay.Terms([number.Term])]),
                new SearchWay.Terms([.. words]),
            ],
            excluded);
        return true;
    }

    private void ReadWords(bool excluded)
    {
        var start = _at;
        while (_at < _query.Length && !char.IsWhiteSpace(_query[_at]) && !IsQuote(_query[_at]))
        {
            _at++;
        }

        var item = _query[start.._at];
        var open = item.EndsWith('*');
        var chunks = Chunks(item).ToArray();
        for (var i = 0; i < chunks.Length; i++)
        {
            AddChunk(item, chunks[i], excluded, open && i == chunks.Length - 1);
        }
    }

    private void AddChunk(string item, Chunk chunk, bool excluded, bool open)
    {
        if (open && TryBeginnings(chunk, out var beginnings))
        {
            Add(beginnings, excluded);
            return;
        }

        var ways = chunk.Wholes(book).Select(whole => (SearchWay)new SearchWay.Terms([whole.Stem])).ToList();
        ways.Add(new SearchWay.Terms([.. chunk.Parts.Select(part => part.Forms.Stem)]));
        var written = item.AsSpan(chunk.Start, chunk.End - chunk.Start);
        if (written.ContainsAnyInRange('0', '9'))
        {
            ways.Add(new SearchWay.Id(OfficialNumbers.Fold(written)));
        }

        Add([.. ways], excluded, chunk.Parts.Count == 1 && SmallWords.Contains(chunk.Parts[0].Forms.Exact));
    }

    private bool TryBeginnings(Chunk chunk, out ImmutableArray<SearchWay> ways)
    {
        var forms = chunk.Parts.Count == 1 ? [chunk.Parts[0].Forms] : chunk.Wholes(book).ToArray();
        ways = [.. forms.Where(form => form.Exact.Length >= ShortestBeginning).Select(form => new SearchWay.Beginning(form.Exact))];
        if (ways.IsEmpty)
        {
            return false;
        }

        if (++_beginnings > MostBeginnings)
        {
            _shortened = true;
            ways = [];
        }

        return true;
    }

    private void Add(ImmutableArray<SearchWay> ways, bool excluded, bool small = false)
    {
        if (ways.IsEmpty)
        {
            return;
        }

        if (_clauses.Count == MostClauses)
        {
            _shortened = true;
            return;
        }

        _clauses.Add(new(ways, excluded, small && !excluded));
    }

    private IEnumerable<Chunk> Chunks(string text)
    {
        var reader = new ChunkReader(text, book);
        while (reader.Next() is { } chunk)
        {
            yield return chunk;
        }
    }

    private static bool IsQuote(char unit) => unit is '"' or '“' or '”' or '„' or '«' or '»';
}
