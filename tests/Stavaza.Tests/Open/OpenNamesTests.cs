using Stavaza.Open;

namespace Stavaza.Tests.Open;

public sealed class OpenNamesTests
{
    [Theory]
    [InlineData("Vragen van het lid Zand (SP) aan de minister van Defensie over een brug", "Zand (SP)", "minister van Defensie")]
    [InlineData("Vragen van de leden Zand (SP) en Steen (D66) aan de Minister van Defensie en de Staatssecretaris van Financiën over geld", "Zand (SP)|Steen (D66)", "Minister van Defensie|Staatssecretaris van Financiën")]
    [InlineData("Vragen over een brug", "", "")]
    [InlineData("Brief aan de Kamer over de minister", "", "")]
    public void AHeadingOfQuestionsNamesWhoAsksAndWhoIsAsked(string heading, string askers, string ministers)
    {
        Assert.Equal(askers, string.Join('|', OpenNames.AskersIn(heading)));
        Assert.Equal(ministers, string.Join('|', OpenNames.AddressedIn(heading).Select(minister => minister.Label)));
    }

    [Theory]
    [InlineData("Brief van de minister van Buitenlandse Zaken over de inzet", "minister van Buitenlandse Zaken")]
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
