using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>Cuts a text into what the eye sees apart: headings and paragraphs.</summary>
internal static class TextBlocks
{
    private const string EndsSentence = ".!?:;”\"»)";

    /// <summary>Headings and paragraphs in order; only white space lies between them.</summary>
    public static List<TextWrap> Of(string text, TextSpan part, LineBreaks lines, IReadOnlyList<PageEdge> edges, IEnumerable<DocumentSection> sections)
    {
        var headings = sections
            .Select(section => HeadingOf(text, section))
            .Where(heading => heading.Length > 0 && part.Contains(heading))
            .OrderBy(heading => heading.Start)
            .ToList();
        var blocks = new List<TextWrap>();
        var at = part.Start;
        foreach (var heading in headings)
        {
            if (heading.Start < at)
            {
                continue;
            }

            AddParagraphs(blocks, text, TextSpan.Between(at, heading.Start), lines, edges);
            blocks.Add(new TextWrap.Heading(heading));
            at = heading.End;
        }

        AddParagraphs(blocks, text, TextSpan.Between(at, part.End), lines, edges);
        return blocks;
    }

    /// <summary>Number and title at the beginning of a section; empty where they do not stand there.</summary>
    private static TextSpan HeadingOf(string text, DocumentSection section)
    {
        if (section.Place.Start < 0 || section.Place.Start >= text.Length || string.IsNullOrWhiteSpace(section.Title))
        {
            return default;
        }

        var at = section.Place.Start;
        var limit = Math.Min(text.Length, at + (section.Number?.Length ?? 0) + (section.Title.Length * 2) + 40);
        var title = text.AsSpan(at, limit - at).IndexOf(section.Title.AsSpan(0, FirstWord(section.Title)), StringComparison.Ordinal);
        return title < 0 ? default : TextSpan.Between(at, EndOf(text, at + title, limit, section.Title));
    }

    private static int FirstWord(string title) => title.IndexOfAny([' ', '\n']) is > 0 and var end ? end : title.Length;

    // The title may run over a line break in the text: white space is passed over on both sides.
    private static int EndOf(string text, int at, int limit, string title)
    {
        foreach (var unit in title.Where(unit => !char.IsWhiteSpace(unit)))
        {
            while (at < limit && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at >= limit || text[at] != unit)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static void AddParagraphs(List<TextWrap> blocks, string text, TextSpan range, LineBreaks lines, IReadOnlyList<PageEdge> edges)
    {
        var start = range.Start;
        foreach (var gap in Gaps(text, range, lines, edges))
        {
            Add(blocks, text, TextSpan.Between(start, gap.Start));
            start = gap.End;
        }

        Add(blocks, text, TextSpan.Between(start, range.End));
    }

    private static void Add(List<TextWrap> blocks, string text, TextSpan span)
    {
        var words = span.Of(text);
        var before = words.Length - words.TrimStart().Length;
        var trimmed = words.Trim().Length;
        if (trimmed > 0)
        {
            blocks.Add(new TextWrap.Paragraph(new(span.Start + before, trimmed)));
        }
    }

    /// <summary>White space between paragraphs.</summary>
    private static IEnumerable<TextSpan> Gaps(string text, TextSpan range, LineBreaks lines, IReadOnlyList<PageEdge> edges)
    {
        var edge = 0;
        for (var at = range.Start; at < range.End;)
        {
            while (edge < edges.Count && edges[edge].Span.End <= at)
            {
                edge++;
            }

            if (edge < edges.Count && edges[edge].Span.Start <= at)
            {
                var span = edges[edge].Span;
                if (edges[edge].Kind == PageEdgeKind.Words && EndsASentence(text, range.Start, span.Start))
                {
                    yield return new(Math.Max(span.Start, range.Start), 0);
                    yield return new(Math.Min(span.End, range.End), 0);
                }

                at = span.End;
                continue;
            }

            if (text[at] is not '\n')
            {
                at++;
                continue;
            }

            var end = at;
            var breaks = 0;
            for (; end < range.End && char.IsWhiteSpace(text[end]); end++)
            {
                breaks += text[end] is '\n' ? 1 : 0;
            }

            if ((breaks > 1 || !lines.Wrapped) && !RunsIntoAnEdge(text, range.Start, at, end, edges, edge))
            {
                yield return TextSpan.Between(at, end);
            }

            at = end;
        }
    }

    // A blank line before a page number is the page's, not the paragraph's: the sentence goes on behind it.
    private static bool RunsIntoAnEdge(string text, int from, int at, int end, IReadOnlyList<PageEdge> edges, int edge) =>
        (edge < edges.Count && edges[edge].Span.Start <= end && !EndsASentence(text, from, at))
        || (edge > 0 && edges[edge - 1].Span.End >= at && !EndsASentence(text, from, edges[edge - 1].Span.Start));

    private static bool EndsASentence(string text, int from, int at)
    {
        var before = text.AsSpan(from, Math.Max(0, at - from)).TrimEnd();
        return before.IsEmpty || EndsSentence.Contains(before[^1], StringComparison.Ordinal);
    }
}
