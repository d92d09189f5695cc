using System.Diagnostics;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Bench;

/// <summary>How many documents a second go all the way into a new record: from the disk's cache to committed links.</summary>
internal static class IntakeSpeed
{
    private const int Rounds = 3;

    public static async Task<double> MeasureAsync(Material material)
    {
        var paths = material.Files.Select(file => file.Path).ToList();
        await SecondsAsync(paths);
        var seconds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            seconds[round] = await SecondsAsync(paths);
        }

        return paths.Count / Stopwatches.MedianOf(seconds);
    }

    private static async Task<double> SecondsAsync(IReadOnlyList<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory("stavaza-bench-");
        try
        {
            using var record = await DocumentRecord.OpenToWriteAsync(new RecordOptions { Folder = folder.FullName }, CancellationToken.None);
            var limits = new OpeningLimits();
            var intake = new Intake(record, new FileReader(limits), new DocumentOpener(limits), TimeProvider.System);
            var start = Stopwatch.GetTimestamp();
            await foreach (var outcome in intake.ReadAsync(new PathSource(paths), CancellationToken.None))
            {
                if (outcome is IntakeOutcome.Unreadable unreadable)
                {
                    throw new InvalidOperationException($"{unreadable.FileName}: {unreadable.Reason}");
                }
            }

            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
