using System.CommandLine;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;

namespace Stavaza.Cli.Commands;

/// <summary>What every command shares that asks an official source: how to ask, and how to read the files that come.</summary>
internal abstract class OnlineCommand : Command
{
    private readonly Option<Uri?> _endpoint = CommonOptions.Address("--endpoint", "Address of the source, for another server than the official one");
    private readonly Option<string?> _contact = new("--contact")
    {
        Description = "Mail address or page by which the source can reach you (default: the environment variable STAVAZA_CONTACT)",
        HelpName = "CONTACT",
    };

    private readonly Option<int> _pause = CommonOptions.Number("--pause", "Milliseconds to wait between two requests", 100, 0, 60_000);
    private readonly Option<int> _retries = CommonOptions.Number("--retries", "How often to ask again when the source does not answer well", 6, 0, 20);

    protected OnlineCommand(string name, string description, StandardStreams streams, TimeProvider clock)
        : base(name, description)
    {
        Streams = streams;
        Clock = clock;
        Add(_endpoint);
        Add(_contact);
        Add(_pause);
        Add(_retries);
    }

    protected StandardStreams Streams { get; }

    protected TimeProvider Clock { get; }

    protected Uri AddressOf(ParseResult parsed, Uri official) => parsed.GetValue(_endpoint) ?? official;

    protected PoliteClient ClientOf(ParseResult parsed)
    {
        var options = new OnlineOptions
        {
            Contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable("STAVAZA_CONTACT"),
            PauseMilliseconds = parsed.GetValue(_pause),
            Retries = parsed.GetValue(_retries),
        };
        return new PoliteClient(options, Clock) { OnRetry = line => Streams.Error.WriteLine($"stavaza: {line}") };
    }

    /// <summary>Reads the files of a source into the record, a line each, and gives the exit code.</summary>
    protected async Task<int> ReadAsync(ParseResult parsed, DocumentRecord record, ISource source, CancellationToken cancellationToken)
    {
        var limits = new OpeningLimits();
        var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), Clock);
        var totals = new ReadTotals();
        var asJson = parsed.GetValue(CommonOptions.Json);
        try
        {
            await new ReadProgress(Streams).ShowAsync(intake.ReadAsync(source, cancellationToken), totals, asJson);
        }
        catch (Exception error) when (error is OperationCanceledException or SourceException)
        {
            Streams.Flush();
            Streams.Error.WriteLine($"stavaza: stopped; {totals}; what was fetched is stored, and the same command goes on from there");
            throw;
        }

        Streams.Flush();
        (asJson ? Streams.Error : Streams.Out).WriteLine(totals.Files == 0 ? "nothing new to fetch" : totals.ToString());
        return totals.Unreadable > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
