using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Web.Documents;

/// <summary>
/// A text with everything that stands around its words, as tokens that open and close in proper order. Ranges that cross one another are cut: the later one
/// goes on in a second piece. Any ranges are accepted; what lies outside the text is left out.
/// </summary>
internal static class MarkedText
{
    /// <summary>The tokens of one part of a document's text.</summary>
    /// <param name="answer">The document.</param>
    /// <param name="elements">Which of its elements to mark, in order of place.</param>
    /// <param name="part">The range of the text to show.</param>
    /// <param name="asked">A place to show besides; null for none.</param>
    public static List<TextToken> Of(DocumentAnswer answer, IEnumerable<DocumentElement> elements, TextSpan part, TextSpan? asked = null)
    {
        var text = answer.Text;
        var lines = LineBreaks.Of(part.Of(text));
        var edges = PageEdges.Of(text, answer.Furniture);
        var wraps = Wraps(elements, edges, part, asked);
        var writer = new Writer(text, lines, wraps, edges);
        foreach (var block in TextBlocks.Of(text, part, lines, edges, answer.Sections))
        {
            writer.Write(block);
        }

        return writer.Tokens;
    }

    // Longest first where several begin together: the others nest in it.
    private static List<TextWrap> Wraps(IEnumerable<DocumentElement> elements, IEnumerable<PageEdge> edges, TextSpan part, TextSpan? asked)
    {
        var read = elements.Select(element => (TextWrap)new TextWrap.Read(element, element.Place));
        var dimmed = edges.Where(edge => edge.Kind == PageEdgeKind.Words).Select(edge => (TextWrap)new TextWrap.Edge(edge.Span));
        IEnumerable<TextWrap> place = asked is { } range ? [new TextWrap.Asked(range)] : [];
        return [.. read.Concat(dimmed).Concat(place)
            .Where(wrap => wrap.Place.Length > 0 && wrap.Place.Overlaps(part))
            .OrderBy(wrap => wrap.Place.Start)
            .ThenByDescending(wrap => wrap.Place.Length)];
    }

    private sealed class Writer(string text, LineBreaks lines, List<TextWrap> wraps, List<PageEdge> edges)
    {
        private readonly List<TextWrap> _open = [];
        private readonly HashSet<TextWrap> _begun = new(ReferenceEqualityComparer.Instance);
        private readonly List<TextWrap> _waiting = [];
        private int _next;
        private int _edge;

        public List<TextToken> Tokens { get; } = [];

        public void Write(TextWrap block)
        {
            Tokens.Add(new TextToken.Open(block, Continued: false));
            for (var at = block.Place.Start; at < block.Place.End;)
            {
                Turn(at);
                var end = Math.Min(NextTurn(at), block.Place.End);
                WriteWords(block, TextSpan.Between(at, end));
                at = end;
            }

            Interrupt();
            Tokens.Add(new TextToken.Close(block));
        }

        /// <summary>Closes what ends and opens what begins at <paramref name="at"/>, or goes on there.</summary>
        private void Turn(int at)
        {
            CloseEnded(at);
            while (_next < wraps.Count && wraps[_next].Place.Start <= at)
            {
                _waiting.Add(wraps[_next++]);
            }

            _waiting.RemoveAll(wrap => wrap.Place.End <= at);
            foreach (var wrap in _waiting)
            {
                Open(wrap);
            }

            _waiting.Clear();
        }

        private void CloseEnded(int at)
        {
            var outermost = _open.FindIndex(wrap => wrap.Place.End <= at);
            if (outermost < 0)
            {
                return;
            }

            for (var i = _open.Count - 1; i >= outermost; i--)
            {
                Tokens.Add(new TextToken.Close(_open[i]));
            }

            var goingOn = _open.Skip(outermost).Where(wrap => wrap.Place.End > at).ToList();
            _open.RemoveRange(outermost, _open.Count - outermost);
            goingOn.ForEach(Open);
        }

        private void Open(TextWrap wrap)
        {
            Tokens.Add(new TextToken.Open(wrap, Continued: !_begun.Add(wrap)));
            _open.Add(wrap);
        }

        /// <summary>A block ends: what is open closes and waits for the next block.</summary>
        private void Interrupt()
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                Tokens.Add(new TextToken.Close(_open[i]));
            }

            _waiting.InsertRange(0, _open);
            _open.Clear();
        }

        private int NextTurn(int at)
        {
            var turn = _next < wraps.Count ? wraps[_next].Place.Start : int.MaxValue;
            return _open.Aggregate(turn, (nearest, wrap) => Math.Min(nearest, wrap.Place.End));
        }

        private void WriteWords(TextWrap block, TextSpan span)
        {
            var at = span.Start;
            while (at < span.End)
            {
                var edge = EdgeAt(at);
                var end = edge is { } run && run.Span.Start <= at ? Math.Min(run.Span.End, span.End) : Math.Min(edge?.Span.Start ?? span.End, span.End);
                var inside = edge is { } held && held.Span.Start <= at;
                if (inside && edge!.Value.Kind == PageEdgeKind.Hyphen)
                {
                    Tokens.Add(new TextToken.SoftHyphen());
                }
                else
                {
                    WriteLines(block, TextSpan.Between(at, end), keepLines: inside);
                }

                at = end;
            }
        }

        private PageEdge? EdgeAt(int at)
        {
            while (_edge < edges.Count && edges[_edge].Span.End <= at)
            {
                _edge++;
            }

            return _edge < edges.Count ? edges[_edge] : null;
        }

        private void WriteLines(TextWrap block, TextSpan span, bool keepLines)
        {
            var at = span.Start;
            while (at < span.End)
            {
                var next = text.AsSpan(at, span.End - at).IndexOf('\n');
                var end = next < 0 ? span.End : at + next;
                if (end > at)
                {
                    Tokens.Add(new TextToken.Words(TextSpan.Between(at, end)));
                }

                if (next < 0)
                {
                    return;
                }

                at = end + 1;
                while (at < span.End && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                Tokens.Add(keepLines || (!TouchesAnEdge(end, at) && EndsALine(block, end)) ? new TextToken.LineBreak() : new TextToken.Space());
            }
        }

        // An edge stands on lines of its own already.
        private bool TouchesAnEdge(int from, int to) =>
            (_edge < edges.Count && edges[_edge].Span.Start <= to) || (_edge > 0 && edges[_edge - 1].Span.End >= from);

        private bool EndsALine(TextWrap block, int end)
        {
            if (block is TextWrap.Heading)
            {
                return false;
            }

            var start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
            return !lines.IsFull(text.AsSpan(start, end - start).Trim().Length);
        }
    }
}
