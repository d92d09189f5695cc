using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>Runs of page furniture: neighbors with nothing but white space in between are one run, as a reader sees one page break.</summary>
internal static class PageEdges
{
    public static List<PageEdge> Of(string text, IEnumerable<TextSpan> furniture)
    {
        var runs = new List<TextSpan>();
        foreach (var range in furniture.Select(range => Clip(range, text.Length)).Where(range => range.Length > 0).OrderBy(range => range.Start))
        {
            if (runs.Count > 0 && Touches(text, runs[^1].End, range.Start))
            {
                runs[^1] = TextSpan.Between(runs[^1].Start, Math.Max(runs[^1].End, range.End));
            }
            else
            {
                runs.Add(range);
            }
        }

        return [.. runs.SelectMany(run => Edges(text, run))];
    }

    /// <summary>Only what is printed is an edge; white space around it, or alone, is white space like any other.</summary>
    private static IEnumerable<PageEdge> Edges(string text, TextSpan run)
    {
        var words = run.Of(text);
        var start = run.Start + words.Length - words.TrimStart().Length;
        return words.Trim() switch
        {
            [] => [],
            ['-' or '\u00AD' or '\u2010'] => [new(run, PageEdgeKind.Hyphen)],
            var printed => [new(new(start, printed.Length), PageEdgeKind.Words)],
        };
    }

    private static bool Touches(string text, int end, int start) => start <= end || text.AsSpan(end, start - end).IsWhiteSpace();

    private static TextSpan Clip(TextSpan range, int length)
    {
        var start = Math.Clamp(range.Start, 0, length);
        return TextSpan.Between(start, (int)Math.Clamp(range.Start + (long)range.Length, start, length));
    }
}

/// <summary>A run of page furniture.</summary>
internal readonly record struct PageEdge(TextSpan Span, PageEdgeKind Kind);

/// <summary>What a run of page furniture looks like.</summary>
internal enum PageEdgeKind
{
    /// <summary>A hyphen at the end of a line.</summary>
    Hyphen,

    /// <summary>Words: a page number, a running reference.</summary>
    Words,
}
