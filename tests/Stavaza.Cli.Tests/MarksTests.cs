using System.Text;
using System.Text.Json;

namespace Stavaza.Cli.Tests;

public sealed class MarksTests
{
    private const string Letter = "Geachte voorzitter,\r\n\r\nIn Kamerstuk 33 783, nr. 46 staat het café 😀 beschreven; zie ook 36 200 V, nr. 30.\r\n";

    [Fact]
    public async Task PrintsWhatItReadsInAFileAsJsonLines()
    {
        using var folder = new TemporaryFolder();
        var run = await BuiltTool.RunAsync("marks", folder.Write("brief met spatie.txt", Letter));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertNames(Letter, run, "kst-33783-46", "kst-36200-V-30");
        Assert.All(run.Lines, line => Assert.False(JsonDocument.Parse(line).RootElement.TryGetProperty("doc", out _)));
    }

    [Fact]
    public async Task ReadsStandardInputAndCountsInItsUnits()
    {
        AssertNames(Letter, await BuiltTool.RunAsync(Letter, ["marks", "-"]), "kst-33783-46", "kst-36200-V-30");
        AssertNames(Letter, await BuiltTool.RunAsync(Letter, ["marks"]), "kst-33783-46", "kst-36200-V-30");
    }

    [Fact]
    public async Task AByteOrderMarkIsNoUnitOfTheText() =>
        AssertNames(Letter, await BuiltTool.RunAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Letter)], ["marks", "-"]), "kst-33783-46", "kst-36200-V-30");

    [Fact]
    public async Task TakesADocumentALineAndGoesOnAfterABadOne()
    {
        const string Lines = """
            {"id": "a", "date": "2022-12-20", "text": "Zie Kamerstuk 33 783, nr. 46."}
            this is no JSON

            {"id": 7, "text": "Zie \ud800 Kamerstuk 33 694, nr. 20."}
            {"id": "c", "text": "Niets te zien."}
            """;
        var run = await BuiltTool.RunAsync(Lines, ["marks", "--jsonl"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 2 ", Assert.Single(run.ErrorLines));
        Assert.Equal(
            [("a", 4, "kst-33783-46"), ("7", 6, "kst-33694-20")],
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(mark =>
                (mark.GetProperty("doc").GetString()!, mark.GetProperty("start").GetInt32(), mark.GetProperty("id").GetString()!)));
    }

    [Fact]
    public async Task ManyDocumentsNeedNoMoreMemoryThanOne()
    {
        using var folder = new TemporaryFolder();
        var line = JsonSerializer.Serialize(new { id = "1", text = string.Concat(Enumerable.Repeat("Zie Kamerstuk 33 783, nr. 46. ", 3000)) }) + "\n";
        var path = folder.Write("many.jsonl", string.Concat(Enumerable.Repeat(line, 300)));
        var run = await BuiltTool.RunShellAsync($"ulimit -v unlimited; DOTNET_GCHeapHardLimit=4000000 \"$0\" marks --jsonl '{path}' | wc -l");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(300 * 3000, int.Parse(run.Out));
    }

    [Fact]
    public async Task AReaderThatGoesAwayIsNoErrorAndEndsTheRun()
    {
        var line = """{"id": "1", "text": "Zie Kamerstuk 33 783, nr. 46."}""";
        var run = await BuiltTool.RunShellAsync($"(yes '{line}' 2>/dev/null | \"$0\" marks --jsonl; echo \"code $?\" >&2) | head -n 1");
        Assert.Contains("kst-33783-46", Assert.Single(run.Lines));
        Assert.Equal("code 0\n", run.Error);
    }

    [Fact]
    public async Task AFullDiskIsOneLine()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full on this machine");
        var run = await BuiltTool.RunShellAsync("echo 'Zie Kamerstuk 33 783, nr. 46.' | \"$0\" marks - > /dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("results cannot be written", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task OutputIsUtf8WhateverTheLocaleSays()
    {
        var run = await BuiltTool.RunShellAsync("printf 'Zie Kamerstukken II 2019\\342\\200\\2232020, 33783, nr. 46.' | LC_ALL=C LANG=nl_NL.ISO-8859-1 \"$0\" marks -");
        Assert.Contains("2019–2020", run.Out);
    }

    [Fact]
    public async Task SeveralProgramsCanWriteToOneFile()
    {
        using var folder = new TemporaryFolder();
        var run = await BuiltTool.RunShellAsync($"(echo first; \"$0\" --version; echo last) > '{folder.Path}/all'; cat '{folder.Path}/all'");
        Assert.Equal($"first\n{ToolVersion.Text}\nlast\n", run.Out);
    }

    [Theory]
    [InlineData("nothing.txt", "does not exist")]
    [InlineData(".", "is a folder")]
    [InlineData("empty.txt", "is empty")]
    public async Task WhatCannotBeReadIsOneLine(string name, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.txt", "");
        var run = await BuiltTool.RunAsync("marks", Path.Combine(folder.Path, name));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(reason, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task TheFoundingLetterGivesMarksThatAreSlicesOfIt()
    {
        var path = Corpus.Path("seed/kamerbrief-nucleaire-ontwapening.txt");
        var run = await BuiltTool.RunAsync("marks", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        AssertNames(File.ReadAllText(path), run, "kst-36200-V-30", "BS2022029440", "2022Z21643", "npt#VI");
    }

    /// <summary>Every line is one object whose text is the slice that it names; the ids are among them.</summary>
    private static void AssertNames(string text, ToolRun run, params string[] ids)
    {
        var marks = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(marks, mark =>
        {
            Assert.Equal(text.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()), mark.GetProperty("text").GetString());
            Assert.NotEmpty(mark.GetProperty("type").GetString()!);
            Assert.NotEmpty(mark.GetProperty("rule").GetString()!);
        });
        var found = marks.Where(mark => mark.TryGetProperty("id", out _)).Select(mark => mark.GetProperty("id").GetString()).ToHashSet();
        Assert.Empty(ids.Except(found));
    }
}
