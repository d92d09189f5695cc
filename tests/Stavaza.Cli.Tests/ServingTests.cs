using System.Diagnostics;
using System.Net;

namespace Stavaza.Cli.Tests;

public sealed class ServingTests
{
    [Fact]
    public async Task TheDemoServesTheSampleUntilItIsStopped()
    {
        Assert.SkipUnless(File.Exists("/bin/kill"), "no kill on this machine to send Ctrl-C with");
        using var user = new TemporaryFolder();
        using var process = BuiltTool.Start(BuiltTool.Path, ["demo", "--port", "0", "--data", user.Path]);
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            var line = await process.StandardOutput.ReadLineAsync();
            Assert.StartsWith("Stavaza is at http://127.0.0.1:", line);
            using var client = new HttpClient { BaseAddress = new Uri(line!["Stavaza is at ".Length..]) };
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
            Assert.Contains("kst-36200-V-30", await client.GetStringAsync(new Uri("/api/v1/trails/kst-36200-V-30", UriKind.Relative)));
            Assert.Equal(HttpStatusCode.BadRequest, await StatusForHostAsync(client, "elders.example"));

            // A terminal tells every program that runs in it, and one that started another may pass it on: the signal comes twice.
            using var interrupt = Process.Start("/bin/kill", ["-INT", $"{process.Id}"]);
            using var again = Process.Start("/bin/kill", ["-TERM", $"{process.Id}"]);
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(0, process.ExitCode);
            Assert.Empty(await process.StandardOutput.ReadToEndAsync());
            Assert.DoesNotContain("   at ", await error);
            Assert.Empty(Directory.EnumerateFileSystemEntries(user.Path));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task AnInterruptedRunSaysNothingOfItsInside()
    {
        Assert.SkipUnless(File.Exists("/bin/kill"), "no kill on this machine to send Ctrl-C with");
        using var process = BuiltTool.Start(BuiltTool.Path, ["marks", "--jsonl"]);
        await process.StandardInput.WriteLineAsync("""{"id": "1", "text": "Zie Kamerstuk 33 783, nr. 46."}""");
        await process.StandardInput.FlushAsync();
        Assert.Contains("kst-33783-46", await process.StandardOutput.ReadLineAsync());

        using var interrupt = Process.Start("/bin/kill", ["-INT", $"{process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
    }

    private static async Task<HttpStatusCode> StatusForHostAsync(HttpClient client, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
