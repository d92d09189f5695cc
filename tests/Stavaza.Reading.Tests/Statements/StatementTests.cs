using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Stemmingen;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Statements.Verdragen;
using Stavaza.Reading.Statements.Vragen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>The fields of statements.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Met deze brief geeft het kabinet uitvoering aan de motie-Jansen.", "executed")]
    [InlineData("Het kabinet geeft uitvoering aan de motie-Jansen.", "in-progress")]
    [InlineData("Het kabinet zal invulling geven aan de motie-Jansen.", "in-progress")]
    [InlineData("Het kabinet heeft gevolg gegeven aan de motie-Jansen.", "executed")]
    [InlineData("De motie-Jansen is deels uitgevoerd.", "partly")]
    [InlineData("Het kabinet geeft geen uitvoering aan de motie-Jansen.", "not-executed")]
    [InlineData("Met dit onderzoek is deels uitvoering gegeven aan de motie-Jansen.", "partly")]
    [InlineData("De motie-Jansen wordt momenteel uitgevoerd.", "in-progress")]
    [InlineData("De motie-Jansen zal worden uitgevoerd.", "in-progress")]
    [InlineData("De motie-Jansen kan hiermee als uitgevoerd worden beschouwd.", "executed")]
    [InlineData("Met deze maatregel wordt tegemoetgekomen aan de motie-Jansen.", "executed")]
    [InlineData("Het kabinet ziet geen mogelijkheid om aan de motie-Jansen uitvoering te geven.", "not-executed")]
    [InlineData("Het kabinet legt de motie-Jansen naast zich neer.", "not-executed")]
    [InlineData("Naar aanleiding van de motie-Jansen heeft het ministerie de folder aangepast.", "executed")]
    [InlineData("Conform de motie-Jansen heeft Nederland in de Raad steun uitgesproken voor het plan.", "executed")]
    [InlineData("In lijn met de motie-Jansen pleit Nederland in de Raad voor een verbod.", "in-progress")]
    [InlineData("Gevolg gevend aan de motie-Jansen heb ik de inspectie gevraagd de bruggen te keuren.", "in-progress")]
    [InlineData("Zoals de motie-Jansen vraagt, is de termijn verlengd.", "executed")]
    [InlineData("De oproep uit de motie-Jansen heb ik overgebracht aan de gemeenten.", "executed")]
    [InlineData("Het onderzoek waar de motie-Jansen om vroeg, is vertraagd.", "in-progress")]
    [InlineData("Daarmee is invulling gegeven aan het eerste deel van de motie-Jansen.", "partly")]
    [InlineData("Ik zie geen ruimte om de motie-Jansen uit te voeren.", "not-executed")]
    [InlineData("Naar aanleiding van de motie-Jansen heb ik uw Kamer geïnformeerd over de brug.", "unknown")]
    [InlineData("Zoals de Kamer in de motie-Jansen heeft verzocht, is de regel opgenomen in de wet.", "executed")]
    [InlineData("De motie-Jansen heb ik voorgelegd aan de gemeenten.", "executed")]
    [InlineData("Aan het verzoek in de motie-Jansen geef ik gehoor.", "in-progress")]
    [InlineData("Voor de uitvoering van de motie-Jansen is geld vrijgemaakt.", "in-progress")]
    [InlineData("De motie-Jansen is betrokken bij de herziening van de wet.", "executed")]
    public void TellsWhatWasDoneWithAMotion(string text, string stance) => Assert.Equal(stance, Said.One<Uitvoering>(text).Stance);

    [Theory]
    [InlineData("De motie-Jansen verzoekt om een meldpunt voor fietsers. Het meldpunt is op 1 mei geopend.", "executed", "motie-Jansen")]
    [InlineData("Tot slot de motie-Jansen over de sluis. De provincie is met de aannemer in overleg over de kosten.", "in-progress", "motie-Jansen")]
    [InlineData("De motie-Jansen roept op de tol te verlagen. Daartoe is een wetsvoorstel in voorbereiding.", "in-progress", "motie-Jansen")]
    [InlineData("Uw Kamer vroeg bij motie om camera's op elk station. Op tien stations hangen camera's; voor de overige ontbreekt het geld.", "partly", null)]
    [InlineData("De motie-Jansen verzoekt om een extra belasting. Een dergelijke belasting is niet uitvoerbaar gebleken.", "not-executed", "motie-Jansen")]
    [InlineData("Motie-Jansen over tolgelden (30 000, nr. 12)\nDe tolgelden zijn per 1 januari verlaagd.", "executed", "kst-30000-12")]
    public void ReadsAnExecutionFromTheFactsBehindWhatIsAsked(string text, string stance, string? motion)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal(("uitvoering/feit", stance, motion), (execution.Rule, execution.Stance, execution.Motion));
    }

    [Theory]
    [InlineData("De motie-Jansen verzoekt om een meldpunt. Ik vind dat belangrijk.")]
    [InlineData("De motie-Jansen verzoekt om een meldpunt. De bakker heeft brood gebakken.")]
    [InlineData("De motie-Jansen verzoekt om een meldpunt. Is dat meldpunt al geopend?")]
    [InlineData("De motie-Jansen, die om een meldpunt verzoekt, is verworpen. Het meldpunt is in Utrecht geopend.")]
    [InlineData("De motie-Jansen verzoekt om een meldpunt.\n\nDe brug\n\nHet kabinet heeft de brug geopend.")]
    [InlineData("De heer Bakker (CDA):\nMijn motie verzoekt om een meldpunt. Dat meldpunt is geopend.")]
    [InlineData("Gemeenten die naar aanleiding van een motie in hun raad een brug bouwden, hebben spijt.")]
    [InlineData("Het voorstel is in lijn met de motie-Jansen.")]
    [InlineData("Conform de motie-Jansen zou het kabinet moeten kiezen.")]
    [InlineData("Tegen de heer Bakker zeg ik dat de motie-Jansen te vroeg komt.")]
    public void ReadsNoExecutionFromOtherFacts(string text) => Assert.Empty(Said.All<Uitvoering>(text));

    [Fact]
    public void AnExecutionIsOfThePaperInTheNoteRightBehindItAlsoWhereTheMarkIsLost()
    {
        var execution = Said.One<Uitvoering>("Met dit besluit beschouw ik de motie De Boer-Jansen als afgedaan.\n13 Kamerstuk 30 000, nr. 12.");

        Assert.Equal(("kst-30000-12", "executed"), (execution.Motion, execution.Stance));
    }

    [Fact]
    public void DatesAnAdoptionWithoutYearByTheTablingInItsSentence()
    {
        const string Text = "De motie van het lid De Boer, ingediend op 3 maart 2021 bij de begroting voor het jaar 2022, is op 9 maart aangenomen.";
        var marks = DocumentReader.Read(Text, ReadingContext.None).Marks;
        var states = marks.Select(mark => mark.Element).OfType<MotieStatus>().ToArray();

        Assert.Equal(["ingediend", "aangenomen"], states.Select(status => status.Status));
        Assert.Equal("De Boer", states[0].By);
        Assert.Equal(new(2021, 3, 3), states[0].Date?.From);
        Assert.False(states[0].Date?.YearInferred);
        Assert.Equal(new(2021, 3, 9), states[1].Date?.From);
        Assert.True(states[1].Date?.YearInferred);
    }

    [Fact]
    public void LinksAQuotedDictumToTheMotionOfTheSentenceBefore()
    {
        var dictum = Said.One<Dictum>("Dit gaat over de motie van het lid De Boer (Kamerstuk 30 000, nr. 12). De motie “verzoekt de regering de sluis te openen”.");

        Assert.True(dictum.Reported);
        Assert.Equal("kst-30000-12", dictum.Motion);
    }

    [Theory]
    [InlineData("verzoekt de regering te beginnen", "regering")]
    [InlineData("verzoekt de minister van Financiën te beginnen", "minister van Financiën")]
    [InlineData("verzoekt het demissionaire kabinet dit te doen", "demissionaire kabinet")]
    [InlineData("verzoekt de Kamer te beginnen", "Kamer")]
    [InlineData("spreekt uit dat het tijd is", "geen")]
    [InlineData("roept de colleges op te beginnen", "colleges")]
    [InlineData("dringt er bij de regering op aan te beginnen", "regering")]
    [InlineData("nodigt de minister van Financiën uit om te beginnen", "minister van Financiën")]
    [InlineData("verzoekt de minister van Justitie en Veiligheid en de staatssecretaris van Financiën te beginnen", "minister van Justitie en Veiligheid en de staatssecretaris van Financiën")]
    [InlineData("stelt voor te beginnen", "geen")]
    public void TellsWhoIsAsked(string dictum, string addressee) =>
        Assert.Equal(addressee, Said.One<Dictum>($"De Kamer,\ngehoord de beraadslaging,\n{dictum},\nen gaat over tot de orde van de dag.").Addressee);

    [Theory]
    [InlineData("", "\nJansen\nVan der Zand\nBakker-Smit (CDA)\n\nkst-30000-12\nISSN 0921 - 7371", "Jansen|Van der Zand|Bakker-Smit")]
    [InlineData("30 000 Bruggen\n\nNr. 12 MOTIE VAN DE LEDEN JANSEN EN VAN DER ZAND\nVoorgesteld 3 mei 2024\n\n", "", "Jansen|Van der Zand")]
    [InlineData("GEWIJZIGDE MOTIE VAN HET LID BAKKER-SMIT C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 8\n\n", "", "Bakker-Smit c.s.")]
    [InlineData("", "\nDe voorzitter:\nDeze motie is voorgesteld door de leden Jansen, Van der Zand en Bakker.\nZij krijgt nr. 12 (30000).", "Jansen|Van der Zand|Bakker")]
    [InlineData("", "\nDe voorzitter:\nDank u wel.", "")]
    [InlineData("", "\nDe Kamer stemt morgen.", "")]
    public void NamesWhoSignedAMotionTheMoverFirst(string before, string behind, string names) =>
        Assert.Equal(names, string.Join('|', Said.One<Dictum>($"{before}De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering de brug te schilderen,\nen gaat over tot de orde van de dag.\n{behind}").Signatories));

    [Theory]
    [InlineData("30 000 Bruggen\n\nNr. 12 GEWIJZIGDE MOTIE VAN HET LID JANSEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 8\nVoorgesteld 3 mei 2024\n\n", "", "kst-30000-8")]
    [InlineData("Gewijzigde motie van het lid Jansen over bruggen (t.v.v. 30000-8)\n\n", "", "kst-30000-8")]
    [InlineData("", "\nDe voorzitter:\nZij krijgt nr. 12, was nr. 8 (30000).", "kst-30000-8")]
    [InlineData("30 000 Bruggen\n\nNr. 12 MOTIE VAN HET LID JANSEN\nVoorgesteld 3 mei 2024\n\n", "", null)]
    public void TellsWhichMotionAChangedOneReplaces(string before, string behind, string? replaced) =>
        Assert.Equal(replaced, Said.One<Dictum>($"{before}De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering de brug te schilderen,\nen gaat over tot de orde van de dag.\n{behind}").Replaces);

    [Fact]
    public void WritesSignatoriesAndTheReplacedMotion()
    {
        var dictum = new Dictum(default, "test", "verzoekt", "regering") { Signatories = ["Jansen", "Zand"], Replaces = "kst-30000-8" };

        Assert.Equal("""{"verb":"verzoekt","addressee":"regering","replaces":"kst-30000-8","signatories":["Jansen","Zand"]}""", Said.Json(dictum));
    }

    [Fact]
    public void TakesWhatARowRetellsOfAMotionForReported()
    {
        var dictum = Said.One<Dictum>("De motie van het lid Jansen; verzoekt de regering de brug te schilderen | Kamerstuk 30 000, nr. 12 | Afgerond.");

        Assert.True(dictum.Reported);
        Assert.Equal("regering", dictum.Addressee);
    }

    [Theory]
    [InlineData("Minister Smit:\nDat wordt oktober, voorzitter.", "deadline")]
    [InlineData("Minister Smit:\nEen hoofdlijnenbrief, geen wetsvoorstel.", "action")]
    [InlineData("De heer Bakker (CDA):\nHet ging mij ook om de sluizen.", "action")]
    [InlineData("Mevrouw Jansen (SP):\nInclusief de evaluatie van de sluizen.", "action")]
    [InlineData("De voorzitter:\nIk hoor dat het mevrouw Jansen moet zijn.", "recipient")]
    public void ReadsWhatIsChangedRightBehindAPromiseThatTheChairReads(string behind, string field) =>
        Assert.Equal(field, Said.One<ToezeggingCorrectie>($"De voorzitter:\nToezegging 1: de minister stuurt de Kamer in mei een brief over de bruggen.\n\n{behind}").Field);

    [Theory]
    [InlineData("De heer Bakker (CDA):\nDat is een mooie toezegging.")]
    [InlineData("De heer Bakker (CDA):\nWordt dat oktober?")]
    [InlineData("De heer Bakker (CDA):\nIk heb daar niets aan toe te voegen.")]
    public void TakesNoOtherWordsBehindAPromiseForACorrection(string behind) =>
        Assert.Empty(Said.All<ToezeggingCorrectie>($"De voorzitter:\nToezegging 1: de minister stuurt de Kamer in mei een brief over de bruggen.\n\n{behind}"));

    [Theory]
    [InlineData("Daarmee is deze toezegging afgedaan.", "promise-fulfilled")]
    [InlineData("Met deze brief doe ik die toezegging gestand.", "promise-fulfilled")]
    [InlineData("Mijn toezegging aan het lid Jansen blijft staan.", "promise-confirmed")]
    [InlineData("Wat ik daarover heb toegezegd, blijft gewoon staan.", "promise-confirmed")]
    [InlineData("Mijn toezegging aan het lid Jansen betrof de brug.", "promise-reference")]
    public void TellsWhatBecameOfAPromiseRatherThanThatItIsNamed(string text, string kind)
    {
        Assert.Equal(kind, Said.One<ToezeggingVermelding>(text).Kind);
        Assert.Empty(Said.All<Toezegging>(text));
    }

    [Fact]
    public void GivesEachActItsOwnDeadline()
    {
        var dicta = Said.All<Dictum>("verzoekt de regering in mei 2025 een plan te sturen en voor 1 juli 2025 daarmee te beginnen,\nen gaat over tot de orde van de dag.");

        Assert.Equal([new(2025, 5, 31), new DateOnly(2025, 6, 30)], dicta.Select(dictum => dictum.Due?.To));
    }

    [Fact]
    public void GivesTheDeadlineOfTheReportToTheActThatItReportsOn()
    {
        var dicta = Said.All<Dictum>("verzoekt de regering de dijk te meten, en de Kamer hierover voor 1 mei 2025 te informeren,\nen gaat over tot de orde van de dag.");

        Assert.Equal(2, dicta.Count);
        Assert.All(dicta, dictum => Assert.Equal(new(2025, 4, 30), dictum.Due?.To));
    }

    [Fact]
    public void KnowsTheMotionThatTheSpeakerIsAt()
    {
        const string Text = "Minister Jansen:\nDan de motie op stuk nr. 12, over fietsen. Die ontraad ik.\nDe voorzitter:\nDe motie op stuk nr. 12: ontraden.";
        var appreciations = Said.All<Appreciatie>(Text);

        Assert.Equal([("op stuk nr. 12", "Minister Jansen", false), ("op stuk nr. 12", "De voorzitter", true)],
            appreciations.Select(appreciation => (appreciation.Motion!, appreciation.By!, appreciation.Repeat)));
    }

    [Fact]
    public void NamesThePartiesThatWereFor()
    {
        var vote = Said.One<Stemming>(
            "Ik constateer dat de leden van de fracties van ABC, Partij Zes en 50XYZ voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is verworpen.");

        Assert.Equal("verworpen", vote.Result);
        Assert.Equal(["ABC", "Partij Zes", "50XYZ"], vote.For);
    }

    [Fact]
    public void SharpensADeadlineThatTheChairAsksFor()
    {
        const string Text = """
            De voorzitter:
            De staatssecretaris zegt toe de Kamer te informeren over de veerpont. Deze is gericht aan mevrouw Vos.
            Wanneer is dat?
            Staatssecretaris Berg:
            Voor het einde van het jaar.
            """;

        var promise = Said.One<Toezegging>(Text);

        Assert.Equal(new DateOnly(2024, 12, 31), promise.Due?.To);
        Assert.True(promise.Corrected);
        Assert.Equal("mevrouw Vos", promise.Recipient);
        Assert.Equal("deadline", Said.One<ToezeggingCorrectie>(Text).Field);
    }

    [Fact]
    public void ReadsWhatDidNotHappenToATreatyAsNothing()
    {
        var single = Said.One<Verdragsgebeurtenis>("Rusland heeft New START op 21 februari 2023 opgeschort, zonder het verdrag op te zeggen.");

        Assert.Equal(("new-start", "opgeschort", "Rusland", "2023-02-21"), (single.Treaty, single.Event, single.Actor, single.Date?.Iso));
    }

    [Fact]
    public void TellsWhichQuestionsShareAnAnswer()
    {
        var answers = Said.All<Antwoord>("Vraag 1\nKent u het veer?\nAntwoord 1\nJa.\nVraag 2\nVaart het?\nVraag 3\nHoe vaak?\nAntwoord op vragen 2 en 3\nHet veer vaart elk uur.");

        Assert.Equal(["1", "2 3"], answers.Select(answer => string.Join(' ', answer.Numbers)));
    }

    [Fact]
    public void WritesADeadlineInFull() =>
        Assert.Equal(
            """{"actor":"Ik","recipient":"Kamer","strength":"plain","due":{"from":"2024-11-18","to":"2024-12-19","relation":"before","precision":"day","approx":true,"text":"voor het kerstreces","anchor":"kerstreces 2024"}}""",
            Said.Json(Said.One<Toezegging>("Ik zal uw Kamer voor het kerstreces informeren.")));

    [Fact]
    public void TellsHowThePartiesVoted()
    {
        var vote = Said.One<Stemming>("Ik constateer dat de leden van de fracties van ABC, de D-E en 50XYZ voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is verworpen.");

        Assert.Equal(["ABC", "D-E", "50XYZ"], vote.For);
        Assert.Equal(("verworpen", "against"), (vote.Result, vote.Others));
    }

    [Fact]
    public void CountsVotes() => Assert.Equal((76, 74), Said.One<Stemming>("Ik constateer dat deze motie met 76 tegen 74 stemmen is aangenomen.").Count);

    [Theory]
    [InlineData("Minister Zand:\nAls ik de motie op stuk nr. 9 zo mag lezen dat het om de brug gaat. Dan kan ik haar oordeel Kamer geven.", "Als ik de motie op stuk nr. 9 zo mag lezen dat het om de brug gaat")]
    [InlineData("Minister Zand:\nMet die uitleg kan ik de motie op stuk nr. 9 oordeel Kamer geven.", "Met die uitleg")]
    [InlineData("Minister Zand:\nDe motie op stuk nr. 9 kan ik oordeel Kamer geven.", null)]
    public void TellsTheConditionOfAnAppreciation(string text, string? condition) => Assert.Equal(condition, Said.One<Appreciatie>(text).Condition);

    [Fact]
    public void GivesEachOfTwoMotionsItsOwnAppreciation() =>
        Assert.Equal(
            [("op stuk nr. 9", "oordeel-kamer"), ("op stuk nr. 10", "ontraden")],
            Said.All<Appreciatie>("Minister Zand:\nDe motie op stuk nr. 9 geef ik oordeel Kamer en die op stuk nr. 10 ontraad ik.").Select(given => (given.Motion!, given.Value)));

    [Fact]
    public void TellsAStatusOfEachMotionBesideItsOwnVerb() =>
        Assert.Equal(
            [("motie-Jansen", "aangenomen"), ("motie-De Boer", "verworpen")],
            Said.All<MotieStatus>("De motie-Jansen is aangenomen en de motie-De Boer is verworpen.").Select(status => (status.Motion!, status.Status)));

    [Theory]
    [InlineData("Sorry, deze toezegging was gericht aan de heer Pier.", "recipient")]
    [InlineData("Dat is dus inclusief de brug.", "action")]
    public void ReadsWhatChangesAPromiseThatWasReadOut(string words, string field) =>
        Assert.Equal(field, Said.One<ToezeggingCorrectie>($"De voorzitter:\nDe minister zegt toe de Kamer in mei te informeren over de sluis.\n{words}").Field);

    [Fact]
    public void NamesTheKindOfAGround() =>
        Assert.Equal("onderzoek", Said.One<Weigering>("Gelet op het lopende strafrechtelijk onderzoek kan ik hierover geen uitspraken doen.").GroundKind);

    [Fact]
    public void ReadsTheCellsOfATableOfMotions() =>
        Assert.Equal(["executed", "in-progress"], Said.All<Uitvoering>("– Motie-Jansen (36200, nr. 12): is uitgevoerd.\n– Motie-Zand (36200, nr. 13): wordt uitgevoerd.").Select(cell => cell.Stance));
}
