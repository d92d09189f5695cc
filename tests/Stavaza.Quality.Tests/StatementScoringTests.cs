using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>The rules by which statements are scored, each on a passage of our own.</summary>
public sealed class StatementScoringTests
{
    private const string Text = "verzoekt de regering de brug te schilderen; ik zeg toe dat de brug wordt geschilderd. De motie is verworpen.";
    private const string Asked = "verzoekt de regering de brug te schilderen";
    private const string Promised = "ik zeg toe dat de brug wordt geschilderd";

    [Theory]
    [InlineData(Asked, 1)]
    [InlineData("de brug te schilderen", 1)] // wholly inside
    [InlineData("brug te schilderen; ik zeg toe dat", 1)] // 18 of 34 characters
    [InlineData("brug te schilderen; ik zeg toe dat de", 0)] // 18 of 37
    public void HalfOfTheShorterOneIsEnough(string read, int found)
    {
        var score = new Specimen(Text).Statement(Asked, "dictum").ReadsStatement(read, "dictum").Score();

        Assert.Equal(found, score.Of(Group.Types, "dictum").Hit);
        Assert.Equal(1 - found, score.Of(Group.Types, "dictum").False);
    }

    [Fact]
    public void TheTypeMustBeTheSame()
    {
        var score = new Specimen(Text).Statement(Asked, "dictum").ReadsStatement(Asked, "promise").Score();

        Assert.Equal(new Tally(1, 0, 0), score.Of(Group.Types, "dictum"));
        Assert.Equal(new Tally(0, 0, 1), score.Of(Group.Types, "promise"));
    }

    [Fact]
    public void TheMostAlikeArePairedFirst()
    {
        var score = new Specimen(Text).Statement(Asked, "dictum", new { verb = "verzoekt" })
            .ReadsStatement("de brug te schilderen", "dictum", new { verb = "draagt-op" }).ReadsStatement(Asked, "dictum", new { verb = "verzoekt" }).Score();

        Assert.Equal(new Tally(1, 1), score.Of(Group.Values, "dictum.verb"));
        Assert.Equal(new Tally(1, 1, 1), score.Of(Group.Types, "dictum")); // a second one inside a found one is not counted
    }

    [Fact]
    public void OfTypesWithExamplesOnlyNoFalseHitIsCounted()
    {
        var score = new Specimen(Text).ReadsStatement(Asked, "position").ReadsStatement(Promised, "claim").Score();

        Assert.Null(score.Of(Group.Types, "position").Output);
        Assert.Empty(score.Mistakes);
    }

    [Fact]
    public void OptionalLabelsAreNeitherMissedNorFalse()
    {
        var unread = new Specimen(Text).Statement(Promised, "promise", new { optional = "repeat" });
        Assert.Equal(new Tally(0, 0, 0), unread.Score().Of(Group.Types, "promise"));

        var read = unread.ReadsStatement(Promised, "promise").Score();

        Assert.Equal(new Tally(0, 0, 0), read.Of(Group.Types, "promise"));
        Assert.Equal(new Tally(1, 1), read.Of(Group.Optional, "promise (repeat)"));
    }

    [Theory]
    [InlineData("promise", "announcement", 0)]
    [InlineData("promise", "promise-reference", 0)]
    [InlineData("promise", "promise-correction", 0)]
    [InlineData("appreciation", "appreciation-reference", 0)]
    [InlineData("appreciation", "motie-status", 0)]
    [InlineData("vote", "motie-status", 0)]
    [InlineData("treaty-event", "event", 0)]
    [InlineData("non-disclosure", "no-promise", 0)]
    [InlineData("promise", "no-promise", 1)]
    [InlineData("promise", "dictum", 1)]
    [InlineData("dictum", "promise", 1)]
    [InlineData("vote", "appreciation", 1)]
    public void OnANeighboringTypeItIsNoFalseHit(string read, string labelled, int wrong)
    {
        var score = new Specimen(Text).Statement(Promised, labelled).ReadsStatement(Promised, read).Score();

        Assert.Equal(wrong, score.Of(Group.Types, read).False);
    }

    [Fact]
    public void AFalseHitOnANonStatementIsCountedAsOne()
    {
        var score = new Specimen(Text).NearMiss(Promised).ReadsStatement(Promised, "promise").ReadsStatement(Asked, "dictum").Score();

        Assert.Equal(new Tally(1, 1), score.Of(Group.Avoided, Row.Negatives));
        Assert.Equal(new Tally(0, 0, 2), score.Of(Group.All, Row.Exhaustive));
    }

    [Theory]
    [InlineData("vote", "result", "verworpen", "result", "Rejected", 1)]
    [InlineData("vote", "result", "verworpen", "outcome", "verworpen", 1)]
    [InlineData("vote", "result", "verworpen", "result", "aangenomen", 0)]
    [InlineData("appreciation", "appreciation", "verzocht-aan-te-houden", "value", "aanhouden", 1)]
    [InlineData("appreciation", "appreciation", "oordeel-kamer", "appreciation", "Oordeel aan de Kamer", 1)]
    [InlineData("execution", "stance", "in-progress", "stance", "in_progress", 1)]
    public void ValuesAgreeUnderTheirOtherNames(string type, string field, string labelled, string readField, string read, int right)
    {
        var (label, mark) = (new Dictionary<string, string> { [field] = labelled }, new Dictionary<string, string> { [readField] = read });
        var score = new Specimen(Text).Statement("De motie is verworpen", type, label).ReadsStatement("De motie is verworpen", type, mark).Score();

        Assert.Equal(new Tally(1, right), score.Of(Group.Values, $"{type}.{field}"));
    }

    [Fact]
    public void AValueThatNobodyKnowsIsNotCompared()
    {
        var score = new Specimen(Text).Statement(Asked, "execution", new { stance = "unknown" }).ReadsStatement(Asked, "execution", new { stance = "executed" }).Score();

        Assert.Empty(score.Groups.First(group => group.Name == Group.Values).Rows);
    }

    [Fact]
    public void ADeadlineCountsUnderItsSortAndPlace()
    {
        var due = new { from = "2023-01-10", to = "2023-03-31", text = "voor april", relation = "before", approx = false };
        var score = new Specimen(Text, "2023-01-10").Statement(Asked, "dictum", new { due }).Statement(Promised, "promise", new { due })
            .ReadsStatement(Asked, "dictum", new { due = new { to = "2023-03-31" } }).Score();

        Assert.Equal(new Tally(1, 1), score.Of(Group.Due, "dictum: exact, said elsewhere"));
        Assert.Equal(new Tally(1, 1), score.Of(Group.Due, "dictum: of all in the gold"));
        Assert.Equal(new Tally(1, 1), score.Of(Group.Relations, "before"));
        Assert.Equal(default, score.Of(Group.Due, "promise"));
    }

    [Fact]
    public void ASupersededDeadlineIsNotScored()
    {
        var due = new { from = (string?)null, to = "2023-03-31", text = "", relation = "before", approx = false };
        var score = new Specimen(Text).Statement(Promised, "promise", new { due, superseded = true }).ReadsStatement(Promised, "promise").Score();

        Assert.Empty(score.Groups.First(group => group.Name == Group.Due).Rows);
    }
}
