using System.Buffers;
using System.Text;
using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Annotation;

/// <summary>Writes a fragment of HTML.</summary>
internal sealed class HtmlMarkup(StringBuilder html) : IMarkup
{
    // A carriage return would be read as a line feed, a byte order mark at the start not at all; U+0000 and lone surrogates have no place in HTML.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', '\'', '\r', '\0', '\uFEFF', .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    private readonly Stack<string> _tags = new();

    public void Open(Piece piece, bool continued, bool linked)
    {
        if (piece.Element is Citation citation)
        {
            Begin("cite");
            Add("data-kind", citation.Kind);
            Add("data-id", citation.Id);
        }
        else
        {
            Begin("mark");
            Add("data-type", piece.Element.Type);
        }

        Add("data-rule", piece.Element.Rule);
        html.Append(continued ? " data-continued>" : ">");
        if (linked)
        {
            html.Append("<a");
            Add("href", piece.Address!.AbsoluteUri);
            html.Append(" rel=\"external noreferrer\">");
        }
    }

    public void Words(ReadOnlySpan<char> words) => Escape(html, words);

    public void Close(bool linked)
    {
        if (linked)
        {
            html.Append("</a>");
        }

        html.Append("</").Append(_tags.Pop()).Append('>');
    }

    private void Begin(string tag)
    {
        _tags.Push(tag);
        html.Append('<').Append(tag);
    }

    private void Add(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"");
            Escape(html, value);
            html.Append('"');
        }
    }

    /// <summary>Writes words so that a browser shows them and sees nothing else in them; fit for text and for attributes in quotation marks.</summary>
    public static void Escape(StringBuilder html, ReadOnlySpan<char> words)
    {
        while (words.IndexOfAny(Special) is >= 0 and var at)
        {
            html.Append(words[..at]);
            var pair = at + 1 < words.Length && char.IsSurrogatePair(words[at], words[at + 1]);
            html.Append(pair ? words.Slice(at, 2) : EscapeOf(words[at]));
            words = words[(at + (pair ? 2 : 1))..];
        }

        html.Append(words);
    }

    private static ReadOnlySpan<char> EscapeOf(char unit) => unit switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        '\uFEFF' => "&#65279;",
        _ => "\uFFFD",
    };
}
