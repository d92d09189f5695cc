using Stavaza.Answers;
using Stavaza.Documents;
using Stavaza.FeedServer;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;
using Stavaza.Trails;

namespace Stavaza.Quality.Trails;

/// <summary>A record of everything real that the corpus has: the official rows and the debate reports through a feed on this machine, the other documents as files.</summary>
internal sealed class RealRecord : IAsyncDisposable
{
    private static readonly string[] Folders =
    [
        "seed", "handelingen-pdf", "koop-kst-xml", "kamerbrief-pdf", "kamervragen-antwoorden-docx", "moties-doc-pdf", "besluitenlijsten-pdf", "parlamint-nl-samples",
    ];

    private readonly DirectoryInfo _folder;
    private readonly DocumentRecord _record;
    private Completeness _completeness = null!;

    private RealRecord(DirectoryInfo folder, DocumentRecord record) => (_folder, _record) = (folder, record);

    /// <summary>The day as of which documents are asked: those without a day count from the day on which they were read.</summary>
    public static DateOnly Today { get; } = TimeProvider.System.TodayInAmsterdam();

    public RecordSession Session { get; private set; } = null!;

    /// <summary>Files that were read, and files that cannot be opened.</summary>
    public (int Read, int Unreadable) Documents { get; private set; }

    /// <summary>Entries of the feed that were taken in.</summary>
    public long Rows { get; private set; }

    public static async Task<RealRecord> FillAsync(string corpus, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("stavaza-quality-");
        var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder.FullName }, cancellationToken);
        var real = new RealRecord(folder, record);
        await real.FollowAsync(corpus, cancellationToken);
        await real.ReadAsync(new PathSource([.. FilesIn(corpus)]), cancellationToken);
        real.Session = await record.ReadAsync(cancellationToken);
        real._completeness = await real.Session.CompletenessAsync(cancellationToken);
        return real;
    }

    /// <summary>The documents of the corpus that are neither rows nor debate reports.</summary>
    public static IEnumerable<string> FilesIn(string corpus) =>
        Folders.Select(folder => Path.Combine(corpus, folder)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Where(IsDocument).Order(StringComparer.Ordinal);

    public Task<TrailAnswer?> TrailAsync(string id, DateOnly asOf, CancellationToken cancellationToken) =>
        OfficialAnswers.TrailAsync(Session, id, asOf, _completeness, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        _record.Dispose();
        _folder.Delete(recursive: true);
    }

    private static bool IsDocument(string path) => (Path.GetFileName(path), Path.GetExtension(path)) switch
    {
        ("SOURCE.txt", _) => false,
        (var name, ".xml") when path.Contains("parlamint", StringComparison.Ordinal) => name.EndsWith(".source.xml", StringComparison.Ordinal),
        (_, var extension) => extension is ".txt" or ".pdf" or ".doc" or ".docx" or ".xml",
    };

    private async Task FollowAsync(string corpus, CancellationToken cancellationToken)
    {
        var rows = new ListedItems();
        var real = new RealItems(corpus);
        foreach (var row in real.SchriftelijkeVragen().Concat(real.Moties()).Concat(real.Stemmingen()).Concat(real.Verslagen()))
        {
            rows.Add(row);
        }

        await using var feed = await LocalFeed.StartAsync(rows);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        await foreach (var page in new FeedSync(_record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(FeedCategories.Followed, cancellationToken))
        {
            Rows += page.Counts.Total;
        }

        await ReadAsync(new FeedFileSource(_record, client, TimeProvider.System, null), cancellationToken);
    }

    private async Task ReadAsync(ISource source, CancellationToken cancellationToken)
    {
        var limits = new OpeningLimits();
        await foreach (var outcome in new Intake(_record, new FileReader(limits), new DocumentOpener(limits), TimeProvider.System).ReadAsync(source, cancellationToken))
        {
            Documents = outcome is IntakeOutcome.Stored ? (Documents.Read + 1, Documents.Unreadable) : (Documents.Read, Documents.Unreadable + 1);
        }
    }
}
