using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class VlosOpenerTests
{
    [Fact]
    public void WritesTheDebateInOrderWithWhoSpeaks()
    {
        var text = Open("""
            <tekst><alinea><alineaitem><nadruk type="Vet">Voorzitter: Jansen</nadruk></alineaitem></alinea><alinea><alineaitem /></alinea></tekst>
            <woordvoerder><spreker soort="Tweede Kamerlid"><fractie>ABC</fractie><aanhef>De heer</aanhef><verslagnaam>Pietersen</verslagnaam></spreker>
              <isvoorzitter>false</isvoorzitter>
              <tekst><alinea><alineaitem>De heer <nadruk type="Vet">Pietersen</nadruk>
                 (ABC):</alineaitem><alineaitem>Een zin die
                 doorloopt (<dossiernummer>36200</dossiernummer>, nr. <stuknummer>30</stuknummer>).</alineaitem></alinea></tekst>
              <interrumpant><spreker soort="Tweede Kamerlid"><fractie>DEF</fractie><aanhef>Mevrouw</aanhef><verslagnaam>Jansen</verslagnaam></spreker>
                <isvoorzitter>true</isvoorzitter><tekst><alinea><alineaitem>Dank u wel.</alineaitem></alinea></tekst></interrumpant></woordvoerder>
            """);
        Assert.Equal("Voorzitter: Jansen\n\nDe heer Pietersen (ABC):\nEen zin die doorloopt (36200, nr. 30).\n\nDe voorzitter:\nDank u wel.\n", text.Text);
        Assert.Equal((Format.Vlos, Layout.Flowing), (text.Format, text.Layout));
    }

    [Fact]
    public void NamesAMinisterByOffice() => Assert.StartsWith(
        "Minister Jansen:\nJa.",
        Open("<woordvoerder><spreker soort='Minister'><fractie/><aanhef>De heer</aanhef><verslagnaam>Jansen</verslagnaam></spreker><tekst><alinea><alineaitem>Ja.</alineaitem></alinea></tekst></woordvoerder>").Text,
        StringComparison.Ordinal);

    [Fact]
    public void TakesItsFactsFromTheMeeting()
    {
        var facts = Open("<tekst><alinea><alineaitem>Opening</alineaitem></alinea></tekst>").Facts;
        Assert.Equal(("98e vergadering", "Verslag, plenair", "2024-2025", new DateOnly(2025, 6, 19)), (facts.Title, facts.Kind, facts.Vergaderjaar, facts.Date!.Value));
        Assert.Equal(["6f12"], facts.Aliases);
        Assert.Null(facts.Id);
    }

    [Fact]
    public void SaysThatAReportHasNoTextAsYet() =>
        Assert.Contains("without text as yet", Files.Refused("v.xml", Report("<titel>Opening</titel>")), StringComparison.Ordinal);

    private static DocumentText Open(string inside) => Files.Opened("v.xml", Report(inside));

    private static string Report(string inside) =>
        $"""<vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Plenair" objectid="6f12"><titel>98e vergadering</titel><vergaderjaar>2024-2025</vergaderjaar><datum>2025-06-19T00:00:00</datum><activiteit><titel>Opening</titel>{inside}</activiteit></vergadering></vlosCoreDocument>""";
}
