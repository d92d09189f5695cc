using Stavaza.Reading.Citations;
using Stavaza.Reading.Citations.Moties;

namespace Stavaza.Reading.Tests.Citations;

/// <summary>A motion that is named again by its mover is the one that was named before, and says so by its rule; unless it may be another.</summary>
public sealed class KnownMotiesTests
{
    private const string Before = "De motie van het lid Jansen (36 200 V, nr. 30) is aangenomen.\n";

    [Theory]
    [InlineData("Ik voer de motie van het lid Jansen uit.")]
    [InlineData("Ik voer deze motie-Jansen uit.")]
    [InlineData("De aangenomen motie-Jansen is uitgevoerd.")]
    [InlineData("Een meerderheid steunde de motie-Jansen.")]
    [InlineData("Uitvoering motie-Jansen c.s.")]
    public void CarriesTheIdToTheSameMotionUnderARuleOfItsOwn(string text) => Assert.Equal(("kst-36200-V-30", "motie/name-again"), LastOf(Before + text));

    [Theory]
    [InlineData("Een andere motie van het lid Jansen is verworpen.")]
    [InlineData("De andere motie-Jansen is verworpen.")]
    [InlineData("Er kwam een motie van het lid Jansen.")]
    [InlineData("Er kwam nog een motie-Jansen.")]
    [InlineData("De nieuwe motie-Jansen is aangehouden.")]
    [InlineData("Een door de Kamer verworpen motie van het lid Jansen vroeg dat ook.")]
    [InlineData("De moties van het lid Jansen zijn uitgevoerd.")]
    public void LeavesOpenWhichMotionIsMeantWhereItMayBeAnother(string text) => Assert.Equal((null, "motie/name"), LastOf(Before + text));

    [Theory]
    [InlineData("De motie van het lid Jansen (36 200 V, nr. 31) ook.\n")]
    [InlineData("Een andere motie van het lid Jansen is verworpen.\n")]
    [InlineData("De motie van het lid Jansen op stuk nr. 45 is verworpen.\n")]
    public void LeavesOpenWhichOfTwoMotionsIsMeant(string second) => Assert.Equal((null, "motie/name"), LastOf(Before + second + "Ik voer de motie-Jansen uit."));

    [Fact]
    public void EndsANameWithItsLine() =>
        Assert.Equal(["Van Dijk"], CitationReader.Read("Na de motie van het lid Van Dijk\n\nDe Volksstem schreef erover.", ReadingContext.None).OfType<MotieCitation>().Select(motie => motie.Person));

    private static (string? Id, string Rule) LastOf(string text)
    {
        var motie = CitationReader.Read(text, ReadingContext.None).OfType<MotieCitation>().Last();
        return (motie.Id, motie.Rule);
    }
}
