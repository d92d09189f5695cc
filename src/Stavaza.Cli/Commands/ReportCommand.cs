using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Web.Languages;

namespace Stavaza.Cli.Commands;

/// <summary>Where a subject stands, written out.</summary>
internal sealed class ReportCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly ReportOutput _output;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _subject = CommonOptions.Words("SUBJECT", "Words, or the id of a dossier, motion or treaty");
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    public ReportCommand(StandardStreams streams, TimeProvider clock)
        : base("report", "Write where a subject stands as a report, every sentence with its source")
    {
        _printer = new(streams);
        _output = new(streams, "md", "html", "docx", "pdf");
        _clock = clock;
        Add(_subject);
        Add(_asOf);
        _output.AddTo(this);
        Add(CommonOptions.Register);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza report nucleaire ontwapening --output stand-van-zaken.docx",
        "stavaza report 33783 --as-of 2023-01-31 --format html --output dossier.html",
        "stavaza report CTBT --as-of 2023-12-01 --lang en",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var texts = ReportLanguage.Find(_output.Language(parsed))!;
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var subject = string.Join(' ', parsed.GetRequiredValue(_subject));
        var report = await record.Desk.ReportAsync(subject, parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam(), texts, cancellationToken);
        if (report.IsOfNothing)
        {
            return _printer.NothingKnownOf(subject, report.AsOf);
        }

        return parsed.GetValue(CommonOptions.Json)
            ? _printer.Print(parsed, report, (_, _) => { })
            : await _output.WriteAsync(parsed, report, texts, cancellationToken);
    }
}
