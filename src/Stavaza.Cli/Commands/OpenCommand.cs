using System.CommandLine;
using System.Globalization;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Open;

namespace Stavaza.Cli.Commands;

/// <summary>What is open, due and overdue.</summary>
internal sealed class OpenCommand : Command, IShowsExamples
{
    /// <summary>So many items are printed as text where nothing else is asked; files of JSON and CSV are whole.</summary>
    private const int UsualItems = 50;

    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly OpenOptions _options = new();

    public OpenCommand(StandardStreams streams, TimeProvider clock)
        : base("open", "List motions, questions and promises that are open, due and overdue")
    {
        _streams = streams;
        _clock = clock;
        foreach (var option in _options.All)
        {
            Add(option);
        }

        Validators.Add(_options.Check);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza open",
        "stavaza open --overdue --minister \"Buitenlandse Zaken\"",
        "stavaza open --dossier 33783 --as-of 2023-01-31",
        "stavaza open --kind questions --party SP --group mover",
        "stavaza open --week",
        "stavaza open --week 2023-07-10 --csv",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var today = _clock.TodayInAmsterdam();
        var (question, asOf) = _options.Read(parsed, today);
        var isText = !parsed.GetValue(CommonOptions.Json) && !parsed.GetValue(_options.Csv);
        question = isText && question.Take is null ? question with { Take = UsualItems } : question;
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var open = await record.Desk.OpenAsync(question, asOf, cancellationToken);
        if (open.Unknown.Count > 0)
        {
            return Unknown(open.Unknown);
        }

        if (!parsed.GetValue(_options.Csv))
        {
            return new AnswerPrinter(_streams).Print(parsed, open, (page, answer) => OpenView.Write(page, answer, question));
        }

        foreach (var line in OpenCsv.Lines(OpenCsv.ItemsOf(open)))
        {
            _streams.Out.Write(line);
        }

        return ExitCode.Done;
    }

    private int Unknown(IReadOnlyList<OpenUnknown> unknown)
    {
        foreach (var filter in unknown)
        {
            var nearest = filter.Nearest.Count == 0 ? "none is known" : string.Create(CultureInfo.InvariantCulture, $"nearest: {string.Join(", ", filter.Nearest)}");
            _streams.Error.WriteLine($"stavaza: --{filter.Filter} {PlainText.OneLine(filter.Value)}: nothing that is open names it, nor does the register; {PlainText.OneLine(nearest)}");
        }

        return ExitCode.WrongUsage;
    }
}
