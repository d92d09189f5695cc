using System.ComponentModel;
using System.Diagnostics;

namespace Stavaza.Quality.Runs;

/// <summary>The commit that is measured.</summary>
internal static class Commit
{
    /// <summary>Its short name, with "-dirty" where files were changed since; "unknown" without Git.</summary>
    public static string Current()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", Places.Root, "describe", "--always", "--dirty", "--exclude=*"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var name = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? name : "unknown";
        }
        catch (Win32Exception)
        {
            return "unknown";
        }
    }
}
