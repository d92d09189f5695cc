using CsCheck;
using Stavaza.Debates;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Tests.Documents;

namespace Stavaza.Tests.Debates;

public sealed class DebateReaderTests
{
    private const string Committee = """
        Verslag van een commissiedebat
        De vaste commissie voor Bruggen heeft op 2 juli 2025 overleg gevoerd met de heer Van Steen, minister van Bruggen en Wegen, en mevrouw Zand, staatssecretaris Vaarwegen, over Bruggen.

        Aanwezig zijn twee leden der Kamer, te weten: Kalk en Leem,
        en de heer Van Steen, minister van Bruggen en Wegen, en mevrouw Zand, staatssecretaris Vaarwegen.

        Aan de orde is de behandeling van:
        - de brief van de minister van Bruggen en Wegen d.d. 1 mei 2025 inzake een brug (Kamerstuk 11111-1) (36410, nr. 12);
        - de brief van de minister van Bruggen en Wegen d.d. 2 mei 2025 inzake een weg (36 600-XII, nr. 8);
        - de brief van de minister van Bruggen en Wegen d.d. 3 mei 2025 inzake dezelfde brug (36410, nr. 13).

        De voorzitter:
        Aan de orde is een debat over bruggen (31305). Ik geef het woord aan de minister.

        Minister Van Steen:
        Ik stuur de Kamer een brief.

        """;

    [Fact]
    public void AnItemNamesEachDossierOnceWithTheLineThatNamesIt()
    {
        var item = Assert.Single(Read(Committee).Items);
        Assert.Equal(["36410", "36600-XII"], item.Dossiers.Select(dossier => dossier.Dossier));
        Assert.All(item.Dossiers, dossier => Assert.Equal(dossier.Words, Committee.Substring(dossier.Place.Start, dossier.Place.Length)));
        Assert.Equal(["Minister Van Steen"], item.Speakers);
    }

    [Fact]
    public void TheListOfWhoIsThereGivesEachMinisterAnOffice() => Assert.Equal(
        [("Van Steen", "minister van Bruggen en Wegen"), ("Zand", "staatssecretaris Vaarwegen")],
        Read(Committee).Offices.Select(office => (office.Name, office.Office)));

    [Theory]
    [InlineData("Minister Van Steen", "minister van Bruggen en Wegen")]
    [InlineData("Staatssecretaris Zand", "staatssecretaris Vaarwegen")]
    [InlineData("Minister Zand", null)]
    [InlineData("Minister Kalk", null)]
    [InlineData("De minister", null)]
    [InlineData("minister van Steen", null)]
    public void AnOfficeIsThatOfTheNameAndTheKindOfOffice(string speaker, string? office) =>
        Assert.Equal(office, DebateOffices.Of(Read(Committee).Offices, speaker)?.Office);

    [Fact]
    public void OfTwoMinistersOfOneNameNeitherIsTaken() => Assert.Null(DebateOffices.Of(
        Read("Aanwezig zijn mevrouw Zand, minister van Bruggen, en de heer Zand, minister van Wegen.\n\nDe voorzitter:\nWelkom.\n").Offices, "Minister Zand"));

    [Fact]
    public void AnOfficeHoldsAllItsPortfolios() => Assert.Equal(
        ["minister van Bruggen, Wegen en Water, minister van Dijken, viceminister-president", "minister-president, minister van Algemene Zaken"],
        Read("en mevrouw Zand, minister van Bruggen, Wegen en Water, minister van Dijken, viceminister-president, en de heer Steen, minister-president, minister van Algemene Zaken.\n\nDe voorzitter:\nWelkom.\n")
            .Offices.Select(office => office.Office));

    [Fact]
    public void APrintedOpeningBeginsAnItemAndWhatTheChairSaysDoesNot()
    {
        var debate = Read("""
            Bruggen
            Aan de orde is het tweeminutendebat Bruggen (CD d.d. 19/03).

            De voorzitter:
            Welkom.

            Minister Steen:
            Ik kom erop terug.

            De voorzitter:
            Zij krijgt nr. 7 (36410).
            Aan de orde is nu nog iets (33333).

            Wegen
            Aan de orde is de behandeling van:
            - het wetsvoorstel Wegenwet ( 36500 );
            en van:
            - de motie-Kalk over wegen (36500, nr. 9).
            (Zie vergadering van heden.)

            De voorzitter:
            Welkom terug.

            """);
        Assert.Equal(2, debate.Items.Length);
        Assert.Equal([("36410", DebateReader.TabledRule), ("36500", DebateReader.OpenedRule)], debate.Items.SelectMany(item => item.Dossiers).Select(dossier => (dossier.Dossier, dossier.Rule)));
    }

