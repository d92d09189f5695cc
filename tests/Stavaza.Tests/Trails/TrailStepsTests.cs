using System.Diagnostics;
using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Trails;

namespace Stavaza.Tests.Trails;

public sealed class TrailStepsTests
{
    private const string Motion = "kst-33783-8";
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    [Fact]
    public void SentencesOfOneDocumentThatMentionItAreOneStep()
    {
        var steps = TrailSteps.Of(About(Mention(1, 0), Mention(1, 1), Mention(2, 0)));

        Assert.Equal([2, 1], steps.Select(step => step.Evidence.Count));
        Assert.All(steps, step => Assert.Equal("mention", step.Kind));
    }

    [Fact]
    public void AVoteToldWithoutItsDayJoinsTheOneThatHasItUnlessTheOutcomeDiffers()
    {
        var steps = TrailSteps.Of(About(Vote(1, "aangenomen", null), Vote(2, "aangenomen", "2022-11-29"), Vote(3, "verworpen", null)));

        Assert.Equal([(new DateOnly(2022, 11, 29), "aangenomen", 2), (null, "verworpen", 1)], steps.Select(step => (step.Date, step.Value!, step.Evidence.Count)));
    }

    [Fact]
    public void AHundredThousandMentionsAreJoinedInOneWalk()
    {
        var known = About([.. Enumerable.Range(0, 100_000).Select(document => Mention(document, 0))]);
        var clock = Stopwatch.StartNew();

        Assert.Equal(100_000, TrailSteps.Of(known).Count);

        // Each with each would be five thousand million comparisons: minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void ATrailShowsTheNewestMentionsAndCountsAll()
    {
        var steps = TrailSteps.Of(About([Vote(1000, "aangenomen", "2001-01-01"), .. Enumerable.Range(0, 300).Select(document => Mention(document, 0))]));
        var whole = TrailOf(steps);

        var shown = whole.WithNewestMentions();

        var mentions = shown.Steps.Where(step => step.Kind == "mention").ToList();
        Assert.Equal((300, 200), (shown.Mentions, mentions.Count));
        Assert.Equal(FirstDay.AddDays(100), mentions[0].Date);
        Assert.Equal(FirstDay.AddDays(299), mentions[^1].Date);
        Assert.Equal(201, shown.Steps.Count);
    }

    [Fact]
    public void ATrailWithFewMentionsIsShownWhole()
    {
        var whole = TrailOf(TrailSteps.Of(About(Mention(1, 0), Mention(2, 0))));

        var shown = whole.WithNewestMentions();

        Assert.Equal(2, shown.Mentions);
        Assert.Equal(whole.Steps, shown.Steps);
    }

    private static TrailMaterial About(params FoundElement[] about) => new(Motion, "Motie", [], [], [], about);

    private static TrailAnswer TrailOf(IReadOnlyList<TrailStep> steps) =>
        new(Motion, "Motie", Motion, [], [], steps, [], [], new("unclear", "no-evidence", null), new("unclear", "no-evidence", null), FirstDay, null, new(null, null, 0, 0, 0, 0));

    private static FoundElement Mention(int document, int place) => Found(document, place, "citation", "{}");

    private static FoundElement Vote(int document, string result, string? day) =>
        Found(document, 0, "motie-status", day is null ? $$"""{"status":"{{result}}"}""" : $$"""{"status":"{{result}}","date":"{{day}}"}""");

    private static FoundElement Found(int document, int place, string type, string fields)
    {
        var day = FirstDay.AddDays(document);
        return new(
            document,
            new($"document-{document}", "Kamerbrief", "Brief", new(day, day, "stated"), false, null),
            new($"{document}-{place}", place, type, null, Motion, new TextSpan(place, 1), [], "Motie", "Over deze motie.", null, "test", fields));
    }
}
