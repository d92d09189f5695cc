using System.Text.Json;

namespace Stavaza.Cli.Tests;

public sealed class ReportTests(ReportTests.Sample sample) : IClassFixture<ReportTests.Sample>
{
    /// <summary>A day on which everything of the sample is known, whenever the test reads it.</summary>
    private const string Late = "2099-12-31";

    [Fact]
    public async Task TheReportOnTheSampleIsApproved() =>
        await ApprovedAsync("report.md", "report", "nucleaire", "ontwapening", "--as-of", Late);

    [Fact]
    public async Task TheReportOnTheSampleInEnglishIsApproved() =>
        await ApprovedAsync("report-en.md", "report", "33783", "--as-of", "2020-12-31", "--lang", "en");

    [Fact]
    public async Task TheAppendixOfTheSampleIsApproved() =>
        await ApprovedAsync("appendix.csv", "appendix", "--as-of", Late, "--format", "csv");

    [Fact]
    public async Task ANameOfAFileTellsTheFormat()
    {
        var file = Path.Combine(sample.Folder, "stand.html");
        var run = await sample.RunAsync("report", "33783", "--as-of", Late, "--output", file);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAChromiumAPdfIsRefusedInOneLine()
    {
        var run = await BuiltTool.RunShellAsync($"PATH=/nowhere; export PATH; exec \"$0\" report 33783 --data {sample.Data} --output {sample.Folder}/stand.pdf", BuiltTool.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("install chromium", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task TheAppendixIsFoundWholeInItself(string format)
    {
        var file = Path.Combine(sample.Folder, $"bijlage.{format}");
        Assert.Equal(0, (await sample.RunAsync("appendix", "--as-of", Late, "--output", file)).ExitCode);
        var run = await sample.RunAsync("appendix", "--as-of", Late, "--compare", file, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var comparison = JsonDocument.Parse(run.Out).RootElement;
        Assert.Empty(comparison.GetProperty("forgotten").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Empty(comparison.GetProperty("ambiguous").EnumerateArray());
        Assert.Empty(comparison.GetProperty("notInRecord").EnumerateArray());
    }

    [Fact]
    public async Task AListThatForgetsIsToldWhat()
    {
        var list = Path.Combine(sample.Folder, "lijst.csv");
        await File.WriteAllTextAsync(list, "Omschrijving;Vindplaats;Stand van zaken\nStand van zaken ontwapening;36 200 V, nr. 30;Afgehandeld\n", TestContext.Current.CancellationToken);
        var run = await sample.RunAsync("appendix", "--as-of", Late, "--compare", list);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var forgotten = run.Out[run.Out.IndexOf("## Vergeten", StringComparison.Ordinal)..run.Out.IndexOf("## Verschillende", StringComparison.Ordinal)];
        Assert.Contains("kst-33694-15", forgotten, StringComparison.Ordinal);
        Assert.DoesNotContain("kst-36200-V-30", forgotten, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report 33783 --format odt")]
    [InlineData("report 33783 --lang fr")]
    [InlineData("appendix --dossier onbekend")]
    [InlineData("appendix --compare lijst.csv --format csv")]
    public async Task WrongUsageIsOneLine(string arguments)
    {
        var run = await BuiltTool.RunAsync(arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task AListThatIsNotThereIsOneLine()
    {
        var run = await sample.RunAsync("appendix", "--compare", Path.Combine(sample.Folder, "nergens.csv"));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Single(run.ErrorLines);
    }

    private async Task ApprovedAsync(string name, params string[] arguments)
    {
        var run = await sample.RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.Check($"tests/Stavaza.Cli.Tests/Approved/{name}", run.Out.ReplaceLineEndings("\n"));
    }

    /// <summary>A record with the sample, read once.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Folder => _folder.Path;

        public string Data => Path.Combine(_folder.Path, "data");

        public async ValueTask InitializeAsync() =>
            Assert.Equal(0, (await RunAsync("read", Repository.Path("samples", "dossier-33783"))).ExitCode);

        public Task<ToolRun> RunAsync(params string[] arguments) => BuiltTool.RunAsync([.. arguments, "--data", Data]);

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
