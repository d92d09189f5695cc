using System.CommandLine;
using Stavaza.Answers;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli.Commands;

/// <summary>One document.</summary>
internal sealed class ShowCommand : Command, IShowsExamples
{
    private readonly AnswerPrinter _printer;
    private readonly TimeProvider _clock;
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    private readonly Argument<string[]> _id = CommonOptions.Words("ID", "Any id of the document, as documents write it");

    public ShowCommand(StandardStreams streams, TimeProvider clock)
        : base("show", "Show a document: what it is, what was read in it, its text")
    {
        _printer = new(streams);
        _clock = clock;
        Add(_id);
        Add(_asOf);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza show kst-33783-46",
        "stavaza show BZDOC-1140901229-49 --json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = string.Join(' ', parsed.GetRequiredValue(_id));
        using var record = RecordOfTool.OpenToAnswer(parsed);
        var asOf = parsed.GetValue(_asOf) ?? _clock.TodayInAmsterdam();
        var documents = await record.Desk.DocumentAsync(id, asOf, cancellationToken);
        if (documents.Count == 0 && await record.Desk.OfficialAsync(id, asOf, cancellationToken) is { } register)
        {
            return _printer.Print(parsed, register, OfficialView.WriteAlone);
        }

        foreach (var document in documents)
        {
            // Several documents that share an id are all shown, one after the other, and as JSON a line each.
            _printer.Print(parsed, document, Write);
        }

        return documents.Count > 0 ? ExitCode.Done : _printer.NotHeld(id);

        void Write(TextPage page, DocumentAnswer document)
        {
            if (documents.Count > 1)
            {
                page.Line($"==== one of {documents.Count} documents that bear the id {id}");
            }

            DocumentView.Write(page, document);
        }
    }
}
