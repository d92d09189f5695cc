using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;

namespace Stavaza.Cli.Commands;

/// <summary>What this installation has and lacks.</summary>
internal sealed class DoctorCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;

    public DoctorCommand(StandardStreams streams)
        : base("doctor", "Tell what this installation and its record have and lack")
    {
        _streams = streams;
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza doctor",
        "stavaza doctor --data ./dossier --json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var diagnosis = await DiagnoseAsync(parsed, cancellationToken);
        if (parsed.GetValue(CommonOptions.Json))
        {
            _streams.Out.WriteLine(DoctorView.JsonOf(diagnosis));
        }
        else
        {
            DoctorView.Write(new TextPage(_streams.Out), diagnosis);
        }

        return diagnosis.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<Diagnosis> DiagnoseAsync(ParseResult parsed, CancellationToken cancellationToken)
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
                SearchIsUpToDate = await record.CatchUpAsync(cancellationToken),
            };
        }
        catch (Exception error) when (error is RecordException or IOException or UnauthorizedAccessException)
        {
            return diagnosis with { Problem = error.Message };
        }
    }
}
