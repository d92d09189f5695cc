using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Stavaza.Cli;

/// <summary>A command that shows how it is used.</summary>
internal interface IShowsExamples
{
    /// <summary>Whole command lines, each of which parses.</summary>
    IReadOnlyList<string> Examples { get; }
}

/// <summary>The help of the parser, with the examples of the command below it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    /// <summary>The same width on every machine, so that help can be approved.</summary>
    private readonly HelpAction _help = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IShowsExamples { Examples: var examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return code;
    }
}
