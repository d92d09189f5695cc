using Stavaza.Quality.Labels;
using Stavaza.Quality.Reports;
using Stavaza.Quality.Runs;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>What became of a line since the kept run.</summary>
public sealed class ComparisonTests
{
    public static readonly TheoryData<string, int[], int[], string> Changes = new()
    {
        { Group.Kinds, [10, 8, 9], [10, 9, 10], "Better" },
        { Group.Kinds, [10, 8, 9], [10, 8, 10], "Worse" },
        { Group.Kinds, [10, 8, 9], [10, 7, 7], "Worse" },
        { Group.Kinds, [10, 8, 9], [10, 8, 9], "Same" },
        { Group.Kinds, [0, 0, 2], [0, 0, 3], "Worse" }, // no F1 to lose, but another false hit
        { Group.Kinds, [0, 0, 0], [0, 0, 1], "Worse" },
        { Group.Due, [10, 8], [12, 8], "Same" }, // more were found; as many are right
        { Group.Due, [10, 8], [9, 7], "Worse" },
        { Group.Optional, [10, 8], [10, 9], "Better" },
        { Group.Avoided, [40, 0], [40, 1], "Worse" },
        { Group.Avoided, [40, 2], [40, 1], "Better" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void ALineGetsBetterOrWorse(string group, int[] before, int[] now, string verdict) =>
        Assert.Equal(verdict, new RowChange(group, "line", TallyOf(before), TallyOf(now)).Verdict.ToString());

    [Fact]
    public void TheTableTellsGainsAndLosses()
    {
        Assert.Equal("F1 +0.100 (right +1, false -1)", ScoreTable.Told(new(Group.Kinds, "zaak", new(10, 5, 10), new(10, 6, 10))));
        Assert.Equal("right -1  WORSE", ScoreTable.Told(new(Group.Due, "promise", new(10, 5), new(10, 4))));
        Assert.Equal("", ScoreTable.Told(new(Group.Due, "promise", new(10, 5), new(10, 5))));
    }

    [Fact]
    public void ALineThatIsGoneIsALoss()
    {
        var whole = Dictum(read: true, out var set);
        var kept = KeptSet.Of(set, whole);

        var comparison = new Comparison(Dictum(read: false, out _), set.Hash, kept);

        Assert.Contains(comparison.Losses, loss => loss is { Group: Group.Types, Row: "dictum" });
        Assert.Contains(comparison.Losses, loss => loss is { Group: Group.Values, Row: "dictum.verb" });
        Assert.Empty(new Comparison(whole, set.Hash, kept).Losses);
    }

    [Fact]
    public void FiguresOfOtherLabelsAreNotCompared()
    {
        var score = Dictum(read: true, out var set);
        var kept = KeptSet.Of(set, score) with { Sha256 = "0" };

        var comparison = new Comparison(Dictum(read: false, out _), set.Hash, kept);

        Assert.True(comparison.SetChanged);
        Assert.Empty(comparison.Losses);
    }

    [Fact]
    public void AKeptRunIsReadAsItWasWritten()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "run.json");
        var score = Dictum(read: true, out var set);
        var run = KeptRun.Of(null, "abc1234", new(2026, 11, 24), [(set, score)]);

        run.Save(path);
        var read = KeptRun.Load(path)!;

        Assert.Equal(("abc1234", "2026-11-24"), (read.Commit, read.Day));
        Assert.Equal(score.Of(Group.Types, "dictum"), read.Sets["specimen"].Scores[Group.Types]["dictum"]);
        Assert.Null(read.Sets["specimen"].Scores[Group.Types]["claim"].Output);
    }

    [Fact]
    public void KeepingARunLeavesTheSetsAloneThatWereNotMeasured()
    {
        var score = Dictum(read: true, out var set);
        var before = KeptRun.Of(null, "abc1234", new(2026, 11, 24), [(set with { Name = "gold-statements" }, score)]);

        var after = KeptRun.Of(before, "def5678", new(2026, 11, 25), [(set, score)]);

        Assert.Equal(["gold-statements", "specimen"], after.Sets.Keys);
    }

    private static SetScore Dictum(bool read, out LabelledSet set)
    {
        const string Words = "verzoekt de regering de brug te schilderen";
        var specimen = new Specimen(Words + ".").Statement(Words, "dictum", new { verb = "verzoekt" });
        set = specimen.Set();
        return (read ? specimen.ReadsStatement(Words, "dictum", new { verb = "verzoekt" }) : specimen).Score();
    }

    private static Tally TallyOf(int[] counts) => counts is [var gold, var right, var output] ? new(gold, right, output) : new(counts[0], counts[1]);
}
