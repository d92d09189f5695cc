using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.CompilerServices;
using Stavaza.Cli.Intaking;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Cli.Commands;

/// <summary>Opens, reads, links and stores documents.</summary>
internal sealed class ReadCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders; - is standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DateOnly?> _date = CommonOptions.Day("--date", "The day of publication, for documents that do not state it or state it wrongly");
    private readonly Option<string?> _id = new("--id") { Description = "The official id of the document, for one file", HelpName = "ID" };
    private readonly Option<string?> _title = new("--title") { Description = "The title of the document, for one file", HelpName = "TITLE" };
    private readonly Option<Uri?> _url = CommonOptions.Address("--url", "The official page of the document, for one file");
    private readonly Option<int> _maxSize = CommonOptions.Number("--max-size", "Largest file to open, in MB", 64, 1, 1024);
    private readonly Option<bool> _again = new("--again") { Description = "Read the stored texts again with the rules of this version; fetches and opens nothing" };

    public ReadCommand(StandardStreams streams, TimeProvider clock)
        : base("read", "Open, read, link and store documents")
    {
        _streams = streams;
        _clock = clock;
        Add(_paths);
        Add(_date);
        Add(_id);
        Add(_title);
        Add(_url);
        Add(_maxSize);
        Add(_again);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza read brieven/",
        "stavaza read brief.pdf --date 2023-01-20",
        "stavaza read motie.xml antwoord.docx --data ./dossier",
        "stavaza read --again",
        "cat brief.txt | stavaza read - --id 2023D01234",
    ];

    private void Validate(CommandResult result)
    {
        var paths = result.GetValue(_paths) ?? [];
        var again = result.GetValue(_again);
        if (again == paths.Length > 0)
        {
            result.AddError(again ? "--again reads what is stored; name no files with it." : "Name the files or folders to read, or - for standard input.");
        }

        if (paths.FirstOrDefault(path => path.Length > 1 && path[0] == '-' && !File.Exists(path)) is { } unknown)
        {
            result.AddError($"{unknown} is no option of read, and no file either.");
        }

        var forOne = result.GetResult(_id) is not null || result.GetResult(_title) is not null || result.GetResult(_url) is not null;
        if (forOne && (paths.Length != 1 || Directory.Exists(paths[0])))
        {
            result.AddError("--id, --title and --url belong to one document; name exactly one file with them.");
        }

        if (again && result.GetResult(_date) is not null)
        {
            result.AddError("--date is given when a file is read; name the file with it.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        var limits = new OpeningLimits { MostBytes = parsed.GetValue(_maxSize) * 1024L * 1024 };
        var totals = await new IntakeRunner(_streams, _clock).RunAsync(parsed, record, limits, intake => Outcomes(parsed, intake, cancellationToken));
        if (totals.Files == 0)
        {
            _streams.Error.WriteLine(parsed.GetValue(_again) ? "stavaza: the record holds no documents to read again" : "stavaza: no documents found there");
        }

        return totals.Unreadable > 0 || totals.Files == 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private async IAsyncEnumerable<IntakeOutcome> Outcomes(ParseResult parsed, Intake intake, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_again))
        {
            await foreach (var outcome in intake.ReadAgainAsync(cancellationToken))
            {
                yield return outcome;
            }

            yield break;
        }

        await foreach (var outcome in intake.ReadAsync(new TypedPaths(parsed.GetValue(_paths)!, GivenOf(parsed)), cancellationToken))
        {
            yield return outcome;
        }
    }

    private GivenFacts GivenOf(ParseResult parsed) => new()
    {
        Date = parsed.GetValue(_date),
        Id = parsed.GetValue(_id),
        Title = parsed.GetValue(_title),
        OfficialUrl = parsed.GetValue(_url),
    };
}
