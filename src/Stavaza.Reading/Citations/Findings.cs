using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Citations.Wetgeving;

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

    /// <summary>Room for the parts of one reference while it is read; what is not found leaves nothing behind.</summary>
    public Scratch Scratch { get; } = new();

    public Citation? Last => _citations.Count > 0 ? _citations[^1] : null;

    public void Add(Citation citation)
    {
        _citations.Add(citation);
        Free = Math.Max(Free, citation.Span.End);
    }
}

/// <summary>Lists that readers fill and empty again, one reference at a time.</summary>
internal sealed class Scratch
{
    private readonly List<WrittenDossier> _dossiers = [];
    private readonly List<string> _words = [];
    private readonly List<ArticleNumber> _articles = [];

    public List<WrittenDossier> Dossiers() => Emptied(_dossiers);

    public List<string> Words() => Emptied(_words);

    public List<ArticleNumber> Articles() => Emptied(_articles);

    private static List<T> Emptied<T>(List<T> list)
    {
        list.Clear();
        return list;
    }
}
