using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;

namespace Stavaza.Cli.Commands;

/// <summary>Takes a document out of every answer.</summary>
internal sealed class RemoveCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _id = CommonOptions.Words("ID", "Any id of the document");

    public RemoveCommand(StandardStreams streams, TimeProvider clock)
        : base("remove", "Take a document out of every answer; stavaza undo brings it back")
    {
        _streams = streams;
        _clock = clock;
        Add(_id);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza remove kst-33783-46",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = string.Join(' ', parsed.GetRequiredValue(_id));
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        var named = await new HandWork(record, _clock).RemoveAsync(id, cancellationToken);
        if (named is [var removed])
        {
            return new AnswerPrinter(_streams).Print(parsed, removed, (page, document) => page.Line($"removed {AnswerLines.NameOf(document)}"));
        }

        if (named.Count == 0)
        {
            return new AnswerPrinter(_streams).NotHeld(id);
        }

        var names = string.Join("; ", named.Select(AnswerLines.NameOf));
        _streams.Error.WriteLine(PlainText.OneLine($"stavaza: {named.Count} documents bear the id {id}, so none was removed; name one by its own id: {names}"));
        return ExitCode.Failed;
    }
}
