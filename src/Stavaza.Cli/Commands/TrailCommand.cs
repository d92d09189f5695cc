using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>What happened to a motion, question or promise.</summary>
internal sealed class TrailCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _id = CommonOptions.Words("ID", "Id of a motion, question or promise, as documents write it");
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    public TrailCommand(StandardStreams streams, TimeProvider clock)
        : base("trail", "Show every step of a motion, question or promise, with the sentence that tells it")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_id);
        Add(_asOf);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza trail kst-36200-V-30",
        "stavaza trail 36 200 V, nr. 30 --as-of 2023-01-31",
        "stavaza trail 2022Z21643 --json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = string.Join(' ', parsed.GetRequiredValue(_id));
        using var record = RecordOfTool.OpenToAnswer(parsed);
        return await record.Desk.TrailAsync(id, parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam(), cancellationToken) is { } trail
            ? _printer.Print(parsed, trail, TrailView.Write)
            : _printer.NotHeld(id);
    }
}
