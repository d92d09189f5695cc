using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Stavaza.Answers;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Documents;

/// <summary>Shows a text with what was read in it. A link inside a link cannot be: where two citations share their words, the second one's link follows them.</summary>
public sealed class DocumentTextView : ComponentBase
{
    private readonly Stack<bool> _links = new();
    private readonly List<DocumentElement> _after = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    [Parameter, EditorRequired]
    public required Texts Texts { get; set; }

    [Parameter, EditorRequired]
    public required DocumentView View { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _ids.Clear();
        foreach (var token in MarkedText.Of(View.Answer, View.Elements, View.Shown, View.Asked))
        {
            switch (token)
            {
                case TextToken.Words(var span):
                    builder.AddContent(0, span.In(View.Answer.Text));
                    break;
                case TextToken.Space:
                    builder.AddContent(1, "\n");
                    break;
                case TextToken.LineBreak:
                    builder.OpenElement(2, "br");
                    builder.CloseElement();
                    break;
                case TextToken.SoftHyphen:
                    builder.AddContent(3, "\u00AD");
                    break;
                case TextToken.Open(var wrap, var continued):
                    Open(builder, wrap, continued);
                    break;
                case TextToken.Close(var wrap):
                    Close(builder, wrap);
                    break;
            }
        }
    }

    private void Open(RenderTreeBuilder builder, TextWrap wrap, bool continued)
    {
        switch (wrap)
        {
            case TextWrap.Paragraph:
                builder.OpenElement(10, "p");
                break;
            case TextWrap.Heading(var place):
                builder.OpenElement(11, "h3");
                AddId(builder, $"p-{place.Start}");
                break;
            case TextWrap.Edge:
                builder.OpenElement(12, "span");
                builder.AddAttribute(13, "class", "edge");
                AddHidden(builder, Texts.PageFurniture + " ");
                break;
            case TextWrap.Asked(var place):
                builder.OpenElement(14, "mark");
                builder.AddAttribute(15, "class", "asked");
                if (!continued)
                {
                    AddId(builder, $"p-{place.Start}");
                }

                break;
            case TextWrap.Read(var element, _):
                OpenRead(builder, element, continued);
                break;
        }
    }

    private void OpenRead(RenderTreeBuilder builder, DocumentElement element, bool continued)
    {
        var shown = CitationTarget.Of(element);
        var address = shown.Address;
        var linked = address is not null && !_links.Contains(true);
        if (address is not null && !linked && !continued)
        {
            _after.Add(element);
        }

        _links.Push(linked);
        builder.OpenElement(20, linked ? "a" : "mark");
        builder.AddAttribute(21, "class", $"mark {TypeStyle.Of(element.Type)} {shown.Style}{(element.Wrong ? " wrong" : "")}".TrimEnd());
        if (!continued)
        {
            AddId(builder, $"e-{element.Id}");
        }

        if (linked)
        {
            builder.AddAttribute(22, "href", address);
            if (shown.Outside)
            {
                builder.AddAttribute(23, "rel", "external noreferrer");
            }
        }
        else
        {
            builder.AddAttribute(24, "title", Texts.Name(Texts.ElementTypes, element.Type));
        }
    }

    private void Close(RenderTreeBuilder builder, TextWrap wrap)
    {
        if (wrap is not TextWrap.Read(var element, _))
        {
            builder.CloseElement();
            return;
        }

        var linked = _links.Pop();
        if (linked)
        {
            AddWhereItLeads(builder, element);
        }

        builder.CloseElement();
        if (linked)
        {
            AddLinksAfter(builder);
        }
    }

    private void AddLinksAfter(RenderTreeBuilder builder)
    {
        foreach (var element in _after)
        {
            var target = CitationTarget.Of(element);
            builder.OpenElement(30, "a");
            builder.AddAttribute(31, "class", $"also {target.Style}");
            builder.AddAttribute(32, "href", target.Address);
            if (target.Outside)
            {
                builder.AddAttribute(33, "rel", "external noreferrer");
            }

            builder.AddContent(34, element.Target ?? element.Text);
            AddWhereItLeads(builder, element);
            builder.CloseElement();
        }

        _after.Clear();
    }

    private void AddWhereItLeads(RenderTreeBuilder builder, DocumentElement element)
    {
        if (element.Link is { } link && CitationTarget.Of(element).Outside)
        {
            AddHidden(builder, $" ({Texts.Name(Texts.LinkOutcomes, link.Outcome)})");
        }
    }

    private void AddId(RenderTreeBuilder builder, string id)
    {
        if (_ids.Add(id))
        {
            builder.AddAttribute(40, "id", id);
        }
    }

    // Said in the visitor's language inside a text that is Dutch.
    private void AddHidden(RenderTreeBuilder builder, string words)
    {
        builder.OpenElement(50, "span");
        builder.AddAttribute(51, "class", "hidden");
        builder.AddAttribute(52, "lang", Texts.Code);
        builder.AddContent(53, words);
        builder.CloseElement();
    }
}
