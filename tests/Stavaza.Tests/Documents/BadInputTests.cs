using System.IO.Compression;
using System.Text;
using Stavaza.Documents;

namespace Stavaza.Tests.Documents;

/// <summary>Every kind of bad input gives one clear sentence: what is wrong, and what to do.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("leeg.txt")]
    [InlineData("leeg.pdf")]
    [InlineData("leeg.docx")]
    [InlineData("leeg.xml")]
    public void SaysThatAFileIsEmpty(string name) => Assert.Equal("is empty", Files.Refused(name, []));

    [Fact]
    public void SaysThatAFileOfWhiteSpaceIsEmpty() => Assert.Equal("is empty", Files.Refused("wit.txt", " \r\n\t\r\n "));

    [Fact]
    public void DoesNotTakeBinaryContentForText()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("binary", Files.Refused("brief.txt", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void DoesNotTakeBinaryContentWithoutZerosForText()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("binary", Files.Refused("brief.txt", [.. bytes.Where(b => b != 0)]), StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatAPdfWasCutOff()
    {
        var pdf = SmallPdf.Of(SmallPdf.Lines(50, "Geachte voorzitter,"));
        Assert.Contains("cut off", Files.Refused("brief.pdf", pdf[..^40]), StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatAPdfIsProtected() => Assert.Contains("password", Files.Refused("brief.pdf", SmallPdf.Protected()), StringComparison.Ordinal);

    [Fact]
    public void SaysThatAPdfHasNoText() => Assert.Contains("OCR", Files.Refused("scan.pdf", SmallPdf.WithoutText()), StringComparison.Ordinal);

    [Fact]
    public void SaysThatAPdfIsNone() => Assert.Contains("is no PDF", Files.Refused("brief.pdf", "Geachte voorzitter,"), StringComparison.Ordinal);

    [Fact]
    public void SaysThatADocxIsNoZip() => Assert.Contains("not a zip", Files.Refused("brief.docx", "Geachte voorzitter,"), StringComparison.Ordinal);

    [Fact]
    public void SaysThatADocxIsDamaged()
    {
        var docx = SmallDocx.Of(SmallDocx.P("Geachte voorzitter,"));
        Assert.Contains("damaged DOCX", Files.Refused("brief.docx", docx[..(docx.Length / 2)]), StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatAZipFileIsNoDocument() =>
        Assert.Contains("unpack it", Files.Refused("stukken.zip", SmallDocx.Zip(("brief.txt", "Geachte voorzitter,"))), StringComparison.Ordinal);

    [Fact]
    public void NamesOpenDocument() =>
        Assert.Contains(".odt", Files.Refused("brief.odt", SmallDocx.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))), StringComparison.Ordinal);

    [Fact]
    public void NamesTheOldBinaryFormat() =>
        Assert.Contains("old binary", Files.Refused("brief.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]), StringComparison.Ordinal);

    [Fact]
    public void NamesAProtectedDocx() =>
        Assert.Contains("password", Files.Refused("brief.docx", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);

    [Fact]
    public void RefusesAZipBombBeforeUnpackingIt()
    {
        var bomb = ZipBomb();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("zip bomb", Files.Refused("brief.docx", bomb), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Fact]
    public void RefusesADocxThatHoldsMoreTextThanTheLimit()
    {
        var docx = SmallDocx.Of(SmallDocx.P(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i} "))));
        Assert.Contains("more text", Files.Refused("brief.docx", docx, new OpeningLimits { MostText = 50_000 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<!DOCTYPE officiele-publicatie [<!ENTITY x SYSTEM "file:///etc/passwd">]>""")]
    [InlineData("""<!DOCTYPE officiele-publicatie SYSTEM "http://127.0.0.1:1/op.dtd">""")]
    [InlineData("""<!DOCTYPE officiele-publicatie [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">]>""")]
    public void NeverReadsADocumentType(string doctype) =>
        Assert.Contains("DTD", Files.Refused("kst.xml", doctype + "<officiele-publicatie><al>&x;</al></officiele-publicatie>"), StringComparison.Ordinal);

    [Fact]
    public void NeverReadsADocumentTypeOfUnknownXml() =>
        Assert.Contains("DTD", Files.Refused("x.xml", """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"""), StringComparison.Ordinal);

    [Fact]
    public void RefusesXmlThatIsNestedTooDeep() => Assert.Contains(
        "inside each other",
        Files.Refused("kst.xml", "<officiele-publicatie>" + string.Concat(Enumerable.Repeat("<al>", 100_000))),
        StringComparison.Ordinal);

    [Fact]
    public void RefusesHtmlThatIsNestedTooDeep() =>
        Assert.Contains("inside each other", Files.Refused("x.html", "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000))), StringComparison.Ordinal);

    [Fact]
    public void NamesTheRootOfUnknownXml() => Assert.Contains("root element TEI", Files.Refused("x.xml", "<TEI xmlns='a'><p>Tekst</p></TEI>"), StringComparison.Ordinal);

    [Fact]
    public void SaysWhereXmlIsDamaged() =>
        Assert.Contains("damaged XML", Files.Refused("kst.xml", "<officiele-publicatie><al>Een zin.</officiele-publicatie>"), StringComparison.Ordinal);

    [Fact]
    public void SaysThatAnHtmlPageHasNoText() =>
        Assert.Contains("without text", Files.Refused("x.html", "<html><body><script>document.write('x')</script></body></html>"), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }, "OCR")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0 }, "unpack")]
    [InlineData(new[] { (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', (byte)'1' }, "RTF")]
    public void NamesFormatsThatItDoesNotRead(byte[] bytes, string named) => Assert.Contains(named, Files.Refused("brief.txt", bytes), StringComparison.Ordinal);

    [Fact]
    public void SaysThatBytesAreMoreThanTheLimit() =>
        Assert.Contains("--max-size", Files.Refused("brief.txt", new byte[2000], new OpeningLimits { MostBytes = 1000 }), StringComparison.Ordinal);

    [Fact]
    public void StopsWhenTheTimeIsUp()
    {
        var page = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<p>Een zin.</p>", 50_000)));
        Assert.Contains("took longer than", Files.Refused("x.html", page, new OpeningLimits { MostTime = TimeSpan.FromMilliseconds(1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void StopsWhenTheCallerStops()
    {
        var opener = new DocumentOpener(new OpeningLimits());
        Assert.Throws<OperationCanceledException>(() => opener.Open("x.txt", "Een zin."u8.ToArray(), new CancellationToken(canceled: true)));
    }

    private static byte[] ZipBomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml").Open().Dispose();
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var spaces = new byte[1024 * 1024];
            for (var i = 0; i < 40; i++)
            {
                entry.Write(spaces);
            }
        }

        return stream.ToArray();
    }
}
