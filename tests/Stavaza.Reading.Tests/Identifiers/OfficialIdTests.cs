using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Tests.Identifiers;

public sealed class OfficialIdTests
{
    [Theory]
    [InlineData("kst-33783-46", "https://zoek.officielebekendmakingen.nl/kst-33783-46.html")]
    [InlineData("kst-36200-V-30", "https://zoek.officielebekendmakingen.nl/kst-36200-V-30.html")]
    [InlineData("kst-21501-02-2558", "https://zoek.officielebekendmakingen.nl/kst-21501-02-2558.html")]
    [InlineData("kst-20072008-31145-C", "https://zoek.officielebekendmakingen.nl/kst-20072008-31145-C.html")]
    [InlineData("kst-23700-188b", "https://zoek.officielebekendmakingen.nl/kst-23700-188b.html")]
    [InlineData("kst-33783-46-h1", "https://zoek.officielebekendmakingen.nl/kst-33783-46-h1.html")]
    [InlineData("dossier-36200-V", "https://zoek.officielebekendmakingen.nl/dossier/36200-V")]
    [InlineData("h-tk-20212022-54-7", "https://zoek.officielebekendmakingen.nl/h-tk-20212022-54-7.html")]
    [InlineData("ah-tk-20222023-1234", "https://zoek.officielebekendmakingen.nl/ah-tk-20222023-1234.html")]
    [InlineData("stb-2018-115", "https://zoek.officielebekendmakingen.nl/stb-2018-115.html")]
    [InlineData("2022Z21643", "https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z21643")]
    [InlineData("jci1.3:c:BWBR0001840&artikel=68&lid=1&o=b", "https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=68&lid=1&o=b")]
    [InlineData("32016R0679", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679")]
    [InlineData("COM(2020)123", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2020:123:FIN")]
    [InlineData("ECLI:NL:HR:2001:AB1838", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2001:AB1838")]
    [InlineData("A/RES/77/58", "https://undocs.org/A/RES/77/58")]
    [InlineData("blg-1234567", "https://zoek.officielebekendmakingen.nl/blg-1234567.html")]
    [InlineData("OJ:L:2016:119", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L:2016:119:TOC")]
    [InlineData("OJ:L_202302854", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L_202302854")]
    [InlineData("201900001/1/A3", null)]
    [InlineData("C-293/17", "https://curia.europa.eu/juris/liste.jsf?num=C-293/17")]
    [InlineData("Mobiliteitsfonds:art.11.04", null)]
    [InlineData("W01.22.00123/I", null)]
    [InlineData("npt#VI", null)]
    [InlineData("brief:2020-07-06", null)]
    [InlineData("BS2022029440", null)]
    public void ReadsBackAsItWasAndKnowsItsPage(string id, string? address)
    {
        Assert.Equal(id, OfficialId.Parse(id)?.ToString());
        Assert.Equal(address, OfficialAddress.Of(id)?.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kst-")]
    [InlineData("zonder cijfer")]
    public void KnowsWhatIsNoId(string text) => Assert.Null(OfficialId.Parse(text));

    [Fact]
    public void KnowsAnArticleOfTheBudget() =>
        Assert.Equal(new Begrotingsartikel("XIV", "11.04"), Assert.IsType<OfficialId.Begroting>(OfficialId.Parse("XIV:art.11.04")).Artikel);

    [Theory]
    [InlineData("kst-33783")]
    [InlineData("kst-33783-046")]
    [InlineData("kst-ABC-1")]
    [InlineData("kst-20072009-31145-C")]
    public void KnowsWhatIsNoKamerstuk(string id) => Assert.False(Kamerstuknummer.TryParse(id, out _));

    /// <summary>All ids of Kamerstukken, Handelingen, Aanhangsel and gazettes that the source published; its own oddities are counted, not hidden.</summary>
    [Fact]
    public void ReadsTheIdsOfTheSource()
    {
        var (known, odd) = (0, 0);
        foreach (var id in Unpacked("koop-idlist/parliamentary-ids.txt.xz"))
        {
            if (!IsOfKnownKind(id))
            {
                continue;
            }

            known++;
            var parsed = OfficialId.Parse(id);
            odd += parsed is null or OfficialId.AsWritten ? 1 : 0;
            Assert.Equal(parsed is null ? null : id, parsed?.ToString());
        }

        Assert.True(known > 500_000, $"{known}");
        Assert.True(odd < known * 0.003, $"{odd} of {known}");
    }

    private static bool IsOfKnownKind(string id) =>
        id.StartsWith("kst-", StringComparison.Ordinal) || id.StartsWith("h-", StringComparison.Ordinal) || id.StartsWith("stb-", StringComparison.Ordinal)
        || id.StartsWith("trb-", StringComparison.Ordinal) || id.StartsWith("ah-tk-", StringComparison.Ordinal) || id.StartsWith("ah-ek-", StringComparison.Ordinal);

    private static IEnumerable<string> Unpacked(string file)
    {
        var path = Corpus.Path(file);
        System.Diagnostics.Process? xz = null;
        try
        {
            xz = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("xz is not installed");
        }

        using (xz)
        {
            while (xz!.StandardOutput.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }
}
