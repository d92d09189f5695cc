using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>How the words on a subject changed from paper to paper.</summary>
internal sealed class DriftCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _subject = CommonOptions.Words("SUBJECT", "Words, \"a phrase\", or a treaty or forum by any name");
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    private readonly Option<bool> _all = new("--all") { Description = "Follow papers of members and reports of debates as well, not letters and answers of the government alone" };

    public DriftCommand(StandardStreams streams, TimeProvider clock)
        : base("drift", "Follow a passage through successive letters: what was added, dropped, reworded")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_subject);
        Add(_asOf);
        Add(_all);
        Add(CommonOptions.Register);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza drift Kernwapenverbodsverdrag",
        "stavaza drift '\"nucleaire taak\"' --as-of 2023-01-31",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var drift = await record.Desk.DriftAsync(
            string.Join(' ', parsed.GetRequiredValue(_subject)), parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam(), parsed.GetValue(_all), cancellationToken);
        return _printer.Print(parsed, drift, DriftView.Write);
    }
}
