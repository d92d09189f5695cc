using System.Diagnostics;
using System.Globalization;
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

    /// <summary>Each PDF is read so many times, with a line behind its end that tells the copies apart: of one of each the last few would keep one core waiting.</summary>
    private const int Copies = 6;

    /// <summary>Of processor time: a busy machine is warm as late as a quiet one.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20);

    public static async Task<double> DocumentsASecondAsync(Material material) =>
        material.Files.Count / (await MeasureAsync([.. material.Files.Select(file => file.Path)], indexed: false)).Seconds;

    /// <summary>The same in megabytes (10⁶ bytes) of text: debate reports weigh a hundred letters.</summary>
    public static double MegabytesIn(Material material) => material.TextBytes / 1e6;

    /// <summary>Pages of PDF a second by the clock and of one core, the search index included; null where there is no PDF to measure on.</summary>
    public static async Task<(double Clock, double OfCore)?> PagesASecondAsync(Material material)
    {
        var files = PdfIn(material);
        if (files.Count == 0)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("stavaza-bench-pdf-");
        try
        {
            var (seconds, cores) = await MeasureAsync(CopiesOf(files, folder.FullName), indexed: true);
            return (Copies * PagesIn(files) / seconds, Copies * PagesIn(files) / cores);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Pages a second that pdftotext turns to text, one process after the other; null where it is absent.</summary>
    public static (double Clock, double OfCore)? PagesASecondOfPdftotext(Material material)
    {
        const string Tool = "/usr/bin/pdftotext";
        var files = PdfIn(material);
        if (!File.Exists(Tool) || files.Count == 0)
        {
            return null;
        }

        var (seconds, cores) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), OfChildren());
            foreach (var file in files)
            {
                using var process = Process.Start(new ProcessStartInfo(Tool, ["-enc", "UTF-8", file.Path, "/dev/null"]))!;
                process.WaitForExit();
            }

            (seconds[round], cores[round]) = (Stopwatch.GetElapsedTime(start).TotalSeconds, OfChildren() - before);
        }

        return (PagesIn(files) / Stopwatches.MedianOf(seconds), PagesIn(files) / Stopwatches.MedianOf(cores));
    }

    /// <summary>Seconds of processor time of the processes that this one started and that have ended (proc(5), fields 16 and 17, in hundredths).</summary>
    private static double OfChildren()
    {
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }

    private static List<string> CopiesOf(List<BenchFile> files, string folder)
    {
        var paths = new List<string>();
        foreach (var copy in Enumerable.Range(1, Copies))
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, $"{copy}-{Path.GetFileName(file.Path)}");
                File.WriteAllBytes(path, [.. file.Bytes, .. System.Text.Encoding.ASCII.GetBytes($"\n% {copy}\n")]);
                paths.Add(path);
            }
        }

        return paths;
    }

    private static List<BenchFile> PdfIn(Material material) => [.. material.Files.Where(file => file.Text.Format == Format.Pdf)];

    private static int PagesIn(List<BenchFile> files) => files.Sum(file => file.Text.Pages.Length);

    private static async Task<(double Seconds, double Cores)> MeasureAsync(IReadOnlyList<string> paths, bool indexed)
    {
        for (var before = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - before < Warm;)
        {
            await SecondsAsync(paths, indexed);
        }

        var (seconds, cores) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            seconds[round] = await SecondsAsync(paths, indexed);
            cores[round] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        }

        return (Stopwatches.MedianOf(seconds), Stopwatches.MedianOf(cores));
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
