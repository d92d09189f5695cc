using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>The rules by which citations are scored, each on a passage of our own.</summary>
public sealed class CitationScoringTests
{
    private const string Bridge = "De brug (Kamerstuk 31 200, nr. 12) is geschilderd, zie ook nr. 14.";

    [Fact]
    public void TheSameWordsAndIdAreExact()
    {
        var score = new Specimen(Bridge).Citation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12").ReadsCitation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12").Score();

        Assert.Equal(new Tally(1, 1, 1), score.Of(Group.All, Row.Exact));
        Assert.Equal(new Tally(1, 1, 1), score.Of(Group.Kinds, "kamerstuk"));
        Assert.Empty(score.Mistakes);
    }

    [Theory]
    [InlineData("(Kamerstuk 31 200, nr. 12)", 1)] // brackets at the ends do not count
    [InlineData("31 200, nr. 12", 0)]
    [InlineData("nr. 12) is", 0)] // one shared character is enough to overlap
    public void OverlapAndIdAreEnoughToBeFound(string read, int exact)
    {
        var score = new Specimen(Bridge).Citation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12").ReadsCitation(read, "kamerstuk", "kst-31200-12").Score();

        Assert.Equal(new Tally(1, 1, 1), score.Of(Group.All, Row.Overlap));
        Assert.Equal(exact, score.Of(Group.All, Row.Exact).Hit);
    }

    [Fact]
    public void AnotherIdIsAMissAndAFalseHit()
    {
        var score = new Specimen(Bridge).Citation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12").ReadsCitation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-13").Score();

        Assert.Equal(new Tally(1, 0, 1), score.Of(Group.All, Row.Overlap));
        Assert.Equal([Fault.Miss, Fault.False], score.Mistakes.Select(mistake => mistake.Fault));
    }

    [Fact]
    public void TheSameWordsReadTwiceAreOneFalseHit()
    {
        var score = new Specimen(Bridge).Citation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12")
            .ReadsCitation("31 200, nr. 12", "kamerstuk", "kst-31200-12").ReadsCitation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12").Score();

        Assert.Equal(new Tally(1, 1, 2), score.Of(Group.All, Row.Overlap));
        Assert.Equal(1, score.Of(Group.All, Row.Exact).Hit);
    }

    [Fact]
    public void AnotherKindIsFoundButNotRightForItsKind()
    {
        var score = new Specimen("Zie 2022Z12345.").Citation("2022Z12345", "zaak", "2022Z12345").ReadsCitation("2022Z12345", "kamerdocument", "2022Z12345").Score();

        Assert.Equal(1, score.Of(Group.All, Row.Overlap).Hit);
        Assert.Equal(1, score.Of(Group.Avoided, Row.OtherKind).Hit);
        Assert.Equal(new Tally(1, 0, 0), score.Of(Group.Kinds, "zaak"));
        Assert.Equal(new Tally(0, 0, 1), score.Of(Group.Kinds, "kamerdocument"));
    }

    [Theory]
    [InlineData("kst-31200-12", "KST-31200–12")] // case and kinds of dashes
    [InlineData("kst-31200-12", "kst-31200‑12")]
    [InlineData("COM(2017)8", "COM (2017) 8")]
    [InlineData("S/RES/1540", "S/RES/1540 (2004)")]
    [InlineData("npt#VI", "NPV#6")]
    [InlineData("npt#VI", "bwbv0004367#VI")]
    [InlineData("tfeu#16(1)", "vweu#16")] // the paragraph is not compared
    [InlineData("jci1.3:c:BWBR0001840&artikel=68", "jci1.31:c:BWBR0001840&artikel=68&lid=2")]
    [InlineData("jci1.3:c:BWBR0005537&artikel=6:19", "BWBR0005537#6:19")]
    public void IdsAreComparedByWhatTheyName(string labelled, string read) => Assert.Equal(ComparableId.Of(labelled), ComparableId.Of(read));

    [Theory]
    [InlineData("kst-31200-12", "kst-31200-1")]
    [InlineData("npt#VI", "npt#IV")]
    [InlineData("npt#VI", "echr#6")]
    [InlineData("jci1.3:c:BWBR0001840&artikel=68", "jci1.3:c:BWBR0001840&artikel=69")]
    [InlineData("jci1.3:c:BWBR0001840&artikel=68", "BWBR0001840")]
    public void IdsOfOtherThingsDiffer(string labelled, string read) => Assert.NotEqual(ComparableId.Of(labelled), ComparableId.Of(read));

    [Fact]
    public void AnIdFromAlsoIsAsGoodAndASecondOneIsNotCounted()
    {
        var label = new { also = new[] { "kst-32000-12" } };
        var words = "31 200 / 32 000, nr. 12";
        var score = new Specimen($"Zie {words}.").Citation(words, "kamerstuk", "kst-31200-12", label)
            .ReadsCitation(words, "kamerstuk", "kst-31200-12").ReadsCitation(words, "kamerstuk", "kst-32000-12").Score();
        var alone = new Specimen($"Zie {words}.").Citation(words, "kamerstuk", "kst-31200-12", label).ReadsCitation(words, "kamerstuk", "kst-32000-12").Score();

        Assert.Equal(new Tally(1, 1, 1), score.Of(Group.All, Row.Overlap));
        Assert.Equal(new Tally(1, 1, 1), alone.Of(Group.All, Row.Overlap));
    }

    [Fact]
    public void TheNumberThatAPaperHadBeforeIsNotCountedBesideIt()
    {
        var words = "nr. 12 (31 200), was nr. 8";
        var specimen = new Specimen($"Zij krijgt {words}.").Citation(words, "kamerstuk", "kst-31200-12", new { supersedes = "kst-31200-8" }).ReadsCitation("was nr. 8", "kamerstuk", "kst-31200-8");

        Assert.Equal(new Tally(1, 0, 1), specimen.Score().Of(Group.All, Row.Overlap));
        Assert.Equal(new Tally(1, 1, 1), specimen.ReadsCitation("nr. 12 (31 200)", "kamerstuk", "kst-31200-12").Score().Of(Group.All, Row.Overlap));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public void OfSharedWordsAnyPartIsExact(bool shared, int exact)
    {
        var words = "31 200, nrs. 12 en 14";
        var score = new Specimen($"Zie {words}.").Citation(words, "kamerstuk", "kst-31200-12", new { shared }).Citation(words, "kamerstuk", "kst-31200-14", new { shared })
            .ReadsCitation("31 200, nrs. 12", "kamerstuk", "kst-31200-12").ReadsCitation("14", "kamerstuk", "kst-31200-14").Score();

        Assert.Equal(new Tally(2, 2, 2), score.Of(Group.All, Row.Overlap));
        Assert.Equal(exact, score.Of(Group.All, Row.Exact).Hit);
    }

    [Theory]
    [InlineData("motie-by-name", false)]
    [InlineData("kamerstuk", true)] // the document's own number
    public void WhatIsOptionalMovesNoFigure(string kind, bool self)
    {
        var label = new Specimen("De motie-Jansen is hier.").Citation("motie-Jansen", kind, "kst-31200-12", new { self });

        var unread = label.Score();
        var read = label.ReadsCitation("motie-Jansen", kind, "kst-31200-12").Score();
        var wrong = label.ReadsCitation("Jansen", "kamerstuk", "kst-9-9").Score();

        Assert.All([unread, read, wrong], score => Assert.Equal(new Tally(0, 0, 0), score.Of(Group.All, Row.Overlap)));
        Assert.Equal(0, Assert.Single(unread.Groups.First(group => group.Name == Group.Optional).Rows).Tally.Hit);
        Assert.Equal(1, Assert.Single(read.Groups.First(group => group.Name == Group.Optional).Rows).Tally.Hit);
    }

    [Theory]
    [InlineData("letter-by-date", "brief:2022-07-06", null, 1)]
    [InlineData("letter-by-date", null, "2022-07-06", 1)]
    [InlineData("letter-by-date", "brief:2022-07-07", null, 0)]
    [InlineData("kamerstuk", "kst-31200-12", null, 1)] // the document that it was
    [InlineData("kamerstuk", "kst-31200-14", "2022-07-06", 0)]
    public void ALetterIsFoundByItsDateOrByItsDocument(string kind, string? id, string? date, int found)
    {
        var score = new Specimen("In mijn brief van 6 juli 2022 staat het.")
            .Citation("brief van 6 juli 2022", "letter-by-date", "brief:2022-07-06", new { resolves_to = "kst-31200-12" })
            .ReadsCitation("brief van 6 juli 2022", kind, id, new { date }).Score();

        Assert.Equal(found, score.Of(Group.All, Row.Overlap).Hit);
    }

    [Fact]
    public void AFalseHitOnATrapIsCountedAsOne()
    {
        var score = new Specimen("Bel 070-31200 voor nr. 12.").NearMiss("070-31200").ReadsCitation("31200", "kamerstuk", "kst-31200-1").ReadsCitation("nr. 12", "kamerstuk", "kst-1-12").Score();

        Assert.Equal(new Tally(0, 0, 2), score.Of(Group.All, Row.Overlap));
        Assert.Equal(new Tally(1, 1), score.Of(Group.Avoided, Row.Traps));
    }

    [Fact]
    public void FieldsOfKamerstukkenAreCompared()
    {
        var score = new Specimen(Bridge).Citation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12", new { session = "2019-2020", pages = "3" })
            .ReadsCitation("Kamerstuk 31 200, nr. 12", "kamerstuk", "kst-31200-12", new { session = "2019–2020" }).Score();

        Assert.Equal(new Tally(1, 1), score.Of(Group.Fields, "session"));
        Assert.Equal(new Tally(1, 0), score.Of(Group.Fields, "pages"));
    }

    [Fact]
    public void LabelsCountCharactersWhereMarksCountUnits()
    {
        var score = new Specimen("𝔅𝔯𝔲𝔤: zie 31 200, nr. 12.").Citation("31 200, nr. 12", "kamerstuk", "kst-31200-12").ReadsCitation("31 200, nr. 12", "kamerstuk", "kst-31200-12").Score(out var warnings);

        Assert.Empty(warnings);
        Assert.Equal(1, score.Of(Group.All, Row.Exact).Hit);
    }
}
