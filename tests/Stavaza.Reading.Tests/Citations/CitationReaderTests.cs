using System.Globalization;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Citations.Brieven;
using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Citations.Moties;
using Stavaza.Reading.Citations.Parlement;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Tests.Citations;

public sealed class CitationReaderTests
{
    private static IReadOnlyList<Citation> Read(string text, DateOnly? date = null) => CitationReader.Read(text, new() { Date = date });

    [Theory]
    [InlineData("zie «Kamerstuk 33 783, nr. 46».")]
    [InlineData("zie «Kamerstuk 33\u00a0783, nr.\u00a046».")]
    [InlineData("zie «Kamerstuk 33\u2009783, nr. 46».")]
    [InlineData("zie «Kamerstuk 33 783,\nnr. 46».")]
    [InlineData("zie «Kamerstuk33 783, nr.46».")]
    [InlineData("4«Kamerstuk 33783 nr 46», over ontwapening")]
    [InlineData("zie «Kamerstukken II, verga-\nderjaar 2019\u20132020, 33783, nr. 46».")]
    public void ReadsTheSamePaperHoweverItsTextIsDamaged(string marked)
    {
        var plain = Marked.Off(marked);
        var citation = Assert.Single(Read(plain));

        Assert.Equal("kst-33783-46", citation.Id);
        Assert.Equal(marked, Marked.Up(plain, [(citation.Span.Start, citation.Span.End)]));
    }

    [Theory]
    [InlineData("bedrag 136 410, nr. 12")]
    [InlineData("€ 36 410, nr. 12")]
    [InlineData("het nummer 088-36410, nr. 3")]
    [InlineData("rekening NL12ABCD0033783046, nr. 4")]
    [InlineData("in 33 783 gevallen, nr. 1 van de lijst")]
    [InlineData("36.200,50 euro")]
    [InlineData("postcode 2500 EA, kamer 12")]
    [InlineData("tussen 2019 en 2020, nr. 4")]
    [InlineData("de emotie-Jansen liep hoog op")]
    [InlineData("in zijn nieuwsbrief van 6 juli 2020")]
    [InlineData("de briefwisseling van 6 juli 2020 sloot")]
    [InlineData("artikel 5 van de Postwet 1954")]
    public void LeavesAloneWhatOnlyLooksLikeACitation(string text) => Assert.Empty(Read(text));

    [Fact]
    public void LeavesAloneTheLineThatEveryPageRepeats() =>
        Assert.Empty(Read("een zin die doorloopt\nTweede Kamer, vergaderjaar 2022–2023, 33 783, nr. 46 2\nop de volgende bladzijde"));

    [Fact]
    public void KeepsWhatTheWordsSayOfAPaper()
    {
        var paper = Assert.IsType<KamerstukCitation>(Assert.Single(Read("Kamerstukken I 2007/08, 31 145 (R1856), C, p. 2-3")));

        Assert.Equal(Kamer.Eerste, paper.Kamer);
        Assert.Equal("2007-2008", paper.Vergaderjaar.ToString());
        Assert.Equal("R1856", paper.Rijkswet);
        Assert.Equal("2-3", paper.Pages);
        Assert.Equal("kst-31145-C", paper.Id);
    }

    [Fact]
    public void TakesTheDayBehindAReferenceAsTheDayOfTheDocument()
    {
        var citation = Assert.Single(Read("zie de brief aan de Kamer 33 783 nr. 46 d.d. 6 juli 2020."));

        Assert.Equal(new DateOnly(2020, 7, 6), citation.Date);
        Assert.Equal("kst-33783-46", citation.Id);
    }

    [Fact]
    public void TakesDayAndPersonFromTheBracketsAroundAReference()
    {
        var citations = Read("in antwoord op vragen van de leden Van \nDam (17 november 2022, kenmerk: BS2022029440) en Van den Berg (7 december 2022, kenmerk: 2022Z21643).");

        Assert.Equal(
            [("BS2022029440", new DateOnly(2022, 11, 17), "Van Dam"), ("2022Z21643", new DateOnly(2022, 12, 7), "Van den Berg")],
            citations.Select(citation => (citation.Id, citation.Date!.Value, citation.Person)));
    }

    [Fact]
    public void TakesALetterWithAReferenceOfItsOwnAsOneCitation()
    {
        var citation = Assert.Single(Read("op uw verzoek van 4 maart 2005 met kenmerk 05-ABC-18 antwoord ik"));

        Assert.Equal(("05-ABC-18", new DateOnly(2005, 3, 4)), (citation.Id, citation.Date));
    }

