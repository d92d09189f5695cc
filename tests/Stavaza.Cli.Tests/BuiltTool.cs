using System.Diagnostics;
using System.Text;

namespace Stavaza.Cli.Tests;

/// <summary>What a run of the tool gave.</summary>
public sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>The lines on standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines on standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The tool as it was built beside these tests, run as a process of its own.</summary>
internal static class BuiltTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Full path of the program.</summary>
    public static string Path { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Stavaza.Cli.exe" : "Stavaza.Cli");

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync("", arguments);

    /// <summary>Runs it with a text on standard input.</summary>
    public static Task<ToolRun> RunAsync(string input, string[] arguments) => RunProcessAsync(Path, arguments, Encoding.UTF8.GetBytes(input));

    /// <summary>Runs it with bytes on standard input.</summary>
    public static Task<ToolRun> RunAsync(byte[] input, string[] arguments) => RunProcessAsync(Path, arguments, input);

    /// <summary>Runs a line of a POSIX shell in which $0 is the program; skips where there is no such shell.</summary>
    public static Task<ToolRun> RunShellAsync(string line, string? program = null)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "no POSIX shell on this machine");
        return RunProcessAsync("/bin/sh", ["-c", line, program ?? Path], []);
    }

    /// <summary>Starts a program and waits for its end; what it says is read as UTF-8.</summary>
    public static async Task<ToolRun> RunProcessAsync(string program, IEnumerable<string> arguments, byte[] input, string? folder = null)
    {
        using var process = Start(program, arguments, folder);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, patience.Token);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program need not read its input.
        }

        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException canceled)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end in {Patience}", canceled);
        }
    }

    /// <summary>Starts a program with its streams redirected.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Environment.CurrentDirectory,
        };
        start.Environment.Remove("STAVAZA_TRACE");
        return Process.Start(start)!;
    }
}
