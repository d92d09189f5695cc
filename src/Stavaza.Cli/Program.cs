using Stavaza.Cli;
using Stavaza.Cli.Streams;

using var streams = StandardStreams.Open();
try
{
    if (args is ["--version"])
    {
        // Asked by scripts, often: not worth the parser's time.
        streams.Out.WriteLine(ToolVersion.Text);
        streams.Flush();
        return ExitCode.Done;
    }

    using var interruption = new Interruption(TimeProvider.System, Environment.Exit);
    return await Tool.WithAllCommands(streams).RunAsync(args, interruption.Token);
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
