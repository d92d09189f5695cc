using System.CommandLine;
using System.Text;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements;
using Stavaza.Sources;

namespace Stavaza.Cli.Commands;

/// <summary>Reads without storing: writes the text with its citations as links to the official pages. Needs no record.</summary>
internal sealed class AnnotateCommand : Command, IShowsExamples
{
    private const string Page = "html";
    private const string Fragment = "fragment";
    private const string Markdown = "markdown";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StandardStreams _streams;
    private readonly OpeningLimits _limits = new();

    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "The file to read: TXT, PDF, DOCX, HTML or XML; - or nothing is standard input",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "html, a whole page; fragment, HTML to put in a page of your own; markdown, with links only",
        HelpName = $"{Page}|{Fragment}|{Markdown}",
        DefaultValueFactory = _ => Page,
    }.AcceptOnlyFromAmong(Page, Fragment, Markdown);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write to this file, over what it held; without it, to standard output",
        HelpName = "FILE",
    };

    private readonly Option<bool> _statements = new("--statements")
    {
        Description = "Mark statements too: requests, promises, positions and what else was read (html and fragment)",
    };

    private readonly Option<DateOnly?> _date = CommonOptions.Day("--date", "The day of the document, from which the years and terms are inferred that it leaves out");

    public AnnotateCommand(StandardStreams streams)
        : base("annotate", "Write a text with its citations as links to the official pages")
    {
        _streams = streams;
        Add(_file);
        Add(_format);
        Add(_output);
        Add(_statements);
        Add(_date);
        Validators.Add(result =>
        {
            if (result.GetValue(_statements) && result.GetValue(_format) == Markdown)
            {
                result.AddError("--statements needs --format html or fragment; Markdown has links only.");
            }
        });
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza annotate brief.pdf --output brief.html",
        "stavaza annotate brief.txt --statements --date 2023-01-20 --output brief.html",
        "stavaza annotate notitie.txt --format markdown --output notitie.md",
        "pdftotext brief.pdf - | stavaza annotate - --format fragment",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(_file) ?? "-";
        if (file == "-" && !Console.IsInputRedirected)
        {
            _streams.Error.WriteLine("stavaza: reading from the terminal; end with Ctrl-D on a line of its own");
        }

        var source = await OneText.SourceOfAsync(file, cancellationToken);
        switch (await OneText.OpenAsync(source, _limits, cancellationToken))
        {
            case Opening.Opened(var text):
                await WriteAsync(Annotate(text, source, parsed), parsed.GetValue(_output), cancellationToken);
                return ExitCode.Done;
            case Opening.Unreadable(var reason):
                _streams.Error.WriteLine($"stavaza: {source.Name}: {PlainText.OneLine(reason)}");
                return ExitCode.Failed;
            default:
                throw new NotSupportedException();
        }
    }

    private string Annotate(DocumentText text, SourceFile source, ParseResult parsed)
    {
        var reading = DocumentReader.Read(text.Text, new ReadingContext { Date = parsed.GetValue(_date) ?? text.Facts.Date, Layout = text.Layout });
        var statements = parsed.GetValue(_statements);
        var marks = reading.Marks.Where(mark => mark.Element is Citation || (statements && mark.Element is Statement));
        return parsed.GetValue(_format) switch
        {
            Fragment => Annotator.Html(text.Text, marks),
            Markdown => Annotator.Markdown(text.Text, marks),
            _ => Annotator.Page(source.Name == "-" ? "Tekst" : Path.GetFileName(source.Name), text.Text, marks),
        };
    }

    private async Task WriteAsync(string annotated, string? output, CancellationToken cancellationToken)
    {
        if (output is not null)
        {
            await File.WriteAllTextAsync(output, annotated, Utf8, cancellationToken);
            return;
        }

        await _streams.Out.WriteAsync(annotated.AsMemory(), cancellationToken);
        if (!annotated.EndsWith('\n'))
        {
            await _streams.Out.WriteAsync('\n');
        }
    }
}
