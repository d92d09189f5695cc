using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Beweringen;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Stemmingen;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Statements.Verdragen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Who speaks, and what a line that introduces others leaves alone.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Het betreft de volgende onderwerpen:")]
    [InlineData("Het gaat om de volgende moties:")]
    [InlineData("De minister zegt het volgende:")]
    [InlineData("Mevrouw vroeg naar:")]
    public void ReadsOnBehindALineThatIntroducesAList(string introduction)
    {
        var text = introduction + "\n\nHiermee wordt de motie De Dijk als afgedaan beschouwd.\n\nIk zal uw Kamer voor 1 mei informeren. De motie ontraad ik.";

        Assert.Equal("executed", Said.One<Uitvoering>(text).Stance);
        Assert.Equal("voor 1 mei", Said.One<Toezegging>(text).Due?.Text);
        Assert.Null(Said.One<Appreciatie>(text).By);
    }

    [Theory]
    [InlineData("Minister Van der Dijk-de Boer:", true)]
    [InlineData("Staatssecretaris De Vries (via een verbinding):", true)]
    [InlineData("De minister van Water en Dijken:", true)]
    [InlineData("Het lid Smit (XYZ):", false)]
    [InlineData("De heer Van 't Zand (A-B):", false)]
    [InlineData("Mevrouw El Haddad (ABC):", false)]
    public void KnowsWhoSpeaksByTheLabel(string label, bool government) =>
        Assert.Equal(government ? 1 : 0, Said.All<Toezegging>(label + "\nIk zal uw Kamer voor 1 mei informeren.").Count);
}

/// <summary>Prints in which words follow the speaker's name on its line.</summary>
public sealed class RunningReportTests
{
    private const string Chair = "De voorzitter: Het woord is aan de minister. ";

    [Theory]
    [InlineData(Chair + "Minister Zand: Ik zal uw Kamer voor 1 mei informeren.", "Minister Zand")]
    [InlineData(Chair + "De heer Zand (XYZ): Ik zal uw Kamer voor 1 mei informeren.", null)]
    [InlineData(Chair + "Mevrouw Zand: Wij gaan door.\nMinister Bakker: Ik zal uw Kamer voor 1 mei informeren.", "Minister Bakker")]
    [InlineData(Chair + "Minister Zand: Ik ga ervan uit dat de staatssecretaris dit zal meenemen.", null)]
    [InlineData("De voorzitter: Het woord is aan haar.Minister Zand: Ik zal uw Kamer voor 1 mei informeren.", "Minister Zand")]
    [InlineData(Chair + "Minister Zand: Daar kom ik in tweede termijn op terug.", null)]
    [InlineData(Chair + "Minister Zand: Ik kan niet, zoals de motie vraagt, toezeggen dat het lukt.", null)]
    public void KnowsWhoPromises(string text, string? actor) => Assert.Equal(actor, Said.All<Toezegging>(text).SingleOrDefault()?.Actor);

    [Fact]
    public void TakesANameAndAColonInALetterForNoSpeaker() =>
        Assert.Equal("Ik", Said.One<Toezegging>("De heer Zand: Een brief.\nIk zal uw Kamer voor 1 mei informeren.").Actor);
}

