using Stavaza.FeedServer;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Tests.Sync;

public sealed class FeedSyncTests : IAsyncLifetime
{
    private static readonly Guid One = new("6b1f9c1e-0000-4000-8000-000000000001"), Two = new("6b1f9c1e-0000-4000-8000-000000000002");
    private readonly List<string> _retries = [];
    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task EveryEntryOfEveryPageIsKept()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(2000));
        feed.PageSize = 100;

        var progress = await FollowAsync(feed, "Zaak", "Document", "Besluit", "Stemming", "Kamerstukdossier");

        Assert.Equal(2000, progress.Sum(page => page.Counts.Total));
        Assert.Equal(5, progress.Count(page => page.IsUpToDate));
        var counts = await CountsAsync();
        Assert.Equal(1900, counts.Where(count => count.Kind is not null).Sum(count => count.Entities));
        Assert.InRange(counts.Sum(count => count.Deleted), 1, progress.Sum(page => page.Counts.Deleted));
    }

    [Fact]
    public async Task FollowingAgainTakesOnlyWhatIsNew()
    {
        var items = new ListedItems().Add(EntityXml.Item("zaak", One, "2024-01-01T00:00:00Z", ("nummer", "2024Z00001")));
        await using var feed = await LocalFeed.StartAsync(items);
        await FollowAsync(feed, "Zaak");
        var before = await EventsAsync();

        Assert.Equal(0, (await FollowAsync(feed, "Zaak")).Sum(page => page.Counts.Total));
        Assert.Equal(before, await EventsAsync());

        items.Add(EntityXml.Item("zaak", One, "2024-01-02T00:00:00Z", ("nummer", "2024Z00001"), ("titel", "Nieuw")));
        Assert.Equal(1, (await FollowAsync(feed, "Zaak")).Sum(page => page.Counts.Replaced));
        Assert.Equal(before + 1, await EventsAsync());
    }

    [Fact]
    public async Task TheNewestVersionIsTheOnePublishedLastInWhateverOrderTheyCome()
    {
        var items = new ListedItems()
            .Add(EntityXml.Item("zaak", One, "2024-01-03T00:00:00Z", ("nummer", "2024Z00003")))
            .Add(EntityXml.Item("zaak", One, "2024-01-01T00:00:00Z", ("nummer", "2024Z00001")));
        await using var feed = await LocalFeed.StartAsync(items);

        var progress = Assert.Single(await FollowAsync(feed, "Zaak"));

        Assert.Equal((1, 1), (progress.Counts.Added, progress.Counts.History));
        Assert.Equal("2024Z00003", await NumbersAsync());
        Assert.Equal(2, await CountAsync("SELECT COUNT(*) FROM feed_version"));
    }

    [Fact]
    public async Task ADeletionTakesAwayNumberAndRelationsAndALaterEntryBringsThemBack()
    {
        var items = new ListedItems()
            .Add(EntityXml.Item("zaak", One, "2024-01-01T00:00:00Z", ("nummer", "2024Z00001"), ("kamerstukdossier", Two)))
            .Add(EntityXml.Deleted("zaak", One, "2024-01-02T00:00:00Z"));
        await using var feed = await LocalFeed.StartAsync(items);
        await FollowAsync(feed, "Zaak");

        Assert.Equal(("", 0), (await NumbersAsync(), await CountAsync("SELECT COUNT(*) FROM feed_reference")));

        items.Add(EntityXml.Item("zaak", One, "2024-01-03T00:00:00Z", ("nummer", "2024Z00001"), ("kamerstukdossier", Two)));
        await FollowAsync(feed, "Zaak");

        Assert.Equal(("2024Z00001", 1), (await NumbersAsync(), await CountAsync("SELECT COUNT(*) FROM feed_reference")));
        Assert.Equal(1, (await CountsAsync()).Single(count => count.Kind is null).Entities);
    }

    [Theory]
    [InlineData("Zaak")]
    [InlineData("Document")]
    public async Task WhateverGoesWrongOnTheWayTheRecordEndsTheSame(string category)
    {
        await using var quiet = await LocalFeed.StartAsync(new GeneratedItems(3000));
        await FollowAsync(quiet, category);
        var undisturbed = await ContentAsync();

        await using var other = await TestRecord.MakeAsync();
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(3000));
        (feed.PageSize, feed.Faults.ErrorAtEvery, feed.Faults.ErrorPageAtEvery, feed.Faults.CutOffAtEvery, feed.Faults.HalfAtEvery, feed.Faults.TooManyAtEvery) = (50, 5, 7, 11, 9, 13);
        await FollowAsync(feed, other, category);

        Assert.NotEmpty(_retries);
        Assert.Equal(undisturbed, await FeedContents.OfAsync(other));
    }

    [Fact]
    public async Task ASourceThatStaysDownIsSaidInOneLineAndNothingIsLost()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(1000));
        feed.PageSize = 10;
        feed.Faults.ErrorAtEvery = 1;

        var error = await Assert.ThrowsAsync<SourceException>(() => FollowAsync(feed, "Zaak"));
        Assert.Matches("^http://.* answered 500 Internal Server Error; asked 9 times; try again later, the same command goes on from here$", error.Message);

        feed.Faults.ErrorAtEvery = 0;
        Assert.Equal(300, (await FollowAsync(feed, "Zaak")).Sum(page => page.Counts.Changed));
    }

    [Fact]
    public async Task ACategoryThatTheSourceDoesNotHaveIsNotAskedAgain()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(10));
        using var client = ClientOf();

        var error = await Assert.ThrowsAsync<SourceException>(() => new SyncFeed(client, feed.Address).PageAsync(new(feed.Address + "/Nergens"), default));

        Assert.Equal(1, feed.Requests);
        Assert.EndsWith("answered 404 Not Found; check the address and what was asked", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2019, 7, 3)]
    [InlineData(2019, 7, 4)]
    [InlineData(2019, 7, 8)]
    [InlineData(2019, 6, 1)]
    [InlineData(2030, 1, 1)]
    public async Task SinceADayEverythingOfThatDayAndLaterComesAndAtMostAPageFromBefore(int year, int month, int dayOfMonth)
    {
        const int Entries = 20_000, PageSize = 50;
        var day = new DateOnly(year, month, dayOfMonth);
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(Entries));
        feed.PageSize = PageSize;
        string[] categories = ["Kamerstukdossier", "Zaak", "Stemming"];
        using var client = ClientOf();

        var progress = await new FeedSync(_record.Record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(categories, day, default).ToListAsync();

        var (midnight, items) = (Stavaza.DutchTime.InAmsterdam(day.ToDateTime(TimeOnly.MinValue)), new GeneratedItems(Entries));
        var wanted = Enumerable.Range(0, Entries).Count(place => categories.Contains(items.KindAt(place), StringComparer.OrdinalIgnoreCase) && DateTimeOffset.Parse(items[place].Published, null) >= midnight);
        Assert.InRange(progress.Sum(page => page.Counts.Total), wanted, wanted + (categories.Length * PageSize));
        Assert.Equal(wanted, await CountAsync($"SELECT COUNT(*) FROM feed_version WHERE published >= '{midnight.UtcDateTime:O}'"));
        Assert.InRange(feed.Requests, 3, (wanted / PageSize) + 80);
    }

    [Fact]
    public async Task AfterADayWasFollowedAllOfACategoryBeginsAtItsBeginning()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(20_000));
        using var client = ClientOf();
        var sync = new FeedSync(_record.Record, new SyncFeed(client, feed.Address), TimeProvider.System);
        await sync.FollowAsync(["Zaak"], new DateOnly(2019, 7, 7), default).ToListAsync();

        Assert.InRange((await sync.FollowAsync(["Zaak"], default).ToListAsync()).Sum(page => page.Counts.Total), 6000, 6000);
        Assert.Equal(0, (await sync.FollowAsync(["Zaak"], new DateOnly(2019, 7, 2), default).ToListAsync()).Sum(page => page.Counts.Total));
    }

    [Fact]
    public async Task WhenTheDiskIsFullOneLineSaysWhatToDoAndAResumedRunEndsInTheSameRecord()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(4000));
        feed.PageSize = 50;
        await FollowAsync(feed, "Kamerstukdossier", "Zaak", "Document");
        await using var small = await TestRecord.MakeAsync(mostPages: 300);

        var error = await Assert.ThrowsAsync<RecordException>(() => FollowAsync(feed, small, "Kamerstukdossier", "Zaak", "Document"));

        Assert.Matches("^.*record.sqlite cannot grow: the disk is full or a limit is reached; make room and run the command again; what was stored before is safe$", error.Message);
        small.Options.MostPages = 0;
        await FollowAsync(feed, small, "Kamerstukdossier", "Zaak", "Document");
        Assert.Equal(await ContentAsync(), await FeedContents.OfAsync(small));
    }

    [Fact]
    public async Task RequestsSayWhoAsks()
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(10));

        await FollowAsync(feed, "Zaak");

        Assert.Matches(@"^Stavaza/\d+\.\d+\.\d+ \(griffie@voorbeeld\.nl\)$", Assert.Single(feed.UserAgents));
    }

    [Fact]
    public async Task TheFilesOfADossierAreReadUnderTheirOfficialIdsOnce()
    {
        var (dossier, paper) = (Guid.NewGuid(), Guid.NewGuid());
        var items = new ListedItems()
            .Add(EntityXml.Item("kamerstukdossier", dossier, "2024-01-01T00:00:00Z", ("nummer", "36200"), ("toevoeging", "V")))
            .Add(PaperOf(paper, dossier, "2024-01-02T00:00:00Z", "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de Kamer te informeren,\n\nen gaat over tot de orde van de dag."))
            .Add(PaperOf(Guid.NewGuid(), Guid.NewGuid(), "2024-01-02T00:00:00Z", "Een stuk van een ander dossier."));
        await using var feed = await LocalFeed.StartAsync(items);
        await FollowAsync(feed, "Kamerstukdossier", "Document");

        Assert.Equal("kst-36200-V-30", Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync(feed, "dossier-36200-V"))).Settled.Document.Id);
        Assert.Empty(await FilesAsync(feed, "dossier-36200-V"));

        items.Add(PaperOf(paper, dossier, "2024-01-03T00:00:00Z", "De Kamer,\n\nverzoekt de regering iets anders te doen,\n\nen gaat over tot de orde van de dag."));
        await FollowAsync(feed, "Document");
        Assert.Equal(IntakeChange.NewVersion, Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync(feed, "dossier-36200-V"))).Change);
    }

    [Fact]
    public async Task WhatThePapersOfADossierNameCanBeHadRowByRow()
    {
        var (dossier, motion, actor) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var items = new ListedItems()
            .Add(EntityXml.Item("kamerstukdossier", dossier, "2024-01-01T00:00:00Z", ("nummer", "36200"), ("toevoeging", "V")))
            .Add(EntityXml.Item("zaak", motion, "2024-01-01T10:00:00Z", ("nummer", "2024Z00001"), ("soort", "Motie"), ("activiteit", new[] { actor, Guid.NewGuid() })))
            .Add(EntityXml.Item("activiteit", actor, "2024-01-01T11:00:00Z", ("nummer", "2024A00001")))
            .Add(EntityXml.Item("document", One, "2024-01-02T00:00:00Z", ("kamerstukdossier", dossier), ("zaak", new[] { motion, Two }), ("volgnummer", "30")))
            .Add(EntityXml.Item("document", Guid.NewGuid(), "2024-01-02T00:00:00Z", ("kamerstukdossier", Guid.NewGuid()), ("zaak", Guid.NewGuid()), ("volgnummer", "30")));
        await using var feed = await LocalFeed.StartAsync(items);
        await FollowAsync(feed, "Kamerstukdossier", "Document");
        using var client = ClientOf();
        var rows = new NamedRows(_record.Record, new SyncFeed(client, feed.Address), TimeProvider.System);

        Assert.Null(await rows.FetchAsync("dossier-99999", default));
        Assert.Equal(new NamedCounts(4, 2), await rows.FetchAsync("dossier-36200-V", default));
        Assert.Equal(new NamedCounts(2, 0), await rows.FetchAsync("dossier-36200-V", default));
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM feed_number WHERE number = '2024Z00001'"));

        // The feed gives the same row in its turn: that is no new version of it.
        var turn = Assert.Single(await FollowAsync(feed, "Zaak"));
        Assert.Equal((0, 1), (turn.Counts.Changed, turn.Counts.Known));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public async Task ASourceThatAsksToWaitIsAskedAgainNoSooner(int? secondsFromNow)
    {
        await using var feed = await LocalFeed.StartAsync(new GeneratedItems(10));
        (feed.Faults.TooManyAtEvery, feed.Faults.RetryAfterSeconds) = (1, 1);
        feed.Faults.RetryAfterMoment = secondsFromNow is { } seconds ? TimeProvider.System.GetUtcNow().AddSeconds(seconds) : null;
        using var client = new PoliteClient(new() { PauseMilliseconds = 0, RetryMilliseconds = 1, Retries = 1 }, TimeProvider.System) { OnRetry = _retries.Add };
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<SourceException>(() => new SyncFeed(client, feed.Address).PageAsync(new(feed.Address + "/Feed?category=Zaak"), default));

        Assert.Matches("answered 429 Too Many Requests; asking again in [0-9.]+ s$", Assert.Single(_retries));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began) > TimeSpan.FromMilliseconds(secondsFromNow is null ? 900 : 200));
    }

    private static FeedItem PaperOf(Guid id, Guid dossier, string published, string text) =>
        EntityXml.Item("document", id, published, ("kamerstukdossier", dossier), ("soort", "Motie"), ("documentNummer", "2022D50000"), ("titel", "Motie"),
            ("datum", "2022-11-24T00:00:00"), ("volgnummer", "30")) with
        { File = System.Text.Encoding.UTF8.GetBytes(text) };

    private async Task<List<IntakeOutcome>> FilesAsync(LocalFeed feed, string dossier)
    {
        using var client = ClientOf();
        return await _record.ReadAsync(new FeedFileSource(_record.Record, client, TimeProvider.System, dossier));
    }

    private Task<List<FeedProgress>> FollowAsync(LocalFeed feed, params string[] categories) => FollowAsync(feed, _record, categories);

    private async Task<List<FeedProgress>> FollowAsync(LocalFeed feed, TestRecord record, params string[] categories)
    {
        using var client = ClientOf();
        return await new FeedSync(record.Record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(categories, default).ToListAsync();
    }

    private PoliteClient ClientOf()
    {
        var options = new OnlineOptions { PauseMilliseconds = 0, RetryMilliseconds = 1, Retries = 8, Contact = "griffie@voorbeeld.nl" };
        return new(options, TimeProvider.System) { OnRetry = _retries.Add };
    }

    private async Task<List<FeedCount>> CountsAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await session.FeedCountsAsync(default);
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await session.CountAsync(sql, default);
    }

    private async Task<string> NumbersAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return string.Join(' ', await session.ListAsync("SELECT number FROM feed_number ORDER BY number", row => row.GetString(0), default));
    }

    private async Task<long> EventsAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await session.LastEventAsync(default);
    }

    private Task<List<string>> ContentAsync() => FeedContents.OfAsync(_record);
}
