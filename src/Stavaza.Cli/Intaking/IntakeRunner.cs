using System.CommandLine;
using Stavaza.Cli.Commands;
using Stavaza.Cli.Streams;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;

namespace Stavaza.Cli.Intaking;

/// <summary>Runs an intake for a command: a line a file, a summary, and when it is stopped a line that nothing is lost.</summary>
internal sealed class IntakeRunner(StandardStreams streams, TimeProvider clock)
{
    /// <param name="parsed">The command line.</param>
    /// <param name="record">Where to.</param>
    /// <param name="limits">What may be opened.</param>
    /// <param name="outcomes">What the intake is to do.</param>
    /// <param name="none">What to say when there was no file; null leaves that to the caller.</param>
    /// <returns>What came of the files.</returns>
    public async Task<ReadTotals> RunAsync(
        ParseResult parsed, DocumentRecord record, OpeningLimits limits, Func<Intake, IAsyncEnumerable<IntakeOutcome>> outcomes, string? none = null)
    {
        var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), clock);
        var totals = new ReadTotals();
        var asJson = parsed.GetValue(CommonOptions.Json);
        try
        {
            await new ReadProgress(streams, clock).ShowAsync(outcomes(intake), totals, asJson);
        }
        catch (Exception error) when (error is OperationCanceledException or SourceException)
        {
            streams.Flush();
            streams.Error.WriteLine($"stavaza: stopped; {totals}; what was read is stored, and the same command goes on from there");
            throw;
        }

        streams.Flush();
        if (totals.Files > 0 || none is not null)
        {
            // Beside JSON the summary is for the user, not for the program that reads the lines.
            (asJson ? streams.Error : streams.Out).WriteLine(totals.Files > 0 ? totals.ToString() : none);
        }

        return totals;
    }
}
