using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Cli.Commands;

/// <summary>What this installation has and lacks.</summary>
internal sealed class DoctorCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Option<string?> _dossier = new("--dossier") { Description = "What is missing of one dossier, such as 33783 or 36200-V", HelpName = "NUMBER" };
    private readonly Option<bool> _online = new("--online") { Description = "Ask each official service one small question, and say which answer" };
    private readonly Option<Uri?> _feed = CommonOptions.Address("--feed-endpoint", "With --online: address of the SyncFeed, for another server than the official one");
    private readonly Option<Uri?> _sru = CommonOptions.Address("--sru-endpoint", "With --online: address of the search, for another server than the official one");
    private readonly Option<string?> _contact = new("--contact")
    {
        Description = "With --online: mail address or page by which the source can reach you (default: the environment variable STAVAZA_CONTACT)",
        HelpName = "CONTACT",
    };

    public DoctorCommand(StandardStreams streams, TimeProvider clock)
        : base("doctor", "Tell what this installation and its record have and lack")
    {
        _streams = streams;
        _clock = clock;
        Add(_dossier);
        Add(_online);
        Add(_feed);
        Add(_sru);
        Add(_contact);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza doctor",
        "stavaza doctor --dossier 33783",
        "stavaza doctor --online --contact griffie@voorbeeld.nl",
        "stavaza doctor --data ./dossier --json",
    ];

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_dossier) is { } dossier && !Dossiernummer.TryParse(dossier, out _))
        {
            result.AddError($"{dossier} is no number of a dossier; write it as 33783, 36200-V or 21501-02.");
        }

        if (result.GetValue(_dossier) is not null && result.GetValue(_online))
        {
            result.AddError("--dossier is about the record and --online about the services: ask one of them.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_online))
        {
            return await AskServicesAsync(parsed, cancellationToken);
        }

        if (parsed.GetValue(_dossier) is { } dossier)
        {
            using var record = RecordOfTool.OpenToAnswer(parsed);
            var printer = new AnswerPrinter(_streams);
            return await record.Desk.ExpectedAsync(dossier, _clock.TodayInAmsterdam(), cancellationToken) is { } found
                ? printer.Print(parsed, found, CompletenessView.Write)
                : printer.NotHeld($"dossier {dossier}");
        }

        var diagnosis = await DiagnoseAsync(parsed, cancellationToken);
        if (parsed.GetValue(CommonOptions.Json))
        {
            _streams.Out.WriteLine(DoctorView.JsonOf(diagnosis));
        }
        else
        {
            DoctorView.Write(new TextPage(_streams.Out), diagnosis, _clock.GetUtcNow());
        }

        return diagnosis.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<int> AskServicesAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new OnlineOptions { Contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable("STAVAZA_CONTACT"), Retries = 0, TimeoutSeconds = 30 };
        using var client = new PoliteClient(options, _clock);
        var asJson = parsed.GetValue(CommonOptions.Json);
        var checks = new ServiceChecks(client, parsed.GetValue(_feed) ?? SyncFeed.OfficialAddress, parsed.GetValue(_sru) ?? SruSearch.OfficialAddress)
        {
            OnAsk = (service, address) => (asJson ? _streams.Error : _streams.Out).WriteLine($"{service}: asks {address}"),
        };
        var all = true;
        await foreach (var check in checks.CheckAsync(cancellationToken))
        {
            all &= check.Answers;
            if (asJson)
            {
                _streams.Out.WriteLine(JsonSerializer.Serialize(check, AnswerJson.Options));
            }
            else
            {
                new TextPage(_streams.Out).Line($"{(check.Answers ? "answers" : "does not answer")} ({check.Took.TotalMilliseconds:0} ms) — {check.Told}", indent: 2, hang: 2);
            }

            _streams.Flush();
        }

        return all ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<Diagnosis> DiagnoseAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = RecordOfTool.OptionsOf(parsed).Folder;
        var file = new FileInfo(DocumentRecord.FileIn(folder));
        var diagnosis = new Diagnosis(folder, file.FullName, file.Exists ? file.Length : null);
        if (!file.Exists)
        {
            return diagnosis;
        }

        try
        {
            using var record = RecordOfTool.OpenToAnswer(parsed);
            return diagnosis with
            {
                Gaps = await record.Desk.GapsAsync(cancellationToken),
                Expected = await record.Desk.ExpectedAsync(_clock.TodayInAmsterdam(), cancellationToken),
                SearchIsUpToDate = await record.CatchUpAsync(cancellationToken),
            };
        }
        catch (Exception error) when (error is RecordException or IOException or UnauthorizedAccessException)
        {
            return diagnosis with { Problem = error.Message };
        }
    }
}
