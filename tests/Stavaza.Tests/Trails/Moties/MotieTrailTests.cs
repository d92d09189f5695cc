using Stavaza.Trails;
using static Stavaza.Tests.Trails.Moties.MotieSpecimen;

namespace Stavaza.Tests.Trails.Moties;

/// <summary>What a motion's trail makes of the sentences about it.</summary>
public sealed class MotieTrailTests
{
    private static readonly DateOnly January = new(2025, 1, 20), March = new(2025, 3, 3);

    [Fact]
    public void ALetterThatCoversOneOfThreeRequestsLeavesTwoOpen()
    {
        var trail = Adopt(Meldpunt, Scholen, Informeren).Letter(January, "executed", "Ter uitvoering van de motie is op 1 januari het meldpunt geopend.").Whole();

        Assert.Equal(["executed", "open", "open"], trail.Dicta.Select(dictum => dictum.Cabinet.Value));
        Assert.Equal(["letter-says-so", "letter-covers-other-requests", "letter-covers-other-requests"], trail.Dicta.Select(dictum => dictum.Cabinet.Reason));
        Assert.Equal(("partly", "some-requests-executed"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Theory]
    [InlineData("Hiermee beschouw ik de motie als afgedaan.", "executed", "executed", "executed")]
    [InlineData("Met deze brief geef ik uitvoering aan de motie over het meldpunt.", "executed", "executed", "executed")]
    [InlineData("Het tweede verzoek van de motie is uitgevoerd.", "open", "executed", "executed")]
    [InlineData("Het eerste verzoek van de motie wordt uitgevoerd.", "in-progress", "open", "partly")]
    [InlineData("Aan de motie is deels uitvoering gegeven.", "unclear", "unclear", "partly")]
    [InlineData("Het verzoek uit de motie om voorlichting op scholen is uitgevoerd.", "open", "executed", "executed")]
    [InlineData("Naar aanleiding van de motie-Jansen over het meldpunt is de voorlichting op alle scholen gestart.", "open", "executed", "executed")]
    [InlineData("In lijn met de motie heeft het kabinet een onderzoek gedaan.", "unclear", "unclear", "executed")]
    public void TheWordsTellWhichRequestsALetterCovers(string sentence, string first, string second, string read) =>
        Assert.Equal([first, second], Adopt(Meldpunt, Scholen).Letter(January, read, sentence).Whole().Dicta.Select(dictum => dictum.Cabinet.Value));

    [Fact]
    public void WhereItCannotBeDecidedWhichRequestIsMeantAllAreUnclearWithTheReason()
    {
        var trail = Adopt(Meldpunt, Scholen).Letter(January, "executed", "In lijn met de motie heeft het kabinet een onderzoek gedaan.", "uitvoering/daad").Whole();

        Assert.All(trail.Dicta, dictum => Assert.Equal(("unclear", "which-request-unclear"), (dictum.Cabinet.Value, dictum.Cabinet.Reason)));
        Assert.Equal(("unclear", "which-request-unclear"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.NotNull(trail.Cabinet.Evidence);
    }

    [Fact]
    public void OfOneRequestThereIsNothingToDecide()
    {
        var trail = Adopt(Meldpunt).Letter(January, "executed", "In lijn met de motie heeft het kabinet een onderzoek gedaan.", "uitvoering/daad").Whole();

        Assert.Equal(("executed", "letter-says-so"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public void TheLastLetterCountsAndOneThatOnlyMentionsTheMotionTakesNothingBack()
    {
        var motion = Adopt(Meldpunt).Letter(January, "in-progress", "De motie wordt uitgevoerd.").Letter(March, "executed", "De motie is uitgevoerd.");

        Assert.Equal("in-progress", motion.AsOf(January).Cabinet.Value);
        Assert.Equal("executed", motion.AsOf(March).Cabinet.Value);
        Assert.Equal("executed", motion.Letter(March.AddDays(1), "unknown", "Over de motie bericht ik u.", "uitvoering/bericht").Whole().Cabinet.Value);
    }

    [Fact]
    public void ALettersConclusionGoesBeforeWhatItTellsOnTheWay()
    {
        var motion = Adopt(Meldpunt).Letter(January, "in-progress", "Aan de motie wordt gewerkt.", "uitvoering/bezig");

        Assert.Equal("executed", motion.Letter(January, "executed", "Hiermee beschouw ik de motie als afgedaan.").Whole().Cabinet.Value);
    }

    [Fact]
    public void ARequestToBeInformedIsMetByTheLetterThatTellsThatTheRestIsDone()
    {
        var trail = Adopt(Meldpunt, Informeren).Letter(January, "executed", "Ter uitvoering van de motie is het meldpunt geopend.").Whole();

        Assert.Equal(["letter-says-so", "letter-is-the-report"], trail.Dicta.Select(dictum => dictum.Cabinet.Reason));
        Assert.Equal("executed", trail.Cabinet.Value);
    }

    [Fact]
    public void ATermInAMotionRunsFromItsAdoptionAndIsMetByTheLetterThatTellsOfIt()
    {
        var motion = Adopt(Meldpunt, Scholen);

        var term = motion.AsOf(January).Dicta[1].Term!;
        Assert.Equal((Adopted, new DateOnly(2025, 2, 19), "due-from-adoption", 30), (term.From, term.Due, term.Rule, term.DaysLeft(January)));
        Assert.Equal("binnen drie maanden", term.Words);
        Assert.Equal(January, motion.Letter(January, "executed", "Hiermee beschouw ik de motie als afgedaan.").Whole().Dicta[1].Term!.Met);
    }

    [Fact]
    public void AMotionThatIsHeldHasTwoMonthsThatStartAnewWhenItIsHeldAgain()
    {
        var motion = WithPaper(Meldpunt).Held(new(2024, 12, 1)).Held(new(2025, 1, 15));

        var within = motion.AsOf(new(2025, 2, 1));
        Assert.Equal(("none", "motion-held"), (within.Cabinet.Value, within.Cabinet.Reason));
        Assert.Equal([(new DateOnly(2025, 2, 1), true), (new DateOnly(2025, 3, 15), false)], within.Terms.Select(term => (term.Due!.Value, term.Superseded)));
        Assert.Equal(42, within.Terms[1].DaysLeft(new(2025, 2, 1)));
        Assert.Equal([true, false], within.Steps.Where(step => step.Kind == "held").Select(step => step.Superseded));
    }

    [Fact]
    public void AfterTheTermNothingIsInventedTheStatusSaysThatItHasPassed()
    {
        var trail = WithPaper(Meldpunt).Held(new(2024, 12, 1)).AsOf(new(2025, 2, 2));

        Assert.Equal(("unclear", "held-term-passed"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.DoesNotContain(trail.Steps, step => step.Kind == "lapsed");
        Assert.Equal(-1, trail.Terms[0].DaysLeft(new(2025, 2, 2)));
    }

    [Fact]
    public void AVoteEndsTheHolding()
    {
        var trail = Adopt(Meldpunt).Held(new(2024, 11, 14)).Whole();

        Assert.Equal("open", trail.Cabinet.Value);
        Assert.Equal(Adopted, trail.Terms[0].Met);
        Assert.Null(trail.Terms[0].DaysLeft(new(2026, 1, 1)));
    }

    [Fact]
    public void AReplacedMotionSaysByWhichAndAsksNothingAnyMore()
    {
        var motion = WithPaper(Meldpunt).ReplacedBy("kst-36600-VII-75", new(2024, 11, 15));

        var trail = motion.Whole();
        Assert.Equal(("none", "motion-replaced"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Equal(("replaced-by", "kst-36600-VII-75"), (trail.Relations[0].Kind, trail.Relations[0].Id));
        Assert.NotNull(trail.Relations[0].Evidence);
        Assert.Contains(trail.Steps, step => step is { Kind: "replaced", Actor: "kst-36600-VII-75" });
        Assert.Empty(motion.AsOf(new(2024, 11, 14)).Relations);
        Assert.DoesNotContain("vote", trail.Expected);
    }

    [Theory]
    [InlineData("aangenomen", "reopened", "later-motion-adopted")]
    [InlineData("verworpen", "unclear", "house-has-not-said")]
    [InlineData(null, "unclear", "later-motion-undecided")]
    public void ALaterMotionReopensOnlyOnceTheHouseAdoptsIt(string? outcome, string value, string reason)
    {
        var trail = Adopt(Meldpunt).Letter(January, "executed", "De motie is uitgevoerd.").JudgedBy("kst-36600-VII-90", March, outcome).Whole();

        Assert.Equal((value, reason), (trail.House.Value, trail.House.Reason));
        Assert.Equal("executed", trail.Cabinet.Value);
        Assert.Contains(trail.Steps, step => step is { Kind: "judged", Value: "not-executed", Actor: "kst-36600-VII-90" });
    }

    [Fact]
    public void ADecisionListThatRegardsTheMotionAsDealtWithAccepts()
    {
        var trail = Adopt(Meldpunt).Letter(January, "executed", "De motie is uitgevoerd.")
            .Says("Besluitenlijst", March, "execution", """{"stance":"executed"}""", "Besluit: de motie als afgedaan beschouwen.").Whole();

        Assert.Equal(("accepted", "regarded-as-dealt-with"), (trail.House.Value, trail.House.Reason));
        Assert.Single(trail.Steps, step => step is { Kind: "judged", Value: "executed" });
    }

    [Fact]
    public void TheVoteHasItsPartiesAndItsMethod()
    {
        var votes = Adopt(Meldpunt).Whole().Steps.Single(step => step.Kind == "vote").Votes!;

        Assert.Equal(("handopsteken", "VVD D66", "against"), (votes.Method, string.Join(' ', votes.For), votes.Others));
    }

    [Fact]
    public void OfAppreciationsTheLastOneCounts()
    {
        var trail = Adopt(Meldpunt).Says("Verslag", Tabled, "appreciation", """{"appreciation":"ontraden"}""", "Die moet ik ontraden.")
            .Says("Verslag", Tabled.AddDays(3), "appreciation", """{"appreciation":"oordeel-kamer"}""", "Die krijgt oordeel Kamer.").Whole();

        Assert.Equal([("ontraden", true), ("oordeel-kamer", false)], trail.Steps.Where(step => step.Kind == "appreciation").Select(step => (step.Value!, step.Superseded)));
    }

    [Fact]
    public void ATieIsVotedOnAgain()
    {
        var motion = WithPaper(Meldpunt).Says("Stemmingen", Adopted, "vote", """{"result":"gestaakt"}""", "De stemmen staken.");

        Assert.Equal(("unclear", "votes-tied"), (motion.Whole().Cabinet.Value, motion.Whole().Cabinet.Reason));
        Assert.Equal("motion-rejected", motion.Says("Stemmingen", Adopted.AddDays(7), "vote", """{"result":"verworpen"}""", "Verworpen.").Whole().Cabinet.Reason);
    }

    [Fact]
    public void WhatTheHouseAsksOfItselfIsNoRequestOfTheGovernment()
    {
        var trail = Adopt().Says("Kamerbrief", Tabled, "dictum", """{"verb":"spreekt-uit","addressee":"geen"}""", "spreekt uit dat dit niet goed is").Whole();

        Assert.Equal(("none", "not-asked-of-government"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Equal("none", trail.House.Value);
    }
}
