using Stavaza.Answers;
using Stavaza.Sources;
using Stavaza.Trails;

namespace Stavaza.Tests;

/// <summary>The bundled sample tells a whole story, and says of every sentence that it is retold.</summary>
public sealed class SampleTests
{
    private const string Motion = "kst-36200-V-30";

    [Fact]
    public async Task EveryDocumentOfItIsReadAndKnownAsRetold()
    {
        await using var record = await TestRecord.MakeAsync();

        var outcomes = await record.ReadAsync(new SampleSource());

        Assert.InRange(outcomes.Count, 20, 30);
        var stored = outcomes.Select(outcome => Assert.IsType<IntakeOutcome.Stored>(outcome)).ToList();
        Assert.All(stored, outcome => Assert.True(outcome.Settled.Document.Retold));
        Assert.All(
            stored.Where(outcome => !outcome.FileName.StartsWith("overzicht", StringComparison.Ordinal)),
            outcome => Assert.NotEqual("Onbekend", outcome.Settled.Document.Kind));
        Assert.All(stored, outcome => Assert.NotEqual(0, outcome.Settled.Elements));
    }

    [Fact]
    public async Task TheMotionGoesFromTablingToTheLetterThatCarriesItOut()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync(Motion, record.Today, default))!;

        Assert.Equal((new DateOnly(2022, 11, 24), "Jasper van Dijk"), StepOf(trail, "tabled"));
        Assert.Equal("ontraden", trail.Steps.Single(step => step.Kind == "appreciation").Value);
        Assert.Equal((new DateOnly(2022, 11, 29), "aangenomen"), trail.Steps.Where(step => step.Kind == "vote").Select(step => (step.Date!.Value, step.Value)).Single());
        Assert.Equal("executed", trail.Cabinet.Value);
        Assert.Equal("unclear", trail.House.Value);
        Assert.Empty(trail.NotKnown);
        Assert.All(trail.Steps.SelectMany(step => step.Evidence), evidence => Assert.True(evidence.Document.Retold));
    }

    [Fact]
    public async Task OnAnEarlierDayOnlyWhatWasKnownByThenIsAnswered()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync(Motion, new DateOnly(2022, 11, 29), default))!;

        Assert.Equal("open", trail.Cabinet.Value);
        Assert.DoesNotContain(trail.Steps, step => step.Kind == "execution");
        Assert.Contains("execution", trail.NotKnown);
        Assert.All(trail.Steps.SelectMany(step => step.Evidence), evidence => Assert.True(evidence.Document.Published.To <= new DateOnly(2022, 11, 29)));
    }

    [Fact]
    public async Task TheUndatedLetterMayHaveExistedAndIsListedNotUsed()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync(Motion, new DateOnly(2023, 1, 31), default))!;

        Assert.Contains(trail.Undated, document => document.Id == "BZDOC-1140901229-49");
        Assert.DoesNotContain(trail.Steps, step => step.Kind == "execution");
    }

    [Fact]
    public async Task ARejectedMotionAsksNothingOfTheCabinet()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync("35570-V-55", record.Today, default))!;

        Assert.Equal("verworpen", trail.Steps.Single(step => step.Kind == "vote").Value);
        Assert.Equal(("none", "motion-rejected"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task AMotionOfWhichNothingMoreIsKnownIsUnclearNotOpen()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync("kst-33783-8", record.Today, default))!;

        Assert.Equal(("unclear", "no-vote-in-record"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Contains("vote", trail.NotKnown);
    }

    [Fact]
    public async Task TheQuestionsAreFollowedToTheirAnswer()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var trail = (await record.Desk.TrailAsync("2022Z21643", record.Today, default))!;

        Assert.Equal("SchriftelijkeVragen", trail.Subject);
        Assert.Equal(new DateOnly(2022, 11, 10), trail.Steps.Single(step => step.Kind == "asked").Date);
        Assert.Equal(new DateOnly(2022, 12, 7), trail.Steps.Single(step => step.Kind == "answered").Date);
        Assert.Equal("answered", trail.Cabinet.Value);
    }

    [Fact]
    public async Task TheDossierStandsInTheOrderOfTimeAndNamesItsGaps()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var dossier = (await record.Desk.DossierAsync("33 783", record.Today, default))!;

        var days = dossier.Entries.Select(entry => entry.Document.Published.Day).OfType<DateOnly>().ToList();
        Assert.Equal(days.Order(), days);
        Assert.Contains("10–17", dossier.Gaps);
        Assert.Contains(dossier.Entries, entry => !entry.InDossier && entry.Cites.Contains("kst-33783-46"));
    }

    [Fact]
    public async Task TheStatusOfTheSubjectHasItsSentences()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var status = await record.Desk.StatusAsync("nucleaire ontwapening", record.Today, default);

        var motions = status.Headings.Single(heading => heading.Kind == "motions").Findings;
        Assert.Contains(motions, finding => finding.Target == Motion && finding.Value == "executed");
        Assert.All(status.Headings.SelectMany(heading => heading.Findings), finding => Assert.NotEmpty(finding.Evidence.Sentence));
    }

    [Theory]
    [InlineData("36 200 V, nr. 30")]
    [InlineData("36200-V-30")]
    [InlineData("kst-36200-V-30")]
    [InlineData("Kamerstuk 36 200 V, nr. 30")]
    public async Task AMotionIsFoundByItsNumberHoweverItIsTyped(string typed)
    {
        await using var record = await TestRecord.WithSampleAsync();

        Assert.Equal(Motion, (await record.Desk.TrailAsync(typed, record.Today, default))?.Id);
    }

    private static (DateOnly? Date, string? Actor) StepOf(TrailAnswer trail, string kind) =>
        trail.Steps.Where(step => step.Kind == kind).Select(step => (step.Date, step.Actor)).Single();
}
