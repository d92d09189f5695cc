using CsCheck;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Tests.Outline;

public sealed class SectionTests
{
    private const string Prose = "Het kabinet heeft in het afgelopen jaar op veel plaatsen gewerkt aan een plan.";

    [Theory]
    [InlineData("«1. Inleiding»|P|«2. Stand van zaken»|P")]
    [InlineData("«2.1 Stand van zaken»|P")]
    [InlineData("«2. Beleid»|«2.1. Stand van zaken»|P")]
    [InlineData("«Inleiding»|P|«Tot slot»|P")]
    [InlineData("«Vraag 4»|Kent u dit?|«Antwoord op vraag 4»|Ja.")]
    [InlineData("«Vragen 1, 2 en 3:»|P|«Antwoord 1 t/m 3»|P")]
    [InlineData("1. De minister zegt toe de Kamer te informeren|P")]
    [InlineData("1. een eerste punt;|2. een tweede punt.|P")]
    [InlineData("1. Registratie;|2. Controle.|P")]
    [InlineData("1. Inleiding|2. Beleid|3. Slot")]
    [InlineData("De minister van Wonen|A.B. Jansen")]
    [InlineData("Geachte voorzitter,|P")]
    [InlineData("De voorzitter:|P")]
    [InlineData("Ja.|P")]
    [InlineData("2500 EA DEN HAAG|P")]
    [InlineData("Vraag 4 gaat hierover|P")]
    [InlineData("Betreft Stand van zaken|P")]
    public void MarksEachHeading(string marked)
    {
        marked = marked.Replace("|P", "|" + Prose).Replace('|', '\n');
        var plain = Marked.Off(marked);
        Assert.Equal(marked, Marked.Up(plain, OutlineReader.Read(plain).Sections.Select(section => (section.Heading.Start, section.Heading.End))));
    }

    [Fact]
    public void ASectionHasItsNumberItsTitleAndItsBody()
    {
        var text = $"{Prose}\n2. Stand van zaken\n{Prose}\nAntwoord op vraag 4\n{Prose}\n";
        var sections = OutlineReader.Read(text).Sections;
        Assert.Equal([("2", "Stand van zaken"), ("4", "Antwoord op vraag")], sections.Select(section => (section.Number!, section.Title)));
        Assert.Equal($"2. Stand van zaken\n{Prose}", sections[0].Span.In(text));
        Assert.Equal($"Antwoord op vraag 4\n{Prose}", sections[1].Span.In(text));
    }

    [Fact]
    public void SectionsStandInOrderBeginWithTheirHeadingAndNeverOverlap() =>
        Gen.OneOf(NearMiss.Prose, NearMiss.WrappedDocument).Sample(text =>
        {
            var at = 0;
            foreach (var section in OutlineReader.Read(text).Sections)
            {
                Assert.True(section.Span.Start >= at && section.Span.End <= text.Length && section.Span.Contains(section.Heading) && section.Heading.Start == section.Span.Start);
                at = section.Span.End;
            }
        }, iter: 1000);
}
