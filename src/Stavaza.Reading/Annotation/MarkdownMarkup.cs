using System.Buffers;
using System.Text;

namespace Stavaza.Reading.Annotation;

/// <summary>
/// Writes Markdown that CommonMark and its common extensions show as the text: what they could take for markup has a backslash in front or is a character
/// reference, a line ends with a hard break, an empty line parts paragraphs.
/// </summary>
internal sealed class MarkdownMarkup(StringBuilder markdown) : IMarkup
{
    // Markup anywhere in a line. The others (- . : and the like) mean something in some places only.
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("\\`*_{}[]<>#+=|~^$@&!\"");

    private readonly Stack<Uri> _links = new();

    // White space of a line that is written only when more of the line follows: at its end Markdown would take it for a break.
    private readonly StringBuilder _gap = new();
    private bool _lineBegins = true;
    private bool _mayNumberItem = true;
    private int _breaks;
    private char _previous;

    public void Open(Piece piece, bool continued, bool linked)
    {
        if (linked)
        {
            GoOn();
            _links.Push(piece.Address!);
            markdown.Append('[');
            _mayNumberItem = false;
        }
    }

    public void Words(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            Add(words[i], words[i..]);
            _previous = words[i];
        }
    }

    public void Close(bool linked)
    {
        if (linked)
        {
            // Between angle brackets an address may hold round ones; it holds no angle brackets, for it is escaped.
            GoOn();
            markdown.Append("](<").Append(_links.Pop().AbsoluteUri).Append(">)");
        }
    }

    private void Add(char unit, ReadOnlySpan<char> rest)
    {
        if (_links.Count > 0 && char.IsWhiteSpace(unit))
        {
            _gap.Clear().Append(' ');
        }
        else if (unit is '\n' or '\r')
        {
            _breaks += unit == '\n' && _previous == '\r' ? 0 : 1;
            _gap.Clear();
        }
        else if (unit is ' ' or '\t')
        {
            _gap.Append(unit);
        }
        else
        {
            GoOn();
            AddVisible(unit, rest);
            _mayNumberItem &= char.IsAsciiDigit(unit);
        }
    }

    /// <summary>Writes the line breaks and the white space that stand before what follows.</summary>
    private void GoOn()
    {
        if (_breaks > 0)
        {
            // The first line of a text needs no break before it.
            markdown.Append(markdown.Length == 0 ? "" : _breaks > 1 ? "\n\n" : "\\\n");
            (_breaks, _lineBegins, _mayNumberItem) = (0, true, true);
        }

        // Where a line begins, white space would indent it.
        markdown.Append(_lineBegins ? _gap.Replace("\t", "&#9;").Replace(" ", "&#32;") : _gap);
        _gap.Clear();
        _lineBegins = false;
    }

    private void AddVisible(char unit, ReadOnlySpan<char> rest)
    {
        if (char.IsSurrogate(unit) ? IsAlone(unit, rest) : unit == '\0')
        {
            markdown.Append('\uFFFD');
        }
        else if (NeedsEscape(unit, rest))
        {
            markdown.Append('\\').Append(unit);
        }
        else
        {
            markdown.Append(unit);
        }
    }

    // At the start of a line any sign may begin a list, a rule or a heading; "1." and "1)" begin a list. A colon or a point may make a link of an address.
    private bool NeedsEscape(char unit, ReadOnlySpan<char> rest) =>
        Anywhere.Contains(unit)
        || (_mayNumberItem && char.IsAscii(unit) && char.IsPunctuation(unit))
        || (unit is ':' && (rest.Length == 1 || !char.IsWhiteSpace(rest[1])))
        || (unit is '.' && _previous is 'w' or 'W');

    private bool IsAlone(char unit, ReadOnlySpan<char> rest) =>
        char.IsHighSurrogate(unit) ? rest.Length < 2 || !char.IsLowSurrogate(rest[1]) : !char.IsHighSurrogate(_previous);
}
