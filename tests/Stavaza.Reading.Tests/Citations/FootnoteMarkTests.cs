using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>The raised digits of a footnote's mark belong to no reference: neither to its id nor to its span.</summary>
public sealed class FootnoteMarkTests
{
    private static IReadOnlyList<Citation> Read(string text) => CitationReader.Read(text, ReadingContext.None);

    [Theory]
    [InlineData("zie «Kamerstuk 33 783, nr. 46»² en verder", "kst-33783-46")]
    [InlineData("zie «Kamerstuk 33 783, nr. 46»¹² en verder", "kst-33783-46")]
    [InlineData("zie «Kamerstuk 33 783, nr. 46 en 48»² en verder", "kst-33783-46; kst-33783-48")]
    [InlineData("zie «Kamerstukken II 2019/20, 33 783, 46»³", "kst-33783-46")]
    [InlineData("zie «Kamerstukken II 2019/20, 33 783, nr. 46, p. 3»³", "kst-33783-46")]
    [InlineData("zie «Kamerstukken I 2019/20, 33 783, C»⁴", "kst-33783-C")]
    [InlineData("zie «36 200 V, nr. 30»⁵.", "kst-36200-V-30")]
    [InlineData("het wetsvoorstel «36 200 V»⁵ is aangenomen", "dossier-36200-V")]
    [InlineData("de zaak «2022Z21643»⁶", "2022Z21643")]
    [InlineData("een brief met «kenmerk BS2022029440»⁷", "BS2022029440")]
    [InlineData("op grond van «artikel 68 van de Grondwet»⁸", "jci1.3:c:BWBR0001840&artikel=68")]
    [InlineData("bekendgemaakt in «Stb. 2018, 115»⁹", "stb-2018-115")]
    [InlineData("het arrest «ECLI:NL:HR:2001:AB1838»⁰", "ECLI:NL:HR:2001:AB1838")]
    [InlineData("resolutie «A/RES/77/58»¹", "A/RES/77/58")]
    [InlineData("de «brief van 6 juli 2020»²", "brief:2020-07-06")]
    [InlineData("de toezegging «T02883»²", "T02883")]
    public void EndsTheNumberBeforeIt(string marked, string ids) => AssertReads(marked, ids);

    [Theory]
    [InlineData("⁴ «Kamerstuk 31 936, nr. 5»", "kst-31936-5")]
    [InlineData("⁴«Kamerstuk 31 936, nr. 5»", "kst-31936-5")]
    [InlineData("¹²«31 936, nr. 5»", "kst-31936-5")]
    [InlineData("de luchthaven Schiphol⁴\n⁴ «31 936, nr. 5».", "kst-31936-5")]
    [InlineData("⁵ «2022Z21643»\n", "2022Z21643")]
    public void StandsBeforeTheReferenceOfAFootnote(string marked, string ids) => AssertReads(marked, ids);

    [Theory]
    [InlineData("de brief 33 783, nr. 46² d.d. 6 juli 2020")]
    [InlineData("de brief van 6 juli 2020² (33 783, nr. 46)")]
    public void KeepsNoDayFromItsReference(string text)
    {
        var paper = Assert.Single(Read(text), citation => citation.Kind == "kamerstuk");

        Assert.Equal(("kst-33783-46", new DateOnly(2020, 7, 6)), (paper.Id, paper.Date));
    }

    private static void AssertReads(string marked, string ids)
    {
        var plain = Marked.Off(marked);
        var citations = Read(plain);

        Assert.Equal(ids, string.Join("; ", citations.Select(citation => citation.Id)));
        Assert.Equal(marked, Marked.Up(plain, citations.Select(citation => (citation.Span.Start, citation.Span.End))));
    }
}
