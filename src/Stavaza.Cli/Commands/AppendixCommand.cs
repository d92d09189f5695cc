using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Reports;
using Stavaza.Sources;
using Stavaza.Web.Languages;

namespace Stavaza.Cli.Commands;

/// <summary>The motions and promises of which a minister accounts in a budget, and a ministry's own list beside them.</summary>
internal sealed class AppendixCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly ReportOutput _output;
    private readonly TimeProvider _clock;
    private readonly Option<string?> _dossier = Words("--dossier", "Only motions and promises in the papers of this dossier", "NUMBER");
    private readonly Option<string?> _minister = Words("--minister", "Only those of this member of the government, by a part of the name", "NAME");
    private readonly Option<string?> _ministry = Words("--ministry", "Only those of this ministry, by a part of its name", "NAME");
    private readonly Option<DateOnly?> _since = CommonOptions.Day("--since", "Only what was moved or promised on or after this day");
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    private readonly Option<string?> _compare = Words("--compare", "Compare with this list: CSV, or a table in DOCX or PDF; - is standard input", "FILE");

    public AppendixCommand(StandardStreams streams, TimeProvider clock)
        : base("appendix", "List motions and promises as a budget does, and compare with a list of your own")
    {
        _printer = new(streams);
        _output = new(streams, "md", "html", "docx", "pdf", "csv");
        _clock = clock;
        Add(_dossier);
        Add(_minister);
        Add(_ministry);
        Add(_since);
        Add(_asOf);
        Add(_compare);
        _output.AddTo(this);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza appendix --dossier 36200-V --output moties.docx",
        "stavaza appendix --ministry \"Buitenlandse Zaken\" --since 2022-01-01 --format csv --output moties.csv",
        "stavaza appendix --dossier 36200-V --compare lijst.csv",
    ];

    private static Option<string?> Words(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_dossier) is { } dossier && !dossier.Any(char.IsAsciiDigit))
        {
            result.AddError($"--dossier takes a number such as 33783 or 36200-V; '{dossier}' is none.");
        }

        if (result.GetValue(_compare) is not null && _output.Format(result) == "csv")
        {
            result.AddError("--compare is written as md, html, docx or pdf, or with --json; csv is for the appendix itself.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var texts = ReportLanguage.Find(_output.Language(parsed))!;
        var question = new AppendixQuestion(parsed.GetValue(_dossier), parsed.GetValue(_minister), parsed.GetValue(_ministry), parsed.GetValue(_since));
        var asOf = parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam();
        var list = parsed.GetValue(_compare) is { } file ? await ListAsync(file, cancellationToken) : null;
        using var record = RecordOfTool.OpenToAnswer(parsed);
        if (list is null)
        {
            return await WriteAsync(parsed, await record.Desk.AppendixAsync(question, asOf, texts, cancellationToken), texts, cancellationToken);
        }

        var comparison = await record.Desk.CompareAsync(list, question, asOf, cancellationToken);
        return parsed.GetValue(CommonOptions.Json)
            ? _printer.Print(parsed, comparison, (_, _) => { })
            : await _output.WriteAsync(parsed, ComparisonWriter.Write(comparison, texts), texts, cancellationToken);
    }

    private async Task<int> WriteAsync(ParseResult parsed, ReportAnswer appendix, ReportTexts texts, CancellationToken cancellationToken) =>
        parsed.GetValue(CommonOptions.Json) ? _printer.Print(parsed, appendix, (_, _) => { }) : await _output.WriteAsync(parsed, appendix, texts, cancellationToken);

    private static async Task<ListedRows> ListAsync(string file, CancellationToken cancellationToken)
    {
        var limits = new OpeningLimits();
        var source = await OneText.SourceOfAsync(file, cancellationToken);
        return await new FileReader(limits).ReadAsync(source, cancellationToken) switch
        {
            FileReading.Read read => new ListReader(limits).Read(file == "-" ? "-" : Path.GetFileName(file), read.Bytes, cancellationToken),
            FileReading.Unreadable(var reason, _, _) => throw new ReportException($"{file} {reason}"),
            _ => throw new NotSupportedException(),
        };
    }
}
