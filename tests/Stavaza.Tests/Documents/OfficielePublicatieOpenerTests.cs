using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class OfficielePublicatieOpenerTests
{
    private const string Head = """
        <metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/kst-36200-V-30/metadata.xml" /></metadata>
        <kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2022‒2023</tekstregel><tekstregel inhoud="kamernummer">2</tekstregel></kamerstukkop>
        <dossier><dossiernummer><dossiernr>36 200</dossiernr><begrotingshoofdstuk>V</begrotingshoofdstuk></dossiernummer><titel>Begroting van een ministerie</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">30</ondernummer></stuknr><titel>MOTIE VAN HET LID X</titel>
        <datumtekst>Voorgesteld <datum isodatum="2022-11-24">24 november 2022</datum></datumtekst>
        """;

    [Fact]
    public void WritesTheHeadAsItIsPrinted() => Assert.Equal(
        "Vergaderjaar 2022‒2023\n36 200 V Begroting van een ministerie\nNr. 30 MOTIE VAN HET LID X\nVoorgesteld 24 november 2022\nDe Kamer,\n",
        Open(Head + "<algemeen><al>De Kamer,</al></algemeen></stuk></kamerstuk>").Text);

    [Fact]
    public void TakesItsFactsFromTheFile()
    {
        var text = Open(Head + "<al>De Kamer,</al></stuk></kamerstuk>");
        var facts = text.Facts;
        Assert.Equal((Format.OfficielePublicatie, Layout.Flowing), (text.Format, text.Layout));
        Assert.Equal(("kst-36200-V-30", "36200-V", "2022-2023", new DateOnly(2022, 11, 24)), (facts.Id, facts.Dossier, facts.Vergaderjaar, facts.Date!.Value));
        Assert.Equal(("Begroting van een ministerie", "MOTIE VAN HET LID X"), (facts.Title, facts.Kind));
        Assert.Equal("https://zoek.officielebekendmakingen.nl/kst-36200-V-30.html", facts.OfficialUrl!.AbsoluteUri);
    }

    [Fact]
    public void DerivesTheIdFromTheNumbersWhereTheFileDoesNotNameIt() =>
        Assert.Equal("kst-36200-V-30", Open(Head[Head.IndexOf("<kamerstuk>", StringComparison.Ordinal)..] + "</stuk></kamerstuk>").Facts.Id);

    [Fact]
    public void PutsANoteAfterItsParagraphAndLeavesTheSentenceWhole() => Assert.Equal(
        "Dat heb ik op 9 mei toegezegd.\n1 Kamerstuk 28 844, nr. 266.\nVolgende alinea.\n",
        Open("<al>Dat heb ik op 9 <?xpp afbreek?>mei<noot id='a' type='voet'><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc='kst-28844-266'>28 844, nr. 266</extref>.</noot.al></noot> toegezegd.</al><al>Volgende alinea.</al>").Text);

    [Fact]
    public void WritesWhoSpeaksOnALineOfItsOwn() => Assert.Equal(
        "Mevrouw Jansen (ABC):\nDank u wel.\n",
        Open("<handelingen><spreekbeurt><spreker>\n <voorvoegsels>Mevrouw</voorvoegsels>\n <naam>\n  <achternaam>Jansen</achternaam>\n </naam> (ABC):</spreker>\n<tekst><al>Dank u wel.</al></tekst></spreekbeurt></handelingen>").Text);

    [Fact]
    public void PutsTheNumberBeforeAnItemAndJoinsCells() => Assert.Equal(
        "1. eerste\n- tweede\nArt. | Bedrag\n",
        Open("<lijst><li><li.nr>1.</li.nr><al>eerste</al></li><li><li.nr>-</li.nr><al>tweede</al></li></lijst><table><row><entry><al>Art.</al></entry><entry><al>Bedrag</al></entry></row></table>").Text);

    [Fact]
    public void SignsWithOfficeAndName() => Assert.Equal(
        "De Minister van Iets,\nA.B. Jansen\n",
        Open("<ondertekening><functie>De Minister van Iets, </functie><naam><voornaam>A.B.</voornaam><achternaam>Jansen</achternaam></naam></ondertekening>").Text);

    [Theory]
    [InlineData("kst-34332-(R2062)-6", "kst-34332-6")]
    [InlineData("kst-20092010-31874-L", "kst-31874-L")]
    public void GivesTheIdWithoutWhatIsNoPartOfItAndKeepsTheOtherAsAlias(string published, string id)
    {
        var facts = Open($"<metadata><meta name='OVERHEIDop.externMetadataRecord' content='https://zoek.officielebekendmakingen.nl/{published}/metadata.xml'/></metadata><al>x</al>").Facts;
        Assert.Equal(id, facts.Id);
        Assert.Equal([published], facts.Aliases);
    }

    private static DocumentText Open(string inside) => Files.Opened("kst.xml", $"\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><officiele-publicatie>{inside}</officiele-publicatie>");
}
