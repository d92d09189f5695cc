using Stavaza.Cli;
using Stavaza.Cli.Commands;
using Stavaza.Cli.Streams;

using var streams = StandardStreams.Open();
try
{
    if (args is ["--version"])
    {
        streams.Out.WriteLine(ToolVersion.Text);
        streams.Flush();
        return ExitCode.Done;
    }

    var tool = new Tool(streams)
    {
        new MarksCommand(streams),
    };
    return await tool.RunAsync(args);
}
catch (OutputClosedException)
{
    return ExitCode.Done;
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
#pragma warning disable CA1031 // The one place where whatever goes wrong becomes one line.
catch (Exception error)
#pragma warning restore CA1031
{
    streams.Error.WriteLine(Failure.LineOf(error));
    return ExitCode.Failed;
}
