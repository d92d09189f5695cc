using Microsoft.Extensions.Time.Testing;
using Stavaza.Answers;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Sources;

namespace Stavaza.Tests;

/// <summary>A real record in a folder of its own, with the whole pipeline before it.</summary>
public sealed class TestRecord : IAsyncDisposable
{
    private TestRecord(TemporaryFolder folder, RecordOptions options, DocumentRecord record)
    {
        Folder = folder;
        Options = options;
        Record = record;
        Search = new RecordSearch(record);
        Desk = new AnswerDesk(record, Search);
        Intake = new Intake(record, new FileReader(new OpeningLimits()), new DocumentOpener(new OpeningLimits()), Clock);
        Hand = new HandWork(record, Clock);
    }

    public TemporaryFolder Folder { get; }

    public RecordOptions Options { get; }

    public DocumentRecord Record { get; }

    public RecordSearch Search { get; }

    public AnswerDesk Desk { get; }

    public Intake Intake { get; }

    public HandWork Hand { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public DateOnly Today => Clock.TodayInAmsterdam();

    public static async Task<TestRecord> MakeAsync(long mostPages = 0)
    {
        var folder = new TemporaryFolder();
        var options = new RecordOptions { Folder = Path.Combine(folder.Path, "data"), WaitSeconds = 0, MostPages = mostPages };
        return new(folder, options, await DocumentRecord.OpenToWriteAsync(options, default));
    }

    public static async Task<TestRecord> WithSampleAsync()
    {
        var record = await MakeAsync();
        await record.ReadAsync(new SampleSource());
        return record;
    }

    public async Task<List<IntakeOutcome>> ReadAsync(ISource source)
    {
        var outcomes = await Intake.ReadAsync(source, default).ToListAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));
        return outcomes;
    }

    /// <summary>Reads one text under a file name.</summary>
    public async Task<IntakeOutcome> ReadAsync(string name, string text, GivenFacts? given = null) =>
        Assert.Single(await ReadAsync(new OneFile(name, System.Text.Encoding.UTF8.GetBytes(text), given)));

    /// <summary>Reads one file of the corpus.</summary>
    public async Task<IntakeOutcome> ReadFileAsync(string path, GivenFacts? given = null) =>
        Assert.Single(await ReadAsync(new OneFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path), given)));

    public async ValueTask DisposeAsync()
    {
        await Task.CompletedTask;
        Search.Dispose();
        Record.Dispose();
        Folder.Dispose();
    }

    private sealed class OneFile(string name, byte[] bytes, GivenFacts? given) : ISource
    {
        public async IAsyncEnumerable<SourceFile> FilesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            yield return new SourceFile(name, "test:" + name, () => new MemoryStream(bytes)) { Given = given ?? GivenFacts.None };
        }
    }
}
