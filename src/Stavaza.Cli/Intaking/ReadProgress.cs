using Spectre.Console;
using Stavaza.Cli.Streams;

namespace Stavaza.Cli.Intaking;

/// <summary>Prints a line a file, and on a terminal keeps what is going on in sight below them. In a log, long work without a line tells now and then how far it is.</summary>
internal sealed class ReadProgress(StandardStreams streams, TimeProvider clock)
{
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(30);

    /// <summary>Prints what came of each file, and counts it.</summary>
    public Task ShowAsync(IAsyncEnumerable<IntakeOutcome> outcomes, ReadTotals totals, bool asJson) => ShowAsync(async print =>
    {
        await foreach (var outcome in outcomes)
        {
            totals.Add(outcome);
            print(asJson ? ReadLines.JsonOf(outcome) : ReadLines.TextOf(outcome), totals.ToString());
        }
    });

    /// <summary>Runs <paramref name="work"/>, which reports each line as it comes, or null where there is none, with what is done so far.</summary>
    public async Task ShowAsync(Func<Action<string?, string>, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await ShowInLogAsync(work);
            return;
        }

        await ShowOnTerminalAsync(work);
    }

    private Task ShowInLogAsync(Func<Action<string?, string>, Task> work)
    {
        var last = clock.GetTimestamp();
        return work((line, done) =>
        {
            if (line is not null)
            {
                Print(line);
            }
            else if (clock.GetElapsedTime(last) < BetweenSigns)
            {
                return;
            }
            else
            {
                streams.Error.WriteLine($"stavaza: {done}");
            }

            last = clock.GetTimestamp();
        });
    }

    /// <summary>Apart, so that the library for terminals is not loaded for a log.</summary>
    private async Task ShowOnTerminalAsync(Func<Action<string?, string>, Task> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        await terminal.Status().StartAsync("reading …", context => work((line, done) =>
        {
            if (line is not null && Console.IsOutputRedirected)
            {
                Print(line);
            }
            else if (line is not null)
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
