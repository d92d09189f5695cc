using System.Collections.Immutable;

namespace Stavaza.Reading.Cleaning;

/// <summary>
/// A text with its page furniture, broken words and line breaks undone, and the way back: every unit of <see cref="Text"/> is one unit of <see cref="Source"/>,
/// in the same order (white space may stand for other white space). Nothing is deleted from the source; what is left out of the text is labelled.
/// </summary>
public sealed class CleanText
{
    private readonly ImmutableArray<Piece> _pieces;

    internal CleanText(string source, string text, ImmutableArray<Piece> pieces, ImmutableArray<LabelledRange> furniture)
    {
        Source = source;
        Text = text;
        _pieces = pieces;
        Furniture = furniture;
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The prose. A line feed ends a paragraph, heading or list item; inside a paragraph there are only spaces.</summary>
    public string Text { get; }

    /// <summary>What was left out and why, as ranges of <see cref="Source"/> in order.</summary>
    public ImmutableArray<LabelledRange> Furniture { get; }

    /// <summary>The range of the source from the first to the last unit of <paramref name="span"/>, furniture in between included.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0)
        {
            return new(ToSource(span.Start), 0);
        }

        var start = ToSource(span.Start);
        return TextSpan.Between(start, ToSource(span.End - 1) + 1);
    }

    /// <summary>The ranges of the source that make up <paramref name="span"/>, in order; more than one where furniture or a hyphen stands in between.</summary>
    public ImmutableArray<TextSpan> ToSourceRanges(TextSpan span)
    {
        var ranges = ImmutableArray.CreateBuilder<TextSpan>(1);
        for (var i = PieceAt(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            var piece = _pieces[i];
            var from = Math.Max(piece.Start, span.Start);
            var to = Math.Min(piece.Start + piece.Length, span.End);
            var range = new TextSpan(piece.SourceStart + (from - piece.Start), to - from);
            if (ranges.Count > 0 && ranges[^1].End == range.Start)
            {
                ranges[^1] = new(ranges[^1].Start, ranges[^1].Length + range.Length);
            }
            else if (range.Length > 0)
            {
                ranges.Add(range);
            }
        }

        return ranges.ToImmutable();
    }

    /// <summary>The place in <see cref="Text"/> of a unit of the source; of the next unit that is kept where this one was left out.</summary>
    public int ToClean(int sourcePosition)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].SourceStart + _pieces[middle].Length > sourcePosition)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return _pieces.IsEmpty ? 0 : _pieces[low].Start + Math.Clamp(sourcePosition - _pieces[low].SourceStart, 0, _pieces[low].Length);
    }

    private int ToSource(int position)
    {
        if (_pieces.IsEmpty)
        {
            return 0;
        }

        var piece = _pieces[PieceAt(position)];
        return piece.SourceStart + Math.Min(position - piece.Start, piece.Length);
    }

    private int PieceAt(int position)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>A run of units that stand side by side in both texts.</summary>
    internal readonly record struct Piece(int Start, int SourceStart, int Length);
}

/// <summary>A range of the source that is no prose, with the reason.</summary>
public readonly record struct LabelledRange(Furniture Kind, TextSpan Span);

/// <summary>Why a range of a source is no prose.</summary>
public enum Furniture
{
    /// <summary>White space that only lays out the page.</summary>
    WhiteSpace,

    /// <summary>The hyphen of a word that was broken at the end of a line.</summary>
    Hyphen,

    /// <summary>A page number on a line of its own.</summary>
    PageNumber,

    /// <summary>A label of the letterhead and its value, repeated on every page: "Onze referentie", "Datum".</summary>
    RunningReference,

    /// <summary>A title or foot that is repeated on every page.</summary>
    RunningTitle,

    /// <summary>The line that counts enclosures: "Bijlage(n)".</summary>
    EnclosureLine,

    /// <summary>The body of a footnote that a page break set in the middle of a sentence.</summary>
    Footnote,
}
