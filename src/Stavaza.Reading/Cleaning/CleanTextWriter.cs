using System.Buffers;
using System.Collections.Immutable;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Cleaning;

/// <summary>Lays out the clean text unit by unit of the source; what is neither kept nor labelled by the caller is labelled white space.</summary>
internal sealed class CleanTextWriter(string source) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\t\u00AD\uFEFF\u200B\u2060");

    private const char SoftHyphen = '\u00AD';

    private readonly char[] _units = ArrayPool<char>.Shared.Rent(Math.Max(1, source.Length));
    private readonly LentList<CleanText.Piece> _pieces = new(source.Length / 64);
    private readonly LentList<LabelledRange> _furniture = new(source.Length / 64);
    private int _length;
    private int _seen;

    /// <summary>Keeps a line or a part of one; tabs and runs of spaces in it become one space, soft hyphens and units without width are left out.</summary>
    public void KeepProse(int from, int to)
    {
        while (from < to)
        {
            var next = NextSpecial(from, to);
            Keep(from, next);
            from = next < to ? PassSpecial(next, to) : next;
        }
    }

    /// <summary>Puts a space or a line feed in the place of one unit of white space of the source.</summary>
    public void PutSeparator(char separator, int at)
    {
        Keep(at, at + 1);
        _units[_length - 1] = separator;
    }

    /// <summary>Leaves a range out, with the reason.</summary>
    public void Label(Furniture kind, int from, int to)
    {
        LabelGap(from);
        Add(kind, from, to);
        _seen = to;
    }

    public CleanText Finish()
    {
        LabelGap(source.Length);
        var text = _units.AsSpan(0, _length);
        var same = text.SequenceEqual(source);
        return new(source, same ? source : new(text), [.. _pieces.Items], [.. _furniture.Items]);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_units);
        _pieces.Dispose();
        _furniture.Dispose();
    }

    private int NextSpecial(int from, int to)
    {
        var rest = source.AsSpan(from, to - from);
        var special = rest.IndexOfAny(Special);
        if (special >= 0)
        {
            rest = rest[..special];
        }

        var spaces = rest.IndexOf("  ", StringComparison.Ordinal);
        return from + (spaces >= 0 ? spaces : rest.Length);
    }

    /// <summary>Passes a run of special units and white space at <paramref name="at"/>; white space among them leaves one space behind.</summary>
    private int PassSpecial(int at, int to)
    {
        for (; at < to && (source[at] is ' ' or '\t' or SoftHyphen || LineSplitter.IsInvisible(source[at])); at++)
        {
            if (source[at] == SoftHyphen)
            {
                Label(Furniture.Hyphen, at, at + 1);
            }
            else if (source[at] is ' ' or '\t' && _length > 0 && _units[_length - 1] is not (' ' or '\n'))
            {
                PutSeparator(' ', at);
            }
        }

        return at;
    }

    private void Keep(int from, int to)
    {
        if (from == to)
        {
            return;
        }

        LabelGap(from);
        source.AsSpan(from, to - from).CopyTo(_units.AsSpan(_length));
        var last = _pieces.Items;
        if (last.Length > 0 && last[^1].SourceStart + last[^1].Length == from)
        {
            last[^1] = last[^1] with { Length = last[^1].Length + to - from };
        }
        else
        {
            _pieces.Add(new(_length, from, to - from));
        }

        _length += to - from;
        _seen = to;
    }

    private void LabelGap(int until)
    {
        if (_seen < until)
        {
            Add(Furniture.WhiteSpace, _seen, until);
            _seen = until;
        }
    }

    private void Add(Furniture kind, int from, int to)
    {
        var last = _furniture.Items;
        if (last.Length > 0 && last[^1].Kind == kind && last[^1].Span.End == from)
        {
            last[^1] = new(kind, TextSpan.Between(last[^1].Span.Start, to));
        }
        else if (from < to)
        {
            _furniture.Add(new(kind, TextSpan.Between(from, to)));
        }
    }
}
