using Stavaza.Quality.Labels;
using Stavaza.Quality.Reports;
using Stavaza.Quality.Runs;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>
/// Reading loses no quality: no line of our own sets gets worse than in the kept run, on any machine. When a change makes one line better and another worse and is worth
/// it, <c>bench/quality --keep</c> keeps the new figures, and the difference stands in the commit.
/// </summary>
public sealed class QualityGuardTests
{
    [Fact]
    public void OurOwnSetsAreReadNoWorseThanBefore() => AssertNoLoss(Places.OwnSetFiles());

    [Fact]
    public void TheGoldIsReadNoWorseThanBefore()
    {
        Corpus.Path("../gold");
        AssertNoLoss(Places.GoldFiles());
    }

    [Fact]
    public void CitationsOfTheGoldReachTheirTargets()
    {
        var score = Scorer.Score(LabelledSet.Load("gold", Corpus.Path("../gold/citations.jsonl")));

        Assert.InRange(score.Of(Group.All, Row.Overlap).F1!.Value, 0.97, 1);
        Assert.InRange(score.Of(Group.All, Row.Exact).F1!.Value, 0.95, 1);
        Assert.Equal(0, score.Of(Group.Avoided, Row.Traps).Hit);
    }

    private static void AssertNoLoss(IEnumerable<(string Name, string Path)> files)
    {
        var kept = KeptRun.Load(Places.KeptRun);
        foreach (var (name, path) in files)
        {
            var set = LabelledSet.Load(name, path);
            var comparison = new Comparison(Scorer.Score(set), set.Hash, kept?.Sets.GetValueOrDefault(name));

            Assert.False(comparison.IsNew || comparison.SetChanged, $"{name}: no figures are kept of these labels, so nothing guards them; look at them, and keep them with bench/quality --keep");
            Assert.True(!comparison.Losses.Any(), $"{name} is read worse than in the run of {kept?.Commit} (bench/quality --verbose shows every mistake):\n"
                + string.Join('\n', comparison.Losses.Select(loss => $"  {loss.Group}: {loss.Row}: {ScoreTable.Told(loss)}")));
        }
    }
}
