using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Register;

namespace Stavaza.Cli.Commands;

/// <summary>Accepts or rejects a fact that was read in a document.</summary>
internal sealed class RegisterJudgeCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Argument<string> _id = new("ID") { Description = "Id of the proposed fact, as stavaza status shows it" };
    private readonly Option<string?> _by = new("--by") { Description = "Who says so; without it, the user of this machine", HelpName = "NAME" };

    public RegisterJudgeCommand(StandardStreams streams, TimeProvider clock, string name, string description)
        : base(name, description)
    {
        _streams = streams;
        _clock = clock;
        Add(_id);
        Add(_by);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples =>
    [
        $"stavaza register {Name} 0123456789abcdef",
        $"stavaza register {Name} 0123456789abcdef --by griffie",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var by = parsed.GetValue(_by) is { Length: > 0 } named ? named : Environment.UserName;
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        var verdict = await new FactJudge(record, _clock).JudgeAsync(id, Name == "accept" ? FactVerdict.Accepted : FactVerdict.Rejected, by, cancellationToken);
        if (verdict is null)
        {
            _streams.Error.WriteLine($"stavaza: no fact that was read in a document has the id {PlainText.OneLine(id)}; stavaza status shows the ids of what is proposed");
            return ExitCode.Failed;
        }

        return new AnswerPrinter(_streams).Print(parsed, verdict, VerdictLines.Write);
    }
}
