using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Stavaza.Cli.Intaking;
using Stavaza.FeedServer;
using Stavaza.Sync;

namespace Stavaza.Cli.Tests;

public sealed class SyncTests : IDisposable
{
    private const int Entries = 3000;

    private static readonly string[] Categories = ["Kamerstukdossier", "Zaak", "Document", "Besluit", "Stemming"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ARunTellsWhatEachCategoryBroughtAndASecondRunThatNothingIsNew()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(Entries));

        var first = await SyncAsync(feed, "data");
        var second = await SyncAsync(feed, "data");

        Assert.Equal((0, Categories.Length + 1), (first.ExitCode, first.Lines.Length));
        Assert.Matches("^Zaak  900 entries: [0-9]+ added, [0-9]+ replaced, [0-9]+ deleted; up to 2019-07-02 [0-9:]+ UTC$", first.Lines[1]);
        Assert.StartsWith("3,000 entries: ", first.Lines[^1], StringComparison.Ordinal);
        Assert.Equal("nothing new", second.Lines[^1]);
    }

    [Fact]
    public async Task ASourceThatIsNotThereIsOneLineWithWhatToDo()
    {
        var run = await BuiltTool.RunAsync("sync", "tweedekamer", "--endpoint", "http://127.0.0.1:9", "--category", "Zaak", "--retries", "0", "--data", _folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("cannot be reached", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DoctorTellsOfTheLastRunThatStoppedUntilTheSourceAnswersAgain()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(Entries));
        feed.Faults.ErrorAtEvery = 1;
        Assert.Equal(1, (await BuiltTool.RunAsync([.. Arguments(feed, "down"), "--retries", "0"])).ExitCode);

        var told = await DoctorAsync("down");
        feed.Faults.ErrorAtEvery = 0;
        await SyncAsync(feed, "down");

        Assert.Matches("tweedekamer: the last run stopped, [0-9] minutes ago: http://.* answered 500 Internal Server Error", string.Join(' ', told.Lines.Select(line => line.Trim())));
        Assert.DoesNotContain("the last run stopped", (await DoctorAsync("down")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheNameOfASourceWhatCanBeFollowedWholeIsFollowedThoughOneDoesNotAnswer()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(100));
        await using var sru = await LocalSru.StartAsync();
        string[] both = ["sync", "--feed-endpoint", feed.Address.AbsoluteUri, "--sru-endpoint", sru.Address.AbsoluteUri, "--pause", "0", "--retries", "0", "--data", Path.Combine(_folder.Path, "both")];
        sru.Publications.Add(new("vd-1", "2026-01-01T00:00:00Z", null, []) { Meta = "<verdragnummer>004567</verdragnummer>" });
        feed.Faults.ErrorAtEvery = 1;

        var halfDown = await BuiltTool.RunAsync(both);
        feed.Faults.ErrorAtEvery = 0;
        var up = await BuiltTool.RunAsync(both);

        Assert.Equal((1, "1 treaties: 1 new, 0 changed, 0 as they were"), (halfDown.ExitCode, halfDown.Lines[^1]));
        Assert.Contains("500 Internal Server Error", halfDown.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal((0, "1 treaties: 0 new, 0 changed, 1 as they were"), (up.ExitCode, up.Lines[^1]));
        Assert.StartsWith("100 entries: ", up.Lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since takes a day as yyyy-MM-dd, such as 2023-01-31; '31-12-2025' is none.", "--since", "31-12-2025")]
    [InlineData("--since 2999-01-01 is a day that has not come.", "--since", "2999-01-01")]
    [InlineData("--again is about files: give it with --files or --dossier.", "--again")]
    [InlineData("ontwapening is no number of a dossier; write it as 33783, 36200-V or 21501-02.", "--dossier", "ontwapening")]
    public async Task WhatCannotBeAskedIsWrongUsageInOneLine(string said, params string[] words)
    {
        var run = await BuiltTool.RunAsync(["sync", "tweedekamer", .. words, "--data", _folder.Path]);

        Assert.Equal((2, $"stavaza: {said} See: stavaza sync tweedekamer --help"), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public async Task ADossierThatTheRegisterDoesNotHaveIsSaid()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(100));

        var run = await BuiltTool.RunAsync([.. Arguments(feed, "data"), "--dossier", "99999"]);

        Assert.Equal((1, "stavaza: the register of the Tweede Kamer has no dossier-99999; check the number, or follow the category Kamerstukdossier as well"), (run.ExitCode, run.ErrorLines[^1]));
    }

    /// <summary>A disk of three megabytes, in a name space of its own; skips where a user may not make one.</summary>
    [Fact]
    public async Task OnADiskThatIsReallyFullARunStopsWithOneLineAndARunWithRoomEndsInTheSameRecord()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(20_000));
        var (small, copy) = (Directory.CreateDirectory(Path.Combine(_folder.Path, "small")).FullName, Path.Combine(_folder.Path, "copy"));
        var possible = await BuiltTool.RunShellAsync($"unshare -rm mount -t tmpfs -o size=3m tmpfs '{small}'");
        Assert.SkipUnless(possible.ExitCode == 0, $"no small disk can be made here: {possible.Error}");

        var run = await BuiltTool.RunShellAsync(
            $"unshare -rm sh -c 'mount -t tmpfs -o size=3m tmpfs \"{small}\" && \"$0\" {string.Join(' ', Arguments(feed, "small").Select(word => $"\"{word}\""))}; code=$?; cp -r \"{small}\" \"{copy}\"; exit $code' \"$0\"");
        await SyncAsync(feed, "undisturbed");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("cannot grow: the disk is full or a limit is reached; make room and run the command again; what was stored before is safe", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.NotEqual(ContentOf("undisturbed"), ContentOf("copy"));
        Assert.Equal(0, (await SyncAsync(feed, "copy")).ExitCode);
        Assert.Equal(ContentOf("undisturbed"), ContentOf("copy"));
    }

    [Fact]
    public void ProgressTellsHowFarItIsHowFastAndWhatRemains()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));
        var totals = new SyncTotals(clock);
        clock.Advance(TimeSpan.FromSeconds(2));
        var page = new FeedProgress("Zaak", 500, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), new FeedCounts(490, 10, 0, 0, 0), [], false);
        totals.Add(page);

        Assert.Equal("Zaak: 500 entries: 490 added, 10 replaced, 0 deleted, 250 entries/s; published up to 2026-11-20, 10 days to go; 3 categories after it", totals.Progress(page, 3));
        Assert.EndsWith("10 days to go", totals.Progress(page, 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACategoryThatDoesNotExistIsWrongUsage()
    {
        var run = await BuiltTool.RunAsync("sync", "tweedekamer", "--category", "Zaken");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^stavaza: Zaken is no category of the feed; known are: .* See: stavaza sync tweedekamer --help$", Assert.Single(run.ErrorLines));
    }

    /// <summary>Twenty moments; STAVAZA_KILLS asks for more.</summary>
    [Fact]
    public async Task KilledAtAnyMomentAResumedRunEndsInTheSameRecord()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("STAVAZA_KILLS"), out var asked) ? asked : 20;
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(Entries));
        feed.PageSize = 20;
        feed.Faults.DelayMilliseconds = 5;
        var began = Stopwatch.GetTimestamp();
        await SyncAsync(feed, "undisturbed");
        var longest = (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var random = new Random(20260101);
        var (cutShort, folder) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            // A run that ended, and every third kill, begins anew, so that the first pages are hit as often as the last; how long a run takes depends on what else the machine does.
            var name = string.Create(CultureInfo.InvariantCulture, $"killed-{folder}");
            var wasCutShort = await KillAsync(feed, name, TimeSpan.FromMilliseconds(random.Next(longest / 5, longest)));
            cutShort += wasCutShort ? 1 : 0;
            folder += wasCutShort && kill % 3 != 2 ? 0 : 1;
        }

        Assert.True(cutShort > kills / 2, $"only {cutShort} of {kills} runs were cut short");
        feed.Faults.DelayMilliseconds = 0;
        foreach (var name in Directory.GetDirectories(_folder.Path, "killed-*").Select(Path.GetFileName))
        {
            Assert.Equal(0, (await SyncAsync(feed, name!)).ExitCode);
            Assert.Equal(ContentOf("undisturbed"), ContentOf(name!));
        }
    }

    private Task<ToolRun> DoctorAsync(string folder) => BuiltTool.RunAsync("doctor", "--data", Path.Combine(_folder.Path, folder));

    private Task<ToolRun> SyncAsync(LocalFeed feed, string folder) => BuiltTool.RunAsync(Arguments(feed, folder));

    private string[] Arguments(LocalFeed feed, string folder) =>
        ["sync", "tweedekamer", "--endpoint", feed.Address.AbsoluteUri, "--pause", "0", "--data", Path.Combine(_folder.Path, folder), "--category", .. Categories];

    /// <summary>True when the run had not ended by itself.</summary>
    private async Task<bool> KillAsync(LocalFeed feed, string folder, TimeSpan after)
    {
        using var process = BuiltTool.Start(BuiltTool.Path, Arguments(feed, folder));
        await Task.Delay(after);
        var running = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return running;
    }

    /// <summary>All that a record and its log say of the feed, without row numbers and moments of recording.</summary>
    private List<string> ContentOf(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, folder, "record.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT hex(e.guid) || COALESCE(e.kind, '-') || e.deleted || COALESCE(v.published || v.content, '-') || (SELECT COUNT(*) FROM feed_version w WHERE w.entity = e.id)
              || COALESCE((SELECT group_concat(r.name || hex(t.guid), ',' ORDER BY r.name, t.guid) FROM feed_reference r JOIN feed_entity t ON t.id = r.target WHERE r.entity = e.id), '')
            FROM feed_entity e LEFT JOIN feed_version v ON v.id = e.newest
            UNION ALL SELECT kind || subject || detail FROM event WHERE kind = 'official-row-changed'
            UNION ALL SELECT feed || next || entries || published FROM feed_position
            ORDER BY 1
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
