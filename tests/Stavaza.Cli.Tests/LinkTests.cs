using System.Text.Json;
using System.Text.RegularExpressions;

namespace Stavaza.Cli.Tests;

public sealed class LinkTests : IDisposable
{
    private const string Letter = "Geachte voorzitter,\n\nDe motie over de veiligheid van dijken is uitgevoerd.\n";
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsConfirmedIsInTheTrailAndUndoTakesItOut()
    {
        var element = await ReadAsync();
        var run = await RunAsync("link", element, "36", "200", "V,", "nr.", "30", "--confirm", "--by", "griffie", "--note", "zie de bijlage");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"confirmed {element} for kst-36200-V-30 by griffie", run.Out, StringComparison.Ordinal);

        var trail = await RunAsync("trail", "kst-36200-V-30");
        Assert.Contains("execution: executed", trail.Out, StringComparison.Ordinal);
        Assert.Contains("Confirmed by hand", trail.Out, StringComparison.Ordinal);
        Assert.Contains("zie de bijlage", trail.Out, StringComparison.Ordinal);
        Assert.Contains("took back that something was confirmed for kst-36200-V-30", (await RunAsync("undo")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("trail", "kst-36200-V-30")).ExitCode);
    }

    [Fact]
    public async Task TheListHasOrphansWithTheWordsThatWereJudged()
    {
        var element = await ReadAsync();
        await RunAsync("link", element, "--wrong", "--by", "griffie");
        await ReadAsync("Niets meer.\n");

        var verdict = Assert.Single(JsonDocument.Parse((await RunAsync("link", "list", "--json")).Out).RootElement.EnumerateArray());
        Assert.True(verdict.GetProperty("orphaned").GetBoolean());
        Assert.Equal(("reading", "wrong", "execution"), (verdict.GetProperty("kind").GetString(), verdict.GetProperty("verdict").GetString(), verdict.GetProperty("said").GetProperty("type").GetString()));
        var text = (await RunAsync("link", "list")).Out;
        Assert.Contains("orphaned", text, StringComparison.Ordinal);
        Assert.Contains("veiligheid van dijken", Regex.Replace(text, "\\s+", " "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789abcdef kst-36200-V-30 --confirm", 1, "nothing that was read has the id 0123456789abcdef")]
    [InlineData("ELEMENT die-ene --confirm", 1, "die-ene is no id")]
    [InlineData("ELEMENT kst-36200-V-30", 2, "say one of --confirm, --reject and --wrong")]
    [InlineData("ELEMENT kst-36200-V-30 --confirm --reject", 2, "say one of --confirm, --reject and --wrong")]
    [InlineData("ELEMENT --confirm", 2, "name the TARGET")]
    [InlineData("ELEMENT kst-36200-V-30 --wrong", 2, "leave TARGET out")]
    public async Task WhatIsAmissIsOneLine(string arguments, int code, string says)
    {
        var element = await ReadAsync();
        var run = await RunAsync(["link", .. arguments.Replace("ELEMENT", element, StringComparison.Ordinal).Split(' ')]);
        Assert.Equal((code, ""), (run.ExitCode, run.Out));
        Assert.Contains(says, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string letter = Letter)
    {
        await RunAsync("read", _folder.Write("brief.txt", letter), "--id", "2023D00001", "--date", "2023-01-31");
        var shown = JsonDocument.Parse((await RunAsync("show", "2023D00001", "--json")).Out).RootElement;
        var elements = (shown.ValueKind == JsonValueKind.Array ? shown[0] : shown).GetProperty("elements").EnumerateArray();
        return elements.FirstOrDefault(element => element.GetProperty("type").GetString() == "execution") is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("id").GetString()! : "";
    }

    private Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync([.. arguments, "--data", Data]);
}
