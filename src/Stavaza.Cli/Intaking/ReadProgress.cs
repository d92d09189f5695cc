using Spectre.Console;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Intaking;

/// <summary>Prints a line a file, and on a terminal keeps what is going on in sight below them.</summary>
internal sealed class ReadProgress(StandardStreams streams)
{
    /// <summary>Prints what came of each file, and counts it.</summary>
    public Task ShowAsync(IAsyncEnumerable<IntakeOutcome> outcomes, ReadTotals totals, bool asJson) => ShowAsync(async print =>
    {
        await foreach (var outcome in outcomes)
        {
            totals.Add(outcome);
            print(asJson ? ReadLines.JsonOf(outcome) : ReadLines.TextOf(outcome), totals.ToString());
        }
    });

    /// <summary>Runs <paramref name="work"/>, which reports each line as it comes, with what is done so far.</summary>
    public async Task ShowAsync(Func<Action<string, string>, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work((line, _) => Print(line));
            return;
        }

        await ShowOnTerminalAsync(work);
    }

    /// <summary>Apart, so that the library for terminals is not loaded for a log.</summary>
    private async Task ShowOnTerminalAsync(Func<Action<string, string>, Task> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        await terminal.Status().StartAsync("reading …", context => work((line, done) =>
        {
            if (Console.IsOutputRedirected)
            {
                Print(line);
            }
            else
            {
                // Both streams end on the same terminal: the library keeps its status line below this one.
                terminal.WriteLine(line);
            }

            context.Status(Markup.Escape(done));
        }));
    }

    private void Print(string line)
    {
        streams.Out.WriteLine(line);
        streams.Flush();
    }
}
