using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class PdfOpenerTests
{
    [Fact]
    public void WritesLinesAsTheyStand()
    {
        var text = Files.Opened("brief.pdf", SmallPdf.Of(SmallPdf.Lines(50, "Hierbij stuur ik u de brief over", "de stand van zaken.")));
        Assert.Equal("Hierbij stuur ik u de brief over\nde stand van zaken.\n", text.Text);
        Assert.Equal((Format.Pdf, Layout.Wrapped), (text.Format, text.Layout));
    }

    [Fact]
    public void IsKnownByItsBytesNotByItsName() =>
        Assert.Equal(Format.Pdf, Files.Opened("brief.txt", [.. "rommel vooraf\n"u8, .. SmallPdf.Of(SmallPdf.Lines(50, "Een zin."))]).Format);

    [Fact]
    public void DividesPagesByAFormFeed()
    {
        var text = Files.Opened("brief.pdf", SmallPdf.Of(SmallPdf.Lines(50, "Eerste."), SmallPdf.Lines(50, "Tweede.")));
        Assert.Equal("Eerste.\n\fTweede.\n", text.Text);
        Assert.Equal([0, 9], text.Pages);
        Assert.Equal((1, 2), (text.PageOf(8), text.PageOf(9)));
    }

    [Fact]
    public void DividesParagraphsByAnEmptyLine()
    {
        SmallPdf.Line[] page = [.. SmallPdf.Lines(50, "Eerste regel", "tweede regel."), new("Nieuwe alinea.", 50, 660)];
        Assert.Equal("Eerste regel\ntweede regel.\n\nNieuwe alinea.\n", Files.Opened("brief.pdf", SmallPdf.Of(page)).Text);
    }

    [Fact]
    public void ReadsTheLeftColumnBeforeTheRightOne()
    {
        string[] left = [.. Enumerable.Range(0, 12).Select(i => $"de linker kolom met regel nummer {i}")];
        string[] right = [.. Enumerable.Range(0, 12).Select(i => $"de rechter kolom en dan regel {i}")];
        SmallPdf.Line[] page = [.. SmallPdf.Lines(50, left), .. SmallPdf.Lines(320, right), new("Een kop over de hele breedte van de bladzijde, van links naar rechts", 50, 740, 14)];
        var lines = Files.Opened("verslag.pdf", SmallPdf.Of(page)).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([page[^1].Words, .. left, .. right], lines);
    }

    [Fact]
    public void ReadsATableRowByRow()
    {
        string[] left = [.. Enumerable.Range(0, 12).Select(i => $"post {i}")];
        string[] right = [.. Enumerable.Range(0, 12).Select(i => $"{i}00 euro")];
        var text = Files.Opened("tabel.pdf", SmallPdf.Of([.. SmallPdf.Lines(50, left), .. SmallPdf.Lines(320, right)])).Text;
        Assert.StartsWith("post 0 000 euro\npost 1 100 euro\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsTheMarginOfALetterAfterItsText()
    {
        string[] body = [.. Enumerable.Range(0, 12).Select(i => $"een volle regel van de brief, met daarin het woord nummer {i}")];
        SmallPdf.Line[] margin = [new("Kenmerk", 470, 705, 7), new("ABC-1234", 470, 696, 7)];
        var lines = Files.Opened("brief.pdf", SmallPdf.Of([.. margin, .. SmallPdf.Lines(50, body)])).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([.. body, "Kenmerk", "ABC-1234"], lines);
    }

    [Fact]
    public void PutsTheFootOfThePageAfterAllColumns()
    {
        string[] left = [.. Enumerable.Range(0, 40).Select(i => $"de linker kolom met regel nummer {i}")];
        string[] right = [.. Enumerable.Range(0, 40).Select(i => $"de rechter kolom en dan regel {i}")];
        SmallPdf.Line[] foot = [new("Tweede Kamer", 50, 40), new("12 mei 2021", 320, 40)];
        var text = Files.Opened("verslag.pdf", SmallPdf.Of([.. SmallPdf.Lines(50, left), .. SmallPdf.Lines(320, right), .. foot])).Text;
        Assert.EndsWith("regel 39\n\nTweede Kamer 12 mei 2021\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RaisesTheMarkOfAFootnote()
    {
        SmallPdf.Line[] page = [new("zie Kamerstuk 33 783, nr. 46", 50, 700), new("2", 180, 704, 6), new("en verder", 190, 700)];
        Assert.Contains("nr. 46² en verder", Files.Opened("brief.pdf", SmallPdf.Of(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BoldMadeByDrawingEveryLetterTwiceIsReadOnce()
    {
        SmallPdf.Line[] page = [new("Betreft", 50, 700), new("Betreft", 50.2, 700), new("de brug", 50, 680)];
        Assert.Equal("Betreft\nde brug\n", Files.Opened("brief.pdf", SmallPdf.Of(page)).Text.Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("i\u0308", "\u00ef")]
    public void ALetterAndTheAccentThatIsDrawnOverItAreOneCharacter(string drawn, string read)
    {
        var gathering = new PdfGathering(600, 800, []);
        for (var i = 0; i < drawn.Length; i++)
        {
            gathering.Add(drawn[i].ToString(), 50 + i, 700, 55, 10, show: 1);
        }

        Assert.Equal(read, Assert.Single(gathering.Finish().Fragments).Words);
    }

    [Fact]
    public void WhatLiesNowhereOnThePageIsNoPartOfIt()
    {
        var gathering = new PdfGathering(600, 800, []);
        gathering.Add("a", double.NaN, 700, 55, 10, show: 1);
        gathering.Add("b", 50, 1e9, 55, 10, show: 1);
        gathering.Add("c", 50, 700, 55, 10, show: 1);
        Assert.Equal("c", Assert.Single(gathering.Finish().Fragments).Words);
    }
}
