using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Cli.Commands;

/// <summary>Lists what was said by hand of links and readings.</summary>
internal sealed class LinkListCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;

    public LinkListCommand(StandardStreams streams, TimeProvider clock)
        : base("list", "List what was confirmed, rejected or called wrong by hand, and what of it is no longer read")
    {
        _printer = new(streams);
        _clock = clock;
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza link list",
        "stavaza link list --json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = DocumentRecord.OpenToRead(RecordOfTool.OptionsOf(parsed));
        return _printer.Print(parsed, await new LinkJudge(record, _clock).ListAsync(cancellationToken), (page, all) =>
        {
            if (all.Count == 0)
            {
                page.Line("Nothing was confirmed, rejected or called wrong by hand.");
            }

            foreach (var verdict in all)
            {
                VerdictLines.Write(page, verdict);
            }
        });
    }
}
