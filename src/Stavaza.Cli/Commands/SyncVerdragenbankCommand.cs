using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sync;

namespace Stavaza.Cli.Commands;

/// <summary>Takes in the official register of treaties.</summary>
internal sealed class SyncVerdragenbankCommand : OnlineCommand, IShowsExamples
{
    private readonly Option<string> _query = new("--query")
    {
        Description = "Which treaties, in CQL as the source documents it (default: all)",
        HelpName = "CQL",
        DefaultValueFactory = _ => SruSearch.QueryOfTreaties,
    };

    public SyncVerdragenbankCommand(StandardStreams streams, TimeProvider clock)
        : base("verdragenbank", "Take in the records of the Verdragenbank, the official register of treaties", streams, clock)
    {
        Add(_query);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync verdragenbank --contact griffie@voorbeeld.nl",
        "stavaza sync verdragenbank --query \"c.product-area==vd AND w.verdragnummer==004567\"",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        using var client = ClientOf(parsed);
        var address = AddressOf(parsed, SruSearch.OfficialAddress);
        var (sync, completion) = (new VerdragenSync(record, new SruSearch(client, address), Clock), new SearchCompletion(record, Clock, address));
        return await LookAsync(parsed, record, () => TakeInAsync(parsed, sync, completion, parsed.GetRequiredValue(_query), cancellationToken), cancellationToken);
    }

    /// <summary>Takes in all that a search finds, and says what came of it.</summary>
    internal async Task<int> TakeInAsync(ParseResult parsed, VerdragenSync sync, SearchCompletion completion, string query, CancellationToken cancellationToken)
    {
        var (counts, seen) = (default(FeedCounts), 0L);
        completion.Begin();
        await foreach (var page in sync.FollowAsync(query, cancellationToken))
        {
            counts = counts.And(page.Counts);
            completion.Note(page.Total, page.Seen - seen, page.Oddities.Count);
            seen = page.Seen;
            Streams.Error.WriteLine($"stavaza: {page.Seen} of {page.Total} treaties");
            foreach (var oddity in page.Oddities)
            {
                Streams.Error.WriteLine($"stavaza: {PlainText.OneLine(oddity)}");
            }
        }

        Streams.Error.WriteLine($"stavaza: this search is {await completion.JudgeAsync(Name, query, cancellationToken)}");
        Streams.Out.WriteLine(parsed.GetValue(CommonOptions.Json)
            ? $$"""{"treaties":{{counts.Total}},"added":{{counts.Added}},"replaced":{{counts.Replaced}},"known":{{counts.Known + counts.History}}}"""
            : $"{counts.Total} treaties: {counts.Added} new, {counts.Replaced} changed, {counts.Known + counts.History} as they were");
        Streams.Flush();
        return ExitCode.Done;
    }
}
