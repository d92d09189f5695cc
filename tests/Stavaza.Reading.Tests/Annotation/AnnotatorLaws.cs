using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Annotation;

/// <summary>Laws that hold for any text and any elements: a browser sees the text and nothing else, and no link leads elsewhere than to an official page.</summary>
public sealed class AnnotatorLaws
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.OneOf(
            "<script>alert(1)</script>", "</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onclick='x", "<!--", "-->", "<![CDATA[", "]]>", "&lt;", "&amp", "&#60;", "&#x3c",
            "</cite>", "</a>", "<a href=javascript:alert(1)>", "</mark><svg/onload=alert(1)>", "<style>*{}", "</textarea>", "<plaintext>", "<?php", "<base href=//x>", "\0", "\u0001", "\u0085", "\u0096",
            "\uFEFF", "\uFFFE", "\u202E", "\u2028", "\ud800", "\udc00", "😀", "\r", "\n", "\r\n", "\n\n", "\t", "\f", "\v", " ", "    ", "<", ">", "&", "\"", "'", "=", "`"),
        Gen.OneOf(
            "[x](https://example.org)", "![x](y)", "https://example.org", "www.example.org", "a@example.org", "mailto:a@b.nl", "<https://example.org>", "[x]: https://example.org\n", "# ", "- ", "* ", "+ ", "1. ",
            "2) ", "> ", "***", "---\n", "===\n", "```\n", "~~~", "`", "*", "_", "**", "\\", "|a|b|\n|-|-|\n", "{.x}", "^1^", "[^1]", "$x$", "+--+\n", ":::", "\"\"x\"\"", "    code\n", "\tcode\n", "!", "]", "[",
            "<div>", "&copy;", "tel:+31", "ftp://x.nl", ":x:", "*[a]: b\n", "^^^\n"),
        NearMiss.Prose,
        Gen.OneOf("Kamerstuk 33 783, nr. 46", "artikel 68 van de Grondwet", "A/RES/77/58", "33 783, nrs. 46 en 48", "kenmerk: BS2022029440", "ECLI:NL:HR:2001:AB1838"));

    private static readonly Gen<string> Texts = Hostile.List[0, 12].Select(string.Concat);

    private static readonly Gen<Element> Elements = Gen.Select(
        Gen.Int[-3, 80],
        Gen.Int[-1, 60],
        Gen.OneOf(Gen.OneOf("kst-33783-46", "2022Z21643", "A/RES/77/58", "A/\"><script>9", "javascript:alert(1)", "//evil.example/1", "https://evil.example/1"), Hostile),
        Gen.Bool,
        Hostile,
        (start, length, id, citation, name) => citation
            ? (Element)new PlainCitation(new(start, length), name, name, id)
            : new Sjabloonveld(new(start, length), name, name));

    private static readonly Gen<(string Text, List<Element> Elements)> Cases = Gen.Select(Texts, Elements.List[0, 8]);

    private static readonly string[] OwnAttributes = ["data-kind", "data-id", "data-type", "data-rule", "data-continued", "href", "rel"];

    private static readonly HtmlParser Parser = new();

    [Fact]
    public void ABrowserSeesTheTextUnitForUnit() => Cases.Sample(given => AssertShows(given.Text, Annotator.Html(given.Text, given.Elements)));

    [Fact]
    public void WhatWasReadChangesNoUnitEither() => Texts.Sample(text =>
    {
        AssertShows(text, Annotator.Html(text, CitationReader.Read(text)));
        AssertShows(text, Annotator.Html(text, DocumentReader.Read(text).Marks));
    });

    [Fact]
    public void HasNoMarkupButItsOwn() => Cases.Sample(given => AssertOwn(Parse(Annotator.Html(given.Text, given.Elements))));

    [Fact]
    public void LinksOnlyToOfficialPages() => Cases.Sample(given => AssertOfficial(Parse(Annotator.Html(given.Text, given.Elements))));

    [Fact]
    public void EveryElementWithWordsIsThereOnce() => Cases.Sample(given =>
    {
        var wanted = given.Elements.Count(element => Math.Max(0, element.Span.Start) < Math.Min(element.Span.End, given.Text.Length));
        Assert.Equal(wanted, Parse(Annotator.Html(given.Text, given.Elements)).QuerySelectorAll("cite, mark").Count(shown => !shown.HasAttribute("data-continued")));
    });

    [Fact]
    public void MarkdownShowsTheTextAndNothingElse() => Cases.Sample(given =>
    {
        var shown = Parse(Markdig.Markdown.ToHtml(Annotator.Markdown(given.Text, given.Elements)));
        Assert.All(shown.QuerySelectorAll("*").Select(element => element.LocalName), name => Assert.Contains(name, new[] { "p", "br", "a" }));
        AssertOfficial(shown);
        Assert.Equal(WordsOf(given.Text), WordsOf(shown.TextContent));
    });

    [Fact]
    public void MarkdownWithExtensionsMakesNoLinksOfItsOwn() => Cases.Sample(given =>
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var shown = Parse(Markdig.Markdown.ToHtml(Annotator.Markdown(given.Text, given.Elements), pipeline));
        Assert.Empty(shown.QuerySelectorAll("script, img, svg, style, iframe"));
        AssertOfficial(shown);
    });

    [Fact]
    public void APageShowsTheTextAndLeadsToOfficialPagesOnly() => Gen.Select(Hostile, Texts).Sample((title, text) =>
    {
        var page = Parser.ParseDocument(Annotator.Page(title, text, DocumentReader.Read(text).Marks));
        Assert.Equal(Shown(text), page.QuerySelector("article")!.TextContent);
        Assert.Equal(Shown(title), page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.Body!.QuerySelectorAll("script, img, svg, style, iframe, base, form, meta"));
        AssertOfficial(page.Body!);
    });

    private static void AssertShows(string text, string html) => Assert.Equal(Shown(text), Parse(html).TextContent);

    private static void AssertOwn(IElement shown) => Assert.All(shown.QuerySelectorAll("*"), element =>
    {
        Assert.Contains(element.LocalName, new[] { "cite", "mark", "a" });
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, OwnAttributes));
        Assert.Null(element.LocalName == "a" ? element.ParentElement!.Closest("a") : null);
    });

    private static void AssertOfficial(IElement shown) => Assert.All(shown.QuerySelectorAll("[href], [src]"), link =>
    {
        var address = new Uri(link.GetAttribute("href")!);
        Assert.Equal("https", address.Scheme);
        Assert.Contains(address.Host, OfficialAddress.Hosts);
    });

    private static IElement Parse(string html) => Parser.ParseDocument($"<!DOCTYPE html><body><div>{html}</div></body>").Body!.FirstElementChild!;

    // What HTML has no place for is shown as U+FFFD.
    private static string Shown(string text)
    {
        var shown = text.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsHighSurrogate(shown[i]) && i + 1 < shown.Length && char.IsLowSurrogate(shown[i + 1]))
            {
                i++;
            }
            else if (shown[i] == '\0' || char.IsSurrogate(shown[i]))
            {
                shown[i] = '\uFFFD';
            }
        }

        return new string(shown);
    }

    private static string WordsOf(string text) => string.Join(' ', Shown(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
