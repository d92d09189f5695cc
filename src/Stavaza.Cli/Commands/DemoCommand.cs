using System.CommandLine;
using System.Net;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Serving;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Cli.Commands;

/// <summary>Serves the bundled sample from a record of its own, which is gone afterwards.</summary>
internal sealed class DemoCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Option<int> _port = ServingAddress.PortOption();

    public DemoCommand(StandardStreams streams, TimeProvider clock)
        : base("demo", "Load the bundled sample dossier into a record of its own and serve it, until Ctrl-C")
    {
        _streams = streams;
        _clock = clock;
        Add(_port);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza demo",
        "stavaza demo --port 8080",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetResult(CommonOptions.Data) is not null)
        {
            _streams.Error.WriteLine("stavaza: demo has a record of its own and never touches yours; --data is not used");
        }

        var folder = Directory.CreateTempSubdirectory("stavaza-demo-");
        try
        {
            await LoadAsync(folder.FullName, cancellationToken);
            return await PageServer.RunAsync(_streams, new() { Folder = folder.FullName }, new(IPAddress.Loopback, parsed.GetValue(_port)), cancellationToken);
        }
        finally
        {
            Forget(folder);
        }
    }

    private async Task LoadAsync(string folder, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder }, cancellationToken);
        var limits = new OpeningLimits();
        var totals = new ReadTotals();
        await foreach (var outcome in new Intake(record, new FileReader(limits), new DocumentOpener(limits), _clock).ReadAsync(new SampleSource(), cancellationToken))
        {
            totals.Add(outcome);
            if (outcome is IntakeOutcome.Unreadable)
            {
                _streams.Error.WriteLine($"stavaza: {ReadLines.TextOf(outcome)}");
            }
        }

        _streams.Error.WriteLine($"stavaza: the sample dossier is loaded: {totals}");
    }

    private static void Forget(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What stays behind in the system's folder for such things harms nobody.
        }
    }
}
