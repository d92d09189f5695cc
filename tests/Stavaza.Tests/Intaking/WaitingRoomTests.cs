namespace Stavaza.Tests.Intaking;

/// <summary>What is ahead of the file being written is bounded by number and by weight.</summary>
public sealed class WaitingRoomTests
{
    private const long Large = 64L * 1024 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BehindALargeFileTheNextWaitsUntilItIsTakenOut()
    {
        var room = new WaitingRoom();
        await room.EnterAsync(Stop);
        room.Open(Large);
        var next = room.EnterAsync(Stop);
        Assert.False(next.IsCompleted);
        room.Leave(Large);
        await next;
    }

    [Fact]
    public void NoMoreFilesAreOpenedAtOnceThanThereAreCores()
    {
        var room = new WaitingRoom();
        var entered = Enumerable.Range(0, 20).Select(_ => room.EnterAsync(Stop)).Count(entering => entering.IsCompleted);
        Assert.Equal(Math.Min(Environment.ProcessorCount, 8), entered);
    }

    [Fact]
    public void SmallFilesWaitUpToACertainNumber()
    {
        var room = new WaitingRoom();
        var waiting = 0;
        for (var next = room.EnterAsync(Stop); next.IsCompleted; next = room.EnterAsync(Stop))
        {
            room.Open(1);
            waiting++;
        }

        Assert.Equal(24, waiting);
    }

    [Fact]
    public async Task WhoStopsWaitsNoLonger()
    {
        var room = new WaitingRoom();
        await room.EnterAsync(Stop);
        room.Open(Large);
        using var stop = new CancellationTokenSource();
        var next = room.EnterAsync(stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }
}
