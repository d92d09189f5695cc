using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>What changed of a subject between two days, and why.</summary>
internal sealed class DiffCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _subject = CommonOptions.Words("SUBJECT", "Words, a treaty or forum by any name, or the id of a dossier or motion");
    private readonly Option<DateOnly?> _from = CommonOptions.Day("--from", "The first day: what was known by its end is the old standing");
    private readonly Option<DateOnly?> _to = CommonOptions.Day("--to", "The second day, after the first; without it, today");

    public DiffCommand(StandardStreams streams, TimeProvider clock)
        : base("diff", "Show what changed of a subject between two days, and why")
    {
        _printer = new(streams);
        _clock = clock;
        _from.Required = true;
        Add(_subject);
        Add(_from);
        Add(_to);
        Add(CommonOptions.Register);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza diff CTBT --from 2023-10-01 --to 2023-12-01",
        "stavaza diff New START --from 2021-01-01 --json",
    ];

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_from) is { } from && To(result.GetValue(_to)) <= from)
        {
            result.AddError("--to lies after --from; here it does not.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var diff = await record.Desk.DiffAsync(
            string.Join(' ', parsed.GetRequiredValue(_subject)), parsed.GetRequiredValue(_from)!.Value, To(parsed.GetValue(_to)), cancellationToken);
        return _printer.Print(parsed, diff, DiffView.Write);
    }

    private DateOnly To(DateOnly? given) => given ?? _clock.TodayInAmsterdam();
}
