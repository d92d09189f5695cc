using System.Text;
using Stavaza.Documents;
using Stavaza.Reading;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Tests.Documents;

public sealed class HtmlOpenerTests
{
    [Fact]
    public void WritesABlockALine()
    {
        var text = Files.Opened("brief.html", "<!DOCTYPE html><html><body><h1>Brief</h1><p>Een <b>zin</b>\n over\ttwee regels.</p><div>Nog een<br>en een.</div></body></html>");
        Assert.Equal("Brief\nEen zin over twee regels.\nNog een\nen een.\n", text.Text);
        Assert.Equal((Format.Html, Layout.Flowing), (text.Format, text.Layout));
    }

    [Fact]
    public void LeavesOutWhatIsNoPartOfTheDocument() => Assert.Equal(
        "Artikel\nTekst.\n",
        Files.Opened("brief.html", "<html><head><style>p{}</style></head><body><header>Logo</header><nav>Menu</nav><main><header><h1>Artikel</h1></header><p>Tekst.</p>"
            + "<p hidden>Weg</p></main><script>x()</script><footer>Over ons</footer></body></html>").Text);

    [Fact]
    public void NumbersListsAndJoinsCells() => Assert.Equal(
        "1. een\n2. twee\n- los\nnaam | stand\n",
        Files.Opened("x.html", "<html><ol><li>een<li>twee</ol><ul><li><p>los</p></ul><table><tr><th>naam<td><p>stand</p></table></html>").Text);

    [Fact]
    public void ReadsTheMetadataOfOfficielebekendmakingen()
    {
        var facts = Files.Opened("kst.html", """
            <html><head><title>Kop van de site</title><meta name="DC.identifier" content="kst-36200-V-30"><meta name="DC.title" content="Motie van het lid X">
            <meta name="OVERHEIDop.dossiernummer" content="36200 V"><meta name="OVERHEIDop.vergaderjaar" content="2022-2023"><meta name="DCTERMS.issued" content="2022-11-24">
            </head><body><p>De Kamer,</p></body></html>
            """).Facts;
        Assert.Equal(("kst-36200-V-30", "36200-V", "2022-2023", new DateOnly(2022, 11, 24)), (facts.Id, facts.Dossier, facts.Vergaderjaar, facts.Date!.Value));
        Assert.Equal(("Motie van het lid X", "https://zoek.officielebekendmakingen.nl/kst-36200-V-30.html"), (facts.Title, facts.OfficialUrl!.AbsoluteUri));
    }

    [Fact]
    public void BelievesTheDeclaredEncoding()
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("<html><meta charset='windows-1252'><p>Oekraïne: € 3</p></html>");
        Assert.Equal("Oekraïne: € 3\n", Files.Opened("x.html", page).Text);
    }

    [Fact]
    public void FetchesNothing() =>
        Assert.Equal("Tekst.\n", Files.Opened("x.html", "<html><link rel=stylesheet href='http://127.0.0.1:1/x'><img src='http://127.0.0.1:1/y'><iframe src='http://127.0.0.1:1/z'></iframe><p>Tekst.").Text);
}
