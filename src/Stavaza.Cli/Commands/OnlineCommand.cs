using System.CommandLine;
using System.Runtime.ExceptionServices;
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
    private readonly Option<Uri?> _endpoint;

    protected OnlineCommand(string name, string description, StandardStreams streams, TimeProvider clock, string endpoint = "--endpoint")
        : base(name, description)
    {
        Streams = streams;
        Clock = clock;
        _endpoint = CommonOptions.Address(endpoint, "Address of the source, for another server than the official one");
        Add(_endpoint);
    }

    protected StandardStreams Streams { get; }

    protected TimeProvider Clock { get; }

    protected Uri AddressOf(ParseResult parsed, Uri official) => parsed.GetValue(_endpoint) ?? official;

    protected PoliteClient ClientOf(ParseResult parsed)
    {
        var options = new OnlineOptions
        {
            Contact = parsed.GetValue(AskingOptions.Contact) ?? Environment.GetEnvironmentVariable("STAVAZA_CONTACT"),
            PauseMilliseconds = parsed.GetValue(AskingOptions.Pause),
            Retries = parsed.GetValue(AskingOptions.Retries),
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

    /// <inheritdoc cref="LookAsync(ParseResult, DocumentRecord, IReadOnlyList{ValueTuple{string, Func{Task{int}}}}, CancellationToken)"/>
    protected Task<int> LookAsync(ParseResult parsed, DocumentRecord record, Func<Task<int>> look, CancellationToken cancellationToken) =>
        LookAsync(parsed, record, [(Name, look)], cancellationToken);

    /// <summary>
    /// Looks at each source once, or with --watch again and again until it is stopped. A source that does not answer does not keep the others from being asked; it is told
    /// of, and with --watch asked again at the next look.
    /// </summary>
    protected async Task<int> LookAsync(
        ParseResult parsed, DocumentRecord record, IReadOnlyList<(string Source, Func<Task<int>> Look)> looks, CancellationToken cancellationToken)
    {
        var log = new SourceLog(record, Clock);
        while (true)
        {
            var (code, failures) = await LookOnceAsync(log, looks, cancellationToken);
            Streams.Flush();
            var watches = parsed.GetValue(AskingOptions.Watch);
            foreach (var failure in watches ? failures : failures.Skip(1))
            {
                Streams.Error.WriteLine($"stavaza: {PlainText.OneLine(failure.SourceException.Message)}");
            }

            if (!watches)
            {
                failures.FirstOrDefault()?.Throw();
                return code;
            }

            var wait = TimeSpan.FromMinutes(parsed.GetValue(AskingOptions.Every));
            Streams.Error.WriteLine($"stavaza: looks again at {TimeZoneInfo.ConvertTime(Clock.GetUtcNow() + wait, Clock.LocalTimeZone):HH:mm}; stop with Ctrl-C");
            await Task.Delay(wait, Clock, cancellationToken);
        }
    }

    /// <summary>Whether a source gave what was asked is kept: doctor tells it when nobody sees these lines any more.</summary>
    private static async Task<(int Code, List<ExceptionDispatchInfo> Failures)> LookOnceAsync(
        SourceLog log, IReadOnlyList<(string Source, Func<Task<int>> Look)> looks, CancellationToken cancellationToken)
    {
        var (code, failures) = (ExitCode.Done, new List<ExceptionDispatchInfo>());
        foreach (var (source, look) in looks)
        {
            try
            {
                code = Math.Max(code, await look());
                await log.AnsweredAsync(source, cancellationToken);
            }
            catch (SourceException error)
            {
                failures.Add(ExceptionDispatchInfo.Capture(error));
                await log.FailedAsync(source, error.Message, cancellationToken);
            }
        }

        return (code, failures);
    }
}
