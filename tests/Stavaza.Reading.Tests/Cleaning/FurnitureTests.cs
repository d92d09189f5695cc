using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Tests.Cleaning;

public sealed class FurnitureTests
{
    private const string Prose = "Het kabinet heeft in het afgelopen jaar op veel plaatsen gewerkt aan een plan";

    [Theory]
    [InlineData(Furniture.PageNumber, "«12»")]
    [InlineData(Furniture.PageNumber, "«Pagina 2 van 5»")]
    [InlineData(Furniture.PageNumber, "«P agina 2 van 5»")]
    [InlineData(Furniture.PageNumber, "«- 3 -»")]
    [InlineData(Furniture.PageNumber, "2031")]
    [InlineData(Furniture.PageNumber, "12 leden")]
    [InlineData(Furniture.RunningReference, "«Onze Referentie»\n\n«BZ-1234567-89»")]
    [InlineData(Furniture.RunningReference, "«Ons kenmerk: 5164758»")]
    [InlineData(Furniture.RunningReference, "«Kenmerk»\n«I E NW/BSK-2031/297»")]
    [InlineData(Furniture.RunningReference, "«Datum 20 december 2031»")]
    [InlineData(Furniture.RunningReference, "«Datum»\n«20 december 2031»")]
    [InlineData(Furniture.RunningReference, "Kenmerkend voor dit plan")]
    [InlineData(Furniture.RunningReference, "Kenmerk 2031Z00081, d.d. 6 maart 2031")]
    [InlineData(Furniture.RunningReference, "Datum en plaats\nvan de bijeenkomst")]
    [InlineData(Furniture.RunningReference, "Uw kenmerk\n2031Z00081")]
    [InlineData(Furniture.EnclosureLine, "«Bijlage(n)»")]
    [InlineData(Furniture.EnclosureLine, "«Bijlage(n)»\n«2»")]
    [InlineData(Furniture.EnclosureLine, "Bijlage 2")]
    [InlineData(Furniture.RunningTitle, "«Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2»")]
    [InlineData(Furniture.RunningTitle, "Tweede Kamer, vergaderjaar 2030–2031, hierna de Kamer genoemd.")]
    public void LabelsWhatThePageAddsToTheProse(Furniture kind, string marked)
    {
        var lines = Marked.Off(marked);
        var source = $"{Prose}\n\n{lines}\n\n{Prose}.";
        var labels = TextCleaner.Clean(source, Layout.Wrapped).Furniture.Where(label => label.Kind == kind);
        Assert.Equal($"{Prose}\n\n{marked}\n\n{Prose}.", Marked.Up(source, labels.Select(label => (label.Span.Start, label.Span.End))));
    }

    [Fact]
    public void TheAddresseesReferenceIsProseOnceAndFurnitureAgain()
    {
        var clean = TextCleaner.Clean($"Uw kenmerk\n2031Z00081\n\n{Prose}\n\nUw kenmerk\n2031Z00081\n\nvan de regering.", Layout.Wrapped);
        Assert.Equal(2, clean.Furniture.Count(label => label.Kind == Furniture.RunningReference));
        Assert.EndsWith($"{Prose} van de regering.", clean.Text);
    }

    [Fact]
    public void AFootThatPagesRepeatIsARunningTitle()
    {
        var pages = Enumerable.Range(1, 4).Select(page => $"{Letters(page)}\nvan bladzijde {Letters(page)}.\n\nDebat over de visserij\n31-4-{page}\n");
        var clean = TextCleaner.Clean(string.Join('\f', pages), Layout.Wrapped);
        Assert.Equal(4, clean.Furniture.Count(label => label.Kind == Furniture.RunningTitle));
        Assert.Equal(4, clean.Furniture.Count(label => label.Kind == Furniture.PageNumber));
        Assert.DoesNotContain("visserij", clean.Text);
    }

    [Fact]
    public void ASpeakerOnEveryPageIsNoRunningTitle()
    {
        var pages = Enumerable.Range(1, 4).Select(page => $"De voorzitter:\n{Letters(page)}\nvan bladzijde {Letters(page)}.\n");
        Assert.DoesNotContain(TextCleaner.Clean(string.Join('\f', pages), Layout.Wrapped).Furniture, label => label.Kind == Furniture.RunningTitle);
    }

    [Fact]
    public void AHeadingInsideMostPagesIsNoRunningTitle()
    {
        var pages = Enumerable.Range(1, 6).Select(page => $"{Lines(page, 4)}\n\n{(page < 5 ? "Voorstel" : "x")}\n\n{Lines(page, 4)}\n");
        Assert.DoesNotContain(TextCleaner.Clean(string.Join('\f', pages), Layout.Wrapped).Furniture, label => label.Kind == Furniture.RunningTitle);
    }

    [Fact]
    public void ANumberBetweenLinesOfProseIsNoPageNumber() =>
        Assert.DoesNotContain(TextCleaner.Clean($"{Prose}\n10\n{Prose}.", Layout.Wrapped).Furniture, label => label.Kind == Furniture.PageNumber);

    // A full line that no other page has.
    private static string Letters(int page) => string.Join(' ', Enumerable.Repeat("woord" + new string((char)('a' + page), 4), 7));

    private static string Lines(int page, int count) => string.Join('\n', Enumerable.Repeat(Letters(page), count));

    /// <summary>What grows faster than its text would be felt here as a test that never ends; a clock would tell what else the machine does.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("-\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("1\n\n")]
    [InlineData("Datum\n")]
    [InlineData("x-\ny ")]
    [InlineData(". A")]
    [InlineData("(")]
    [InlineData("\f1\n")]
    [InlineData("\u00AD")]
    [InlineData("W.")]
    [InlineData("; verzoekt ")]
    public void OfOneThingRepeatedEveryUnitIsKeptOrLabelled(string unit)
    {
        var source = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var clean = DocumentReader.Read(source, ReadingContext.None).Text;

        Assert.Equal(source.Length, clean.Text.Length + clean.Furniture.Sum(label => label.Span.Length));
    }
}
