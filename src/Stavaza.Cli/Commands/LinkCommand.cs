using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Cli.Commands;

/// <summary>Says by hand that something that was read belongs to a motion, question or promise, or does not, or was read wrongly.</summary>
internal sealed class LinkCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Argument<string> _element = new("ELEMENT") { Description = "Id of what was read, 16 digits and letters, as answers show it with each sentence" };
    private readonly Argument<string[]> _target = new("TARGET") { Description = "Id of the motion, question, promise or document that it is about", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _confirm = new("--confirm") { Description = "It belongs to TARGET: it counts in its trail" };
    private readonly Option<bool> _reject = new("--reject") { Description = "It does not belong to TARGET: it is taken out of its trail" };
    private readonly Option<bool> _wrong = new("--wrong") { Description = "It was read wrongly: no answer rests on it, and the next reader learns of it" };
    private readonly Option<string?> _by = new("--by") { Description = "Who says so; without it, the user of this machine", HelpName = "NAME" };
    private readonly Option<string?> _note = new("--note") { Description = "Why", HelpName = "TEXT" };

    public LinkCommand(StandardStreams streams, TimeProvider clock)
        : base("link", "Say by hand what belongs to a motion, question or promise, or was read wrongly")
    {
        _streams = streams;
        _clock = clock;
        Add(_element);
        Add(_target);
        Add(_confirm);
        Add(_reject);
        Add(_wrong);
        Add(_by);
        Add(_note);
        Add(new LinkListCommand(streams, clock));
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza link 0123456789abcdef kst-36200-V-30 --confirm --by griffie",
        "stavaza link 0123456789abcdef 36 200 V, nr. 30 --reject --note \"andere motie van dezelfde dag\"",
        "stavaza link 0123456789abcdef --wrong",
        "stavaza link list --json",
    ];

    private void Validate(CommandResult result)
    {
        var (confirm, reject, wrong) = (result.GetValue(_confirm), result.GetValue(_reject), result.GetValue(_wrong));
        var named = result.GetValue(_target) is { Length: > 0 };
        if (new[] { confirm, reject, wrong }.Count(said => said) != 1)
        {
            result.AddError("say one of --confirm, --reject and --wrong.");
        }
        else if (wrong && named)
        {
            result.AddError("--wrong is about the element alone: leave TARGET out, or use --reject.");
        }
        else if (!wrong && !named)
        {
            result.AddError($"name the TARGET that it {(confirm ? "belongs" : "does not belong")} to, such as kst-36200-V-30.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        switch (await JudgeAsync(parsed, new LinkJudge(record, _clock), cancellationToken))
        {
            case Judgment.Given(var verdict):
                return new AnswerPrinter(_streams).Print(parsed, verdict, VerdictLines.Write);
            case Judgment.NoElement(var element):
                return Refuse($"nothing that was read has the id {element}; stavaza show and stavaza trail print the id with each sentence");
            case Judgment.NoId(var target):
                return Refuse($"{target} is no id of a motion, question, promise or document; write it as kst-36200-V-30, 2022Z21643 or TZ202306-026");
            case Judgment.Unfit(var what, var most):
                return Refuse($"the {what} must have 1 to {most} characters");
            default:
                throw new NotSupportedException();
        }
    }

    private Task<Judgment> JudgeAsync(ParseResult parsed, LinkJudge judge, CancellationToken cancellationToken)
    {
        var (element, target) = (parsed.GetRequiredValue(_element), string.Join(' ', parsed.GetValue(_target) ?? []));
        var by = parsed.GetValue(_by) ?? Environment.UserName;
        var note = parsed.GetValue(_note);
        return parsed.GetValue(_wrong) ? judge.WrongAsync(element, by, note, cancellationToken)
            : parsed.GetValue(_confirm) ? judge.ConfirmAsync(element, target, by, note, cancellationToken)
            : judge.RejectAsync(element, target, by, note, cancellationToken);
    }

    private int Refuse(string why)
    {
        _streams.Error.WriteLine(PlainText.OneLine($"stavaza: {why}"));
        return ExitCode.Failed;
    }
}
