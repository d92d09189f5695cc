using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Stavaza.Search;

/// <summary>
/// The terms of several passages as Lucene takes them in. Passages lie apart, so that quoted words stand together in one passage. Used again for the next text
/// once Lucene has taken in the last: making one costs more than reading a title.
/// </summary>
internal sealed class PassageTokens : TokenStream
{
    private const int Gap = 1;

    private readonly TermAsHeld _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private TermsRead? _terms;
    private int _first;
    private int _last;
    private int _passage;
    private int _next;
    private int _position;
    private int _gap;

    public PassageTokens()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The same stream, over all passages that were read.</summary>
    public PassageTokens Over(TermsRead terms) => Over(terms, 0, terms.Passages);

    /// <summary>The same stream, over some of them.</summary>
    public PassageTokens Over(TermsRead terms, int first, int count)
    {
        (_terms, _first, _last) = (terms, first, first + count);
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        (_passage, _position, _gap) = (_first, -1, 0);
        _next = _terms?.StartOf(_first) ?? 0;
    }

    public override bool IncrementToken()
    {
        if (_terms is not { } terms || _next == terms.StartOf(_last))
        {
            return false;
        }

        while (_next == terms.StartOf(_passage + 1))
        {
            _passage++;
            (_position, _gap) = (-1, Gap);
        }

        var term = terms[_next++];
        _term.Term = term.Utf8;
        _increment.PositionIncrement = term.Position - _position + _gap;
        (_position, _gap) = (term.Position, 0);
        return true;
    }

    /// <summary>A term in the bytes that Lucene holds: nothing is encoded anew for each place where a word stands.</summary>
    private sealed class TermAsHeld : Attribute, ITermToBytesRefAttribute
    {
        public byte[] Term { get; set; } = [];

        public BytesRef BytesRef { get; } = new();

        public void FillBytesRef() => (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (Term, 0, Term.Length);

        public override void Clear() => Term = [];

        public override void CopyTo(IAttribute target) => ((TermAsHeld)target).Term = Term;
    }
}
