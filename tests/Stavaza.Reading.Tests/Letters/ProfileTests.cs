using Stavaza.Reading.Letters;

namespace Stavaza.Reading.Tests.Letters;

/// <summary>Papers of every kind, in our own words, as their heads and feet are printed.</summary>
public sealed class ProfileTests
{
    private const string Letterhead = """
        > Retouradres Postbus 99999 2500 XX Den Haag

        De voorzitter van de Tweede Kamer
        der Staten-Generaal

                                              Onze referentie
                                              BZ-1234567-89
                                              Bijlage(n)
                                              1

        Datum    20 december 2031
        Betreft  Stand van zaken van de visserij in de zuidelijke
                 wateren

        Geachte voorzitter,

        Met deze brief informeer ik uw Kamer over de visserij. Op 3 november 2031 is hierover gesproken, en
        voor 1 februari 2032 zal een plan klaar zijn. De vloot telt in 2030 zo'n 30 schepen.

        De minister van Visserij,

        Drs. A.B. van der Zee
        .van der Zee

        de staatssecretaris van Havens,
        De Staatssecretaris van Havens,

        mr. dr. C. Duin-Helm

        [Ondertekenaar 3]
        """;

    private const string Kamerstuk = """
        Tweede Kamer der Staten-Generaal                                    2

        Vergaderjaar 2030–2031

        99 783          Visserij in de zuidelijke wateren

        Nr. 46          BRIEF VAN DE MINISTER VAN VISSERIJ

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 6 juli 2031

        Met deze brief informeer ik uw Kamer over de visserij, zoals ik in mijn brief van 2 mei 2031 schreef.

        De Minister van Visserij,
        A.B. van der Zee
        """;

    private const string Motie = """
        99 200 V Vaststelling van de begrotingsstaat van het Ministerie van Visserij voor het jaar 2031
        Nr. 30
        MOTIE VAN DE LEDEN DE WIT EN VAN ZWART
        Voorgesteld 24 november 2030
        De Kamer,
        gehoord de beraadslaging,
        overwegende dat de visserij krimpt;
        verzoekt de regering de Kamer te informeren,
        en gaat over tot de orde van de dag.
        De Wit
        Van Zwart
        kst-99200-V-30
        ISSN 0921 - 7371
        """;

    [Fact]
    public void ALetterOfAMinistry()
    {
        var profile = Read(Letterhead);
        Assert.Equal(DocumentKind.Kamerbrief, profile.Kind);
        Assert.Equal("BZ-1234567-89", profile.OwnReference);
        Assert.Null(profile.OwnId);
        Assert.Equal(new(2031, 12, 20), profile.Date);
        Assert.Equal(new(2031, 11, 3), profile.WrittenAfter);
        Assert.Equal("Stand van zaken van de visserij in de zuidelijke wateren", profile.Title);
        Assert.Equal("de voorzitter van de Tweede Kamer der Staten-Generaal", profile.Addressee);
        Assert.Equal([new("A.B. van der Zee", "minister van Visserij"), new("C. Duin-Helm", "staatssecretaris van Havens")], profile.Signatories);
    }

    [Fact]
    public void ALetterPrintedAsAKamerstuk()
    {
        var profile = Read(Kamerstuk);
        Assert.Equal(DocumentKind.Kamerbrief, profile.Kind);
        Assert.Equal("kst-99783-46", profile.OwnId);
        Assert.Equal("BRIEF VAN DE MINISTER VAN VISSERIJ", profile.Title);
        Assert.Equal(new(2031, 7, 6), profile.Date);
        Assert.Equal(new(2031, 5, 2), profile.WrittenAfter);
        Assert.Equal("de Voorzitter van de Tweede Kamer der Staten-Generaal", profile.Addressee);
        Assert.Equal([new("A.B. van der Zee", "minister van Visserij")], profile.Signatories);
    }

    [Fact]
    public void AMotie()
    {
        var profile = Read(Motie);
        Assert.Equal(DocumentKind.Motie, profile.Kind);
        Assert.Equal("kst-99200-V-30", profile.OwnId);
        Assert.Equal("MOTIE VAN DE LEDEN DE WIT EN VAN ZWART", profile.Title);
        Assert.Equal(new(2030, 11, 24), profile.Date);
        Assert.Null(profile.WrittenAfter);
        Assert.Equal([new("De Wit", null), new("Van Zwart", null)], profile.Signatories);
    }

