namespace Stavaza.Reading.Citations;

/// <summary>One pass over one text: what was found so far, and where the last citation ended.</summary>
internal sealed class Findings(string text, ReadingContext context)
{
    private readonly List<Citation> _citations = [];

    public string Text { get; } = text;

    public ReadingContext Context { get; } = context;

    /// <summary>First unit that belongs to no citation yet; nothing may be read before it.</summary>
    public int Free { get; private set; }

    public IReadOnlyList<Citation> Citations => _citations;

    public Citation? Last => _citations.Count > 0 ? _citations[^1] : null;

    public void Add(Citation citation)
    {
        _citations.Add(citation);
        Free = Math.Max(Free, citation.Span.End);
    }
}
