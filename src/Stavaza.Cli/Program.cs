using Stavaza.Cli;
using Stavaza.Cli.Streams;

using var streams = StandardStreams.Open();
try
{
    return await Tool.WithAllCommands(streams).RunAsync(args);
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
