namespace Stavaza.Reading.Annotation;

/// <summary>How a kind of output writes words and what stands around them.</summary>
internal interface IMarkup
{
    /// <summary>A piece begins.</summary>
    /// <param name="piece">What begins.</param>
    /// <param name="continued">It is not the element's first piece.</param>
    /// <param name="linked">It is a link; never inside another one.</param>
    void Open(Piece piece, bool continued, bool linked);

    /// <summary>Words of the text.</summary>
    void Words(ReadOnlySpan<char> words);

    /// <summary>The piece that was opened last ends.</summary>
    void Close(bool linked);
}

/// <summary>Walks through a text and its pieces so that they open and close like brackets. Of pieces that cross, the later one closes and opens again.</summary>
internal static class Nesting
{
    /// <summary>Writes a text with its pieces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">What to open and close in it: by place, of those that begin together the longest first.</param>
    /// <param name="markup">Where it is written.</param>
    public static void Walk(string text, List<Piece> pieces, IMarkup markup)
    {
        var open = new OpenPieces(markup);
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            open.CloseEnded(at);
            while (next < pieces.Count && pieces[next].Span.Start <= at)
            {
                open.Open(pieces[next], pieces[next].Continued);
                next++;
            }

            var turn = Math.Min(open.NearestEnd, next < pieces.Count ? pieces[next].Span.Start : text.Length);
            markup.Words(text.AsSpan(at, turn - at));
            at = turn;
        }

        open.CloseEnded(text.Length);
    }

    private sealed class OpenPieces(IMarkup markup)
    {
        private readonly List<(Piece Piece, bool Linked)> _open = [];
        private bool _inLink;

        /// <summary>Where the next of the open pieces ends.</summary>
        public int NearestEnd
        {
            get
            {
                var nearest = int.MaxValue;
                foreach (var (piece, _) in _open)
                {
                    nearest = Math.Min(nearest, piece.Span.End);
                }

                return nearest;
            }
        }

        public void Open(Piece piece, bool continued)
        {
            var linked = piece.Address is not null && !_inLink;
            _inLink |= linked;
            _open.Add((piece, linked));
            markup.Open(piece, continued, linked);
        }

        public void CloseEnded(int at)
        {
            var outermost = _open.FindIndex(open => open.Piece.Span.End <= at);
            if (outermost < 0)
            {
                return;
            }

            for (var i = _open.Count - 1; i >= outermost; i--)
            {
                markup.Close(_open[i].Linked);
                _inLink &= !_open[i].Linked;
            }

            var goingOn = _open[outermost..].Where(open => open.Piece.Span.End > at).ToList();
            _open.RemoveRange(outermost, _open.Count - outermost);
            goingOn.ForEach(open => Open(open.Piece, continued: true));
        }
    }
}
