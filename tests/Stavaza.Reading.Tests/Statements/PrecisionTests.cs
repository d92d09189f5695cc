using Stavaza.Reading.Statements;
using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Beweringen;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Stemmingen;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Statements.Verdragen;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>What must not be said of anybody: a field that the words do not give stays out.</summary>
public sealed class PrecisionTests
{
    [Fact]
    public void ThePartiesInTheNameOfATreatyAreNotWhoDidSomething() =>
        Assert.Null(Said.One<Verdragsgebeurtenis>("Op 9 september 1980 is het Verdrag tussen het Koninkrijk der Nederlanden en het Koninkrijk België inzake zwaluwen tot stand gekomen.").Actor);

    [Theory]
    [InlineData("Het INF-verdrag verbood raketten. Het verdrag is op 2 augustus 2019 verlopen.", "inf")]
    [InlineData("Over het CTBT is veel gezegd. Rusland heeft het verdrag in 2000 geratificeerd.", "ctbt")]
    [InlineData("De tekst is lang. In het Verdrag van Malmö staan regels. Dit verdrag trad op 5 maart 1970 in werking.", "verdrag-van-malmo")]
    [InlineData("Het INF-verdrag was het laatste verdrag over raketten. Het verdrag is in 2019 beëindigd.", "inf")]
    [InlineData("INF-verdrag\n\nDe partijen spraken lang. Daar kwam weinig van. Iedereen keek toe. Het verdrag is op 2 augustus 2019 verlopen.", "inf")]
    [InlineData("De leden vragen naar het protocol bij het Rijnverdrag. Sinds 1 januari 2023 wordt het protocol voorlopig toegepast.", "protocol-bij-het-rijnverdrag")]
    [InlineData("Het INF-verdrag verbood raketten. Rusland heeft het verdrag in 2019 opgezegd. Het stond er al jaren slecht voor. De VS heeft het verdrag in 2019 opgezegd.", "inf", 2)]
    [InlineData("Vraag 2\nIs het juist dat New START is afgelopen? Zo ja, wat nu?\n\nAntwoord\nJa. Het verdrag is op 5 februari 2026 verlopen.", "new-start")]
    [InlineData("Ik bied u aan het Verdrag tussen het Koninkrijk der Nederlanden en de Franse Republiek inzake zwaluwen (Trb. 2019, 8). Het verdrag werd op 14 december 2018 ondertekend.", "verdrag-tussen-het-koninkrijk-der-nederlanden-en-de-franse-republiek-inzake-zwaluwen")]
    [InlineData("Bijgaand treft u de tekst van het protocol bij het Rijnverdrag. Nederland heeft het verdrag zelf op 30 maart 2007 ondertekend.", "rijnverdrag")]
    public void ASentenceMayMeanTheTreatyThatStandsBeforeItOrInTheHeading(string text, string id, int events = 1)
    {
        var happened = Said.All<Verdragsgebeurtenis>(text);
        Assert.Equal(events, happened.Count);
        Assert.All(happened, one => Assert.Equal(id, one.Treaty));
    }

    [Theory]
    [InlineData("Het NPV en het CTBT zijn de pijlers. Het verdrag is op 3 maart 2020 opgezegd.")]
    [InlineData("Het INF-verdrag verbood raketten. De VS heeft een nieuw verdrag op 3 april 2026 ondertekend.")]
    [InlineData("Het INF-verdrag verbood raketten. Met het oog daarop is in 1963 een aanvullend verdrag gesloten.")]
    [InlineData("Het Rijnverdrag regelt de scheepvaart. Nederland heeft het protocol op 3 maart 2020 ondertekend.")]
    [InlineData("INF-verdrag en New START\n\nDe partijen spraken lang. Het verdrag is op 2 augustus 2019 verlopen.")]
    [InlineData("INF-verdrag\n\nDe partijen spraken over het NPV. Daar kwam weinig van. Iedereen keek toe. Het verdrag is op 2 augustus 2019 verlopen.")]
    [InlineData("Het INF-verdrag verbood raketten. Iets anders. Nog iets. En nog iets. Het verdrag is op 2 augustus 2019 verlopen.")]
    [InlineData("Vraag 2\nHoe staat het met New START? En met het NPV?\n\nAntwoord\nDat is bekend. Het verdrag is op 5 februari 2026 verlopen.")]
    [InlineData("Vraag 1\nHoe staat het met New START?\n\nVraag 2\nWat nu?\n\nAntwoord\nDat is bekend. Ik wacht af. Het verdrag is op 5 februari 2026 verlopen.")]
    public void WhereTwoTreatiesMayBeMeantOrNoneIsNoneIsTaken(string text) => Assert.Empty(Said.All<Verdragsgebeurtenis>(text));

