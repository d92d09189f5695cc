using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;
using Stavaza.Quality.Motions;
using Stavaza.Quality.Reports;
using Stavaza.Quality.Runs;
using Stavaza.Quality.Scoring;
using Stavaza.Quality.Trails;

namespace Stavaza.Quality;

/// <summary>Measures how well the reader reads labelled passages.</summary>
internal sealed class QualityCommand : RootCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly Option<string[]> _sets = new("--set")
    {
        Description = "Measure this labelled file, in the format of the gold set; may be repeated. Without it: the sets of the repository, and the gold where it is",
        HelpName = "FILE",
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Score these lines of `stavaza marks --jsonl` instead of reading; needs one --set. - is standard input",
        HelpName = "FILE",
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show every miss, false hit and wrong value with the words around it" };

    private readonly Option<bool> _json = new("--json") { Description = "Print the figures as JSON: an object per set, as the script of the gold set prints it" };

    private readonly Option<bool> _check = new("--check") { Description = "End with exit code 1 when a line is worse than in the kept run, or cannot be compared with it" };

    private readonly Option<bool> _keep = new("--keep") { Description = "Keep these figures as the run that later ones are compared with" };

    public QualityCommand()
        : base("Measures how well Stavaza.Reading reads labelled passages, and compares with the run that was kept last (docs/quality.md).")
    {
        Add(_sets);
        Add(_output);
        Add(_verbose);
        Add(_json);
        Add(_check);
        Add(_keep);
        Add(new MotionsCommand());
        Add(new TrailsCommand());
        Validators.Add(parsed =>
        {
            var files = parsed.GetValue(_sets) ?? [];
            if (parsed.GetValue(_output) is not null && files.Length != 1)
            {
                parsed.AddError("--output scores the lines of one set; name it with --set FILE.");
            }

            if (files.Length > 0 && (parsed.GetValue(_keep) || parsed.GetValue(_check)))
            {
                parsed.AddError("--keep and --check are about the sets of the repository and the gold; they take no --set.");
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var files = parsed.GetValue(_sets) ?? [];
        var named = files.Length > 0 ? files.Select(file => (Name: file, Path: file)) : Places.SetFiles();
        var sets = named.Select(one => LabelledSet.Load(one.Name, one.Path)).ToList();
        if (sets.Count == 0)
        {
            throw new LabelledSetException($"there is no labelled set here: {Places.OwnSets} holds none, and the gold is absent; name one with --set FILE");
        }

        var scores = sets.ConvertAll(set => (Set: set, Score: ScoreOf(set, parsed)));
        var kept = KeptRun.Load(Places.KeptRun);
        var losses = Print(scores, kept, output, parsed);
        if (parsed.GetValue(_keep))
        {
            KeptRun.Of(kept, Commit.Current(), TimeProvider.System.TodayInAmsterdam(), scores).Save(Places.KeptRun);
            Console.Error.WriteLine($"kept in {Places.KeptRun}");
        }

        return parsed.GetValue(_check) && losses > 0 ? 1 : 0;
    }

    private SetScore ScoreOf(LabelledSet set, ParseResult parsed)
    {
        if (parsed.GetValue(_output) is not { } file)
        {
            return Scorer.Score(set);
        }

        var lines = file == "-" ? Console.In.ReadToEnd().Split('\n') : File.ReadAllLines(file);
        return Scorer.Score(set, MarkLines.Read(set, lines, warning => Console.Error.WriteLine("warning: " + warning)));
    }

    /// <summary>Prints all, and gives how many lines got worse or could not be compared.</summary>
    private int Print(List<(LabelledSet Set, SetScore Score)> scores, KeptRun? kept, TextWriter output, ParseResult parsed)
    {
        if (parsed.GetValue(_json))
        {
            var all = scores.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Set.Name, ScoreJson.Of(one.Score)));
            output.WriteLine(new JsonObject(all).ToJsonString(Indented));
        }

        var losses = 0;
        foreach (var (set, score) in scores)
        {
            var comparison = new Comparison(score, set.Hash, kept?.Sets.GetValueOrDefault(set.Name));
            if (!parsed.GetValue(_json))
            {
                output.Write(parsed.GetValue(_verbose) ? MistakeList.Of(score) : "");
                output.WriteLine(ScoreTable.Of(set.Name, score, comparison, kept));
            }

            losses += comparison.IsNew || comparison.SetChanged ? 1 : comparison.Losses.Count();
        }

        if (!parsed.GetValue(_json))
        {
            output.WriteLine(losses == 0 ? "Nothing got worse." : $"{losses} lines got worse or could not be compared.");
        }

        return losses;
    }
}
