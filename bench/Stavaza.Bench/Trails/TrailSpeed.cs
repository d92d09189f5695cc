using System.Diagnostics;
using System.Globalization;
using Stavaza.Answers;
using Stavaza.Documents;
using Stavaza.FeedServer;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Sources;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;
using Stavaza.Trails;

namespace Stavaza.Bench.Trails;

/// <summary>
/// How fast trails and statuses come from a record of many motions: all of them in one pass, one alone, and as of an earlier day against today. The real rows of the
/// corpus are in it where it is here; the rest is made up (<see cref="GeneratedMoties"/>).
/// </summary>
internal static class TrailSpeed
{
    /// <summary>Motions of the record, unless the command names another number.</summary>
    public const int Usual = 100_000;

    private const int Singles = 2_000, WarmUps = 200;

    private static readonly string[] Categories = ["Kamerstukdossier", "Zaak", "Document", "Besluit", "Stemming"];

    private static readonly DateOnly Today = new(2026, 6, 15), Earlier = new(2020, 6, 15);

    public static async Task<Table> MeasureAsync(int motions, string? corpus, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("stavaza-bench-");
        try
        {
            using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder.FullName }, cancellationToken);
            var table = new Table("Trails and statuses", "Unit", "Figure");
            var generated = new GeneratedMoties(motions);
            var real = await FillAsync(record, generated, corpus, cancellationToken);
            table.Add($"Motions of the record: {motions:N0} made up, with two papers for each fifty; real rows", "motions", (long)real.Count);
            await PassAsync(table, record, [.. real, .. generated.Ids], cancellationToken);
            await SinglesAsync(table, record, [.. generated.Ids], cancellationToken);
            table.Add("Largest memory of the whole measurement", "MB", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
            return table;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Fills a new record, and gives the ids of the real motions in it.</summary>
    private static async Task<List<string>> FillAsync(DocumentRecord record, GeneratedMoties generated, string? corpus, CancellationToken cancellationToken)
    {
        var rows = new ListedItems();
        foreach (var row in corpus is null ? [] : new RealItems(corpus).Moties().Concat(new RealItems(corpus).Stemmingen()))
        {
            rows.Add(row);
        }

        await SyncAsync(record, new RowsOfBoth(rows, generated), cancellationToken);
        var limits = new OpeningLimits();
        await foreach (var outcome in new Intake(record, new FileReader(limits), new DocumentOpener(limits), TimeProvider.System).ReadAsync(generated, cancellationToken))
        {
            if (outcome is not IntakeOutcome.Stored)
            {
                throw new InvalidOperationException($"a generated paper was not stored: {outcome}");
            }
        }

        return corpus is null ? [] : [.. RealIds.Of(corpus)];
    }

    private static async Task SyncAsync(DocumentRecord record, IFeedItems items, CancellationToken cancellationToken)
    {
        await using var feed = await LocalFeed.StartAsync(items);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        await foreach (var page in new FeedSync(record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(Categories, cancellationToken))
        {
            if (page.Oddities.Count > 0)
            {
                throw new InvalidOperationException(page.Oddities[0]);
            }
        }
    }

    private static async Task PassAsync(Table table, DocumentRecord record, List<string> ids, CancellationToken cancellationToken)
    {
        await using var session = await record.ReadAsync(cancellationToken);
        var completeness = await session.CompletenessAsync(cancellationToken);
        var statuses = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (start, core) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        foreach (var id in ids)
        {
            var trail = await OfficialAnswers.TrailAsync(session, id, Today, completeness, cancellationToken);
            var status = trail?.Cabinet.Value ?? "no trail";
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        table.Add($"All in one pass ({string.Join(", ", statuses.Select(status => $"{status.Value.ToString("N0", CultureInfo.InvariantCulture)} {status.Key}"))})", "s", seconds);
        table.Add("Trails of that pass", "trails/s", ids.Count / seconds);
        table.Add("Processor time of that pass", "ms a trail", (Environment.CpuUsage.TotalTime - core).TotalMilliseconds / ids.Count);
    }

    /// <summary>One at a time, as a head asks, today and as of an earlier day by turns.</summary>
    private static async Task SinglesAsync(Table table, DocumentRecord record, List<string> ids, CancellationToken cancellationToken)
    {
        using var search = new RecordSearch(record);
        var desk = new AnswerDesk(record, search);
        var random = new Random(20261130);
        var (today, earlier) = (new List<double>(), new List<double>());
        for (var i = 0; i < WarmUps + Singles; i++)
        {
            var id = ids[random.Next(ids.Count)];
            var (now, then) = i % 2 == 0
                ? (await MillisecondsAsync(desk, id, Today, cancellationToken), await MillisecondsAsync(desk, id, Earlier, cancellationToken))
                : Swapped(await MillisecondsAsync(desk, id, Earlier, cancellationToken), await MillisecondsAsync(desk, id, Today, cancellationToken));
            if (i >= WarmUps)
            {
                today.Add(now);
                earlier.Add(then);
            }
        }

        table.Add("One trail, median", "ms", Stopwatches.MedianOf([.. today]));
        table.Add("One trail, 99 of 100 are faster", "ms", today.Order().ElementAt(Singles * 99 / 100));
        table.Add("As of an earlier day against today, medians", "times", Stopwatches.MedianOf([.. earlier]) / Stopwatches.MedianOf([.. today]));
    }

    private static (double Today, double Earlier) Swapped(double earlier, double today) => (today, earlier);

    private static async Task<double> MillisecondsAsync(AnswerDesk desk, string id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await desk.TrailAsync(id, asOf, cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>One feed of both: a second one would go on where the first ended.</summary>
    private sealed class RowsOfBoth(ListedItems first, GeneratedMoties second) : IFeedItems
    {
        public long Count => first.Count + second.Count;

        public FeedItem this[long place] => place < first.Count ? first[place] : second[place - first.Count];
    }
}
