using System.CommandLine;

namespace Stavaza.Quality.Tests;

/// <summary>The command says what is wrong with its usage, and what is wrong with a file.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("--output lines.jsonl", "name it with --set")]
    [InlineData("--set a.jsonl --set b.jsonl --output lines.jsonl", "name it with --set")]
    [InlineData("--set a.jsonl --keep", "take no --set")]
    [InlineData("--set a.jsonl --check", "take no --set")]
    [InlineData("--sets", "--sets")]
    public void SaysWhatIsWrongWithItsUsage(string words, string told) =>
        Assert.Contains(new QualityCommand().Parse(words).Errors, error => error.Message.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("--verbose --check")]
    [InlineData("--keep")]
    [InlineData("--set a.jsonl --output - --json")]
    [InlineData("motions --verbose")]
    [InlineData("trails --sample 50 --agreeing --field replaced --check")]
    public void TakesWhatItsHelpSays(string words) => Assert.Empty(new QualityCommand().Parse(words).Errors);

    [Fact]
    public void MeasuresASetThatIsNamed()
    {
        using var folder = new TemporaryFolder();
        var set = folder.Write("set.jsonl", """{"id": "A", "text": "Zie 2022Z12345.", "citations": [{"text": "2022Z12345", "start": 4, "end": 14, "kind": "zaak", "id": "2022Z12345"}]}""");
        var output = new StringWriter();

        var code = new QualityCommand().Parse(["--set", set]).Invoke(new() { Output = output });

        Assert.Equal(0, code);
        Assert.Contains("overlap and id", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"zaak +1 +1 +1 +1\.000 +1\.000 +1\.000", output.ToString());
    }
}