    [Theory]
    [InlineData("Nederland praat graag met landen die het kernwapenverbod hebben geratificeerd.")]
    [InlineData("In 2022 praat Nederland met landen die het Treaty on the Prohibition (hierna TPNW) hebben geratificeerd.")]
    [InlineData("Nederland steunt de staten, die het TPNW in 2021 ondertekenden.")]
    [InlineData("Het NPV is van belang. De wet is bekrachtigd op 3 mei 2023.")]
    public void TellsOfNoTreatyEventThatNobodyInParticularDid(string text) => Assert.Empty(Said.All<Verdragsgebeurtenis>(text));

    [Theory]
    [InlineData("Nederland betreurt de opzegging van het INF-verdrag in 2019.", null, "2019")]
    [InlineData("Nederland betreurt dat het INF-verdrag in 2019 is opgezegd.", null, "2019")]
    [InlineData("Rusland, dat het INF-verdrag in 2019 heeft opgezegd, sprak met Nederland.", "Rusland", "2019")]
    [InlineData("In 2019 is na overleg met Frankrijk het INF-verdrag opgezegd.", null, "2019")]
    [InlineData("Het CTBT is op 23 maart 1999 bekrachtigd door Nederland.", "Nederland", "1999-03-23")]
    public void GivesATreatyEventTheSubjectOfItsOwnClause(string text, string? actor, string date)
    {
        var happened = Said.One<Verdragsgebeurtenis>(text);

        Assert.Equal((actor, date), (happened.Actor, happened.Date?.Iso));
    }

    [Theory]
    [InlineData("Na de top in 2018 bekrachtigde China het CTBT op 8 juli 2019.", "2019-07-08")]
    [InlineData("In 2018 bekrachtigde China het CTBT van 1996.", "2018")]
    [InlineData("Na de top in 2018 bekrachtigde China het CTBT in 2019.", null)]
    public void DatesATreatyEventByTheDayThatIsItsOwn(string text, string? date) => Assert.Equal(date, Said.One<Verdragsgebeurtenis>(text).Date?.Iso);

    [Theory]
    [InlineData("Nederland heeft het Verdrag van Malmö op 3 maart 2020 ondertekend.", "verdrag-van-malmo")]
    [InlineData("Nederland heeft het Protocol van Malé in 2020 bekrachtigd.", "protocol-van-male")]
    [InlineData("Nederland heeft het belastingverdrag met Brazilië op 3 maart 2020 opgezegd.", "belastingverdrag-met-brazilie")]
    [InlineData("Het handelsakkoord met Curaçao trad op 1 mei 2020 in werking.", "handelsakkoord-met-curacao")]
    public void TheIdOfATreatyOutsideTheRegisterHasNoAccents(string text, string id) => Assert.Equal(id, Said.One<Verdragsgebeurtenis>(text).Treaty);

    [Fact]
    public void TakesABeginningForNoRatification() =>
        Assert.True(Said.One<Verdragsgebeurtenis>("Frankrijk is in 2019 begonnen met de ratificatie van het CTBT.").Future);

    [Fact]
    public void KeepsTwoStatesOfOneSentenceApart() =>
        Assert.Equal([("Rusland", "2019"), ("China", "2020")],
            Said.All<Verdragsgebeurtenis>("In 2019 heeft Rusland het INF-verdrag opgezegd en in 2020 heeft China het INF-verdrag opgezegd.")
                .Select(happened => (happened.Actor!, happened.Date!.Value.Iso)));

