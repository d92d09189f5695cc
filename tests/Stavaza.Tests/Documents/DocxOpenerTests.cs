using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class DocxOpenerTests
{
    [Fact]
    public void WritesAParagraphALine()
    {
        var text = Files.Opened("brief.docx", SmallDocx.Of(SmallDocx.P("Geachte voorzitter,") + SmallDocx.P("") + SmallDocx.P("Hierbij de brief.")));
        Assert.Equal("Geachte voorzitter,\nHierbij de brief.\n", text.Text);
        Assert.Equal((Format.Docx, Layout.Flowing), (text.Format, text.Layout));
    }

    [Fact]
    public void JoinsTheRunsOfAParagraph() => Assert.Equal(
        "motie-Van Dijk\n",
        Files.Opened("brief.docx", SmallDocx.Of("<w:p><w:r><w:t>motie-</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Van Dijk</w:t></w:r></w:p>")).Text);

    [Fact]
    public void LeavesOutWhatWasDeletedHiddenOrComputed() => Assert.Equal(
        "Dit blijft.\n",
        Files.Opened("brief.docx", SmallDocx.Of(
            "<w:p><w:r><w:t xml:space='preserve'>Dit </w:t></w:r><w:del><w:r><w:delText>niet </w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim </w:t></w:r>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>blijft.</w:t></w:r></w:ins></w:p>")).Text);

    [Fact]
    public void PutsAFootnoteAfterItsParagraph() => Assert.Equal(
        "Dat is toegezegd.\n1 Kamerstuk 33 783, nr. 46.\nVolgende.\n",
        Files.Opened("brief.docx", SmallDocx.Of(
            "<w:p><w:r><w:t>Dat is toegezegd</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t>.</w:t></w:r></w:p>" + SmallDocx.P("Volgende."),
            footnotes: $"<w:footnote w:type='separator' w:id='0'>{SmallDocx.P("x")}</w:footnote><w:footnote w:id='7'>{SmallDocx.P(" Kamerstuk 33 783, nr. 46.")}</w:footnote>")).Text);

    [Fact]
    public void WritesATableRowByRow()
    {
        static string Cell(string words) => $"<w:tc>{SmallDocx.P(words)}</w:tc>";
        var table = $"<w:tbl><w:tr>{Cell("Toezegging")}{Cell("Stand")}</w:tr><w:tr>{Cell("brief")}{Cell("voldaan")}</w:tr></w:tbl>";
        Assert.Equal("Toezegging | Stand\nbrief | voldaan\nDaarna.\n", Files.Opened("brief.docx", SmallDocx.Of(table + SmallDocx.P("Daarna."))).Text);
    }

    [Fact]
    public void KeepsTheParagraphsOfATableThatOnlyPlacesText() => Assert.Equal(
        "Een.\nTwee.\n",
        Files.Opened("brief.docx", SmallDocx.Of($"<w:tbl><w:tr><w:tc>{SmallDocx.P("Een.")}{SmallDocx.P("Twee.")}</w:tc><w:tc>{SmallDocx.P("")}</w:tc></w:tr></w:tbl>")).Text);

    [Fact]
    public void ReadsATextBoxOnce()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Kenmerk</w:t></w:r></w:p><w:p><w:r><w:t>ABC-1</w:t></w:r></w:p></w:txbxContent>";
        var body = $"<w:p><w:r><w:t>Brief</w:t></w:r><w:r><m:AlternateContent xmlns:m='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            + $"<m:Choice Requires='wps'>{Box}</m:Choice><m:Fallback>{Box}</m:Fallback></m:AlternateContent></w:r></w:p>";
        Assert.Equal("Brief\nKenmerk\nABC-1\n", Files.Opened("brief.docx", SmallDocx.Of(body)).Text);
    }

    [Fact]
    public void CountsTheNumbersOfAList()
    {
        static string Item(string words, int level) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";
        const string Numbering = "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>";
        var text = Files.Opened("brief.docx", SmallDocx.Of(Item("een", 0) + Item("eerst", 1) + Item("dan", 1) + Item("twee", 0) + Item("weer", 1), numbering: Numbering));
        Assert.Equal("1. een\na) eerst\nb) dan\n2. twee\na) weer\n", text.Text);
    }
}
