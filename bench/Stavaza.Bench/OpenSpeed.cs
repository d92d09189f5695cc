using System.Diagnostics;
using Stavaza.Answers;
using Stavaza.FeedServer;
using Stavaza.Open;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Bench;

/// <summary>How long it takes to list what is open: cold, when all of the record is looked at, and held, until something is written.</summary>
internal static class OpenSpeed
{
    /// <summary>Generated entities, unless the command names another number: a quarter of them are motions.</summary>
    public const long Usual = 400_000;

    private static readonly string[] Categories = ["Kamerstukdossier", "Zaak", "ZaakActor", "Document", "Besluit", "Stemming"];

    /// <param name="corpus">Folder of real rows, which come beside the generated ones; null for none.</param>
    /// <param name="entities">How many entities to generate.</param>
    public static async Task<Table> MeasureAsync(string? corpus, long entities)
    {
        var folder = Directory.CreateTempSubdirectory("stavaza-bench-");
        try
        {
            await FillElsewhereAsync(folder.FullName, entities);
            using var record = DocumentRecord.OpenToRead(new RecordOptions { Folder = folder.FullName });
            using var search = new RecordSearch(record);
            return await MeasureAsync(new AnswerDesk(record, search), corpus is null ? "generated rows alone" : "generated and real rows");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Fills a new record.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="corpus">Folder of real rows; null for none.</param>
    /// <param name="entities">How many entities to generate.</param>
    public static async Task FillAsync(string folder, string? corpus, long entities)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder }, CancellationToken.None);
        await FillAsync(record, new BothItems(new GeneratedItems(entities), corpus is null ? [] : RowsOf(new(corpus))));
    }

    /// <summary>In a process of its own, so that the feed and its server take nothing of the memory that is measured.</summary>
    private static async Task FillElsewhereAsync(string folder, long entities)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(OpenSpeed).Assembly.Location, "open", $"{entities}", folder]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"filling a record ended with exit code {process.ExitCode}");
        }
    }

    private static async Task<Table> MeasureAsync(AnswerDesk desk, string rows)
    {
        var table = new Table($"What is open, {rows}", "Unit", "Figure");
        var today = TimeProvider.System.TodayInAmsterdam();
        GC.Collect();
        var before = Environment.WorkingSet;
        var (first, open) = await TimedAsync(desk, new() { Take = 20 }, today);
        var start = Environment.CpuUsage.TotalTime;
        var (cold, _) = await TimedAsync(desk, new() { Take = 20 }, today.AddDays(-1));
        var core = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        var (held, _) = await TimedAsync(desk, new() { Take = 20 }, today);
        var (filtered, some) = await TimedAsync(desk, new() { Kind = OpenQuestion.Questions, State = OpenQuestion.Overdue, Take = 20 }, today);
        var (grouped, _) = await TimedAsync(desk, new() { Group = OpenQuestion.ByMover, Take = 20 }, today);
        table.Add("Motions looked at", "", open.Looked.Motions);
        table.Add("Sets of questions looked at", "", open.Looked.Questions);
        table.Add("Items in the list", "", open.Counts.Total);
        table.Add("Cold, all of the record looked at, at once after start", "s", first);
        table.Add("Cold again, of another day", "s", cold);
        table.Add("Processor time of that", "s", core);
        table.Add("Held, twenty items", "ms", held * 1000);
        table.Add($"Held, filtered ({some.Counts.Total:N0} fit)", "ms", filtered * 1000);
        table.Add("Held, grouped", "ms", grouped * 1000);
        table.Add("Memory before, and the most it took", "MB", before / 1e6);
        table.Add("", "MB", peak / 1e6);
        return table;
    }

    private static async Task<(double Seconds, OpenAnswer Answer)> TimedAsync(AnswerDesk desk, OpenQuestion question, DateOnly asOf)
    {
        var start = Stopwatch.GetTimestamp();
        var open = await desk.OpenAsync(question, asOf, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, open);
    }

    private static List<FeedItem> RowsOf(RealItems real) => [.. real.SchriftelijkeVragen(), .. real.Moties(), .. real.Stemmingen()];

    private static async Task FillAsync(DocumentRecord record, IFeedItems items)
    {
        await using var feed = await LocalFeed.StartAsync(items);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        await foreach (var page in new FeedSync(record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(Categories, CancellationToken.None))
        {
            if (page.Oddities.Count > 0)
            {
                throw new InvalidOperationException(page.Oddities[0]);
            }
        }
    }

    /// <summary>Generated entries, then listed ones.</summary>
    private sealed class BothItems(GeneratedItems generated, List<FeedItem> listed) : IFeedItems
    {
        public long Count => generated.Count + listed.Count;

        public FeedItem this[long place] => place < generated.Count ? generated[place] : listed[(int)(place - generated.Count)];

        public string KindAt(long place) => place < generated.Count ? generated.KindAt(place) : listed[(int)(place - generated.Count)].Kind;
    }
}