    [Theory]
    [InlineData("Volgens een overzicht, bijgewerkt tot 12 april 2021, zijn deze moties aangenomen.", null)]
    [InlineData("De motie waarover ik op 12 april 2021 schreef is aangenomen.", null)]
    [InlineData("In mijn brief van 12 april 2021 staat dat de motie is aangenomen.", null)]
    [InlineData("De motie-Smit is op 12 april 2021 aangenomen.", "2021-04-12")]
    [InlineData("De motie-Smit (op 12 april 2021 met stemming aangenomen) vraagt om spoed.", "2021-04-12")]
    [InlineData("De motie-Smit is in september 2023 door de Kamer aangenomen.", "2023-09")]
    [InlineData("De motie-Smit is aangenomen op 12 april 2021.", "2021-04-12")]
    public void TakesTheDayOfADecisionFromTheWordsBesideItsVerb(string text, string? date) =>
        Assert.Equal(date, Said.One<MotieStatus>(text).Date?.Iso);

    [Theory]
    [InlineData("De Kamer heeft op 12 april 2021 de motie van het lid Smit aangenomen.", "2021-04-12")]
    [InlineData("De Tweede Kamer heeft het voorstel uit de brief van 12 april 2021 aangenomen.", null)]
    public void TakesTheDayOfAVoteFromTheWordsBesideItsVerb(string text, string? date) => Assert.Equal(date, Said.One<Stemming>(text).Date?.Iso);

    [Theory]
    [InlineData("De Kamer heeft kennisgenomen van de aangenomen motie van het lid Smit.")]
    [InlineData("Deze moties lijken op de aangenomen motie-Smit.")]
    [InlineData("De Kamer heeft aangenomen dat de motie van het lid Smit is gelezen.")]
    public void TakesAMotionThatIsNamedForNoDecision(string text)
    {
        Assert.Empty(Said.All<Stemming>(text));
        Assert.Empty(Said.All<MotieStatus>(text));
    }

    [Fact]
    public void TellsOneDecisionOnce()
    {
        const string Text = "De motie van het lid Smit is op 12 april 2021 met algemene stemmen aangenomen.";

        Assert.Equal(("motie van het lid Smit", "2021-04-12"), (Said.One<Stemming>(Text).Subject, Said.One<Stemming>(Text).Date?.Iso));
        Assert.Empty(Said.All<MotieStatus>(Text));
    }

    [Fact]
    public void KnowsEightFromTheVerb()
    {
        Assert.Empty(Said.All<Standpunt>("Ik stuur uw Kamer binnen acht weken een brief."));
        Assert.Empty(Said.All<Standpunt>("Ik noem vandaag acht vragen van burgers."));
        Assert.Equal("acht", Said.One<Standpunt>("Het kabinet acht dit van belang.").Stance);
    }

    [Theory]
    [InlineData("Er zijn onder burgers zorgen over de dijk.")]
    [InlineData("Men maakt zich zorgen over de dijk.")]
    [InlineData("De buren uitten hun zorgen over de dijk.")]
    public void LeavesTheWorriesOfOthersToThem(string text) => Assert.Empty(Said.All<Standpunt>(text));

    [Fact]
    public void NamesNobodyWhereNobodyIsNamed()
    {
        Assert.Null(Said.One<Standpunt>("Er zijn zorgen over de dijk.").Actor);
        Assert.Equal("""{"stance":"bezorgd","subject":"de dijk"}""", Said.Json(Said.One<Standpunt>("Er zijn zorgen over de dijk.")));
        Assert.Equal("Ik", Said.One<Standpunt>("Ik maak mij zorgen over de dijk.").Actor);
        Assert.Null(Said.One<Bewering>("Er is geen uitzicht op herstel van de dijk.").By);
    }

    [Theory]
    [InlineData("Volgens deskundigen daalt het water.", "deskundigen")]
    [InlineData("Dat is volgens hen veilig en doeltreffend.", null)]
    [InlineData("Volgens de Raad van Toezicht stijgt het water.", "de Raad van Toezicht")]
    [InlineData("Volgens een nieuwe schatting van het waterschap zakt de dijk.", "een nieuwe schatting van het waterschap")]
    [InlineData("Volgens de commissie zakt de dijk.", "de commissie")]
    public void EndsASourceBeforeItsVerb(string text, string? by) => Assert.Equal(by, Said.One<Bewering>(text).By);