/// <summary>Which motion, and what was done with it: said by whom, and said at all.</summary>
public sealed class MotionTruthTests
{
    [Theory]
    [InlineData("Hiermee beschouw ik de betreffende motie Van Zand-Bakker als afgedaan.", "motie Van Zand-Bakker", null)]
    [InlineData("Hiermee beschouw ik de motie van het lid Van Zand-Bakker als afgedaan.", "motie van het lid Van Zand-Bakker", "Van Zand-Bakker")]
    [InlineData("Hiermee beschouw ik de motie van de leden De Zand en Bakker als afgedaan.", "motie van de leden De Zand en Bakker", "De Zand en Bakker")]
    [InlineData("Hiermee beschouw ik de motie van het lid Zand c.s. als afgedaan.", "motie van het lid Zand c.s.", "Zand c.s.")]
    [InlineData("De motie van het lid Van is hiermee afgedaan.", null, null)]
    [InlineData("De motie van het lid Zand13 is hiermee afgedaan.", "motie van het lid Zand", "Zand")]
    [InlineData("De motie Zand (Kamerstuk 28 844, nr. 261) beschouw ik hiermee als afgedaan.", "kst-28844-261", null)]
    [InlineData("Hiermee doe ik de motie-Zand af.", "motie-Zand", null)]
    [InlineData("Hiermee beschouw ik de motie-Zand als afgedaan.13\n\n13 Kamerstuk 28 844, nr. 261.", "kst-28844-261", null)]
    [InlineData("Hiermee beschouw ik de motie-Zand als afgedaan.13\n\n12 Kamerstuk 28 844, nr. 260.\n13 Kamerstuk 28 844, nr. 261.", "kst-28844-261", null)]
    [InlineData("Hiermee beschouw ik de motie-Zand als afgedaan.13\n\n12 Kamerstuk 28 844, nr. 260.", "motie-Zand", null)]
    [InlineData("Hiermee beschouw ik de motie-Zand als afgedaan.13\n\n13 Kamerstuk 28 844, nr. 260 en Kamerstuk 28 844, nr. 261.", "motie-Zand", null)]
    [InlineData("De motie-Zand is uitgevoerd, zoals in mijn brief staat (Kamerstuk 28 844, nr. 300).", "motie-Zand", null)]
    [InlineData("De motie-Smit ligt hier. De motie van de oppositie is hiermee afgedaan.", null, null)]
    [InlineData("Ik las de motie-Smit. Deze motie is hiermee afgedaan.", "motie-Smit", null)]
    public void NamesTheMotionAsTheWordsSettleIt(string text, string? motion, string? mover)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal((motion, mover), (execution.Motion, execution.Mover));
    }

    [Theory]
    [InlineData("Het kabinet heeft de intentie om dit jaar conform de motie te werken.")]
    [InlineData("Ik verwacht uw Kamer conform de motie-Zand in december te schrijven.")]
    [InlineData("De proef die naar aanleiding van de motie-Zand is uitgevoerd, verliep goed.")]
    [InlineData("Bij deze motie moet ik hierbij blijven.")]
    [InlineData("Het lid Zand vindt dat de motie is uitgevoerd; dat is niet zo.")]
    [InlineData("De heer Zand (XYZ):\nDe motie-Smit is uitgevoerd.")]
    [InlineData("De voorzitter:\nDe motie-Smit is uitgevoerd.")]
    [InlineData("Voor zover dat zo is, is de motie niet uitgevoerd.")]
    public void TellsOfNoExecutionThatIsOnlyMeant(string text) => Assert.Empty(Said.All<Uitvoering>(text));

    [Theory]
    [InlineData("De maatregelen die nu lopen om uitvoering te geven aan de motie-Zand vorderen.", "in-progress", null)]
    [InlineData("Ik stel vast dat de motie-Zand is uitgevoerd.", "executed", null)]
    [InlineData("Minister Smit:\nDe motie-Zand is uitgevoerd.", "executed", "Minister Smit")]
    [InlineData("constaterende dat de motie-Zand niet is uitgevoerd;\nverzoekt de regering de brug te schilderen,\nen gaat over tot de orde van de dag.", "not-executed", "Kamer")]
    public void SaysWhoAssertsAnExecution(string text, string stance, string? by)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal((stance, by), (execution.Stance, execution.AssertedBy));
    }

    [Fact]
    public void GivesADayToItsOwnVerbOnly()
    {
        const string Text = "De motie-Zand is op 3 maart 2024 ingediend en met 70 stemmen voor en 80 tegen verworpen.";

        Assert.Null(Said.One<Stemming>(Text).Date);
        Assert.Equal(("ingediend", "2024-03-03"), (Said.One<MotieStatus>(Text).Status, Said.One<MotieStatus>(Text).Date?.Iso));
        Assert.Null(Said.One<MotieStatus>("De Kamer is op 10 juni 2024 geïnformeerd over de motie-Zand die is aangenomen.").Date);
    }

    [Theory]
    [InlineData("De motie-Zand kan worden overgenomen.")]
    [InlineData("De motie-Zand is niet aangenomen.")]
    [InlineData("De motie-Zand zal worden aangenomen.")]
    [InlineData("Ik ken een motie die is ingediend.")]
    [InlineData("Wij wijzigen deze motie of de motie wordt aangehouden.")]
    public void DecidesNothingThatMayBe(string text) => Assert.Empty(Said.All<MotieStatus>(text));

    [Fact]
    public void TellsAStatusOfEachOfSeveralMotions() =>
        Assert.Equal(
            ["kst-35334-309", "kst-35334-348", "kst-35334-383"],
            Said.All<MotieStatus>("De moties (Kamerstuk 35334, nrs. 383, 348 en 309) zijn aangenomen.").Select(status => status.Motion).Order());

    [Fact]
    public void TakesAMotionThatIsNamedLaterInTheSentenceForAnother()
    {
        const string Text = "De motie-Zand (36200-V, nr. 47) ligt hier. Terwijl die motie aangehouden is, kan zij mee bij de motie (36200-V, nr. 46).";

        Assert.Equal("kst-36200-V-47", Said.One<MotieStatus>(Text).Motion);
    }

    [Fact]
    public void HoldsAMotionForTheMemberWhoAsks()
    {
        var held = Said.One<MotieStatus>("De voorzitter:\nOp verzoek van mevrouw Zand stel ik voor haar motie (36200-V, nr. 30) aan te houden.");

        Assert.Equal(("aangehouden", "Zand", "Zand", "kst-36200-V-30"), (held.Status, held.By, held.Mover, held.Motion));
        Assert.Empty(Said.All<Appreciatie>("De voorzitter:\nOp verzoek van mevrouw Zand stel ik voor haar motie (36200-V, nr. 30) aan te houden."));
    }
}

