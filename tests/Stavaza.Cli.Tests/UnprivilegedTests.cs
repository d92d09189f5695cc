using System.Runtime.Versioning;

namespace Stavaza.Cli.Tests;

/// <summary>What a user without privileges meets. A privileged user may do everything, so run by one these tests lay the privileges down first.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnprivilegedTests
{
    private const UnixFileMode ForAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private const UnixFileMode ToLookAt = UnixFileMode.UserRead | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [Fact]
    public async Task AFolderThatMayNotBeListedIsNamedAndTheRestIsRead()
    {
        using var folder = await OpenFolderAsync();
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "stukken"), ForAll).FullName;
        folder.Write("stukken/open.txt", "Een brief over risicobeperking, zie Kamerstuk 33 783, nr. 46.");
        folder.Write("stukken/dicht/a.txt", "Hier mag niemand bij.");
        var closed = Path.Combine(documents, "dicht");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var run = await RunUnprivilegedAsync("read", documents, "--data", Path.Combine(folder.Path, "data"));

            Assert.Equal(1, run.ExitCode);
            Assert.Contains(run.Lines, line => line.StartsWith("dicht: unreadable: ", StringComparison.Ordinal) && line.Contains("may not be listed", StringComparison.Ordinal));
            Assert.Contains(run.Lines, line => line.StartsWith("open.txt: added", StringComparison.Ordinal));
        }
        finally
        {
            File.SetUnixFileMode(closed, ForAll);
        }
    }

    [Fact]
    public async Task ARecordInAFolderThatMayOnlyBeReadIsAnsweredFromAndNotWrittenTo()
    {
        using var folder = await OpenFolderAsync();
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, "data"), ForAll).FullName;
        var letter = folder.Write("brief.txt", "Een brief over risicobeperking.");
        Assert.Equal(0, (await BuiltTool.RunAsync("read", letter, "--id", "kst-33783-46", "--data", data)).ExitCode);
        File.SetUnixFileMode(data, ToLookAt);
        foreach (var file in Directory.EnumerateFiles(data))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        try
        {
            var shown = await RunUnprivilegedAsync("show", "kst-33783-46", "--data", data);
            var read = await RunUnprivilegedAsync("read", letter, "--id", "kst-33783-47", "--data", data);

            Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
            Assert.Contains("kst-33783-46", shown.Out, StringComparison.Ordinal);
            Assert.Equal(1, read.ExitCode);
            Assert.Contains("cannot be written", Assert.Single(read.ErrorLines), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(data, ForAll);
        }
    }

    private static async Task<TemporaryFolder> OpenFolderAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions of files are those of Unix here");
        if (Environment.IsPrivilegedProcess)
        {
            Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "a privileged user may do everything, and this machine has no setpriv to lay that down");
            var may = await BuiltTool.RunProcessAsync("/usr/bin/setpriv", [.. LaidDown, "/usr/bin/test", "-x", BuiltTool.Path], []);
            Assert.SkipUnless(may.ExitCode == 0, "the built tool stands where only a privileged user may run it");
        }

        var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, ForAll);
        return folder;
    }

    private static readonly string[] LaidDown = ["--reuid=65534", "--regid=65534", "--clear-groups"];

    private static Task<ToolRun> RunUnprivilegedAsync(params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? BuiltTool.RunProcessAsync("/usr/bin/setpriv", [.. LaidDown, BuiltTool.Path, .. arguments], [])
            : BuiltTool.RunAsync(arguments);
}