    [Theory]
    [InlineData("mijn brief van 6 juli jl.", "brief:2022-07-06")]
    [InlineData("mijn brief van 22 december jl.", "brief:2021-12-22")]
    [InlineData("mijn brief van 29 februari jl.", "brief:2020-02-29")]
    public void InfersTheYearThatALetterLeavesOutAndSaysSo(string text, string id)
    {
        var letter = Assert.IsType<LetterCitation>(Assert.Single(Read(text, new DateOnly(2022, 12, 20))));

        Assert.Equal(id, letter.Id);
        Assert.True(letter.Inferred);
    }

    [Theory]
    [InlineData("2024-03-05", "brief:2024-02-29")]
    [InlineData("2024-02-29", "brief:2024-02-29")]
    [InlineData("2024-02-28", "brief:2020-02-29")]
    [InlineData("2023-03-01", "brief:2020-02-29")]
    [InlineData("1903-03-01", "brief:1896-02-29")]
    public void KeepsTheTwentyNinthOfFebruaryWhole(string document, string id) =>
        Assert.Equal(id, Assert.Single(Read("mijn brief van 29 februari jl.", DateOnly.Parse(document, CultureInfo.InvariantCulture))).Id);

    [Theory]
    [InlineData("kenmerk ABCDEFGHIJ-1234567890-ABCDEFGHIJ-1234567890-ABCDEFGHIJ-12345", "ABCDEFGHIJ-1234567890-ABCDEFGHIJ-1234567890-ABCDEFGHIJ-12345")]
    [InlineData("kenmerk ABCDEFGHIJ-1234567890-ABCDEFGHIJ-1234567890-ABCDEFGHIJ-12345.", "ABCDEFGHIJ-1234567890-ABCDEFGHIJ-1234567890-ABCDEFGHIJ-12345")]
    [InlineData("kenmerk ABCDEFGHIJ-1234567890-ABCDEFGHIJ-1234567890-ABCDEFGHIJ-12345-6", null)]
    public void TakesNoPartOfAReferenceThatIsTooLong(string text, string? id) => Assert.Equal(id, Read(text).SingleOrDefault()?.Id);

    [Fact]
    public void LeavesTheCursorBeforeANumberThatHasALineToItself()
    {
        const string Text = "Onze zaak\n2022Z21643\nGeachte voorzitter";
        var start = Text.IndexOf('2', StringComparison.Ordinal);
        var cursor = new TextCursor(Text, start);

        Assert.False(KamernummerReader.TryRead(ref cursor, new(Text, ReadingContext.None)));
        Assert.Equal(start, cursor.Position);
        Assert.Empty(Read(Text));
    }

    [Fact]
    public void LeavesTheYearOpenWhereNothingSettlesIt() => Assert.Null(Assert.Single(Read("mijn brief van 6 juli jl.")).Id);

    [Theory]
    [InlineData("uitvoering van de motie van het lid Van Dam, ingediend bij de begroting, kenmerk 36 200 V, nr. 30.", "kst-36200-V-30", "Van Dam")]
    [InlineData("de motie-Van Dam c.s. (36 200 V, nr. 30)", "kst-36200-V-30", "Van Dam")]
    [InlineData("de motie Jansen/Olga van Dam (Kamerstuk 36 200 V, nr. 30)", "kst-36200-V-30", "Jansen, Olga van Dam")]
    [InlineData("de brief van 3 mei 2021 over de motie van het lid Van Dam over vliegtuigen (36 200 V, nr. 31)", null, "Van Dam")]
    [InlineData("de motie van het lid Van Dam is aangenomen. Verder is er een nota (36 200 V, nr. 31)", null, "Van Dam")]
    public void GivesAMotionTheNumberThatItsSentenceGivesIt(string text, string? id, string movers)
    {
        var motie = Assert.Single(Read(text).OfType<MotieCitation>());

        Assert.Equal((id, movers), (motie.Id, motie.Person));
    }

    [Fact]
    public void KnowsAMotionAgainByItsMover()
    {
        var moties = Read("De motie-Jansen (36 200 V, nr. 30) is aangenomen.\nZoals in de motie-Jansen staat.").OfType<MotieCitation>();

        Assert.All(moties, motie => Assert.Equal("kst-36200-V-30", motie.Id));
    }

    [Fact]
    public void KnowsTheReglementVanOrdeThatWasInForce()
    {
        const string Text = "artikel 69 van het Reglement van Orde";

        Assert.Equal("jci1.3:c:BWBR0006023&artikel=69", Assert.Single(Read(Text, new DateOnly(2015, 3, 1))).Id);
        Assert.Equal("jci1.3:c:BWBR0044975&artikel=69", Assert.Single(Read(Text, new DateOnly(2022, 3, 1))).Id);
        Assert.Empty(Read(Text + " van de Eerste Kamer"));
    }
}
