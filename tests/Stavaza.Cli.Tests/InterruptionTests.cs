using Microsoft.Extensions.Time.Testing;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Tests;

public sealed class InterruptionTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly List<int> _ends = [];

    [Fact]
    public void TheFirstSignalAsksTheWorkToStop()
    {
        using var interruption = new Interruption(_clock, _ends.Add);
        Assert.False(interruption.Token.IsCancellationRequested);
        interruption.Receive();
        Assert.True(interruption.Token.IsCancellationRequested);
        Assert.Empty(_ends);
    }

    [Fact]
    public void SignalsThatComeTogetherAreOne()
    {
        using var interruption = new Interruption(_clock, _ends.Add);
        interruption.Receive();
        _clock.Advance(TimeSpan.FromMilliseconds(20));
        interruption.Receive();
        Assert.Empty(_ends);
    }

    [Fact]
    public void WhoAsksAgainIsNotKeptWaiting()
    {
        using var interruption = new Interruption(_clock, _ends.Add);
        interruption.Receive();
        _clock.Advance(TimeSpan.FromSeconds(3));
        interruption.Receive();
        Assert.Equal([130], _ends);
    }

    [Fact]
    public void WorkThatDoesNotStopIsEndedAfterTenSeconds()
    {
        using var interruption = new Interruption(_clock, _ends.Add);
        interruption.Receive();
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Empty(_ends);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal([130], _ends);
    }
}
