using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;
using Stavaza.Quality.Reports;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>The figures are those of the script that comes with the gold set, to the last digit. Skips where the gold or Python is absent.</summary>
public sealed class GoldScriptTests
{
    public static readonly TheoryData<string, string> Outputs = new(
        from set in new[] { "citations", "statements" }
        from output in new[] { "perfect", "degraded", "read" }
        select (set, output));

    [Theory]
    [MemberData(nameof(Outputs))]
    public void GivesTheFiguresOfTheScript(string name, string output)
    {
        var file = Corpus.Path($"../gold/{name}.jsonl");
        var set = LabelledSet.Load(name, file);
        var lines = output == "read" ? Read(set) : Script("--fake", output, file);
        using var folder = new TemporaryFolder();

        var script = Script(file, folder.Write("output.jsonl", lines), "--json");
        var ours = ScoreJson.Of(Scorer.Score(set, MarkLines.Read(set, lines.Split('\n'), Assert.Fail)));

        AssertSame(JsonNode.Parse(script)!, ours, name);
    }

    /// <summary>Our own sets are scored by the same rules.</summary>
    [Fact]
    public void GivesTheFiguresOfTheScriptOnOurOwnSets()
    {
        Corpus.Path("../gold/score.py");
        foreach (var (name, file) in Places.OwnSetFiles())
        {
            var set = LabelledSet.Load(name, file);
            using var folder = new TemporaryFolder();

            var script = Script(file, folder.Write("output.jsonl", Read(set)), "--json");

            AssertSame(JsonNode.Parse(script)!, ScoreJson.Of(Scorer.Score(set)), name);
        }
    }

    private static string Read(LabelledSet set) => string.Join('\n', set.Passages.SelectMany(passage => PassageReader.Lines(passage)).Select(line => line.GetRawText()));

    private static string Script(params string[] arguments)
    {
        var script = Corpus.Path("../gold/score.py");
        try
        {
            var start = new ProcessStartInfo("python3", [script, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            using var python = Process.Start(start)!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not on this machine: the script of the gold set cannot run");
            throw;
        }
    }

    /// <summary>The script leaves out a count that it never raised.</summary>
    private static void AssertSame(JsonNode? script, JsonNode? ours, string path)
    {
        if (script is JsonObject theirs && ours is JsonObject own)
        {
            foreach (var name in theirs.Select(field => field.Key).Union(own.Select(field => field.Key)))
            {
                AssertSame(theirs[name] ?? Unraised(name), own[name] ?? Unraised(name), $"{path}/{name}");
            }

            return;
        }

        Assert.True(Same(script, ours), $"{path}: the script says {script}, we say {ours}");
    }

    private static JsonValue? Unraised(string name) => name is "hit" or "gold" ? JsonValue.Create(0) : null;

    private static bool Same(JsonNode? script, JsonNode? ours) =>
        script is null || ours is null ? script is null && ours is null : Number(script).Equals(Number(ours));

    private static double Number(JsonNode figure) => double.Parse(figure.ToJsonString(), CultureInfo.InvariantCulture);
}
