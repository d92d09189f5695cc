using Stavaza.FeedServer;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Tests.Sync;

public sealed class RealRowsTests
{
    [Fact]
    public async Task AllRealRowsGoIntoTheRecord()
    {
        var items = new RealItems(Corpus.Path(".")).All();
        await using var record = await TestRecord.MakeAsync();
        await using var feed = await LocalFeed.StartAsync(items);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        var pages = await new FeedSync(record.Record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(FeedCategories.Followed, default).ToListAsync();

        Assert.Equal(items.Count, pages.Sum(page => page.Counts.Total));
        Assert.Empty(pages.SelectMany(page => page.Oddities));
        await using var session = await record.Record.ReadAsync(default);
        Assert.Equal(42_994, await session.CountAsync("SELECT COUNT(*) FROM feed_version v JOIN feed_entity e ON e.newest = v.id WHERE v.content LIKE '%\"soort\":\"Schriftelijke vragen\"%'", default));
        Assert.Equal(13, await session.CountAsync("SELECT COUNT(*) FROM feed_entity WHERE kind = 'verslag'", default));
        Assert.Equal(2353, await session.CountAsync("SELECT COUNT(DISTINCT number) FROM feed_number WHERE number LIKE '2026Z%' AND entity IN (SELECT entity FROM feed_version WHERE content LIKE '%\"soort\":\"Motie\"%')", default));
        Assert.Equal(1, await session.CountAsync("SELECT COUNT(*) FROM feed_number WHERE number = '2022Z21643'", default));
    }
}
