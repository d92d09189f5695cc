using System.Text;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Stavaza.Documents;
using Stavaza.Reports;

namespace Stavaza.Tests.Reports;

public sealed class ListReaderTests
{
    private static readonly ListReader Reader = new(new OpeningLimits());

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void ReadsTheColumnsByTheirHeadWhateverSeparatesThem(string mark)
    {
        var list = Read($"Nr.{mark}Omschrijving{mark}Vindplaats{mark}Stand van zaken{mark}Datum\n1{mark}Motie van het lid Jansen{mark}\"Kamerstuk 36 200 V, nr. 30\"{mark}Afgehandeld{mark}24-11-2022\n");
        var row = Assert.Single(list.Rows);
        Assert.Equal((2, "Motie van het lid Jansen", "Afgehandeld", new DateOnly(2022, 11, 24)), (row.Number, row.Description, row.Standing, row.Day));
        Assert.Equal("kst-36200-V-30", Assert.Single(row.Ids));
        Assert.Empty(list.Unreadable);
    }

    [Fact]
    public void TellsWhichRowsItCouldNotReadAndWhy()
    {
        var list = Read("Omschrijving;Vindplaats;Status\nEen motie;kst-33783-46\n;;Afgedaan\nEen andere;kst-33783-48;Open\n");
        Assert.Equal([(2, "cells-differ"), (3, "describes-nothing")], list.Unreadable.Select(row => (row.Number, row.Reason)));
        Assert.Equal((4, "kst-33783-48"), (Assert.Single(list.Rows).Number, list.Rows[0].Ids[0]));
    }

    [Fact]
    public void AListWithoutAHeadIsRefusedInOneLine()
    {
        var error = Assert.Throws<ReportException>(() => Read("a;b;c\n1;2;3\n"));
        Assert.Contains("lijst.csv has no table with a head", error.Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<ReportException>(() => Read("")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsATableOfAWordDocument()
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new Run(new Text("Bijlage"))),
                new Table(Row("Omschrijving", "Vindplaats", "Stand van zaken"), Row("Strategie voor ontwapening", "33 694, nr. 15", "In behandeling"))));
        }

        var row = Assert.Single(Reader.Read("lijst.docx", bytes.ToArray(), TestContext.Current.CancellationToken).Rows);
        Assert.Equal(("Strategie voor ontwapening", "kst-33694-15", "In behandeling"), (row.Description, row.Ids.Single(), row.Standing));

        static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell))))));
    }

    [Fact]
    public void AnyTextAfterAHeadGivesRowsOrReasonsAndNoFault() =>
        Gen.Char[" ;,\"\nabc=-@|0123456789"].Array[0, 200].Sample(units =>
        {
            var list = Read("Omschrijving;Vindplaats\n" + new string(units));
            return list.Rows.Select(row => row.Number).Concat(list.Unreadable.Select(row => row.Number)).All(number => number > 1);
        });

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("  +31", "\"'+31\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=cmd|'/c calc'!A0", "\"'=cmd|'/c calc'!A0\"")]
    [InlineData("Motie = \"goed\"", "\"Motie = \"\"goed\"\"\"")]
    public void ACellIsNeverAFormula(string words, string cell) => Assert.Equal(cell, ReportCsv.Cell(words));

    [Theory]
    [InlineData("Het NPV is de hoeksteen", "NPV", true)]
    [InlineData("De NPVT is iets anders", "NPV", false)]
    [InlineData("de start van de vergadering", "START", false)]
    [InlineData("het kernstopverdrag.", "Kernstopverdrag", true)]
    [InlineData("de CD", "CD", false)]
    public void ANameIsFoundAsAWholeWord(string sentence, string name, bool found) => Assert.Equal(found, NamedSubjects.Names(sentence, name));

    private static ListedRows Read(string text) => Reader.Read("lijst.csv", Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
}
