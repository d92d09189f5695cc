using System.Diagnostics;
using System.Text;

namespace Stavaza.Testing;

/// <summary>The dotnet command of this machine, for tests of what others do with our packages.</summary>
public static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The configuration in which these tests were built: what they use was built in it too.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>Packs a project of the checkout as it was built, into a folder.</summary>
    /// <returns>Full path of the package.</returns>
    public static async Task<string> PackAsync(string project, string folder)
    {
        var run = await RunAsync(Repository.Root, "pack", project, "--no-build", "--no-restore", "-c", Configuration, "-o", folder, "--nologo");
        Assert.True(run.ExitCode == 0, run.Output);
        return Directory.EnumerateFiles(folder, "*.nupkg").Single();
    }

    /// <summary>Writes the configuration of NuGet that makes a folder the only source of packages.</summary>
    /// <param name="folder">Where the configuration is to count.</param>
    /// <param name="source">The folder with packages.</param>
    public static void UseOnly(string folder, string source) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="local" value="{source}" />
          </packageSources>
        </configuration>
        """);

    /// <summary>Runs it and waits for its end; skips the running test where there is no such command.</summary>
    /// <param name="folder">Where to run.</param>
    /// <param name="arguments">What to ask.</param>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments) => RunWithInputAsync(folder, "", arguments);

    /// <summary>Runs it with a text on standard input.</summary>
    /// <returns>What it wrote to standard output, then what it wrote to standard error.</returns>
    public static async Task<(int ExitCode, string Output)> RunWithInputAsync(string folder, string input, params string[] arguments)
    {
        Assert.SkipWhen(Program() is null, "no dotnet command on this machine");
        var start = new ProcessStartInfo(Program()!, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await error);
    }

    private static string? Program()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string?[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), Environment.GetEnvironmentVariable("DOTNET_ROOT")];
        return folders.Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => Path.Combine(folder!, name)).FirstOrDefault(File.Exists);
    }
}
