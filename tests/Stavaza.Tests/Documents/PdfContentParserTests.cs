using System.Text;
using CsCheck;
using Stavaza.Documents;
using UglyToad.PdfPig.Graphics.Operations;

namespace Stavaza.Tests.Documents;

public sealed class PdfContentParserTests
{
    // The library passes over it; the quick way leaves the whole page to the library for it.
    private const string NotPlain = " BX EX";

    private const string Before = "BT /F1 10 Tf 50 700 Td ", After = " ET BT /F1 12 Tf 1 0 0 1 50 600 Tm (Slot.) Tj ET";

    // What may stand on a page: plain, odd, and broken.
    private static readonly string[] Pieces =
    [
        "(De Kamer) Tj", "(een \\(tussen\\) haken) Tj", "(octaal \\101\\7 x) Tj", "(\\t) Tj", "<4142> Tj", "<41 42> Tj", "<414> Tj", "[(V)-20(oor) 3 (zitter)] TJ", "[<4142> -250 (C)] TJ", "[] TJ",
        "0 -14 Td", "0 -14 TD", "T*", "(regel) '", "1 2 (regel) \"", "14 TL", ".5 Tc", "-1.25 Tw", "+90 Tz", "2 Ts", "3 Tr", "1 0 0 1 60 500 Tm", "0.9 0 0 0.9 0 0 cm", "q", "Q", "/F1 8 Tf",
        "10 10 m 20 20 l S", "0 0 5 5 re f*", "1 0 0 rg", "/P <</MCID 0>> BDC", "EMC", "% (niet dit) Tj\n", "\\", "(niet dicht", "1.2.3 Tc", "(x) Tj Tj", "7 Tj", "[/Naam] TJ", "]", ">>", "true", "1e5 Tc",
        "12345678901234567 Tc", "(\u00fe\u00ffAB) Tj", "/F#31 9 Tf", "--5 Tc", "BT", "ET", "BI /W 1 /H 1 ID x EI", "zz",
        "/F2 10 Tf", "<004100200042> Tj", "<00410042> Tj", "[<0042> -700 <0041>] TJ", "<410042> Tj", "(\\000A\\000B) Tj", "4 Tc 3 Tw", "50 Tz", "/F1 0.1 Tf", "/F9 9 Tf",
    ];

    [Theory]
    [InlineData("(De Kamer) Tj")]
    [InlineData("[(V)-20(oor) 3.5 (zitter)] TJ")]
    [InlineData("/P <</MCID 0 /Lang /nl>> BDC <4445> Tj EMC 0 0 5 5 re f* 0.5 g % einde")]
    [InlineData("14 TL T* (\\(a\\) \\101) ' 1 2 (b) \"")]
    public void PlainContentIsReadTheQuickWay(string content) => Assert.NotNull(Read(Before + content + After));

    [Theory]
    [InlineData("(niet dicht")]
    [InlineData("BI /W 1 /H 1 ID x EI")]
    [InlineData("1.2.3 Tc")]
    [InlineData("7 Tj")]
    [InlineData("[/Naam] TJ")]
    [InlineData("12345678901234567 Tc")]
    [InlineData("/F#31 9 Tf")]
    [InlineData("(\\\nx) Tj")]
    [InlineData("zz")]
    [InlineData("5")]
    public void WhatIsNotPlainIsLeftToTheLibrary(string content) => Assert.Null(Read(Before + content));

    [Fact]
    public void BothWaysGiveTheSameText() => Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[1, 12], Gen.Bool).Sample((pieces, onLines) =>
    {
        var content = Before + string.Join(onLines ? "\r\n" : " ", pieces) + After;
        Assert.Equal(TextOf(content + NotPlain), TextOf(content));
    });

    [Theory]
    [InlineData("/F2 10 Tf <00410042> Tj", "AB")]
    [InlineData("/F2 10 Tf [<00410042> -2000 <0041>] TJ", "AB A")]
    [InlineData("/F1 10 Tf 20 Tw (A B) Tj", "A B")]
    public void CodesOfOneAndOfTwoBytesAreRead(string content, string text) => Assert.Equal($"{text}\n", TextOf($"BT 50 700 Td {content} ET"));

    [Fact]
    public void AnyBytesAreReadOrLeft() => Gen.Byte.Array[0, 200].Sample(content =>
    {
        PdfContentParser.Read(content, new byte[content.Length]);
    });

    private static List<IGraphicsStateOperation>? Read(string content) => PdfContentParser.Read(Encoding.Latin1.GetBytes(content), new byte[content.Length]);

    private static string TextOf(string content) => new DocumentOpener(new OpeningLimits()).Open("a.pdf", SmallPdf.WithContent(content), default) switch
    {
        Opening.Opened(var text) => text.Text,
        Opening.Unreadable(var reason) => reason,
        _ => throw new NotSupportedException(),
    };
}
