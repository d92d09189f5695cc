using System.Net;
using System.Text.RegularExpressions;

namespace Stavaza.Cli.Tests;

/// <summary>The tool as others install it: packed for real, installed from the package, run from there.</summary>
public sealed partial class ToolPackageTests
{
    [Fact]
    public async Task InstallsFromItsPackageAndDoesItsWork()
    {
        using var folder = new TemporaryFolder();
        var packages = Directory.CreateDirectory(Path.Combine(folder.Path, "packages")).FullName;
        await DotnetCommand.PackAsync("src/Stavaza.Cli", packages);
        DotnetCommand.UseOnly(folder.Path, packages);
        var installed = await DotnetCommand.RunAsync(folder.Path, "tool", "install", "Stavaza.Tool", "--tool-path", "tools");
        Assert.True(installed.ExitCode == 0, installed.Output);
        var tool = Path.Combine(folder.Path, "tools", OperatingSystem.IsWindows() ? "stavaza.exe" : "stavaza");

        Assert.Equal($"{ToolVersion.Text}\n", (await RunAsync(tool, "--version")).Out);
        Assert.Contains("sample dossier", (await RunAsync(tool, "demo", "--help")).Out);
        Assert.Contains("kst-33783-46", (await BuiltTool.RunProcessAsync(tool, ["marks"], "Zie Kamerstuk 33 783, nr. 46."u8.ToArray())).Out);
        await ReadsAndAnswersAsync(folder, tool);
        await ServesPagesWithTheirStyleAsync(folder, tool);
    }

    // The record needs SQLite's native library, search needs Lucene.
    private static async Task ReadsAndAnswersAsync(TemporaryFolder folder, string tool)
    {
        var letter = folder.Write("brief.txt", "Geachte voorzitter,\n\nIn Kamerstuk 33 783, nr. 46 staat iets over kernwapens.\n");
        Assert.Equal(0, (await RunAsync(tool, "read", letter, "--data", Data(folder))).ExitCode);
        Assert.Contains("kernwapens", (await RunAsync(tool, "search", "kernwapens", "--data", Data(folder))).Out);
    }

    private static async Task ServesPagesWithTheirStyleAsync(TemporaryFolder folder, string tool)
    {
        using var process = BuiltTool.Start(tool, ["serve", "--port", "0", "--data", Data(folder)]);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync();
            Assert.StartsWith("Stavaza is at http://127.0.0.1:", line);
            using var client = new HttpClient { BaseAddress = new Uri(line!["Stavaza is at ".Length..]) };
            var style = StyleSheet().Match(await client.GetStringAsync(new Uri("/", UriKind.Relative))).Groups[1].Value;
            using var response = await client.GetAsync(new Uri(style, UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, "text/css"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Contains(":root", await response.Content.ReadAsStringAsync());
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string Data(TemporaryFolder folder) => Path.Combine(folder.Path, "data");

    private static Task<ToolRun> RunAsync(string tool, params string[] arguments) => BuiltTool.RunProcessAsync(tool, arguments, []);

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StyleSheet();
}
