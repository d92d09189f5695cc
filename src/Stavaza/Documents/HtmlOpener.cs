using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>
/// HTML page: every block becomes a line, a table row one with " | " between its cells. Scripts, styles, navigation and the head and foot of the site are left out
/// where the page marks them as such. Nothing is executed and nothing is fetched.
/// </summary>
internal sealed class HtmlOpener
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "script", "style", "noscript", "template", "nav", "footer", "iframe", "object", "svg", "button", "select", "textarea", "dialog",
    };

    private static readonly HashSet<string> SkippedRoles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "banner", "contentinfo", "search", "dialog" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
        "tr", "ul",
    };

    private readonly LineWriter lines;
    private readonly OpeningBudget budget;
    private readonly Dictionary<IElement, int> items = [];
    private int row;
    private int cells;

    private HtmlOpener(OpeningBudget budget)
    {
        this.budget = budget;
        lines = new LineWriter(budget);
    }

    public static DocumentText Open(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        var guard = new HtmlGuard(budget);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, OnToken = (token, _) => guard.Met(token) });
        var page = HtmlEncoding.Decode(bytes.Span);
        using var document = Library.Call("is a damaged HTML page; save it as PDF from a browser", () => parser.ParseDocument(page));
        var opener = new HtmlOpener(budget);
        opener.Walk(document.DocumentElement);
        var text = opener.lines.Finish();
        return text.Length > 0
            ? new DocumentText(text, DocumentFormat.Html, Layout.Flowing, [], HtmlFacts.Of(document))
            : throw new UnreadableException("is an HTML page without text (made by a script, perhaps); save the page as PDF from a browser");
    }

    /// <summary>Walks the tree without recursion, because pages can be nested deeper than a thread's stack.</summary>
    private void Walk(INode root)
    {
        var open = new Stack<(INode Node, int Next)>();
        if (Begin(root))
        {
            open.Push((root, 0));
        }

        while (open.TryPop(out var place))
        {
            budget.Step();
            if (place.Next == place.Node.ChildNodes.Length)
            {
                End((IElement)place.Node);
                continue;
            }

            open.Push((place.Node, place.Next + 1));
            var child = place.Node.ChildNodes[place.Next];
            if (Begin(child))
            {
                open.Push((child, 0));
            }
        }
    }

    /// <summary>Whether to go into the node.</summary>
    private bool Begin(INode node)
    {
        if (node is IText words)
        {
            lines.Add(words.Parent is IElement { LocalName: "sup" } ? Superscripts.Raise(words.Data) : words.Data);
            return false;
        }

        if (node is not IElement element || IsSkipped(element))
        {
            return false;
        }

        if (element.LocalName is "td" or "th")
        {
            lines.Add(cells++ > 0 && row > 0 ? " | " : "");
        }
        else if (Blocks.Contains(element.LocalName))
        {
            EndLine();
            BeginBlock(element);
        }

        return true;
    }

    private void BeginBlock(IElement element)
    {
        if (element.LocalName == "tr")
        {
            row++;
            cells = 0;
        }
        else if (element is IHtmlListItemElement { Parent: IElement list } && row == 0)
        {
            var number = items[list] = items.GetValueOrDefault(list) + 1;
            lines.Add(list.LocalName == "ol" ? $"{number}." : "-");
            lines.KeepAsPrefix();
        }
    }

    private void End(IElement element)
    {
        if (element.LocalName == "tr")
        {
            row = Math.Max(0, row - 1);
        }

        if (Blocks.Contains(element.LocalName))
        {
            EndLine();
        }
    }

    /// <summary>Inside a row of a table a block ends with a space only.</summary>
    private void EndLine()
    {
        if (row > 0)
        {
            lines.AddSpace();
        }
        else
        {
            lines.EndLine();
        }
    }

    private static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && SkippedRoles.Contains(role))
        || (element.LocalName == "header" && element.ParentElement?.LocalName == "body");
}