    [Theory]
    [InlineData("Over de dikte van de dijk kunnen geen mededelingen worden gedaan.", "de dikte van de dijk")]
    [InlineData("Op grond van afspraken kunnen over de dikte van de dijk geen mededelingen worden gedaan.", "de dikte van de dijk")]
    [InlineData("Ik kan geen mededelingen doen over wat wij daarover weten kunnen.", "wat wij daarover weten")]
    public void EndsWhatIsNotToldBeforeItsVerb(string text, string subject) => Assert.Equal(subject, Said.One<Weigering>(text).Subject);

    [Theory]
    [InlineData("Het kabinet geeft uitvoering aan de motie van het lid Van Dijk.", "motie van het lid Van Dijk", "Van Dijk")]
    [InlineData("Het kabinet geeft uitvoering aan de motie van de leden Van der Berg en De Boer.", "motie van de leden Van der Berg en De Boer", "Van der Berg en De Boer")]
    public void KeepsTheWholeNameOfAMover(string text, string motion, string mover)
    {
        var execution = Said.One<Uitvoering>(text);

        Assert.Equal((motion, mover), (execution.Motion, execution.Mover));
    }

    [Fact]
    public void PromisesWithinEightWeeks() => Assert.Equal(new DateOnly(2025, 1, 13), Said.One<Toezegging>("Ik stuur uw Kamer binnen acht weken een brief.").Due?.To);
}

/// <summary>"Op stuk nr. 30" means the one Kamerstuk of the debate with that number.</summary>
public sealed class StuknummerTests
{
    private const string Given = "De voorzitter:\nZij krijgt nr. 30 (36200-V).\n";
    private const string Answer = "Minister Jansen:\nDe motie op stuk nr. 30 ontraad ik.\n";

    [Theory]
    [InlineData(Given + Answer, "kst-36200-V-30")]
    [InlineData(Answer + Given, "kst-36200-V-30")]
    [InlineData(Answer, "op stuk nr. 30")]
    [InlineData(Given + "Zij krijgt nr. 30 (36300-V).\n" + Answer, "op stuk nr. 30")]
    [InlineData("De voorzitter:\nZij krijgt nr. 31 (36200-V).\n" + Answer, "op stuk nr. 30")]
    public void TakesTheDossierFromTheDebateWhereOnlyOneFits(string text, string motion) => Assert.Equal(motion, Said.One<Appreciatie>(text).Motion);

    [Fact]
    public void HoldsForDecisionsToo()
    {
        Assert.Equal("kst-36200-V-30", Said.One<MotieStatus>(Given + "De motie op stuk nr. 30 is aangehouden.").Motion);
        Assert.Equal("kst-36200-V-30", Said.One<Stemming>(Given + "De motie op stuk nr. 30 is zonder stemming aangenomen.").Subject);
    }

    [Fact]
    public void GivesAVoteTheMotionThatIsPutToIt()
    {
        const string Text = "De voorzitter:\nIn stemming komt de motie-Jansen (36200-V, nr. 30).\n"
            + "Ik constateer dat de leden van de fracties van ABC en XYZ voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is aangenomen.";

        Assert.Equal("kst-36200-V-30", Said.One<Stemming>(Text).Subject);
    }

    [Fact]
    public void GivesADictumTheNumberThatTheChairGivesItsMotion()
    {
        const string Motion = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering de dijk te meten, en de Kamer daarover te informeren,\nen gaat over tot de orde van de dag.\n";
        const string Text = Motion + "De voorzitter:\nDeze motie is voorgesteld door het lid Jansen.\nZij krijgt nr. 30 (36200-V).\n" + Motion
            + "De voorzitter:\nDeze motie is voorgesteld door het lid Smit.\nZij krijgt nr. 31 (36200-V).\n" + Motion;

        Assert.Equal(["kst-36200-V-30", "kst-36200-V-30", "kst-36200-V-31", "kst-36200-V-31", null, null], Said.All<Dictum>(Text).Select(dictum => dictum.Motion));
    }
}
