using System.Text;
using CsCheck;
using Stavaza.Documents;

namespace Stavaza.Tests.Documents;

/// <summary>Whatever happens to a file on its way, opening it gives text or a reason, never an exception.</summary>
public sealed class DamagedFilesTests
{
    public static TheoryData<string> Names => ["brief.pdf", "brief.docx", "brief.html", "kst.xml", "vlos.xml", "brief.txt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void CuttingOffNeverThrows(string name)
    {
        var bytes = Whole(name);
        Gen.Int[0, bytes.Length - 1].Sample(length => Open(name, bytes[..length]), iter: 300);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DamagingBytesNeverThrows(string name)
    {
        var bytes = Whole(name);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Array[1, 8].Sample(
            damage =>
            {
                var damaged = (byte[])bytes.Clone();
                foreach (var (place, value) in damage)
                {
                    damaged[place] = value;
                }

                Open(name, damaged);
            },
            iter: 300);
    }

    [Fact]
    public void AnyBytesUnderAnyNameNeverThrow() =>
        Gen.Select(Gen.Int[0, 5].Select(i => new[] { "a.pdf", "a.docx", "a.html", "a.xml", "a.txt", "" }[i]), Gen.Byte.Array[0, 200]).Sample((name, bytes) => Open(name, bytes), iter: 2000);

    private static void Open(string name, byte[] bytes)
    {
        switch (new DocumentOpener(new OpeningLimits()).Open(name, bytes, CancellationToken.None))
        {
            case Opening.Opened(var text):
                Assert.NotEmpty(text.Text);
                Assert.All(text.Pages, page => Assert.InRange(page, 0, text.Text.Length));
                break;
            case Opening.Unreadable(var reason):
                Assert.NotEmpty(reason);
                break;
        }
    }

    private static byte[] Whole(string name) => name switch
    {
        "brief.pdf" => SmallPdf.Of(SmallPdf.Lines(50, "Geachte voorzitter,", "Hierbij de brief."), SmallPdf.Lines(50, "Hoogachtend,")),
        "brief.docx" => SmallDocx.Of(SmallDocx.P("Geachte voorzitter,"), footnotes: $"<w:footnote w:id='7'>{SmallDocx.P("Noot")}</w:footnote>", numbering: "<w:num w:numId='3'/>"),
        "brief.html" => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><title>x</title></head><body><ol><li>een</ol><table><tr><td>a<td>b</table><p>Oekraïne</p></body></html>"),
        "kst.xml" => Encoding.UTF8.GetBytes("<officiele-publicatie><al>Zin<noot><noot.nr>1</noot.nr><noot.al>Noot.</noot.al></noot>.</al><row><entry>a</entry></row></officiele-publicatie>"),
        "vlos.xml" => Encoding.UTF8.GetBytes("<vlosCoreDocument><woordvoerder><spreker/><tekst><alinea><alineaitem>Zin.</alineaitem></alinea></tekst></woordvoerder></vlosCoreDocument>"),
        _ => Encoding.Unicode.GetBytes("Een brief in een andere codering."),
    };
}
