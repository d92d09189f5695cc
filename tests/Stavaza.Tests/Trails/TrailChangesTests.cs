namespace Stavaza.Tests.Trails;

/// <summary>What changed of a motion between two days: the statuses that moved, with the sentence that moved them, and the steps that were taken.</summary>
public sealed class TrailChangesTests
{
    private const string Motion = "kst-36200-V-30";

    [Fact]
    public async Task AVoteMovesTheStatusAndIsTheStep()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var diff = await record.Desk.DiffAsync(Motion, new(2022, 11, 25), new(2022, 12, 1), default);

        var change = Assert.Single(diff.Trails, change => change.Id == Motion);
        Assert.Contains(change.Steps, step => step is { Kind: "vote", Value: "aangenomen" });
        var moved = Assert.Single(change.Statuses, status => status.Side == "cabinet");
        Assert.Equal("open", moved.Now);
        Assert.NotNull(moved.Evidence);
    }

    [Fact]
    public async Task NothingIsToldWhereNothingChanged()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var diff = await record.Desk.DiffAsync(Motion, new(2022, 12, 1), new(2022, 12, 2), default);

        Assert.DoesNotContain(diff.Trails, change => change.Id == Motion);
    }

    [Fact]
    public async Task ADossierTellsOfEachOfItsMotions()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var diff = await record.Desk.DiffAsync("dossier-33783", new(2010, 1, 1), record.Today, default);

        Assert.All(diff.Trails, change => Assert.True(change.Statuses.Count + change.Steps.Count > 0));
        Assert.True(diff.Trails.Count > 1, $"only {diff.Trails.Count} trails changed since 2010");
        Assert.All(diff.Trails.SelectMany(change => change.Steps), step => Assert.NotEmpty(step.Evidence));
    }
}
