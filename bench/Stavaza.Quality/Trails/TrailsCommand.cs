using System.CommandLine;
using Stavaza.Quality.Reports;
using Stavaza.Quality.Runs;

namespace Stavaza.Quality.Trails;

/// <summary>Compares trails and links with the official register's own fields, and lists every disagreement.</summary>
internal sealed class TrailsCommand : Command
{
    /// <summary>Name under which the figures are kept.</summary>
    public const string KeptName = "register";

    private readonly Option<int?> _sample = new("--sample") { Description = "Show so many of the disagreements, the same ones every time, instead of all", HelpName = "NUMBER" };

    private readonly Option<bool> _agreeing = new("--agreeing") { Description = "Draw the sample from what both sides say alike" };

    private readonly Option<string?> _field = new("--field") { Description = "Only fields whose name begins so: debate, 2026, replaced, title, questions, citation", HelpName = "NAME" };

    private readonly Option<bool> _check = new("--check") { Description = "End with exit code 1 when a field is worse than in the kept run, or cannot be compared with it" };

    private readonly Option<bool> _keep = new("--keep") { Description = "Keep these figures as the run that later ones are compared with" };

    public TrailsCommand()
        : base("trails", "Compare trails and links on the real rows and documents of the corpus with the register's own fields, and list every disagreement")
    {
        Add(_sample);
        Add(_agreeing);
        Add(_field);
        Add(_check);
        Add(_keep);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (Places.Corpus is not { } corpus)
        {
            await output.WriteLineAsync("Skipped: the corpus of real rows and documents is not here (set STAVAZA_CORPUS to the folder that holds it), so no trail was compared.");
            return 0;
        }

        var made = await RegisterComparison.MakeAsync(corpus, cancellationToken);
        var score = RegisterScore.Of(made.All);
        var kept = KeptRun.Load(Places.KeptRegisterRun);
        var comparison = new Comparison(score, made.Hash, kept?.Sets.GetValueOrDefault(KeptName));
        await PrintAsync(made, parsed, output);
        await output.WriteLineAsync(ScoreTable.Of("trails against the register", score, comparison, kept));
        if (parsed.GetValue(_keep))
        {
            new KeptRun(Commit.Current(), TimeProvider.System.TodayInAmsterdam().ToString("yyyy-MM-dd", null), new() { [KeptName] = KeptSet.Of(made.Hash, score) }).Save(Places.KeptRegisterRun);
            await Console.Error.WriteLineAsync($"kept in {Places.KeptRegisterRun}");
        }

        return parsed.GetValue(_check) && (comparison.IsNew || comparison.SetChanged || comparison.Losses.Any()) ? 1 : 0;
    }

    private async Task PrintAsync(RegisterComparison made, ParseResult parsed, TextWriter output)
    {
        foreach (var note in made.Notes)
        {
            await output.WriteLineAsync(note);
        }

        var shown = made.All.Where(one => (parsed.GetValue(_agreeing) ? one.Agrees : one.Differs) && one.Field.StartsWith(parsed.GetValue(_field) ?? "", StringComparison.OrdinalIgnoreCase)).ToList();
        await output.WriteLineAsync($"{made.All.Count(one => one.Agrees)} times both say the same; {made.All.Count(one => one.Differs)} times they do not.");
        foreach (var one in parsed.GetValue(_sample) is { } size ? RegisterScore.Sample(shown, size, Seed) : parsed.GetValue(_agreeing) ? [] : shown)
        {
            await output.WriteLineAsync("  " + one);
        }
    }

    private const int Seed = 20261130;
}