/// <summary>What is promised, appreciated, told of treaties and held: no more than that.</summary>
public sealed class SaidAtAllTests
{
    [Theory]
    [InlineData("Minister Zand:\nIk kan u dat op dit moment niet met zekerheid toezeggen.")]
    [InlineData("Minister Zand:\nMisschien kan de staatssecretaris toezeggen dat hij de Kamer informeert.")]
    [InlineData("Minister Zand:\nIk hoor de staatssecretaris zeggen dat hij daarop terugkomt.")]
    [InlineData("De voorzitter:\nIk neem aan dat de staatssecretaris daarop terugkomt.")]
    [InlineData("Minister Zand:\nEr is een balans tussen als Kamer sturen op kosten en wat we meegeven aan de buurt.")]
    [InlineData("Minister Zand:\nDan ga ik naar de specifieke vragen.")]
    [InlineData("Minister Zand rappel sturen, aangezien de toezegging was de Kamer te informeren.")]
    public void PromisesNothingForOthers(string text) => Assert.Empty(Said.All<Toezegging>(text));

    [Theory]
    [InlineData("De voorzitter:\nDe minister zegt toe de Kamer voor de zomer te informeren.")]
    [InlineData("Minister Zand:\nDat kan ik graag toezeggen.")]
    [InlineData("Wij sturen het plan in mei naar uw Kamer.")]
    [InlineData("Minister Zand:\nIk denk dat ik daar in mei op terugkom.")]
    public void PromisesWhatIsPromised(string text) => Said.One<Toezegging>(text);

    [Theory]
    [InlineData("Ik hoop dat de toezegging gestand wordt gedaan.")]
    [InlineData("Deze brief komt voort uit een toezegging aan het lid Zand.")]
    [InlineData("Ik heb vorig jaar gezegd: dat doen we niet.")]
    [InlineData("Dat heb ik nooit toegezegd.")]
    [InlineData("Hiermee kom ik mijn toezegging na.", "promise-fulfilled")]
    public void KeepsAPromiseOnlyWhereItIsKept(string text, string? kind = null) =>
        Assert.Equal(kind, Said.All<ToezeggingVermelding>(text).FirstOrDefault(mention => mention.Kind != "promise-reference" || !text.Contains("een toezegging", StringComparison.Ordinal))?.Kind);

    [Theory]
    [InlineData("In het commissiedebat van 3 mei 2024 heb ik toegezegd uw Kamer voor 1 juli 2024 te informeren.", "2024-05-03")]
    [InlineData("De toezegging van 3 mei 2024 staat in de lijst.", "2024-05-03")]
    [InlineData("Zoals toegezegd heeft op 4 juni 2024 overleg plaatsgevonden.", null)]
    [InlineData("Zoals toegezegd volgt een plan voor 1 juli 2024.", null)]
    public void DatesAPromiseByItsOwnDay(string text, string? date) => Assert.Equal(date, Said.One<ToezeggingVermelding>(text).Date?.Iso);

