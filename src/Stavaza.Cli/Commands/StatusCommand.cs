using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>Where a subject stands.</summary>
internal sealed class StatusCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _subject = CommonOptions.Words("SUBJECT", "Words, or the id of a dossier, motion or treaty");
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    public StatusCommand(StandardStreams streams, TimeProvider clock)
        : base("status", "Show where a subject, treaty, dossier or motion stands")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_subject);
        Add(_asOf);
        Add(CommonOptions.Register);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza status nucleaire ontwapening",
        "stavaza status nucleaire ontwapening --as-of 2023-01-31",
        "stavaza status dossier-33783 --json",
        "stavaza status CTBT --as-of 2023-11-01",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var status = await record.Desk.StatusAsync(
            string.Join(' ', parsed.GetRequiredValue(_subject)), parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam(), cancellationToken);
        return _printer.Print(parsed, status, StatusView.Write);
    }
}
