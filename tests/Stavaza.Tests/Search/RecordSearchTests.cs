using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Tests.Verdicts;

namespace Stavaza.Tests.Search;

/// <summary>The index beside a record always comes to know what the record knows, whoever else writes, and whatever stops it.</summary>
public sealed class RecordSearchTests
{
    [Fact]
    public async Task AQuestionThatBeganEarlierDoesNotSetTheIndexBack()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("een.txt", "De eerste brief gaat over dijken.");
        await using var earlier = await record.Record.ReadAsync(default);
        Assert.NotEqual(0, await earlier.LastEventAsync(default));
        await record.ReadAsync("twee.txt", "De tweede brief gaat over sluizen.");
        using var other = new RecordSearch(record.Record);
        Assert.True(await other.CatchUpAsync(default));

        var answer = await record.Search.AnswerAsync(earlier, "dijken", record.Today, 0, 10, default);

        Assert.Equal((1, false), (answer.Total, answer.Behind));
        using var index = OpenIndex(record);
        Assert.Equal(await LastEventAsync(record), index.UpTo.Event);
        Assert.Equal(1, index.Search("sluizen", SearchOptions.Default).Total);
    }

    [Fact]
    public async Task TwoThatCatchUpWhileDocumentsComeInEndWithTheNewest()
    {
        await using var record = await TestRecord.MakeAsync();
        using var other = new RecordSearch(record.Record);
        using var done = new CancellationTokenSource();
        Task[] catching = [.. new[] { record.Search, other }.Select(search => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await search.CatchUpAsync(default);
                await Task.Delay(1);
            }
        }))];
        for (var turn = 0; turn < 20; turn++)
        {
            await record.ReadAsync("brief.txt", $"De stand van de dijken is nu stand{turn}.");
        }

        await done.CancelAsync();
        await Task.WhenAll(catching);

        foreach (var search in new[] { record.Search, other })
        {
            Assert.True(await search.CatchUpAsync(default));
            await using var session = await record.Record.ReadAsync(default);
            Assert.Equal(1, (await search.AnswerAsync(session, "stand19", record.Today, 0, 10, default)).Total);
            Assert.Equal(1, (await search.AnswerAsync(session, "dijken", record.Today, 0, 10, default)).Total);
        }
    }

    [Fact]
    public async Task AVerdictOfAnotherProcessAndItsUndoingLeaveTheIndexUpToDate()
    {
        await using var record = await Judged.RecordAsync();
        Assert.True(await record.Search.CatchUpAsync(default));
        using var other = new RecordSearch(record.Record);
        var execution = await record.ElementAsync("execution");

        await record.ConfirmAsync(execution);
        Assert.True(await other.CatchUpAsync(default));
        Assert.True(await record.Search.CatchUpAsync(default));
        await record.Hand.UndoAsync(default);
        Assert.True(await record.Search.CatchUpAsync(default));
        Assert.True(await other.CatchUpAsync(default));
        using var fresh = new RecordSearch(record.Record);
        Assert.True(await fresh.CatchUpAsync(default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task AnotherRecordInTheSameFolderIsIndexedFromTheStart(int documents)
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("een.txt", "De eerste brief gaat over dijken.");
        await record.ReadAsync("twee.txt", "De tweede brief gaat over sluizen.");
        Assert.Equal(1, await CountAsync(record, "dijken"));
        await using var another = await TestRecord.MakeAsync();
        for (var i = 0; i < documents; i++)
        {
            await another.ReadAsync($"molen{i}.txt", $"Brief {i} gaat over molens.");
        }

        File.Copy(another.Record.FilePath, record.Record.FilePath, overwrite: true);

        Assert.Equal(documents, await CountAsync(record, "molens"));
        Assert.Equal(0, await CountAsync(record, "dijken"));
        using var index = OpenIndex(record);
        Assert.Equal(0, index.Search("dijken", SearchOptions.Default).Total);
    }

    [Fact]
    public async Task WhatWasIndexedStaysWhenTheRestIsStopped()
    {
        await using var record = await TestRecord.MakeAsync();
        for (var i = 0; i < 5; i++)
        {
            await record.ReadAsync($"brief{i}.txt", $"Brief {i} gaat over dijken.");
        }

        using var index = OpenIndex(record);
        await SetSectionsOfLastAsync(record, "unreadable");

        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => new IndexCatchUp(record.Record, index, eventsOnPage: 2).RunAsync(default));

        Assert.Equal(4, index.Search("dijken", SearchOptions.Default).Total);
        await SetSectionsOfLastAsync(record, "[]");
        Assert.True(await new IndexCatchUp(record.Record, index, eventsOnPage: 2).RunAsync(default));
        Assert.Equal((5, await LastEventAsync(record)), (index.Search("dijken", SearchOptions.Default).Total, index.UpTo.Event));
    }

    [Fact]
    public async Task AsOfADayCountsWhatMayHaveExistedAndGivesOnlyWhatDid()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("een.txt", "De eerste brief gaat over dijken.", new() { Date = new DateOnly(2023, 1, 10) });
        await record.ReadAsync("twee.txt", "De tweede brief gaat over dijken.", new() { Date = new DateOnly(2023, 2, 10) });
        await record.ReadAsync("drie.txt", "De derde brief gaat over dijken en molens.");

        var january = await record.Desk.SearchAsync("dijken", new DateOnly(2023, 1, 31), 0, 10, default);
        var molens = await record.Desk.SearchAsync("dijken molens", new DateOnly(2023, 1, 31), 0, 10, default);
        var today = await record.Desk.SearchAsync("dijken", record.Today, 0, 10, default);

        Assert.Equal((1, 1), (january.Total, january.Undated));
        Assert.Equal((0, 1, "NotFound"), (molens.Total, molens.Undated, molens.Matched));
        Assert.Equal((3, 0), (today.Total, today.Undated));
    }

    [Fact]
    public async Task ARecordThatCannotBeReadIsNamedInWordsForPeople()
    {
        await using var record = await TestRecord.MakeAsync();
        await File.WriteAllTextAsync(record.Record.FilePath, new string('x', 5000));

        var error = await Assert.ThrowsAsync<RecordException>(() => record.Search.CatchUpAsync(default));

        Assert.Contains(record.Record.FilePath, error.Message, StringComparison.Ordinal);
    }

    private static SearchIndex OpenIndex(TestRecord record) => SearchIndex.Open(Path.Combine(record.Record.Folder, "search"));

    private static async Task<int> CountAsync(TestRecord record, string word) => (await record.Desk.SearchAsync(word, record.Today, 0, 10, default)).Hits.Count;

    private static async Task SetSectionsOfLastAsync(TestRecord record, string sections)
    {
        await using var session = await record.Record.WriteAsync(default);
        await session.ExecuteAsync("UPDATE reading SET sections = @1 WHERE document = (SELECT MAX(document) FROM reading)", default, sections);
        await session.CommitAsync(default);
    }

    private static async Task<long> LastEventAsync(TestRecord record)
    {
        await using var session = await record.Record.ReadAsync(default);
        return await session.LastEventAsync(default);
    }
}
