using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Tests.Cleaning;

public sealed class HyphenationTests
{
    private const string Margin = "Het kabinet heeft in het afgelopen jaar op veel plaatsen gewerkt aan";

    [Theory]
    [InlineData("appreci-\natie", "appreciatie")]
    [InlineData("individu-\neel", "individueel")]
    [InlineData("essenti-\neel", "essentieel")]
    [InlineData("be-\nantwoording", "beantwoording")]
    [InlineData("wapenbeheer-\nsing", "wapenbeheersing")]
    [InlineData("non-prolifera-\ntie", "non-proliferatie")]
    [InlineData("verga-\r\nderjaar", "vergaderjaar")]
    [InlineData("pro-\nduct", "product")]
    [InlineData("rechts-\nhulp", "rechtshulp")]
    [InlineData("CO2-emissie-\nreductie", "CO2-emissiereductie")]
    [InlineData("VN-Biodiversi-\nteitsverdrag", "VN-Biodiversiteitsverdrag")]
    [InlineData("vergadering met in-\n\nleidingen", "vergadering met inleidingen")]
    [InlineData("co\u00ADope\u00ADratie", "cooperatie")]
    [InlineData("appreci\u00AD\natie", "appreciatie")]
    [InlineData("verga- \nderjaar", "vergaderjaar")]
    [InlineData("ECLI:NL-\n:RBX:2031:1", "ECLI:NL:RBX:2031:1")]
    public void AWordThatTheMarginBrokeIsWhole(string broken, string whole) => AssertBecomes(broken, whole);

    [Theory]
    [InlineData("non-\nproliferatie", "non-proliferatie")]
    [InlineData("NAVO-\nbondgenoten", "NAVO-bondgenoten")]
    [InlineData("Noord-\nKorea", "Noord-Korea")]
    [InlineData("F-\n16", "F-16")]
    [InlineData("33 999-\n46", "33 999-46")]
    [InlineData("2030-\n2031", "2030-2031")]
    [InlineData("oud-\nminister", "oud-minister")]
    [InlineData("zee-\negel", "zee-egel")]
    [InlineData("radio-\nomroep", "radio-omroep")]
    [InlineData("e-\nmail", "e-mail")]
    [InlineData("km-\nheffing", "km-heffing")]
    [InlineData("https://voorbeeld.nl/een-\nadres", "https://voorbeeld.nl/een-adres")]
    public void AHyphenThatBelongsToTheWordStays(string broken, string whole) => AssertBecomes(broken, whole);

    [Theory]
    [InlineData("land-\nen zeemacht", "land- en zeemacht")]
    [InlineData("land-\nof zeemacht", "land- of zeemacht")]
    [InlineData("een plan -\nhet tweede - dat", "een plan - het tweede - dat")]
    public void AHyphenThatStandsForAPartKeepsItsSpace(string broken, string whole) => AssertBecomes(broken, whole);

    [Fact]
    public void TheTextItselfSaysHowAWordIsWritten()
    {
        AssertBecomes("peer-\nreview", "peer-review", " en een peer-review");
        AssertBecomes("peer-\nreview", "peerreview", " en een peerreview");
        AssertBecomes("non-\nchalant", "nonchalant", " want nonchalant");
    }

    private static void AssertBecomes(string broken, string whole, string elsewhere = "")
    {
        var source = $"{Margin} {broken} van het beleid{elsewhere}.";
        Assert.Equal($"{Margin} {whole} van het beleid{elsewhere}.", TextCleaner.Clean(source, Layout.Wrapped).Text);
    }
}
