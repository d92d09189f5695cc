using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>Searches documents and passages.</summary>
internal sealed class SearchCommand : Command, IShowsExamples
{
    private const int Most = 100;

    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _query = CommonOptions.Words("QUERY", "Words; \"quoted\" words stand together, -word must not occur (write -- before it)");
    private readonly Option<int> _skip = CommonOptions.Number("--skip", "Documents to pass over", 0, 0, int.MaxValue);
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    private readonly Option<int> _take = CommonOptions.Number("--take", "Documents to show, at most 100", 10, 1, Most);

    public SearchCommand(StandardStreams streams, TimeProvider clock)
        : base("search", "Search documents and passages")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_query);
        Add(_skip);
        Add(_take);
        Add(_asOf);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza search kernwapens modernisering",
        "stavaza search '\"nucleaire ontwapening\"' --take 3",
        "stavaza search kernwapens --json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var skip = parsed.GetValue(_skip);
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var asOf = parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam();
        var found = await record.Desk.SearchAsync(string.Join(' ', parsed.GetRequiredValue(_query)), asOf, skip, parsed.GetValue(_take), cancellationToken);
        return _printer.Print(parsed, found, (page, answer) => SearchView.Write(page, answer, skip));
    }
}
