using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Streams;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Cli.Commands;

/// <summary>Follows the SyncFeed of the Tweede Kamer into the record.</summary>
internal sealed class SyncTweedeKamerCommand : OnlineCommand, IShowsExamples
{
    private readonly Option<string[]> _categories = new("--category")
    {
        Description = "A category to follow, such as Zaak; may be given more than once (default: all that Stavaza uses)",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _files = new("--files") { Description = "Fetch and read the files of the papers and debate reports as well" };
    private readonly Option<string?> _dossier = new("--dossier") { Description = "Fetch and read the files of one dossier only, such as 33783 or 36200-V", HelpName = "NUMBER" };
    private readonly Option<bool> _again = new("--again")
    {
        Description = "With --files or --dossier: ask for files that were fetched before as well; one that was replaced in its place comes as a new version",
    };

    private readonly Option<DateOnly?> _since = CommonOptions.Day("--since", "Begin with what the source published on this day; what it gave before and did not change since is not fetched");

    public SyncTweedeKamerCommand(StandardStreams streams, TimeProvider clock)
        : base("tweedekamer", "Follow the open data of the Tweede Kamer (SyncFeed 2.0)", streams, clock)
    {
        Add(_categories);
        Add(_files);
        Add(_dossier);
        Add(_again);
        Add(_since);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync tweedekamer --contact griffie@voorbeeld.nl",
        "stavaza sync tweedekamer --category Zaak Besluit Stemming --watch",
        "stavaza sync tweedekamer --dossier 33783",
        "stavaza sync tweedekamer --since 2026-01-01 --category Toezegging",
    ];

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_categories)?.FirstOrDefault(name => FeedCategories.Find(name) is null) is { } unknown)
        {
            result.AddError($"{unknown} is no category of the feed; known are: {string.Join(", ", FeedCategories.All)}.");
        }

        if (result.GetValue(_again) && !result.GetValue(_files) && result.GetValue(_dossier) is null)
        {
            result.AddError("--again is about files: give it with --files or --dossier.");
        }

        // The value of a word that is no day cannot be asked for here: the parser says afterwards what is wrong with it.
        if (result.GetResult(_since) is { Tokens: [.., { Value: var word }] } && DateOnly.TryParseExact(word, "yyyy-MM-dd", out var day) && day > Clock.TodayInAmsterdam())
        {
            result.AddError($"--since {day:yyyy-MM-dd} is a day that has not come.");
        }

        if (result.GetValue(_dossier) is { } dossier && !Dossiernummer.TryParse(dossier, out _))
        {
            result.AddError($"{dossier} is no number of a dossier; write it as 33783, 36200-V or 21501-02.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        using var client = ClientOf(parsed);
        var feed = new SyncFeed(client, AddressOf(parsed, SyncFeed.OfficialAddress));
        var sync = new FeedSync(record, feed, Clock);
        List<string> categories = [.. parsed.GetValue(_categories) is { Length: > 0 } named ? named.Select(name => FeedCategories.Find(name)!).Distinct() : FeedCategories.Followed];
        return await LookAsync(
            parsed,
            record,
            async () =>
            {
                await FollowAsync(parsed, sync, categories, parsed.GetValue(_since), cancellationToken);
                return await ReadFilesAsync(parsed, record, feed, client, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Follows categories to their end, and says what came of it.</summary>
    internal async Task<int> FollowAsync(ParseResult parsed, FeedSync sync, IReadOnlyList<string> categories, DateOnly? since, CancellationToken cancellationToken)
    {
        var asJson = parsed.GetValue(CommonOptions.Json);
        var totals = new SyncTotals(Clock);
        if (since is not null)
        {
            Streams.Error.WriteLine($"stavaza: what the source published since {since:yyyy-MM-dd}; what did not change since that day is not fetched");
        }

        try
        {
            await new ReadProgress(Streams, Clock).ShowAsync(async print =>
            {
                await foreach (var page in sync.FollowAsync(categories, since, cancellationToken))
                {
                    totals.Add(page);
                    var progress = totals.Progress(page, categories.Count - 1 - categories.TakeWhile(name => name != page.Category).Count());
                    foreach (var line in SyncLines.Of(page, totals, asJson).DefaultIfEmpty(null))
                    {
                        print(line, progress);
                    }
                }
            });
        }
        catch (Exception error) when (error is OperationCanceledException or SourceException)
        {
            Streams.Flush();
            Streams.Error.WriteLine($"stavaza: stopped; {totals}; what was fetched is stored, and the same command goes on from there");
            throw;
        }

        (asJson ? Streams.Error : Streams.Out).WriteLine(totals.ToString());
        Streams.Flush();
        return ExitCode.Done;
    }

    private async Task<int> ReadFilesAsync(ParseResult parsed, DocumentRecord record, SyncFeed feed, PoliteClient client, CancellationToken cancellationToken)
    {
        var dossier = Dossiernummer.TryParse(parsed.GetValue(_dossier), out var number) ? $"dossier-{number}" : null;
        if (dossier is not null && !await AddNamedAsync(record, feed, dossier, cancellationToken))
        {
            Streams.Error.WriteLine($"stavaza: the register of the Tweede Kamer has no {dossier}; check the number, or follow the category Kamerstukdossier as well");
            return ExitCode.Failed;
        }

        return dossier is null && !parsed.GetValue(_files)
            ? ExitCode.Done
            : await ReadAsync(parsed, record, new FeedFileSource(record, client, Clock, dossier) { Again = parsed.GetValue(_again) }, cancellationToken);
    }

    /// <summary>What the dossier's papers name and did not come is asked for row by row. False when there is no such dossier.</summary>
    private async Task<bool> AddNamedAsync(DocumentRecord record, SyncFeed feed, string dossier, CancellationToken cancellationToken)
    {
        if (await new NamedRows(record, feed, Clock).FetchAsync(dossier, cancellationToken) is not { } named)
        {
            return false;
        }

        if (named.Asked > 0)
        {
            Streams.Error.WriteLine($"stavaza: of {named.Asked} rows that papers of {dossier} name and that had not come, the source gave {named.Came}");
        }

        return true;
    }
}
