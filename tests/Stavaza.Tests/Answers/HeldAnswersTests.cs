using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Tests.Answers;

/// <summary>What costs a walk through the record is worked out once after each event, and never answered from before it.</summary>
public sealed class HeldAnswersTests
{
    [Fact]
    public async Task WhatIsOpenIsLookedForOnceUntilSomethingIsWritten()
    {
        await using var record = await TestRecord.WithSampleAsync();
        var first = await record.Desk.OpenAsync(record.Today, default);

        Assert.Same(first.Items[0], (await record.Desk.OpenAsync(record.Today, default)).Items[0]);
        await record.ReadAsync("brief.txt", "Een brief over iets anders.");

        var afterwards = await record.Desk.OpenAsync(record.Today, default);
        Assert.Equal(first.Completeness.Documents + 1, afterwards.Completeness.Documents);
    }

    [Fact]
    public async Task EachDayHasItsOwnAnswer()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var today = await record.Desk.OpenAsync(record.Today, default);
        var earlier = await record.Desk.OpenAsync(new(2022, 11, 29), default);

        Assert.NotEqual(today.Motions.Select(item => item.Id), earlier.Motions.Select(item => item.Id));
    }

    [Fact]
    public async Task TheCountsOfEveryAnswerAreThoseAfterTheLastEvent()
    {
        await using var record = await TestRecord.MakeAsync();
        Assert.Equal(0, (await record.Desk.CompletenessAsync(default)).Documents);

        await record.ReadAsync("een.txt", "Een brief.");
        Assert.Equal(1, (await record.Desk.CompletenessAsync(default)).Documents);
        Assert.Same(await record.Desk.CompletenessAsync(default), (await record.Desk.GapsAsync(default)).Completeness);

        await record.ReadAsync("leeg.txt", "");
        Assert.Equal(1, (await record.Desk.CompletenessAsync(default)).Unreadable);
        Assert.Single((await record.Desk.GapsAsync(default)).Unreadable);
    }

    [Fact]
    public async Task NoMoreDaysAreHeldThanAllowedAndTheOldestGoesFirst()
    {
        await using var record = await TestRecord.MakeAsync();
        await using var session = await record.Record.ReadAsync(default);
        var held = new AnswersHeld<string>(2);
        var worked = new List<int>();

        foreach (var day in new[] { 1, 2, 2, 3, 2, 1 })
        {
            Assert.Equal($"{day}", await held.AnswerAsync(session, new(2022, 11, day), () => Work(day), default));
        }

        Assert.Equal([1, 2, 3, 1], worked);

        Task<string> Work(int day)
        {
            worked.Add(day);
            return Task.FromResult($"{day}");
        }
    }

    [Fact]
    public async Task WorkThatFailsIsNotHeldAndStopsNobody()
    {
        await using var record = await TestRecord.MakeAsync();
        await using var session = await record.Record.ReadAsync(default);
        var held = new AnswersHeld<string>(2);

        await Assert.ThrowsAsync<OperationCanceledException>(() => held.AnswerAsync(session, default, () => Task.FromException<string>(new OperationCanceledException()), default));

        Assert.Equal("answer", await held.AnswerAsync(session, default, () => Task.FromResult("answer"), default));
    }
}
