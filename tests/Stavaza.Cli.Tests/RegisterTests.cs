using System.Text.Json;

namespace Stavaza.Cli.Tests;

public sealed class RegisterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task StatusShowsWhatTheRegisterKnowsOnTheDay()
    {
        await RunAsync("read", _folder.Write("brief.txt", "Niets over verdragen.\n"));
        var run = await RunAsync("status", "New", "START", "--as-of", "2023-03-01");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Register: New START-verdrag", run.Out);
        Assert.Contains("2023-02-21 suspended, Rusland", run.Out);
        Assert.DoesNotContain("expired", run.Out);
    }

    [Fact]
    public async Task DiffSaysWhatChangedAndWhy()
    {
        await RunAsync("read", _folder.Write("brief.txt", "Niets over verdragen.\n"));
        var run = await RunAsync("diff", "CTBT", "--from", "2023-10-01", "--to", "2023-12-01", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var changes = JsonDocument.Parse(run.Out).RootElement.GetProperty("changes").EnumerateArray().ToList();
        var ended = Assert.Single(changes, change => change.GetProperty("kind").GetString() == "ended");
        Assert.Equal("ratification-withdrawn", ended.GetProperty("because").GetProperty("predicate").GetString());
        Assert.Contains("because ratification withdrawn", (await RunAsync("diff", "CTBT", "--from", "2023-10-01", "--to", "2023-12-01")).Out);
    }

    [Theory]
    [InlineData("diff CTBT")]
    [InlineData("diff CTBT --from 2023-10-01 --to 2023-10-01")]
    [InlineData("diff CTBT --from 2999-01-01")]
    [InlineData("register import x.csv --subject CTBT")]
    public async Task WrongUsageIsOneLine(string arguments)
    {
        var run = await BuiltTool.RunAsync(arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task AFaultInAFileOfOnesOwnIsOneLine()
    {
        var path = _folder.Write("data/register/eigen.yaml", "facts:\n  - {subject: ctbt, predicate: signed}\n");
        var run = await RunAsync("register", "list");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal($"stavaza: {path}:2: source is missing: a fact without the address of its source is not used", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task AnImportedListTakesThePlaceOfAnOlderOne()
    {
        var file = _folder.Write("lijst.csv", "Participant,Signature,Ratification\nNetherlands 3,1 Jan 2000,2 Feb 2001\nAtlantis,1 Jan 2000,\n");
        var import = await RunAsync("register", "import", file, "--subject", "CTBT", "--source", "https://example.org/lijst", "--of", "2026-01-01");
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("'Atlantis' is no state", Assert.Single(import.ErrorLines));
        var parties = await RunAsync("register", "parties", "Kernstopverdrag");
        Assert.Contains("Nederland: signed 2000-01-01; ratified 2001-02-02", parties.Out);
        Assert.Contains("1 signed, 1 bound", parties.Out);
    }

    [Fact]
    public async Task AFactFromADocumentIsAcceptedAndTakenBack()
    {
        await RunAsync("read", _folder.Write("brief.txt", "Op 3 maart 2019 heeft Zimbabwe het Kernstopverdrag bekrachtigd.\n"), "--date", "2024-01-31");
        var proposed = JsonDocument.Parse((await RunAsync("status", "CTBT", "--json")).Out).RootElement.GetProperty("register").GetProperty("proposed")[0];
        var id = proposed.GetProperty("id").GetString()!;

        Assert.StartsWith($"accepted {id} by griffie, ", (await RunAsync("register", "accept", id, "--by", "griffie")).Out);
        Assert.Contains("accepted by hand", (await RunAsync("status", "CTBT")).Out);
        Assert.StartsWith($"accepted {id} by griffie, ", (await RunAsync("register", "verdicts")).Out);
        Assert.StartsWith("took back what was said of a fact in ", (await RunAsync("undo")).Out);
        Assert.Equal("Nothing was accepted or rejected by hand.\n", (await RunAsync("register", "verdicts")).Out);
        Assert.Equal(1, (await RunAsync("register", "reject", "0123456789abcdef")).ExitCode);
    }

    private Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync([.. arguments, "--data", Data]);
}
