namespace Stavaza.Search;

/// <summary>The terms of several passages, read once for all fields that take them in. Used again for the next passages: its room is kept.</summary>
internal sealed class TermsRead(WordBook book)
{
    private readonly List<IndexTerm> _terms = [];
    private readonly List<int> _ends = [];

    public int Passages => _ends.Count;

    public IndexTerm this[int term] => _terms[term];

    /// <summary>Number of the first term of a passage; that of the passage after the last is the count of all terms.</summary>
    public int StartOf(int passage) => passage == 0 ? 0 : _ends[passage - 1];

    /// <summary>Forgets what was read, and reads these.</summary>
    public TermsRead Read(IEnumerable<string> passages)
    {
        _terms.Clear();
        _ends.Clear();
        foreach (var passage in passages)
        {
            var reader = new IndexTerms(passage, book);
            while (reader.AddNext(_terms))
            {
            }

            _ends.Add(_terms.Count);
        }

        return this;
    }
}
