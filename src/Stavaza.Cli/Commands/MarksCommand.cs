using System.CommandLine;
using Stavaza.Cli.Marks;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Sources;

namespace Stavaza.Cli.Commands;

/// <summary>Reads without storing: prints what was read as JSON lines. Needs no record.</summary>
internal sealed class MarksCommand : Command, IShowsExamples
{
    private readonly StandardStreams _streams;
    private readonly OpeningLimits _limits = new();

    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The file to read; - or nothing is standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _lines = new("--jsonl")
    {
        Description = "Take many documents: a line each, {\"id\": \"…\", \"date\": \"…\", \"text\": \"…\"}",
    };

    private readonly Option<DateOnly?> _date = CommonOptions.Day("--date", "The day of the document, from which the years and terms are inferred that it leaves out");

    public MarksCommand(StandardStreams streams)
        : base("marks", "Read a text without storing it, and print its elements as JSON lines")
    {
        _streams = streams;
        Add(_file);
        Add(_lines);
        Add(_date);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza marks brief.pdf",
        "stavaza marks brief.txt --date 2023-01-20",
        "stavaza marks --jsonl documents.jsonl",
        "pdftotext brief.pdf - | stavaza marks -",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(_file) ?? "-";
        if (file == "-" && !Console.IsInputRedirected)
        {
            _streams.Error.WriteLine("stavaza: reading from the terminal; end with Ctrl-D on a line of its own");
        }

        using var lines = new MarkLines(_streams);
        var date = parsed.GetValue(_date);
        var source = await OneText.SourceOfAsync(file, cancellationToken);
        if (!parsed.GetValue(_lines))
        {
            return await PrintAsync(source, lines, date, cancellationToken);
        }

        await using var input = source.Open();
        return await PrintEachAsync(input, lines, date, cancellationToken);
    }

    private async Task<int> PrintAsync(SourceFile source, MarkLines lines, DateOnly? date, CancellationToken cancellationToken)
    {
        switch (await OneText.OpenAsync(source, _limits, cancellationToken))
        {
            case Opening.Opened(var text):
                lines.Print(text.Text, new ReadingContext { Date = date ?? text.Facts.Date, Layout = text.Layout }, document: null);
                return ExitCode.Done;
            case Opening.Unreadable(var reason):
                _streams.Error.WriteLine($"stavaza: {source.Name}: {PlainText.OneLine(reason)}");
                return ExitCode.Failed;
            default:
                throw new NotSupportedException();
        }
    }

    private async Task<int> PrintEachAsync(Stream input, MarkLines lines, DateOnly? date, CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        var reader = new LineReader(input, (int)_limits.MostBytes);
        while (await reader.ReadAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PrintLine(reader, lines, date) is { } problem)
            {
                _streams.Error.WriteLine($"stavaza: line {reader.Number} {problem}");
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    /// <summary>Prints the marks of one line; gives what is wrong with it, if anything is.</summary>
    private string? PrintLine(LineReader reader, MarkLines lines, DateOnly? date)
    {
        if (reader.IsTooLong)
        {
            return $"is longer than {_limits.MostBytes / (1024 * 1024)} MB";
        }

        var line = WithoutMark(reader.Line.Span);
        if (line.Trim(" \t"u8).IsEmpty)
        {
            return null;
        }

        var (document, problem) = MarksDocument.Read(line);
        if (document is not null)
        {
            lines.Print(document.Text, new ReadingContext { Date = document.Date ?? date }, document.Id);
        }

        return problem;
    }

    /// <summary>Without the byte order mark that some editors put before the first line.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) => line.StartsWith("\uFEFF"u8) ? line[3..] : line;
}
