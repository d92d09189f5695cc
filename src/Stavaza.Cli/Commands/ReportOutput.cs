using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Stavaza.Cli.Streams;
using Stavaza.Reports;

namespace Stavaza.Cli.Commands;

/// <summary>Writes a report in the format that the command line names, to a file or to standard output.</summary>
internal sealed class ReportOutput
{
    private const string Dutch = "nl", English = "en", Standard = "-";

    private static readonly string[] Binary = ["docx", "pdf"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StandardStreams _streams;
    private readonly string[] _formats;
    private readonly Option<string?> _format;
    private readonly Option<string> _language;

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write to this file, over what it held; without it, or with -, to standard output",
        HelpName = "FILE",
    };

    /// <param name="streams">Where to write what no file is named for.</param>
    /// <param name="formats">What can be written; the first unless the name of the file tells.</param>
    public ReportOutput(StandardStreams streams, params string[] formats)
    {
        _streams = streams;
        _formats = formats;
        _format = new Option<string?>("--format")
        {
            Description = $"Kind of file; without it, by the name of the file, else {formats[0]}",
            HelpName = string.Join('|', formats),
        }.AcceptOnlyFromAmong(formats);
        _language = new Option<string>("--lang")
        {
            Description = "Language of Stavaza's own words; those of documents stay as they are",
            HelpName = $"{Dutch}|{English}",
            DefaultValueFactory = _ => Dutch,
        }.AcceptOnlyFromAmong(Dutch, English);
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_language);
        command.Validators.Add(Validate);
    }

    public string Language(ParseResult parsed) => parsed.GetValue(_language)!;

    public async Task<int> WriteAsync(ParseResult parsed, ReportAnswer report, ReportTexts texts, CancellationToken cancellationToken)
    {
        var format = FormatOf(parsed.GetValue(_format), parsed.GetValue(_output));
        var bytes = format switch
        {
            "html" => Utf8.GetBytes(ReportFiles.Html(report, texts)),
            "csv" => Utf8.GetBytes(ReportFiles.Csv(report, texts)),
            "docx" => ReportFiles.Docx(report, texts),
            "pdf" => await ReportFiles.PdfAsync(report, texts, cancellationToken),
            _ => Utf8.GetBytes(ReportFiles.Markdown(report, texts)),
        };
        await WriteAsync(bytes, parsed, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>Writes what is finished.</summary>
    public async Task WriteAsync(byte[] bytes, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_output) is { } file and not Standard)
        {
            await File.WriteAllBytesAsync(file, bytes, cancellationToken);
        }
        else
        {
            _streams.Write(bytes);
        }
    }

    public string Format(CommandResult result) => FormatOf(result.GetValue(_format), result.GetValue(_output));

    private string FormatOf(string? asked, string? file) =>
        asked ?? _formats.FirstOrDefault(format => file?.EndsWith($".{format}", StringComparison.OrdinalIgnoreCase) == true) ?? _formats[0];

    private void Validate(CommandResult result)
    {
        if (!Console.IsOutputRedirected && result.GetValue(_output) is (null or Standard) && Binary.Contains(Format(result)))
        {
            result.AddError($"{Format(result)} is no text for a terminal; name a file with --output.");
        }
    }
}
