using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Cli.Commands;

/// <summary>Fetches what is new from the official sources: without the name of one, from those that can be followed whole.</summary>
internal sealed class SyncCommand : OnlineCommand, IShowsExamples
{
    private readonly SyncTweedeKamerCommand _tweedeKamer;
    private readonly SyncVerdragenbankCommand _verdragenbank;
    private readonly Option<Uri?> _sru = CommonOptions.Address("--sru-endpoint", "Address of the search that has the treaties, for another server than the official one");

    public SyncCommand(StandardStreams streams, TimeProvider clock)
        : base("sync", "Fetch what is new from an official source, or from Tweede Kamer and Verdragenbank together; stops and goes on anywhere", streams, clock, "--feed-endpoint")
    {
        Add(_sru);
        Add(AskingOptions.Contact);
        Add(AskingOptions.Pause);
        Add(AskingOptions.Retries);
        Add(AskingOptions.Watch);
        Add(AskingOptions.Every);
        _tweedeKamer = new(streams, clock);
        _verdragenbank = new(streams, clock);
        Add(_tweedeKamer);
        Add(new SyncBekendmakingenCommand(streams, clock));
        Add(_verdragenbank);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync --watch --contact griffie@voorbeeld.nl",
        "stavaza sync tweedekamer --category Zaak --category Besluit",
        "stavaza sync bekendmakingen --dossier 33783",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        using var client = ClientOf(parsed);
        var feed = new FeedSync(record, new SyncFeed(client, AddressOf(parsed, SyncFeed.OfficialAddress)), Clock);
        var sru = parsed.GetValue(_sru) ?? SruSearch.OfficialAddress;
        var (treaties, completion) = (new VerdragenSync(record, new SruSearch(client, sru), Clock), new SearchCompletion(record, Clock, sru));
        return await LookAsync(
            parsed,
            record,
            [
                (_tweedeKamer.Name, () => _tweedeKamer.FollowAsync(parsed, feed, FeedCategories.Followed, null, cancellationToken)),
                (_verdragenbank.Name, () => _verdragenbank.TakeInAsync(parsed, treaties, completion, SruSearch.QueryOfTreaties, cancellationToken)),
            ],
            cancellationToken);
    }
}
