using System.CommandLine;
using System.CommandLine.Invocation;
using Stavaza.Quality;
using Stavaza.Quality.Labels;

const int Failed = 1;
const int WrongUsage = 2;

try
{
    var parsed = new QualityCommand().Parse(args);
    if (parsed.Action is ParseErrorAction)
    {
        Console.Error.WriteLine($"bench/quality: {parsed.Errors[^1].Message} See: bench/quality --help");
        return WrongUsage;
    }

    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is LabelledSetException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"bench/quality: {error.Message}");
    return Failed;
}
