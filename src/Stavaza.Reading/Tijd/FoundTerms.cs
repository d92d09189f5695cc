using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Goes through deadlines, for <c>foreach</c>; it allocates nothing.</summary>
internal struct FoundTerms(Prose prose, int first, int end)
{
    private int _next = first;

    public Termijn Current { get; private set; } = null!;

    public readonly FoundTerms GetEnumerator() => this;

    public bool MoveNext()
    {
        for (var at = TermijnReader.NextBeginning(prose, _next, end); at < end; at = TermijnReader.NextBeginning(prose, at + 1, end))
        {
            if (TermijnReader.TryRead(prose, at, end, out var term, out _next))
            {
                Current = term;
                return true;
            }
        }

        _next = end;
        return false;
    }
}
