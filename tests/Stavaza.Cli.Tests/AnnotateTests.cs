namespace Stavaza.Cli.Tests;

public sealed class AnnotateTests
{
    private const string Letter = "Geachte <voorzitter>,\n\nIn Kamerstuk 33 783, nr. 46 staat het. Ik zal uw Kamer voor 1 april 2023 informeren.\n";
    private const string Link = "<a href=\"https://zoek.officielebekendmakingen.nl/kst-33783-46.html\" rel=\"external noreferrer\">Kamerstuk 33 783, nr. 46</a>";

    [Fact]
    public async Task WritesAPageWithLinks()
    {
        using var folder = new TemporaryFolder();
        var run = await BuiltTool.RunAsync("annotate", folder.Write("mijn <brief>.txt", Letter));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", run.Out);
        Assert.EndsWith("</html>\n", run.Out);
        Assert.Contains("<h1>mijn &lt;brief&gt;.txt</h1>", run.Out);
        Assert.Contains("Geachte &lt;voorzitter&gt;", run.Out);
        Assert.Contains(Link, run.Out);
        Assert.DoesNotContain("<mark", run.Out);
    }

    [Fact]
    public async Task WritesAFragmentFromStandardInputWithStatementsWhenAsked()
    {
        var run = await BuiltTool.RunAsync(Letter, ["annotate", "-", "--format", "fragment", "--statements", "--date", "2023-01-20"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Geachte", run.Out);
        Assert.Contains(Link, run.Out);
        Assert.Contains("<mark data-type=\"promise\"", run.Out);
    }

    [Fact]
    public async Task WritesMarkdownToAFile()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "brief.md");
        var run = await BuiltTool.RunAsync(Letter, ["annotate", "--format", "markdown", "--output", output]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.StartsWith(
            "Geachte \\<voorzitter\\>,\n\nIn [Kamerstuk 33 783, nr. 46](<https://zoek.officielebekendmakingen.nl/kst-33783-46.html>) staat het.",
            await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--format", "markdown", "--statements")]
    [InlineData("--format", "pdf")]
    public async Task WhatCannotBeAskedIsWrongUsage(params string[] arguments)
    {
        var run = await BuiltTool.RunAsync(["annotate", "-", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("stavaza annotate --help", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task AFolderThatIsNotThereIsOneLine()
    {
        using var folder = new TemporaryFolder();
        var run = await BuiltTool.RunAsync(Letter, ["annotate", "-", "--output", Path.Combine(folder.Path, "nowhere", "brief.html")]);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
    }
}
