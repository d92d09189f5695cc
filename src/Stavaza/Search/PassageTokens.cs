using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Stavaza.Search;

/// <summary>
/// The terms of several passages as Lucene takes them in. Passages lie apart, so that quoted words stand together in one passage. Used again for the next text
/// once Lucene has taken in the last: making one costs more than reading a title.
/// </summary>
internal sealed class PassageTokens : TokenStream
{
    private const int Gap = 1;

    private readonly WordBook _book;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<IndexTerm> _terms = [];
    private IReadOnlyList<string> _passages = [];
    private IndexTerms? _reader;
    private int _passage;
    private int _next;
    private int _position;
    private int _gap;

    public PassageTokens(WordBook book)
    {
        _book = book;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The same stream, over these passages.</summary>
    public PassageTokens Over(IReadOnlyList<string> passages)
    {
        _passages = passages;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        _reader = null;
        (_passage, _next, _position, _gap) = (0, 0, -1, 0);
        _terms.Clear();
    }

    public override bool IncrementToken()
    {
        while (_next == _terms.Count)
        {
            if (!Advance())
            {
                return false;
            }
        }

        ClearAttributes();
        var term = _terms[_next++];
        _term.SetEmpty().Append(term.Text);
        _increment.PositionIncrement = term.Position - _position + _gap;
        (_position, _gap) = (term.Position, 0);
        return true;
    }

    private bool Advance()
    {
        _next = 0;
        _terms.Clear();
        if (_reader is not null && _reader.Next(_terms))
        {
            return true;
        }

        if (_passage == _passages.Count)
        {
            return false;
        }

        _gap = _passage == 0 ? 0 : Gap;
        _position = -1;
        _reader = new(_passages[_passage++], _book);
        return true;
    }
}
