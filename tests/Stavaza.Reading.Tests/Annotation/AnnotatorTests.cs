using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Annotation;

public sealed class AnnotatorTests
{
    [Fact]
    public void LinksACitationToItsOfficialPage() =>
        Assert.Equal(
            "Zie <cite data-kind=\"kamerstuk\" data-id=\"kst-33783-46\" data-rule=\"kamerstuk/word\">"
            + "<a href=\"https://zoek.officielebekendmakingen.nl/kst-33783-46.html\" rel=\"external noreferrer\">Kamerstuk 33 783, nr. 46</a></cite>.",
            HtmlOf("Zie Kamerstuk 33 783, nr. 46."));

    [Fact]
    public void MarksACitationWithoutAnAddressWithoutALink() =>
        Assert.Equal(
            "de <cite data-kind=\"motie-by-name\" data-rule=\"motie/name\">motie-Jansen</cite>",
            Annotator.Html("de motie-Jansen", [new MotieCitation(new(3, 12), "motie/name", null)]));

    [Fact]
    public void MarksAStatementWithItsType() =>
        Assert.Equal(
            "<mark data-type=\"promise\" data-rule=\"a&quot;b\">Ik &lt;zal&gt;</mark>",
            Annotator.Html("Ik <zal>", [new Toezegging(new(0, 8), "a\"b", null)]));

    [Fact]
    public void NestsTheShorterInTheLonger() =>
        Assert.Equal(
            "<mark data-type=\"promise\" data-rule=\"r\">ab <cite data-kind=\"k\" data-rule=\"r\">cd</cite> ef</mark>",
            Annotator.Html("ab cd ef", [Plain(3, 2), new Toezegging(new(0, 8), "r", null)]));

    [Fact]
    public void CutsTheLaterOfTwoThatCross() =>
        Assert.Equal(
            "<mark data-type=\"promise\" data-rule=\"r\">ab<cite data-kind=\"k\" data-rule=\"r\">cd</cite></mark><cite data-kind=\"k\" data-rule=\"r\" data-continued>ef</cite>",
            Annotator.Html("abcdef", [new Toezegging(new(0, 4), "r", null), Plain(2, 4)]));

    [Fact]
    public void GivesTheFirstOfTwoOnTheSameWordsTheLink()
    {
        var html = HtmlOf("twee brieven (33 783, nrs. 46 en 48)");
        Assert.Contains("data-id=\"kst-33783-46\"", html);
        Assert.Contains("data-id=\"kst-33783-48\"", html);
        Assert.Equal(2, html.Split("<a ").Length);
        Assert.Contains("kst-33783-46.html", html);
    }

    [Fact]
    public void LeavesTheDocumentsOwnNumberWithoutALink() =>
        Assert.DoesNotContain("<a", Annotator.Html("nr. 1", [new PlainCitation(new(0, 5), "r", "kamerstuk", "kst-33783-1") { Self = true }]));

    [Fact]
    public void LeavesOutWhatLiesOutsideTheText() =>
        Assert.Equal("ab", Annotator.Html("ab", [Plain(5, 3), Plain(-9, 4), Plain(1, 0), Plain(int.MaxValue, int.MaxValue), Plain(0, -2)]));

    [Fact]
    public void CutsNoCharacterInTwo() =>
        Assert.Equal("a<cite data-kind=\"k\" data-rule=\"r\">😀</cite>b", Annotator.Html("a😀b", [Plain(2, 1)]));

    [Fact]
    public void MarksWordsThatFurnitureCutInPieces()
    {
        const string Source = "ab 12 cd";
        var mark = new Mark(Plain(0, 5), new(0, 8), [new(0, 2), new(6, 2)], default, InFurniture: false);
        Assert.Equal("<cite data-kind=\"k\" data-rule=\"r\">ab</cite> 12 <cite data-kind=\"k\" data-rule=\"r\" data-continued>cd</cite>", Annotator.Html(Source, [mark]));
    }

    [Theory]
    [InlineData("kst-33783-46", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("A/\"><script>1</script>", false)]
    [InlineData("A/RES/75/40", true)]
    [InlineData("S/RES/\u202e1540", false)]
    public void LinksOnlyIdsThatAreIds(string id, bool linked) =>
        Assert.Equal(linked, Annotator.Html("x", [new PlainCitation(new(0, 1), "r", "k", id)]).Contains("<a ", StringComparison.Ordinal));

    [Fact]
    public void WritesLinksInMarkdownAndEscapesTheRest() =>
        Assert.Equal(
            "\\# Zie *niet* [\\[33 783\\], nr. 46](<https://zoek.officielebekendmakingen.nl/kst-33783-46.html>)\\\n1\\. en 33 783 \\<b\\>\n\n\\- klaar".Replace("*niet*", "\\*niet\\*"),
            Annotator.Markdown("# Zie *niet* [33 783], nr. 46\r\n1. en 33 783 <b>\n\n\n- klaar", [new PlainCitation(new(13, 16), "r", "k", "kst-33783-46")]));

    [Fact]
    public void SaysWhatIsWrongWithNothing()
    {
        Assert.Throws<ArgumentNullException>(() => Annotator.Html(null!, Array.Empty<Element>()));
        Assert.Throws<ArgumentNullException>(() => Annotator.Markdown("", (IEnumerable<Mark>)null!));
    }

    private static string HtmlOf(string text) => Annotator.Html(text, CitationReader.Read(text));

    private static PlainCitation Plain(int start, int length) => new(new(start, length), "r", "k", null);
}
