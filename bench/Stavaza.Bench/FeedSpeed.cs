using System.Diagnostics;
using Stavaza.FeedServer;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Bench;

/// <summary>How many entities of the SyncFeed a second are read, and go all the way into a new record with their versions, on generated entities that are the same every time.</summary>
internal static class FeedSpeed
{
    /// <summary>Entities of one sync, unless the command names another number.</summary>
    public const long Usual = 100_000;

    /// <summary>As many papers as the source corrected at once on 19 February 2024.</summary>
    private const long CorrectedPapers = 25_000;

    private const int PageSize = 250, PagesToRead = 100, Rounds = 5;

    // What GeneratedItems gives, in the order in which stavaza follows it.
    private static readonly string[] Categories = ["Kamerstukdossier", "Zaak", "Document", "Besluit", "Stemming"];

    public static async Task<Table> MeasureAsync(long entities)
    {
        var table = new Table("The feed of the Tweede Kamer", "Unit", "Figure");
        var pages = Pages();
        var each = pages.Sum(page => (double)page.Length) / (PageSize * PagesToRead);
        table.Add("One entity of the feed", "bytes", each);
        table.Add("Pages to entities (parsing alone), one core", "entities/s", PageSize * PagesToRead / Stopwatches.MedianOfCore(Rounds, () => Read(pages)));
        var corrected = Math.Min(CorrectedPapers, entities / 4);
        var items = new MassCorrection(new GeneratedItems(entities), corrected);
        await using var feed = await LocalFeed.StartAsync(items);
        table.Add($"The local feed alone: {entities:N0} entities asked for and thrown away", "entities/s", entities / await SecondsAsync(feed, AskAsync));
        var folder = Directory.CreateTempSubdirectory("stavaza-bench-");
        try
        {
            await AddSyncAsync(table, feed, items, folder.FullName, (entities, corrected));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        table.Add("Largest memory of the whole measurement", "MB", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
        return table;
    }

    private static async Task AddSyncAsync(Table table, LocalFeed feed, MassCorrection items, string folder, (long Entities, long Corrected) counts)
    {
        var (entities, corrected) = counts;
        using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder }, CancellationToken.None);
        var (seconds, cores) = await SyncAsync(feed, record);
        table.Add($"Feed to record, with versions, relations and log: {entities:N0} entities", "entities/s", entities / seconds);
        table.Add("Processor time of that, the local feed's included", "µs an entity", cores * 1e6 / entities);
        items.HasCome = true;
        (seconds, cores) = await SyncAsync(feed, record);
        table.Add($"A mass correction of {corrected:N0} old papers into that record", "entities/s", corrected / seconds);
        table.Add("Processor time of that, the local feed's included", "µs an entity", cores * 1e6 / corrected);
        await using var session = await record.ReadAsync(CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        var (without, _) = await session.RegisterFilesAsync(CancellationToken.None);
        table.Add($"Counting the papers without a file: {without:N0} of them", "ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static byte[][] Pages()
    {
        var items = new GeneratedItems(PageSize * PagesToRead);
        return [.. Enumerable.Range(0, PagesToRead).Select(page => FeedPages.Page(items, "http://127.0.0.1/SyncFeed/2.0", null, page * PageSize, PageSize))];
    }

    private static void Read(byte[][] pages)
    {
        var address = new Uri("http://127.0.0.1/SyncFeed/2.0/Feed");
        foreach (var page in pages)
        {
            if (FeedPageReader.Read(new MemoryStream(page), address).Entries.Count != PageSize)
            {
                throw new InvalidOperationException("a page of the feed was not read whole");
            }
        }
    }

    private static async Task<double> SecondsAsync(LocalFeed feed, Func<SyncFeed, Task> work)
    {
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        await work(new SyncFeed(client, feed.Address));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task AskAsync(SyncFeed feed)
    {
        foreach (var category in Categories)
        {
            var page = await feed.PageAsync(feed.StartOf(category), CancellationToken.None);
            while (!page.IsLast)
            {
                page = await feed.PageAsync(page.Next, CancellationToken.None);
            }
        }
    }

    private static async Task<(double Seconds, double Cores)> SyncAsync(LocalFeed feed, DocumentRecord record)
    {
        var before = Environment.CpuUsage.TotalTime;
        var seconds = await SecondsAsync(feed, async source =>
        {
            await foreach (var page in new FeedSync(record, source, TimeProvider.System).FollowAsync(Categories, CancellationToken.None))
            {
                if (page.Oddities.Count > 0)
                {
                    throw new InvalidOperationException(page.Oddities[0]);
                }
            }
        });
        return (seconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
