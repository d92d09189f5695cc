using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;

namespace Stavaza.Cli.Commands;

/// <summary>Takes back the last correction, removal or verdict on a fact.</summary>
internal sealed class UndoCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;

    public UndoCommand(StandardStreams streams, TimeProvider clock)
        : base("undo", "Take back the last correction, removal or verdict that was made by hand")
    {
        _streams = streams;
        _clock = clock;
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza undo",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        if (await new HandWork(record, _clock).UndoAsync(cancellationToken) is not { } undone)
        {
            _streams.Error.WriteLine("stavaza: nothing was done by hand that could be taken back");
            return ExitCode.Failed;
        }

        var what = undone.Field switch
        {
            null => "brought back",
            "fact-verdict" => "took back what was said of a fact in",
            "link-verdict" => $"took back that something was {undone.Verdict!.Verdict} for {undone.Verdict.Target}, in",
            "reading-verdict" => "took back that something was read wrongly in",
            var field => $"took back the {field} given by hand for",
        };
        return new AnswerPrinter(_streams).Print(parsed, undone.Document, (page, document) => page.Line($"{what} {AnswerLines.NameOf(document)}"));
    }
}
