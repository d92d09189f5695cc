using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Register;

namespace Stavaza.Cli.Commands;

/// <summary>Lists what was accepted and rejected by hand.</summary>
internal sealed class RegisterVerdictsCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;

    public RegisterVerdictsCommand(StandardStreams streams, TimeProvider clock)
        : base("verdicts", "List the facts from documents that were accepted or rejected, and by whom")
    {
        _printer = new(streams);
        _clock = clock;
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza register verdicts",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = DocumentRecord.OpenToRead(RecordOfTool.OptionsOf(parsed));
        var verdicts = await new FactJudge(record, _clock).VerdictsAsync(cancellationToken);
        return _printer.Print(parsed, verdicts, (page, all) =>
        {
            if (all.Count == 0)
            {
                page.Line("Nothing was accepted or rejected by hand.");
            }

            foreach (var verdict in all)
            {
                VerdictLines.Write(page, verdict);
            }
        });
    }
}