    [Theory]
    [InlineData("2031Z21643\n\nVragen van het lid Van Zwart (X) aan de Minister van Visserij over haring (ingezonden 10 november 2031).\n\nVraag 1\n\nKent u de haring?", DocumentKind.SchriftelijkeVragen, "2031Z21643", "2031-11-10")]
    [InlineData("AH 612\n2031Z15295\nAntwoord van minister De Boer (Visserij) (ontvangen 19 november 2031)\nVraag 1\nKent u de haring?\nAntwoord 1\nJa.", DocumentKind.AntwoordSchriftelijkeVragen, "ah-tk-20312032-612", "2031-11-19")]
    [InlineData("AH 77\nAntwoord van minister De Boer (Visserij) (ontvangen 2 september 2031)", DocumentKind.AntwoordSchriftelijkeVragen, "ah-tk-20302031-77", "2031-09-02")]
    [InlineData("Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n968\nVragen van het lid Zwart (X) over haring (ingezonden 1 mei 2031).\nAntwoord van Minister De Boer (Visserij) (ontvangen 24 mei 2031).\nVraag 1\nKent u haring?\nAntwoord 1\nJa.", DocumentKind.AntwoordSchriftelijkeVragen, "ah-tk-20302031-968", "2031-05-24")]
    [InlineData("Geachte voorzitter,\n\nDe vragen van het lid Zwart kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n\nDe minister van Visserij,\nA. Zee", DocumentKind.Uitstelbericht, null, null)]
    [InlineData("Den Haag, 3 april 2031\n\nDocument:\n\nBesluitenlijst van de procedurevergadering van 2 april 2031\n\n1. Agendapunt:", DocumentKind.Besluitenlijst, null, "2031-04-03")]
    [InlineData("De voorzitter:\nWelkom.\nMevrouw Zwart (X):\nDank.\nMinister De Boer:\nGoed.", DocumentKind.Verslag, null, null)]
    [InlineData("Stemmingen\nIk stel vast dat de motie is aangenomen.", DocumentKind.Stemmingen, null, null)]
    [InlineData("99 783 Wijziging van de Viswet\nNr. 2\nVOORSTEL VAN WET\nAllen, die deze zullen zien of horen lezen.", DocumentKind.Wetsvoorstel, "kst-99783-2", null)]
    [InlineData("De haring is een vis. Zij zwemt.", DocumentKind.Onbekend, null, null)]
    [InlineData("", DocumentKind.Onbekend, null, null)]
    public void TheKindNumberAndDayOfAPaper(string text, DocumentKind kind, string? id, string? date)
    {
        var profile = Read(text);
        Assert.Equal((kind, id, date), (profile.Kind, profile.OwnId, profile.Date?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("De brief van 3 mei 2031 is bekend. Uiterlijk 1 juni 2031 volgt er een.", "2031-05-03")]
    [InlineData("Het antwoord (7 december 2031, kenmerk X) is bekend.", "2031-12-07")]
    [InlineData("De motie is op 24 november 2031 ingediend en op 29 november aangenomen.", "2031-11-24")]
    [InlineData("De wet zal op 1 januari 2032 in werking treden.", null)]
    [InlineData("Het verdrag geldt vanaf 1 januari 2032.", null)]
    [InlineData("In 2031 was er haring, en in november 2031 ook.", null)]
    [InlineData("Voor 1 mei 2031 was er geen haring.", null)]
    [InlineData("Den Haag, 3 mei 2031\n\nOp 4 mei 2031 is er gevist.", null)]
    public void TheLatestDayThatTheProseSpeaksOfAsPast(string text, string? day) =>
        Assert.Equal(day, Read(text).WrittenAfter?.ToString("yyyy-MM-dd"));

    [Fact]
    public void AReferenceInTheFootOfAPageIsMarkedWhereItStands()
    {
        var source = "Het kabinet werkt aan een plan voor het behoud van de visserij en voor het\n\n1\n\nOnze Referentie\n\nBZ-1234567-89\n\nbehoud van de havens.";
        var mark = Assert.Single(DocumentReader.Read(source, ReadingContext.None).Marks, mark => mark.Element is OwnNumber);
        Assert.True(mark.InFurniture && ((OwnNumber)mark.Element).Self);
        Assert.Equal("BZ-1234567-89", mark.Hull.In(source));
    }

    [Fact]
    public void TheNumberInTheHeadIsMarkedOnceWithItsTwoParts()
    {
        var marks = DocumentReader.Read(Kamerstuk, ReadingContext.None).Marks.Where(mark => mark.Element is OwnNumber or Stavaza.Reading.Citations.Citation { Self: true }).ToArray();
        var mark = Assert.Single(marks);
        Assert.Equal("kst-99783-46", ((Stavaza.Reading.Citations.Citation)mark.Element).Id);
    }

    [Fact]
    public void TheFootOfAPaperGivesItsNumberToo() =>
        Assert.Equal("kst-21599-02-2558", Read("Het kabinet heeft in het afgelopen jaar op veel plaatsen gewerkt aan een plan.\n\nTweede Kamer, vergaderjaar 2030–2031, 21 599-02, nr. 2558 3\n").OwnId);

    private static DocumentProfile Read(string text) => DocumentReader.Read(text, ReadingContext.None).Profile;
}
