using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>What is open.</summary>
internal sealed class OpenCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    public OpenCommand(StandardStreams streams, TimeProvider clock)
        : base("open", "List motions and questions that no letter or answer in the record closes")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_asOf);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza open",
        "stavaza open --as-of 2023-01-31",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var asOf = parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam();
        using var record = RecordOfTool.OpenToAnswer(parsed);
        return _printer.Print(parsed, await record.Desk.OpenAsync(asOf, cancellationToken), (page, open) => OpenView.Write(page, open, asOf));
    }
}
