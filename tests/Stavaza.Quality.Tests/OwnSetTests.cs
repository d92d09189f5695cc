using Stavaza.Quality.Labels;
using Stavaza.Quality.Scoring;

namespace Stavaza.Quality.Tests;

/// <summary>Our own sets are large enough to mean something, and name kinds and types as the design does.</summary>
public sealed class OwnSetTests
{
    private const int PassagesOfCitations = 150;
    private const int EachMainType = 30;
    private const int Deadlines = 80;

    private static readonly string[] FinerKinds =
    [
        "motie-by-name", "dossier", "budget-article", "toezegging-number", "court-case-number", "council-of-europe-document", "raad-van-state-advice", "kabinetsmissive",
    ];

    private static readonly string[] FinerTypes =
    [
        "motie-status", "promise-reference", "promise-correction", "promise-fulfilled", "promise-confirmed", "promise-withdrawn", "no-promise", "delay-notice",
        "announcement", "question", "answer", "answer-status", "appreciation-reference", "reminder", "event", "role", "calendar",
    ];

    [Fact]
    public void CitationsAreOfEveryKindAndHaveTraps()
    {
        var set = Load("citations");
        var kinds = set.Passages.SelectMany(passage => passage.Labels).Select(label => label.Kind).ToHashSet();

        Assert.InRange(set.Passages.Length, PassagesOfCitations, int.MaxValue);
        Assert.Empty(CitationScorer.Core.Except(kinds));
        Assert.Empty(kinds.Except(CitationScorer.Core).Except(FinerKinds));
        Assert.Contains(set.Passages, passage => passage.Labels.IsEmpty && !passage.NearMisses.IsEmpty);
    }

    [Fact]
    public void StatementsAreManyOfEachMainType()
    {
        var labels = Load("statements").Passages.SelectMany(passage => passage.Labels).ToList();
        var required = labels.Where(label => !label.Fields.Says("optional")).CountBy(label => label.Type).ToDictionary();

        Assert.All(StatementScorer.Core.Except(["placeholder"]), type => Assert.InRange(required[type], EachMainType, int.MaxValue));
        Assert.InRange(labels.Count(label => label is { Type: "promise" or "dictum", Due.Text.Length: > 0 }), Deadlines, int.MaxValue);
        Assert.Empty(labels.Select(label => label.Type).Except(StatementScorer.Core).Except(FinerTypes));
    }

    [Fact]
    public void DeadlinesEndAfterTheyBegin() =>
        Assert.All(Load("statements").Passages.SelectMany(passage => passage.Labels).Where(label => label.Due is { From: not null, To: not null }), label => Assert.True(label.Due!.From <= label.Due.To, label.Words));

    private static LabelledSet Load(string name) => LabelledSet.Load(name, Places.OwnSetFiles().Single(file => file.Name == name).Path);
}
