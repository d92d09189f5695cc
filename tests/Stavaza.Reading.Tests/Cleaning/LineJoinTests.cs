using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Tests.Cleaning;

/// <summary>What becomes of the line breaks of a wrapped text. In the expectation a bar stands for the end of a paragraph.</summary>
public sealed class LineJoinTests
{
    private const string FullLine = "Het kabinet heeft in het afgelopen jaar op veel plaatsen gewerkt aan een plan";

    // With this in front, the first line of a broken sentence is as long as the margin.
    private const string Half = "Het kabinet heeft in het afgelopen jaar op veel plaatsen";

    [Theory]
    [InlineData("de Kamer krijgt in het\nvoorjaar een brief", "de Kamer krijgt in het voorjaar een brief")]
    [InlineData("de Kamer krijgt in het \r\nvoorjaar een brief", "de Kamer krijgt in het voorjaar een brief")]
    [InlineData("de leden Van\nDijk en De Boer", "de leden Van Dijk en De Boer")]
    [InlineData("kenmerk 36 999 V,\nnr 30, en daarna", "kenmerk 36 999 V, nr 30, en daarna")]
    [InlineData("een brief met nr.\n46 van dit dossier", "een brief met nr. 46 van dit dossier")]
    [InlineData("te informeren uiterlijk\n1 september 2031,", "te informeren uiterlijk 1 september 2031,")]
    [InlineData("drie pijlers van beleid\n- de eerste voorop - zijn", "drie pijlers van beleid - de eerste voorop - zijn")]
    public void ASentenceGoesOnAcrossALineBreak(string broken, string whole) =>
        Assert.Equal($"{Half} {whole}", Unwrapped($"{Half} {broken}"));

    [Theory]
    [InlineData("Daarmee is het plan klaar.\nHet kabinet gaat verder.")]
    [InlineData("Vraag 4\nKent u het bericht?")]
    [InlineData("Kent u het bericht?\nAntwoord op vraag 4\nJa.")]
    [InlineData("De voorzitter:\nDank u wel.")]
    [InlineData("Dank u wel.\nMevrouw De Wit (PvdX):\nVoorzitter.")]
    [InlineData("Enkele voorbeelden zijn:\n• een eerste;\n• een tweede.")]
    [InlineData("Het gaat om:\n- een eerste,\n- een tweede.")]
    [InlineData("De volgende stappen:\n1. een eerste;\n2. een tweede.")]
    [InlineData("De minister van Wonen,\nA.B. Jansen")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,\noverwegende dat het regent;\nverzoekt de regering dit te stoppen,\nen gaat over tot de orde van de dag.")]
    [InlineData("2. Stand van zaken\nHet kabinet gaat verder.")]
    [InlineData("1Kamerstuk 99 999, nr. 1\n2Kamerstuk 99 999, nr. 2")]
    public void AParagraphEndsWhereItsLinesSaySo(string lines) => Assert.EndsWith(lines.Replace('\n', '|'), Unwrapped(FullLine + "\n\n" + lines));

    [Fact]
    public void AListItemOfSeveralLinesIsOneParagraph() =>
        Assert.EndsWith("|• het eerste onderdeel, dat langer is dan een regel breed is en dus verder gaat op de volgende;|• het tweede.", Unwrapped(
            FullLine + ":\n• het eerste onderdeel, dat langer is dan een regel breed is en dus verder\ngaat op de volgende;\n• het tweede."));

    [Theory]
    [InlineData("\n\n1\n\n\n\nOnze Referentie\n\nBZ-1234567-89\n\n")]
    [InlineData("\n\n12\n\f")]
    [InlineData("\nPagina 2 van 5\n\fOns kenmerk 2031-0004567\n")]
    [InlineData("\n\f")]
    [InlineData("\n\n- 3 -\n\n")]
    [InlineData("\n\nP agina 1 van 7\n\nKenmerk\nI E NW/BSK-2031/297\n\n")]
    [InlineData("\nTweede Kamer, vergaderjaar 2030–2031, 99 999, nr. 46 2\n")]
    public void ASentenceCutByAPageBreakIsWholeAgain(string between) =>
        Assert.Equal($"{FullLine} van de inzet van velen.", Unwrapped(FullLine + between + "van de inzet van velen."));

    [Fact]
    public void ASentenceThatIsDoneDoesNotSwallowTheNextPage() =>
        Assert.Equal($"{FullLine}.|verder gaat het niet.", Unwrapped(FullLine + ".\n\n1\n\nverder gaat het niet."));

    [Fact]
    public void WithLayoutUnknownWrappedLinesAreJoined() =>
        Assert.Equal($"{FullLine} voor de komende jaren.", Cleaned($"{FullLine}\nvoor de komende jaren.", Layout.Unknown));

    [Fact]
    public void WithLayoutUnknownWholeParagraphsStayApart() =>
        Assert.Equal("Ik dank u wel voor het woord, voorzitter.|Het kabinet komt hierop terug.", Cleaned("Ik dank u wel voor het woord, voorzitter.\nHet kabinet komt hierop terug.", Layout.Unknown));

    [Fact]
    public void InFlowingTextEveryLineIsAParagraph() =>
        Assert.Equal("een regel|en nog een|- een punt", Cleaned("een regel \r\n\r\n  en  nog\teen\n- een punt\n", Layout.Flowing));

    private static string Unwrapped(string source) => Cleaned(source, Layout.Wrapped);

    private static string Cleaned(string source, Layout layout) => TextCleaner.Clean(source, layout).Text.Replace('\n', '|');

    [Theory]
    [InlineData("Zolang dat zo is, blijft het een vraag voor later hoe ver dat gaat; Nederland\nsteunt de")]
    [InlineData("Zolang dat zo is, blijft het een vraag voor later hoe ver dat gaat; het kabinet\nsteunt steeds")]
    public void AShortLastLineOfAPageGoesOnOnTheNext(string last)
    {
        var line = new string('x', 30) + " een gewone regel van een brief met een rechte marge.";
        var text = $"{line}\n{line}\n{last}\n\n1\n\n\nOnze Referentie\n\nTESTDOC-20260001-1\n\nafspraken die er zijn gemaakt. Daarna volgt een zin.\n{line}\n";

        var clean = TextCleaner.Clean(text, Layout.Wrapped).Text;

        Assert.Contains($"{last.Replace('\n', ' ')} afspraken die er zijn gemaakt.", clean, StringComparison.Ordinal);
    }
}
