using System.Globalization;
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

    [Fact]
    public async Task ASubjectOfWhichNothingIsKnownGivesNoReport()
    {
        var file = Path.Combine(sample.Folder, "leeg.md");
        var run = await sample.RunAsync("report", "zzzqqq", "--as-of", Late, "--output", file);
        Assert.Equal((1, "", false), (run.ExitCode, run.Out, File.Exists(file)));
        Assert.Contains("zzzqqq", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
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
    public async Task EveryRowOfTheAppendixCitesAndItsCountsAndDaysAreThoseOfTheTrails()
    {
        var appendix = await JsonAsync("appendix", "--as-of", Late);
        var sources = appendix.GetProperty("sources").GetArrayLength();
        var rows = new Dictionary<string, int>();
        foreach (var section in appendix.GetProperty("sections").EnumerateArray().Where(section => section.TryGetProperty("table", out _)))
        {
            var kind = section.GetProperty("kind").GetString()!.Split('-')[0];
            foreach (var row in section.GetProperty("table").GetProperty("rows").EnumerateArray())
            {
                rows[kind] = rows.GetValueOrDefault(kind) + 1;
                var sentences = row.EnumerateArray().SelectMany(cell => cell.GetProperty("sentences").EnumerateArray()).ToList();
                Assert.All(sentences, sentence => Assert.NotEmpty(CitedBy(sentence)));
                Assert.All(sentences.SelectMany(CitedBy), source => Assert.InRange(source, 1, sources));
                if (kind == "motions")
                {
                    await SameTermsAsync(row);
                }
            }
        }

        var counted = appendix.GetProperty("sections")[0].GetProperty("paragraphs")[0].GetProperty("sentences")[0].GetProperty("text").GetString()!;
        Assert.StartsWith($"Deze bijlage geeft {rows["motions"]} moties en {rows["promises"]} toezeggingen ", counted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("36410", "nl", "- De toezegging hoort bij dossier 36410: het verslag noemt dat waar het dit agendapunt opent: “- een brief over een brug (36410, nr. 12).”")]
    [InlineData("36410", "en", "- The promise belongs to dossier 36410: the report names it where it opens this item: “- een brief over een brug (36410, nr. 12).”")]
    [InlineData("bruggen", "nl", "- Het agendapunt gaat hierover: “- een brief over een brug (36410, nr. 12).”")]
    [InlineData("bruggen", "en", "- The item is about this: “- een brief over een brug (36410, nr. 12).”")]
    public async Task APromiseOfADebateStandsThereWithTheWordsThatMakeItBelong(string subject, string language, string because)
    {
        var debate = Path.Combine(sample.Folder, "verslag.txt");
        var data = Path.Combine(sample.Folder, $"debat-{subject}-{language}");
        await File.WriteAllTextAsync(debate, Debate, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await BuiltTool.RunAsync("read", debate, "--date", "2025-07-02", "--data", data)).ExitCode);

        var run = await BuiltTool.RunAsync("report", subject, "--as-of", "2026-01-01", "--lang", language, "--data", data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(run.Lines, line => line.Contains("een overzicht van de kosten te sturen", StringComparison.Ordinal));
        Assert.Single(run.Lines, line => line.StartsWith(because, StringComparison.Ordinal) && line.Contains("](#bron-", StringComparison.Ordinal));
    }

    private const string Debate = """
        Verslag van een commissiedebat

        Aanwezig zijn twee leden der Kamer, te weten: Kalk en Leem,
        en de heer Steen, minister van Zaken en Wegen.

        Aan de orde is de behandeling van:
        - een brief over een brug (36410, nr. 12).

        De voorzitter:
        Ik open de vergadering.

        Minister Steen:
        Ik zeg de Kamer toe voor 1 oktober 2025 een overzicht van de kosten te sturen.
        """;

    [Theory]
    [InlineData("report.md")]
    [InlineData("report-en.md")]
    public void EveryBulletOfAnApprovedReportCitesASourceThatIsListed(string name)
    {
        var lines = File.ReadAllLines(Repository.Path("tests", "Stavaza.Cli.Tests", "Approved", name));
        var listed = lines.Where(line => line.Contains("<a id=\"bron-", StringComparison.Ordinal)).Select(line => line.Split('"')[1]).ToHashSet();
        var bullets = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(bullets);
        Assert.All(bullets, bullet =>
        {
            var cited = bullet.Split("](#")[1..].Select(after => after[..after.IndexOf(')', StringComparison.Ordinal)]).ToList();
            Assert.NotEmpty(cited);
            Assert.Subset(listed, cited.ToHashSet());
        });
    }

    [Fact]
    public async Task TheAppendixAsCsvHoldsWhatItsTablesSay()
    {
        var appendix = await JsonAsync("appendix", "--as-of", Late);
        var csv = (await sample.RunAsync("appendix", "--as-of", Late, "--format", "csv")).Out;
        var at = 0;
        foreach (var sentence in appendix.GetProperty("sections").EnumerateArray().Where(section => section.TryGetProperty("table", out _))
            .SelectMany(section => section.GetProperty("table").GetProperty("rows").EnumerateArray()).SelectMany(row => row.EnumerateArray()).SelectMany(cell => cell.GetProperty("sentences").EnumerateArray()))
        {
            foreach (var words in new[] { "text", "words" }.Select(name => sentence.TryGetProperty(name, out var said) ? said.GetString() : null).OfType<string>())
            {
                var found = csv.IndexOf(words.Replace("\"", "\"\"", StringComparison.Ordinal), at, StringComparison.Ordinal);
                Assert.True(found >= at, words);
                at = found + words.Length;
            }
        }
    }

    private static IEnumerable<int> CitedBy(JsonElement sentence) => sentence.GetProperty("citations").EnumerateArray().Select(cited => cited.GetProperty("source").GetInt32());

    /// <summary>What is due in a row is what is due in the trail of the motion that the row names, each day once.</summary>
    private async Task SameTermsAsync(JsonElement row)
    {
        var place = row[1].GetProperty("sentences")[0].GetProperty("text").GetString()!;
        var trail = await JsonAsync("trail", place[..place.LastIndexOf(", ", StringComparison.Ordinal)]["Kamerstuk ".Length..], "--as-of", Late);
        var late = trail.GetProperty("terms").EnumerateArray().Where(term => term.TryGetProperty("due", out _) && !term.TryGetProperty("met", out _) && !term.GetProperty("superseded").GetBoolean())
            .Select(term => DateOnly.Parse(Late, CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(term.GetProperty("due").GetString()!, CultureInfo.InvariantCulture).DayNumber).Distinct();
        var said = row[2].GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!).Where(text => text.EndsWith("dagen te laat.", StringComparison.Ordinal))
            .Select(text => int.Parse(text.Split(' ')[^4], CultureInfo.InvariantCulture));
        Assert.Equal(late, said);
    }

    private async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var run = await sample.RunAsync([.. arguments, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonElement.Parse(run.Out);
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