    [Theory]
    [InlineData("Amerika heeft het New START-verdrag in 2021 nooit opgezegd.")]
    [InlineData("Rusland heeft in 2021 gedreigd het INF-verdrag op te zeggen.")]
    [InlineData("Rusland overweegt het INF-verdrag in 2021 op te zeggen.")]
    [InlineData("Heeft Rusland in 2021 het INF-verdrag opgezegd?")]
    [InlineData("Men vraagt of Rusland in 2021 het INF-verdrag heeft opgezegd.")]
    [InlineData("Rusland zou het INF-verdrag in 2021 hebben opgezegd.")]
    public void TellsOfNoTreatyEventThatDidNotHappen(string text) => Assert.Empty(Said.All<Verdragsgebeurtenis>(text));

    [Fact]
    public void AppreciatesAnAmendementAsOne()
    {
        Assert.Equal(("amendement", null), (Said.One<Appreciatie>("Het amendement op stuk nr. 12 ontraad ik.").Subject, Said.One<Appreciatie>("Het amendement op stuk nr. 12 ontraad ik.").Motion));
        Assert.Null(Said.One<Appreciatie>("De motie op stuk nr. 12 ontraad ik.").Subject);
    }

    [Theory]
    [InlineData("Minister Zand:\nAls ik de motie zo mag lezen, geef ik haar oordeel Kamer.", "Als ik de motie zo mag lezen")]
    [InlineData("Minister Zand:\nDe motie op stuk nr. 30 zie ik als ontijdig.", null)]
    public void HoldsUnderAConditionThatIsOne(string text, string? condition) => Assert.Equal(condition, Said.One<Appreciatie>(text).Condition);

    [Fact]
    public void AppreciatesNothingBySupposing() => Assert.Empty(Said.All<Appreciatie>("Minister Zand:\nAls ik een \"oordeel Kamer\" geef, dan moet ik het ook doen."));

    [Theory]
    [InlineData("Wij zien in de Kamer acht, misschien negen partijen.")]
    [InlineData("We zijn met acht.")]
    [InlineData("Wij zien dat landen dit niet steunen.")]
    [InlineData("Als wij dit steunen, volgt de rest.")]
    [InlineData("Dan zeggen mensen: \"wij steunen dat niet\".")]
    [InlineData("Daar zetten we alles in.")]
    [InlineData("Wij doen dit met grote steun van de buurt.")]
    [InlineData("De buurman vindt dat net als ik.")]
    public void TakesNoStandThatIsOnlySeenOrSupposed(string text) => Assert.Empty(Said.All<Standpunt>(text));

    [Theory]
    [InlineData("Hij verwacht dat het water daalt.", null)]
    [InlineData("Daarom verwacht ik dat het water daalt.", null)]
    [InlineData("De Nederlandse ambassade verwacht dat het water daalt.", "De Nederlandse ambassade")]
    public void NamesNoPronounAsASource(string text, string? by) => Assert.Equal(by, Said.One<Bewering>(text).By);

    [Theory]
    [InlineData("Van ons wordt verwacht dat wij luisteren.")]
    [InlineData("Mevrouw Zand vraagt wanneer de minister verwacht dat het lukt.")]
    [InlineData("U mag van mij verwachten dat ik kom.")]
    [InlineData("U ontkent dat het water daalt.")]
    [InlineData("Dat zegt dat wel.")]
    public void ClaimsNothingThatNobodySays(string text) => Assert.Empty(Said.All<Bewering>(text));

    [Theory]
    [InlineData("Het bedrijf heeft herstel toegezegd.")]
    [InlineData("Ik wil graag een toezegging van de minister.")]
    [InlineData("Die toezegging wil ik horen.")]
    public void MentionsNoPromiseThatIsNone(string text) => Assert.Empty(Said.All<ToezeggingVermelding>(text));

    [Fact]
    public void NamesWhoTakesTheStandBesideTheVerb()
    {
        var position = Said.One<Standpunt>("De taferelen die we zagen, vind ik niet passend.");

        Assert.Equal(("ik", "niet passend"), (position.Actor, position.Subject));
    }

    [Fact]
    public void TakesNoVerbForWhatIsNotTold() => Assert.Null(Said.One<Weigering>("Ik kan over doen geen mededelingen.").Subject);

    [Theory]
    [InlineData("Ik stuur u voor het commissiedebat van 2 juli een brief.", "2025-07-01")]
    [InlineData("Ik stuur u een brief in de aanloop naar het debat op 23 oktober.", "2025-10-22")]
    public void EndsBeforeTheDebateItself(string text, string to) => Assert.Equal(to, Said.One<Toezegging>(text).Due?.To?.ToString("yyyy-MM-dd"));
}
