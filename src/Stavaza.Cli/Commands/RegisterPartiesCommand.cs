using System.CommandLine;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Register;

namespace Stavaza.Cli.Commands;

/// <summary>Who had signed a treaty and was bound by it, state by state.</summary>
internal sealed class RegisterPartiesCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _subject = CommonOptions.Words("TREATY", "Any name or abbreviation of the treaty");
    private readonly Option<DateOnly?> _asOf = CommonOptions.Day("--as-of", "Only what was done by this day; without it, today");

    public RegisterPartiesCommand(StandardStreams streams, TimeProvider clock)
        : base("parties", "Show who signed a treaty and is bound by it, by state")
    {
        _streams = streams;
        _clock = clock;
        Add(_subject);
        Add(_asOf);
        Add(CommonOptions.Register);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza register parties CTBT",
        "stavaza register parties Kernstopverdrag --as-of 2000-01-01 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var asked = string.Join(' ', parsed.GetRequiredValue(_subject));
        var table = new SubjectRegister(RecordOfTool.RegisterFolderOf(parsed)).Parties(asked, parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam());
        if (table is null)
        {
            _streams.Error.WriteLine($"stavaza: the register has no list of parties of {PlainText.OneLine(asked)}; stavaza register import adds one");
            return ExitCode.Failed;
        }

        return new AnswerPrinter(_streams).Print(parsed, table, PartiesView.Write);
    }
}
