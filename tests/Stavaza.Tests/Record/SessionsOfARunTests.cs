using Microsoft.Data.Sqlite;
using Stavaza.Record;

namespace Stavaza.Tests.Record;

/// <summary>Between BeginRun and its end sessions that write share a connection: to close the last one empties the log into the file and waits for the disk.</summary>
public sealed class SessionsOfARunTests
{
    private const string Add = "INSERT INTO dossier_complete (dossier, last, until, basis, recorded) VALUES (?1, 1, ?2, 'hand', ?2)";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheLogIsNotEmptiedBehindEachFileOfARun()
    {
        await using var record = await TestRecord.MakeAsync();
        using var run = record.Record.BeginRun();
        await record.ReadAsync("a.txt", "Een brief.");
        var log = new FileInfo(record.Record.FilePath + "-wal").Length;
        await record.ReadAsync("b.txt", "Nog een brief.");
        Assert.InRange(new FileInfo(record.Record.FilePath + "-wal").Length, log + 1, long.MaxValue);
    }

    [Fact]
    public async Task ASessionThatIsTakenBackLeavesItsConnectionForTheNext()
    {
        await using var record = await TestRecord.MakeAsync();
        using var run = record.Record.BeginRun();
        await using (var first = await record.Record.WriteAsync(Stop))
        {
            first.Prepare(Add).BindAll("33783", "2026-11-30").Execute();
        }

        await using var second = await record.Record.WriteAsync(Stop);
        Assert.Equal([Add], second.Statements);
        Assert.Equal(0, await second.CountAsync("SELECT count(*) FROM dossier_complete", Stop));
    }

    [Fact]
    public async Task AStatementThatFailedInOneSessionWorksInTheNext()
    {
        await using var record = await TestRecord.MakeAsync();
        using var run = record.Record.BeginRun();
        await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            await using var failing = await record.Record.WriteAsync(Stop);
            failing.Prepare(Add).BindAll("33783", "2026-11-30").Execute();
            failing.Prepare(Add).BindAll("33783", "2026-11-30").Execute();
        });

        await using var next = await record.Record.WriteAsync(Stop);
        Assert.Equal(1, next.Prepare(Add).BindAll("36200", "2026-11-30").Execute());
        Assert.Equal("36200", await next.TextAsync("SELECT dossier FROM dossier_complete", Stop));
    }
}
