using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Stavaza.Cli.Commands;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;

namespace Stavaza.Cli;

/// <summary>The tool with its commands: parses, shows help, says in one line what is wrong with the usage, runs.</summary>
internal sealed class Tool : RootCommand
{
    private readonly StandardStreams _streams;

    public Tool(StandardStreams streams)
        : base("Follows Dutch motions, questions and promises to the sentence that answers them.")
    {
        _streams = streams;
        Add(CommonOptions.Data);
        Add(CommonOptions.Json);
        Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
    }

    /// <summary>Everything that the tool can do.</summary>
    public static Tool WithAllCommands(StandardStreams streams) => new(streams)
    {
        new ReadCommand(streams, TimeProvider.System),
        new SyncCommand(streams, TimeProvider.System),
        new MarksCommand(streams),
        new AnnotateCommand(streams),
        new ShowCommand(streams, TimeProvider.System),
        new TrailCommand(streams, TimeProvider.System),
        new StatusCommand(streams, TimeProvider.System),
        new DiffCommand(streams, TimeProvider.System),
        new DriftCommand(streams, TimeProvider.System),
        new OpenCommand(streams, TimeProvider.System),
        new SearchCommand(streams, TimeProvider.System),
        new ServeCommand(streams),
        new DemoCommand(streams, TimeProvider.System),
        new DoctorCommand(streams, TimeProvider.System),
        new RegisterCommand(streams, TimeProvider.System),
        new LinkCommand(streams, TimeProvider.System),
        new RemoveCommand(streams, TimeProvider.System),
        new UndoCommand(streams, TimeProvider.System),
    };

    /// <summary>Runs what the words on the command line ask.</summary>
    /// <param name="args">The words.</param>
    /// <param name="cancellationToken">Cancelled when the user or the system asks to stop.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">The work stopped because it was asked to.</exception>
    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var parsed = Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return SayWhatIsWrong(parsed);
        }

        var code = await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = _streams.Out,
            Error = _streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }, cancellationToken);
        _streams.Flush();
        return code;
    }

    private int SayWhatIsWrong(ParseResult parsed)
    {
        // "Required command was not provided" comes first even where a misspelled command is the matter.
        var error = PlainText.OneLine(parsed.Errors[^1].Message);
        var command = parsed.CommandResult.Command;
        var words = command.Parents.OfType<Command>().Where(parent => parent is not Tool).Append(command).Select(part => part.Name);
        var help = command is Tool ? "stavaza --help" : $"stavaza {string.Join(' ', words)} --help";
        _streams.Error.WriteLine($"stavaza: {error} See: {help}");
        return ExitCode.WrongUsage;
    }
}
