using Stavaza.Open;

namespace Stavaza.Tests.Open;

public sealed class OpenNamesTests
{
    [Theory]
    [InlineData("Vragen van het lid Zand (SP) aan de minister van Defensie over een brug", "Zand (SP)", "minister van Defensie")]
    [InlineData("Vragen van de leden Zand (SP) en Steen (D66) aan de Minister van Defensie en de Staatssecretaris van Financiën over geld", "Zand (SP)|Steen (D66)", "Minister van Defensie|Staatssecretaris van Financiën")]
    [InlineData("Vragen van het lid Zand (SP) aan de Ministers van Defensie, van Financiën en voor Klimaat en Groen inzake geld", "Zand (SP)", "Minister van Defensie|Minister van Financiën|Minister voor Klimaat en Groen")]
    [InlineData("Vragen van het lid Zand (SP) aan de minister van Justitie en Veiligheid en van Landbouw en Natuur over mest", "Zand (SP)", "minister van Justitie en Veiligheid|minister van Landbouw en Natuur")]
    [InlineData("Vragen van het lid Zand (SP) aan de Staatssecretarissen van Defensie en van Financiën over geld", "Zand (SP)", "Staatssecretaris van Defensie|Staatssecretaris van Financiën")]
    [InlineData("Vragen van het lid Zand (SP) aan de Minister-President, Minister van Algemene Zaken over de brug", "Zand (SP)", "Minister-President, Minister van Algemene Zaken")]
    [InlineData("Beantwoording van schriftelijke vragen van het lid Zand aan de minister van Defensie over een brug", "Zand", "minister van Defensie")]
    [InlineData("Nadere vragen van het lid Zand (SP) aan de minister van Defensie (ingezonden 1 mei 2023)", "Zand (SP)", "minister van Defensie")]
    [InlineData("Vragen over een brug", "", "")]
    [InlineData("De brief van een ombudsman aan de minister van Defensie over wachttijden", "", "")]
    [InlineData("Fouten in antwoorden op Kamervragen van het lid Zand aan de minister van Defensie", "", "")]
    [InlineData("Brief aan de Kamer over de minister", "", "")]
    public void AHeadingOfQuestionsNamesWhoAsksAndWhoIsAsked(string heading, string askers, string ministers)
    {
        Assert.Equal(askers, string.Join('|', OpenNames.AskersIn(heading)));
        Assert.Equal(ministers, string.Join('|', OpenNames.AddressedIn(heading).Select(minister => minister.Label)));
    }

    [Theory]
    [InlineData("Brief van de minister van Buitenlandse Zaken over de inzet", "minister van Buitenlandse Zaken")]
    [InlineData("BRIEF VAN DE MINISTER VAN DEFENSIE — Bruggen en sluizen", "MINISTER VAN DEFENSIE")]
    [InlineData("Antwoord op vragen van het lid Zand over een brug", "")]
    [InlineData("Motie van het lid Zand over de brief van de minister", "")]
    public void ATitleNamesWhoSentTheLetter(string title, string ministers) =>
        Assert.Equal(ministers, string.Join('|', OpenNames.SentBy(title).Select(minister => minister.Label)));

    [Theory]
    [InlineData("Jasper van Dijk", "jasper van dijk")]
    [InlineData("Ines Kostić (I.)", "ines kostic i")]
    [InlineData("  Dilan Yeşilgöz-Zegerius ", "dilan yesilgoz zegerius")]
    public void AccentsCapitalsAndSignsDoNotMatter(string name, string plain) => Assert.Equal(plain, OpenFilter.Plain(name));
}
