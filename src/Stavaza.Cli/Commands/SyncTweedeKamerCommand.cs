using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Cli.Commands;

/// <summary>Follows the SyncFeed of the Tweede Kamer into the record.</summary>
internal sealed class SyncTweedeKamerCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;

    private readonly Option<string[]> _categories = new("--category")
    {
        Description = "A category to follow, such as Zaak; may be given more than once (default: all that Stavaza uses)",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _files = new("--files") { Description = "Fetch and read the files of the papers and debate reports as well" };
    private readonly Option<string?> _dossier = new("--dossier") { Description = "Fetch and read the files of one dossier only, such as 33783 or 36200-V", HelpName = "NUMBER" };
    private readonly Option<Uri?> _endpoint = CommonOptions.Address("--endpoint", "Address of the feed, for another server than the official one");
    private readonly Option<string?> _contact = new("--contact")
    {
        Description = "Mail address or page by which the source can reach you (default: the environment variable STAVAZA_CONTACT)",
        HelpName = "CONTACT",
    };

    private readonly Option<int> _pause = CommonOptions.Number("--pause", "Milliseconds to wait between two requests", 100, 0, 60_000);
    private readonly Option<int> _retries = CommonOptions.Number("--retries", "How often to ask again when the source does not answer well", 6, 0, 20);
    private readonly Option<bool> _watch = new("--watch") { Description = "Keep following: look again every few minutes until stopped" };
    private readonly Option<int> _every = CommonOptions.Number("--every", "With --watch: minutes between two looks", 5, 1, 1440);

    public SyncTweedeKamerCommand(StandardStreams streams, TimeProvider clock)
        : base("tweedekamer", "Follow the open data of the Tweede Kamer (SyncFeed 2.0)")
    {
        _streams = streams;
        _clock = clock;
        Add(_categories);
        Add(_files);
        Add(_dossier);
        Add(_endpoint);
        Add(_contact);
        Add(_pause);
        Add(_retries);
        Add(_watch);
        Add(_every);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync tweedekamer --contact griffie@voorbeeld.nl",
        "stavaza sync tweedekamer --category Zaak Besluit Stemming --watch",
        "stavaza sync tweedekamer --dossier 33783",
    ];

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_categories)?.FirstOrDefault(name => FeedCategories.Find(name) is null) is { } unknown)
        {
            result.AddError($"{unknown} is no category of the feed; known are: {string.Join(", ", FeedCategories.All)}.");
        }

        if (result.GetValue(_dossier) is { } dossier && !Dossiernummer.TryParse(dossier, out _))
        {
            result.AddError($"{dossier} is no number of a dossier; write it as 33783, 36200-V or 21501-02.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        using var client = new SyncFeedClient(OptionsOf(parsed), _clock) { OnRetry = line => _streams.Error.WriteLine($"stavaza: {line}") };
        var sync = new FeedSync(record, client, _clock);
        var categories = parsed.GetValue(_categories) is { Length: > 0 } named ? [.. named.Select(name => FeedCategories.Find(name)!)] : FeedCategories.Followed;
        var totals = new SyncTotals(_clock);
        try
        {
            await FollowAsync(parsed, sync, categories, totals, cancellationToken);
        }
        catch (Exception error) when (error is OperationCanceledException or FeedException)
        {
            _streams.Flush();
            _streams.Error.WriteLine($"stavaza: stopped; {totals}; what was fetched is stored, and the same command goes on from there");
            throw;
        }

        (parsed.GetValue(CommonOptions.Json) ? _streams.Error : _streams.Out).WriteLine(totals.ToString());
        return await ReadFilesAsync(parsed, record, client, cancellationToken);
    }

    private async Task<int> ReadFilesAsync(ParseResult parsed, DocumentRecord record, SyncFeedClient client, CancellationToken cancellationToken)
    {
        var dossier = parsed.GetValue(_dossier);
        if (dossier is null && !parsed.GetValue(_files))
        {
            return ExitCode.Done;
        }

        var limits = new OpeningLimits();
        var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), _clock);
        var source = new FeedFileSource(record, client, _clock, dossier is null ? null : $"dossier-{dossier}");
        var totals = new ReadTotals();
        await new ReadProgress(_streams).ShowAsync(intake.ReadAsync(source, cancellationToken), totals, parsed.GetValue(CommonOptions.Json));
        _streams.Flush();
        (parsed.GetValue(CommonOptions.Json) ? _streams.Error : _streams.Out).WriteLine(totals.Files == 0 ? "no files to fetch" : totals.ToString());
        return totals.Unreadable > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task FollowAsync(ParseResult parsed, FeedSync sync, IReadOnlyList<string> categories, SyncTotals totals, CancellationToken cancellationToken)
    {
        while (true)
        {
            await new ReadProgress(_streams).ShowAsync(async print =>
            {
                await foreach (var page in sync.FollowAsync(categories, cancellationToken))
                {
                    totals.Add(page);
                    foreach (var line in SyncLines.Of(page, totals, parsed.GetValue(CommonOptions.Json)))
                    {
                        print(line, $"{page.Category}: {totals.OfCategory}");
                    }
                }
            });
            if (!parsed.GetValue(_watch))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMinutes(parsed.GetValue(_every)), _clock, cancellationToken);
        }
    }

    private SyncFeedOptions OptionsOf(ParseResult parsed) => new()
    {
        Address = parsed.GetValue(_endpoint) ?? new Uri(SyncFeedOptions.OfficialAddress),
        Contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable("STAVAZA_CONTACT"),
        PauseMilliseconds = parsed.GetValue(_pause),
        Retries = parsed.GetValue(_retries),
    };
}