    [Fact]
    public void AnItemWithoutANumberHasNoDossier() => Assert.Empty(
        Assert.Single(Read("Aan de orde is het mondelinge vragenuur (artikel 12.3, 2024), Stb. 2025, 36410.\n\nDe voorzitter:\nU noemt dossier 33783 (33783).\n").Items).Dossiers);

    [Fact]
    public void TheFormatMarksWhereItemsBeginAndWhichMeetingTheyAre()
    {
        var text = Files.Opened("v.xml", """
            <vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Plenair" objectid="6f12"><titel>98e vergadering</titel>
            <activiteit><titel>Bruggen</titel><onderwerp>Bruggen (CD d.d. 19/03)</onderwerp><parlisid>2025A00001</parlisid><activiteithoofd><titel>Termijn</titel>
              <tekst><alinea><alineaitem>Aan de orde is het tweeminutendebat Bruggen.</alineaitem></alinea></tekst>
              <activiteitdeel><activiteititem><woordvoerder><spreker soort="Minister"><fractie /><aanhef>De heer</aanhef><verslagnaam>Steen</verslagnaam><functie>minister van Bruggen
                en Wegen</functie></spreker><isvoorzitter>false</isvoorzitter><tekst><alinea><alineaitem><nadruk type="Vet">Minister Steen</nadruk> :</alineaitem><alineaitem>Ja.</alineaitem></alinea></tekst>
              </woordvoerder></activiteititem></activiteitdeel></activiteithoofd></activiteit>
            <activiteit><titel>Regeling van werkzaamheden</titel><onderwerp>Regeling</onderwerp><parlisid /><activiteithoofd>
              <tekst><alinea><alineaitem>Regeling van werkzaamheden</alineaitem></alinea></tekst></activiteithoofd></activiteit>
            <activiteit><titel>Stemming</titel><onderwerp>Stemming</onderwerp><zaken><zaak soort="Motie"><dossiernummer>36760</dossiernummer><stuknummer>3</stuknummer></zaak></zaken><activiteithoofd>
              <tekst><alinea><alineaitem>Aan de orde is de stemming.</alineaitem></alinea></tekst></activiteithoofd></activiteit>
            </vergadering></vlosCoreDocument>
            """);
        var debate = DebateReader.Read(text, CleanedLines.Of(DocumentReader.Read(text.Text, new() { Layout = text.Layout }).Text));

        Assert.Equal([("Bruggen (CD d.d. 19/03)", "2025A00001"), ("Regeling", null), ("Stemming", null)], debate.Items.Select(item => (item.Title, item.Activiteit)));
        Assert.Equal("minister van Bruggen en Wegen", DebateOffices.Of(debate.Offices, "Minister Steen")?.Office);
        Assert.Equal(["Minister Steen"], debate.Items[0].Speakers);
        Assert.Equal(("36760", DebateReader.ListedRule), (debate.Items[2].Dossiers[0].Dossier, debate.Items[2].Dossiers[0].Rule));
        Assert.Equal(debate.Items[1], debate.ItemAt(text.Text.IndexOf("Regeling van", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnyTextGivesPlacesInsideIt() => Lines.Sample(text =>
    {
        var debate = Read(text);
        Assert.All(debate.Items.SelectMany(item => item.Dossiers).Select(dossier => dossier.Place).Concat(debate.Offices.Select(office => office.Place)), place => Assert.InRange(place.End, place.Start, text.Length));
        Assert.Equal(debate.Items.Select(item => item.Start).Order(), debate.Items.Select(item => item.Start));
    });

    private static readonly string[] Pieces =
    [
        "Aan de orde is de behandeling van:", "- een brief (36410, nr. 12);", "(", "De voorzitter:", "Minister Steen:", "Minister Steen (", "de heer Steen, minister van ", "en mevrouw , minister", " ",
        "Zij krijgt nr. 7 (36410).", "de heer de heer Van, staatssecretaris, over", "é\u00A0:", "Mevrouw :", "36 410)",
    ];

    private static Gen<string> Lines => Gen.Int[0, Pieces.Length - 1].List[0, 24].Select(places => string.Join('\n', places.Select(place => Pieces[place])));

    private static Debate Read(string text) => DebateReader.Read(
        new(text, Stavaza.Documents.DocumentFormat.Text, Layout.Flowing, [], DocumentFacts.None), CleanedLines.Of(DocumentReader.Read(text, new() { Layout = Layout.Flowing }).Text));
}
