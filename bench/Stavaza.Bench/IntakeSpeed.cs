using System.Diagnostics;
using Stavaza.Documents;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Sources;
using Format = Stavaza.Documents.DocumentFormat;

namespace Stavaza.Bench;

/// <summary>How fast documents go all the way into a new record, on all cores: from the disk's cache to committed links, and into the search index.</summary>
internal static class IntakeSpeed
{
    private const int Rounds = 5;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(10);

    public static Task<double> DocumentsASecondAsync(Material material) => ASecondAsync(material.Files, material.Files.Count, indexed: false);

    /// <summary>Pages of PDF a second, the search index included; null where there is no PDF to measure on.</summary>
    public static async Task<double?> PagesASecondAsync(Material material)
    {
        var files = PdfIn(material);
        return files.Count == 0 ? null : await ASecondAsync(files, PagesIn(files), indexed: true);
    }

    /// <summary>Pages a second that pdftotext turns to text, one process after the other; null where it is absent.</summary>
    public static double? PagesASecondOfPdftotext(Material material)
    {
        const string Tool = "/usr/bin/pdftotext";
        var files = PdfIn(material);
        return !File.Exists(Tool) || files.Count == 0 ? null : PagesIn(files) / Stopwatches.Median(Rounds, () =>
        {
            foreach (var file in files)
            {
                using var process = Process.Start(new ProcessStartInfo(Tool, ["-enc", "UTF-8", file.Path, "/dev/null"]))!;
                process.WaitForExit();
            }
        });
    }

    private static List<BenchFile> PdfIn(Material material) => [.. material.Files.Where(file => file.Text.Format == Format.Pdf)];

    private static int PagesIn(List<BenchFile> files) => files.Sum(file => file.Text.Pages.Length);

    private static async Task<double> ASecondAsync(IReadOnlyList<BenchFile> files, int count, bool indexed)
    {
        var paths = files.Select(file => file.Path).ToList();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Warm;)
        {
            await SecondsAsync(paths, indexed);
        }

        var seconds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            seconds[round] = await SecondsAsync(paths, indexed);
        }

        return count / Stopwatches.MedianOf(seconds);
    }

    private static async Task<double> SecondsAsync(IReadOnlyList<string> paths, bool indexed)
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

            if (indexed)
            {
                using var search = new RecordSearch(record);
                await search.CatchUpAsync(CancellationToken.None);
            }

            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
