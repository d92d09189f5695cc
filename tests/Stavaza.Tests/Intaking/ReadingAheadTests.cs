using System.Runtime.CompilerServices;
using System.Text;
using Stavaza.Sources;

namespace Stavaza.Tests.Intaking;

/// <summary>The next files are opened while this one is written; nobody sees that but by the clock.</summary>
public sealed class ReadingAheadTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FilesComeOutInTheOrderOfTheSourceHoweverLongEachTakes()
    {
        await using var record = await TestRecord.MakeAsync();
        var names = Enumerable.Range(0, 40).Select(i => $"{i:D2}.txt").ToList();
        var source = new Texts(names.Select((name, i) => (name, string.Concat(Enumerable.Repeat($"Brief {name} over Kamerstuk 33 783, nr. {i}. ", i % 3 == 0 ? 2000 : 1)))));
        Assert.Equal(names, (await record.ReadAsync(source)).Select(outcome => outcome.FileName));
    }

    [Fact]
    public async Task TheSameFileTwiceInARowIsTakenInOnce()
    {
        await using var record = await TestRecord.MakeAsync();
        var outcomes = await record.ReadAsync(new Texts([("a.txt", "Een brief."), ("b.txt", "Een brief."), ("c.txt", "Een brief.")]));
        Assert.Equal([typeof(IntakeOutcome.Stored), typeof(IntakeOutcome.AlreadyHeld), typeof(IntakeOutcome.AlreadyHeld)], outcomes.Select(outcome => outcome.GetType()));
    }

    [Fact]
    public async Task WhatTheSourceGaveBeforeItBrokeIsTakenIn()
    {
        await using var record = await TestRecord.MakeAsync();
        var taken = new List<string>();
        var broken = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var outcome in record.Intake.ReadAsync(new Texts([("a.txt", "Eerste."), ("b.txt", "Tweede.")]) { Break = true }, Stop))
            {
                taken.Add(outcome.FileName);
            }
        });
        Assert.Equal(("the source broke", "a.txt b.txt"), (broken.Message, string.Join(' ', taken)));
    }

    [Fact]
    public async Task WhoStopsAfterOneFileLeavesTheOthersOutOfTheRecord()
    {
        await using var record = await TestRecord.MakeAsync();
        var source = new Texts(Enumerable.Range(0, 1000).Select(i => ($"{i}.txt", $"Brief nummer {i}.")));
        await foreach (var _ in record.Intake.ReadAsync(source, Stop))
        {
            break;
        }

        Assert.Equal(1, (await record.Desk.CompletenessAsync(Stop)).Documents);
        Assert.InRange(source.Given, 1, 30);
    }

    [Fact]
    public async Task ASourceThatNotesWhatWasTakenInIsNeverAskedAhead()
    {
        await using var record = await TestRecord.MakeAsync();
        var source = new Texts(Enumerable.Range(0, 10).Select(i => ($"{i}.txt", $"Brief nummer {i}."))) { MayBeReadAhead = false };
        var taken = 0;
        await foreach (var _ in record.Intake.ReadAsync(source, Stop))
        {
            Assert.Equal(++taken, source.Given);
        }

        Assert.Equal(10, taken);
    }

    private sealed class Texts(IEnumerable<(string Name, string Text)> files) : ISource
    {
        public bool MayBeReadAhead { get; init; } = true;

        public bool Break { get; init; }

        public int Given { get; private set; }

        public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var (name, text) in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                Given++;
                yield return new(name, "test:" + name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
            }

            if (Break)
            {
                throw new InvalidDataException("the source broke");
            }
        }
    }
}
