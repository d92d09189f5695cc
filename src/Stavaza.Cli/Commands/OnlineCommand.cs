using System.CommandLine;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;
using Stavaza.Sync;

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

    private readonly Option<bool> _watch = new("--watch") { Description = "Keep following: look again every few minutes until stopped" };
    private readonly Option<int> _every = CommonOptions.Number("--every", "With --watch: minutes between two looks", 5, 1, 1440);

    protected OnlineCommand(string name, string description, StandardStreams streams, TimeProvider clock)
        : base(name, description)
    {
        Streams = streams;
        Clock = clock;
        Add(_endpoint);
        Add(_contact);
        Add(_pause);
        Add(_retries);
        Add(_watch);
        Add(_every);
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
        var totals = await new IntakeRunner(Streams, Clock).RunAsync(
            parsed, record, new OpeningLimits(), intake => intake.ReadAsync(source, cancellationToken), "nothing new to fetch");
        return totals.Unreadable > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Looks once, or with --watch again and again until it is stopped. A source that does not answer is told of and asked again at the next look.</summary>
    protected async Task<int> LookAsync(ParseResult parsed, DocumentRecord record, Func<Task<int>> look, CancellationToken cancellationToken)
    {
        var log = new SourceLog(record, Clock);
        if (!parsed.GetValue(_watch))
        {
            return await LookOnceAsync(log, look, cancellationToken);
        }

        while (true)
        {
            try
            {
                await LookOnceAsync(log, look, cancellationToken);
            }
            catch (SourceException error)
            {
                Streams.Error.WriteLine($"stavaza: {PlainText.OneLine(error.Message)}");
            }

            var wait = TimeSpan.FromMinutes(parsed.GetValue(_every));
            Streams.Flush();
            Streams.Error.WriteLine($"stavaza: looks again at {TimeZoneInfo.ConvertTime(Clock.GetUtcNow() + wait, Clock.LocalTimeZone):HH:mm}; stop with Ctrl-C");
            await Task.Delay(wait, Clock, cancellationToken);
        }
    }

    /// <summary>Whether the source gave what was asked is kept: doctor tells it when nobody sees these lines any more.</summary>
    private async Task<int> LookOnceAsync(SourceLog log, Func<Task<int>> look, CancellationToken cancellationToken)
    {
        try
        {
            var code = await look();
            await log.AnsweredAsync(Name, cancellationToken);
            return code;
        }
        catch (SourceException error)
        {
            await log.FailedAsync(Name, error.Message, cancellationToken);
            throw;
        }
    }
}
