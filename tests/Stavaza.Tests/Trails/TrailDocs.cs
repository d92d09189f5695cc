using System.Globalization;
using Stavaza.Sources;
using Stavaza.Tests.Linking;
using Stavaza.Trails;

namespace Stavaza.Tests.Trails;

/// <summary>The examples of docs/trails.md and docs/trails-vragen-toezeggingen.md hold: their papers are read as files, their answers asked for.</summary>
public sealed class TrailDocs
{
    private const string Begin = "```trail";

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var page in new[] { "trails.md", "trails-vragen-toezeggingen.md" })
        {
            var blocks = File.ReadAllText(Repository.Path("docs", page)).ReplaceLineEndings("\n").Split(Begin + "\n")[1..];
            foreach (var block in blocks.Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)].TrimEnd()))
            {
                examples.Add(page, block);
            }
        }

        return examples;
    }

    [Fact]
    public void BothPagesHaveExamples() => Assert.Equal([4, 4], Examples().GroupBy(example => example.Data.Item1).Select(page => page.Count()));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task AnExampleAnswersWhatThePageSays(string page, string example)
    {
        Assert.NotEmpty(page);
        await using var record = await TestRecord.MakeAsync();
        var lines = example.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var (head, said) = (lines[at][..lines[at].IndexOf(": ", StringComparison.Ordinal)], lines[at][(lines[at].IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            var (name, day) = (head.Split(", ")[0], DateOnly.ParseExact(head.Split(", ")[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (name.StartsWith("= ", StringComparison.Ordinal))
            {
                var trail = (await record.Desk.TrailAsync(await IdAsync(record, name[2..]), day, default))!;
                Assert.All(said.Split("; "), fact => Assert.Equal(fact, Told(trail, fact.Split(' ')[0])));
            }
            else
            {
                await record.ReadAsync($"{at}.txt", PaperOf(name.Split(' ')[0], name.Split(' ') is [_, var number] ? number : null, said), GivenOf(name, day));
            }
        }
    }

    /// <summary>The one promise of the record, or the id itself.</summary>
    private static async Task<string> IdAsync(TestRecord record, string id)
    {
        if (id != "promise")
        {
            return id;
        }

        await using var session = await record.Record.ReadAsync(default);
        return Assert.Single(await Stavaza.Trails.Toezeggingen.ToezeggingLines.AllAsync(session, record.Today, default)).Id;
    }

    private static GivenFacts GivenOf(string name, DateOnly day) => name.Split(' ') switch
    {
        ["motie" or "vragen" or "brief", var id] => new() { Id = id, Date = day },
        _ => new() { Date = day },
    };

    private static string PaperOf(string kind, string? number, string said) => kind switch
    {
        "motie" => Cites.Motie("Jansen", said),
        "stemmingen" => $"Stemmingen\n\n{said}\n",
        "vragen" => $"Vragen van het lid Zand aan de minister van Infrastructuur over een oude ophaalbrug\n\n{Numbered(said, "Vraag")}",
        "uitstel" => $"Uitstel beantwoording Kamervragen\n\nGeachte voorzitter,\n\n{said}\n",
        "antwoord" => $"Beantwoording van Kamervragen\n\nGeachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Zand over een oude ophaalbrug{(number is null ? "" : $" ({number})")}.\n\n{Numbered(said, "Antwoord")}",
        _ => Cites.Letter("A. Zand", "Infrastructuur en Waterstaat", said),
    };

    private static string Numbered(string said, string head) => string.Concat(
        said.Split(["? ", ". "], StringSplitOptions.None).Select((sentence, at) => $"{head} {at + 1}\n{sentence.TrimEnd('?', '.')}{(said.Contains('?', StringComparison.Ordinal) ? "?" : ".")}\n\n"));

    private static string Told(TrailAnswer trail, string what) => what switch
    {
        "cabinet" => $"cabinet {trail.Cabinet.Value} {trail.Cabinet.Reason}",
        "house" => $"house {trail.House.Value} {trail.House.Reason}",
        "steps" => $"steps {string.Join(' ', trail.Steps.Select(step => step.Kind))}",
        "questions" => $"questions {string.Join(' ', trail.Questions.Select(question => question.Status))}",
        "candidates" => $"candidates {string.Join(' ', trail.Candidates.Select(candidate => candidate.Rule))}",
        "terms" => $"terms {string.Join(", ", trail.Terms.Select(term => $"{term.Kind} {term.Due:yyyy-MM-dd}{(term.Superseded ? " superseded" : "")}"))}",
        _ => $"no such fact: {what}",
    };
}
