using System.Text;
using CsCheck;
using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Web.Documents;

namespace Stavaza.Web.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void RangesThatCrossAreCutAndNeverCrossInTheirBrackets() =>
        Assert.Equal("<p>a[1:b[2:c]][+2:d]e</p>", Shown("abcde", (1, 2), (2, 2)));

    [Fact]
    public void TheLongerOfTwoThatBeginTogetherIsOutside() => Assert.Equal("<p>[2:[1:ab]c]</p>", Shown("abc", (0, 2), (0, 3)));

    [Fact]
    public void TwoWithTheSameRangeBothStand() => Assert.Equal("<p>[1:[2:ab]]c</p>", Shown("abc", (0, 2), (0, 2)));

    [Fact]
    public void AnElementThatRunsOverAParagraphGoesOnInTheNext() => Assert.Equal("<p>a[1:b]</p><p>[+1:c]d</p>", Shown("ab\n\ncd", (1, 4)));

    [Fact]
    public void WhatLiesOutsideTheTextIsLeftOut() => Assert.Equal("<p>abc</p>", Shown("abc", (7, 3), (-5, 2), (1, 0)));

    [Fact]
    public void ASentenceThatAPageBreakCutGoesOnBehindIt()
    {
        const string text = "het kabinet ziet dit als\n\n1\n\nKenmerk\n\neen eerste stap.";
        var edge = TextSpan.Between(text.IndexOf('1', StringComparison.Ordinal), text.IndexOf("Kenmerk", StringComparison.Ordinal) + 7);
        Assert.Equal("<p>het kabinet ziet dit als (1/Kenmerk) een eerste stap.</p>", Squeezed(Written(Of(text, [], [edge]), text)));
    }

    [Fact]
    public void ABlankLineEndsAParagraphAlsoWhereItIsLabelledAsLayout()
    {
        const string text = "De minister,\n\nW.B. Naam";
        Assert.Equal("<p>De minister,</p><p>W.B. Naam</p>", Written(Of(text, [], [new(13, 1)]), text));
    }

    [Fact]
    public void AWordThatALineEndBrokeIsWholeAgain()
    {
        const string text = "ontwa-\npening";
        Assert.Equal("<p>ontwa-pening</p>", Written(Of(text, [], [new(5, 2)]), text));
    }

    [Fact]
    public void AHeadingStandsApart()
    {
        const string text = "Begin.\n1. Een\ntitel\nDe tekst.";
        var document = Of(text, [], []) with { Sections = [new("1", "Een titel", TextSpan.Between(7, text.Length))] };
        Assert.Equal("<p>Begin.</p><h>1. Een titel</h><p>De tekst.</p>", Squeezed(Written(document, text)));
    }

    [Fact]
    public void EveryWordIsShownOnceAndBracketsCloseWhateverTheRanges() =>
        Gen.Select(Near, Ranges, Ranges).Sample((text, elements, furniture) =>
        {
            var document = Of(text, elements, [.. furniture.Select(range => new TextSpan(range.Item1, range.Item2))]);
            var tokens = MarkedText.Of(document, document.Elements, new(0, text.Length));
            var open = new Stack<TextWrap>();
            foreach (var token in tokens)
            {
                if (token is TextToken.Open begun)
                {
                    open.Push(begun.Wrap);
                }
                else if (token is TextToken.Close ended && !ReferenceEquals(open.Pop(), ended.Wrap))
                {
                    return false;
                }
            }

            var shown = string.Concat(tokens.OfType<TextToken.Words>().Select(words => words.Span.In(text)));
            return open.Count == 0 && (furniture.Length > 0 || Bare(shown) == Bare(text));
        });

    [Fact]
    public void TheFirstPieceOfAnElementComesOnce() =>
        Gen.Select(Near, Ranges).Sample((text, elements) =>
        {
            var document = Of(text, elements, []);
            var begun = MarkedText.Of(document, document.Elements, new(0, text.Length))
                .OfType<TextToken.Open>()
                .Where(open => !open.Continued)
                .Select(open => open.Wrap)
                .OfType<TextWrap.Read>()
                .Select(read => read.Element.Id)
                .ToList();
            return begun.Count == begun.Distinct().Count();
        });

    private static readonly Gen<string> Near = OneOf("a", "woord ", " ", "\n", "\n\n", ".", "1. Kop\n", "😀", "een langere regel die tot aan de kantlijn loopt ")
        .Array[0, 30].Select(string.Concat);

    private static readonly Gen<(int, int)[]> Ranges = Gen.Select(Gen.Int[-3, 120], Gen.Int[0, 60]).Array[0, 8];

    private static string Bare(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static string Squeezed(string shown) => string.Join(' ', shown.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" </", "</", StringComparison.Ordinal);

    private static string Shown(string text, params (int Start, int Length)[] elements) => Written(Of(text, elements, []), text);

    private static DocumentAnswer Of(string text, (int Start, int Length)[] elements, TextSpan[] furniture) => Specimens.Document with
    {
        Text = text,
        Sections = [],
        Furniture = furniture,
        Elements = [.. elements.Select((range, i) => Specimens.Element($"{i + 1}", "citation", "x", new(range.Start, range.Length)))],
    };

    private static string Written(DocumentAnswer document, string text)
    {
        var written = new StringBuilder();
        foreach (var token in MarkedText.Of(document, document.Elements, new(0, text.Length)))
        {
            written.Append(token switch
            {
                TextToken.Words(var span) => span.In(text),
                TextToken.Space => " ",
                TextToken.LineBreak => "/",
                TextToken.SoftHyphen => "-",
                TextToken.Open(TextWrap.Paragraph, _) => "<p>",
                TextToken.Close(TextWrap.Paragraph) => "</p>",
                TextToken.Open(TextWrap.Heading, _) => "<h>",
                TextToken.Close(TextWrap.Heading) => "</h>",
                TextToken.Open(TextWrap.Edge, _) => "(",
                TextToken.Close(TextWrap.Edge) => ")",
                TextToken.Open(TextWrap.Read(var element, _), var continued) => $"[{(continued ? "+" : "")}{element.Id}:",
                _ => "]",
            });
        }

        return written.ToString();
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
