using CsCheck;
using Stavaza.Open;
using Stavaza.Register;

namespace Stavaza.Tests.Open;

public sealed class OpenCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("+31 van de motie", "'+31 van de motie")]
    [InlineData("-geen motie", "'-geen motie")]
    [InlineData("@som", "'@som")]
    [InlineData("\tMotie", "'\tMotie")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("Motie, \"over\"\nregels", "Motie, \"over\"\nregels")]
    [InlineData("-3", "-3")]
    public void NoCellIsAFormula(string title, string cell) => Assert.Equal(cell, TitleOf(title));

    [Fact]
    public void WhateverIsWrittenIsReadAgainAndNeverBeginsAFormula() => Gen.String.Sample(title =>
    {
        var read = TitleOf(title);
        var plain = title.Replace("\0", "", StringComparison.Ordinal);
        Assert.True(read == title || read == "'" + title, plain);
        Assert.True(read.Length == 0 || !"=+@\t\r\n".Contains(read[0], StringComparison.Ordinal) || int.TryParse(read, out _), read);
    });

    [Fact]
    public void EachItemHasAsManyCellsAsThereAreNames()
    {
        var rows = CsvRows.Read(new StringReader(string.Concat(OpenCsv.Lines([Item("een"), Item("twee")])))).ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    private static string TitleOf(string title)
    {
        var rows = CsvRows.Read(new StringReader(string.Concat(OpenCsv.Lines([Item(title)])))).ToList();
        return rows[1][rows[0].ToList().IndexOf("title")];
    }

    private static OpenItem Item(string title) => new("kst-1-1", title, new(2022, 11, 24), "open", null);
}
