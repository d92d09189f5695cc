using System.Diagnostics;

namespace Stavaza.Bench;

/// <summary>Milliseconds from the start of the tool's process to its end, with the files in the system's cache.</summary>
internal static class StartUp
{
    private const int Runs = 30;

    /// <summary>The program as the script <c>stavaza</c> built it; null when it is not built.</summary>
    public static double? Of(string argument) => Program() is { } program ? Median("dotnet", [program, argument]) : null;

    /// <summary>The script, which looks for changed sources first.</summary>
    public static double? OfScript() => Program() is null ? null : Median(Repository.Path("stavaza"), ["--version"]);

    private static string? Program()
    {
        var stamp = Repository.Path("artifacts", "launcher", "stamp");
        if (!File.Exists(stamp))
        {
            return null;
        }

        var program = Repository.Path("artifacts", "launcher", "app", File.ReadLines(stamp).First(), "Stavaza.Cli.dll");
        return File.Exists(program) ? program : null;
    }

    private static double Median(string program, string[] arguments)
    {
        var milliseconds = new double[Runs];
        Run(program, arguments);
        for (var run = 0; run < Runs; run++)
        {
            milliseconds[run] = Run(program, arguments);
        }

        return Stopwatches.MedianOf(milliseconds);
    }

    private static double Run(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}");
    }
}
