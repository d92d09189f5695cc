using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Stavaza.Documents;

/// <summary>Watches the parser while it builds a page, because its work grows with the square of the depth: stops in time, and at a depth that no real page has.</summary>
internal sealed class HtmlGuard(OpeningBudget budget)
{
    private const int MostDepth = 2000;

    /// <summary>Elements that need no end tag: they do not tell how deep the page is.</summary>
    private static readonly HashSet<string> EndThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body",
    };

    private int depth;

    /// <summary>The parser met a tag or a piece of text.</summary>
    /// <exception cref="UnreadableException">The page is nested too deep.</exception>
    public void Met(HtmlToken token)
    {
        budget.Step();
        if (token is not HtmlTagToken tag || tag.IsSelfClosing || EndThemselves.Contains(tag.Name))
        {
            return;
        }

        depth = tag.Type == HtmlTokenType.EndTag ? Math.Max(0, depth - 1) : depth + 1;
        if (depth > MostDepth)
        {
            throw new UnreadableException($"is an HTML page with more than {MostDepth} elements inside each other; save it as PDF from a browser");
        }
    }
}
