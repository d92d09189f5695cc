using CsCheck;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>Laws that hold for any text, tried on prose that almost is a citation.</summary>
[Collection(nameof(Statements.TimedAlone))]
public sealed class CitationPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Kamerstuk ", "Kamerstukken II ", "Tweede Kamer, ", "Eerste Kamer ", "vergaderjaar ", "2022–2023", "2022/23", "33 783", "33783", "36 200 V", "21 501-02", " (R2064)", ", nr. ", " nrs. ", "nr. ",
        "46", "548", "C", ", A-C", " en ", ", ", "; ", ", p. 3", "-", "–", "/", "(", ")", ".", "\n", "\u00a0", "  ", "Handelingen ", "Aanhangsel ", "item 7", "2022Z21643", "2022D1234", "kenmerk: ",
        "BS2022029440", "BZDOC-1140901229-49", "artikel ", "artikelen ", "68", "6:162", ", eerste lid", " lid 1", ", onder b", " van de ", " van het ", "Grondwet", "BW", "NPV", "VI", "Stb. ", "Trb. 1980, ",
        "Staatsblad 649 van ", "1 december 1998", "6 juli jl.", "d.d. ", "brief ", "brieven van ", "verzoek ", "motie", "-Jansen", " van het lid Van Dam", " c.s.", " op stuk nr. ", "ECLI:NL:", "HR:2001:", "AB1838",
        "COM(2020)", "Verordening (EU) ", "2016/679", "Richtlijn ", "2008/98/EG", "32016R0679", "A/RES/77/58", "S/RES/", "INFCIRC/", "NPT/CONF.", "VNVR-resolutie ", "1540 (2004)", "TZ202306-026", "T02883", "€ ",
        "0900-0904", "x", "de ", "😀", "\ud83d", "«", "PbEU ", "L 119", "dossier ", "wetsvoorstel ", "boek 6 ",
        "201900001/1/A3", "C-293/17", "AWB 20/", "zaaknummer ", "200.123.456/01", "parketnummer ", "09-123456-20", "W01.22.", "00123/I", "kabinetsmissive no. ", "2020000123", "CM/Rec(", "2010)5", "ETS No. ",
        "resolutie ", "Parlementaire Assemblee ", "beleids", "11.04", "Mobiliteitsfonds", "begroting ", "hoofdstuk XIV",
        "https://", "zoek.officielebekendmakingen.nl/", "kst-33783-46.html", "?id=2022Z21643", "eur-lex.europa.eu/", "eli/reg/2016/679", "CELEX:", "H-TK ", "54-7-12", "ah-tk-20222023-1234", "blg-1234567",
        "PB L, ", "2023/2854", "2008/98/EG", "Rl. ", "Vo. ", "AVVN-", "resolutie 77/58", "GC(66)", "/RES/10", "Algemene Vergadering ",
        "TK ", "EK, ", "hoofdstuk VI", "Bijl. ", "Hand. II ", "9 914", "idem", "Ibidem, ", "t.a.p.", "(13) ", ", letter S", "bijlage bij ", "6 en 8 juli 2022", "UNSCR ", "Zij krijgt nr. 46 (33783)", "¹", "\n1 ", "ref. ",
    ];

    private static readonly Gen<string> NearMiss = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Select(pieces => string.Concat(pieces));

    [Fact]
    public void StaysInsideTheTextInOrderAndNeverEmpty() => NearMiss.Sample(text =>
    {
        var last = 0;
        foreach (var citation in CitationReader.Read(text, ReadingContext.None))
        {
            Assert.InRange(citation.Span.Start, last, text.Length);
            Assert.InRange(citation.Span.End, citation.Span.Start + 1, text.Length);
            last = citation.Span.Start;
        }
    });

    [Fact]
    public void NeverLetsTwoCitationsCrossEachOther() => NearMiss.Sample(text =>
    {
        var citations = CitationReader.Read(text, ReadingContext.None);
        for (var i = 1; i < citations.Count; i++)
        {
            Assert.True(citations[i].Span == citations[i - 1].Span || !citations[i].Span.Overlaps(citations[i - 1].Span), text);
        }
    });

    [Fact]
    public void GivesIdsThatReadBackAsTheyWere() => NearMiss.Sample(text =>
    {
        foreach (var citation in CitationReader.Read(text, ReadingContext.None))
        {
            if (citation.Id is { } id)
            {
                Assert.Equal(id, OfficialId.Parse(id)?.ToString());
            }
        }
    });

    [Fact]
    public void AcceptsAnyTextAtAll() => Gen.String.Sample(text => CitationReader.Read(text, ReadingContext.None).All(citation => citation.Span.End <= text.Length));

    /// <summary>Eight times the text may cost eight times the steps, and some; sixty-four times would be quadratic.</summary>
    [Theory]
    [InlineData("1234567890")]
    [InlineData("1, ")]
    [InlineData("12 345 ")]
    [InlineData("nr. ")]
    [InlineData("(")]
    [InlineData("\u00a0")]
    [InlineData("x")]
    [InlineData("brief ")]
    [InlineData("brief van de Minister ")]
    [InlineData("Brief-")]
    [InlineData("artikel 1, ")]
    [InlineData("artikel 1, 2, 3, ")]
    [InlineData("1 december 2022 ")]
    [InlineData("01-02-2022 ")]
    [InlineData("33 783 ")]
    [InlineData("Kamerstuk 33 783 ")]
    [InlineData("Kamerstukken II 33 783 en ")]
    [InlineData("Tweede Kamer, vergaderjaar ")]
    [InlineData("kenmerk-")]
    [InlineData("kenmerk A1-")]
    [InlineData("referentie/")]
    [InlineData("motie-")]
    [InlineData("motie van het lid Jansen (33 783, nr. 4) ")]
    [InlineData("ECLI:NL:")]
    [InlineData("A/1")]
    [InlineData("resolutie 1540, ")]
    [InlineData("https://")]
    public void TakesStepsInProportionToTheText(string piece)
    {
        var few = StepsFor(string.Concat(Enumerable.Repeat(piece, 1_000)));
        var many = StepsFor(string.Concat(Enumerable.Repeat(piece, 8_000)));

        Assert.InRange(many, few, 9 * few);
    }

    private static long StepsFor(string text)
    {
        var before = Steps.Taken;
        CitationReader.Read(text, ReadingContext.None);
        Assert.SkipWhen(Steps.Taken == before, "steps are counted in debug builds alone");
        return Steps.Taken - before;
    }
}
