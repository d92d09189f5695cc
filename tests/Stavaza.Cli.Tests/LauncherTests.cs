namespace Stavaza.Cli.Tests;

/// <summary>The script <c>stavaza</c> in a checkout of its own, whose path has a space, called through a link.</summary>
public sealed class LauncherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Checkout => Path.Combine(_folder.Path, "een map");

    private string Stamp => Path.Combine(Checkout, "artifacts", "launcher", "stamp");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuildsOnceForTwoAndAgainOnlyWhenASourceChanged()
    {
        Assert.SkipUnless(File.Exists("/bin/bash") || File.Exists("/usr/bin/bash"), "no bash on this machine");
        CopyCheckout();
        var link = Path.Combine(_folder.Path, "een koppeling");
        File.CreateSymbolicLink(link, Path.Combine("een map", "stavaza"));

        // Two at once: one builds, the other waits for it.
        var both = await Task.WhenAll(RunAsync(link, "--version"), RunAsync(link, "--version"));
        Assert.All(both, run => Assert.Equal((0, $"{ToolVersion.Text}\n"), (run.ExitCode, run.Out)));
        Assert.Single(both, run => run.Error.Contains("building", StringComparison.Ordinal));
        var built = await File.ReadAllTextAsync(Stamp);

        var third = await RunAsync(link, "marks", "does not exist");
        Assert.Equal((1, ""), (third.ExitCode, third.Out));
        Assert.Contains("does not exist", Assert.Single(third.ErrorLines));
        Assert.Equal(built, await File.ReadAllTextAsync(Stamp));

        await File.AppendAllTextAsync(Path.Combine(Checkout, "src", "Stavaza.Cli", "ExitCode.cs"), "#error broken\n");
        var broken = await RunAsync(link, "--version");
        Assert.Equal((1, ""), (broken.ExitCode, broken.Out));
        Assert.Contains("broken", broken.Error);
        Assert.Contains("the build failed", broken.ErrorLines[^1]);
    }

    [Fact]
    public async Task WithoutDotnetItSaysWhatToInstall()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "no POSIX shell on this machine");
        CopyCheckout();
        var tools = Directory.CreateDirectory(Path.Combine(_folder.Path, "bin"));
        foreach (var tool in new[] { "dirname", "bash", "readlink" })
        {
            File.CreateSymbolicLink(Path.Combine(tools.FullName, tool), (await BuiltTool.RunShellAsync($"command -v {tool}")).Out.Trim());
        }

        var run = await BuiltTool.RunShellAsync($"env -i PATH='{tools.FullName}' HOME=/nowhere \"$0\" --version", Path.Combine(Checkout, "stavaza"));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(".NET SDK", Assert.Single(run.ErrorLines));
    }

    private static Task<ToolRun> RunAsync(string link, params string[] arguments) => BuiltTool.RunProcessAsync(link, arguments, [], folder: Path.GetTempPath());

    private void CopyCheckout()
    {
        Directory.CreateDirectory(Checkout);
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
        {
            Copy(file);
        }

        foreach (var file in new[] { "src", "samples" }.SelectMany(part => Directory.EnumerateFiles(Repository.Path(part), "*", SearchOption.AllDirectories)))
        {
            var parts = Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar);
            if (!parts.Contains("bin") && !parts.Contains("obj"))
            {
                Copy(file);
            }
        }
    }

    private void Copy(string file)
    {
        var copy = Path.Combine(Checkout, Path.GetRelativePath(Repository.Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }
}
