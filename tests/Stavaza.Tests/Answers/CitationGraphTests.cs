using Stavaza.Answers;
using Stavaza.Sources;

namespace Stavaza.Tests.Answers;

public sealed class CitationGraphTests
{
    [Fact]
    public async Task ATargetThatIsCitedOftenIsGivenPageByPageAndNothingTwice()
    {
        await using var record = await TestRecord.MakeAsync();
        const int Documents = 45;
        for (var i = 0; i < Documents; i++)
        {
            await record.ReadAsync($"{i}.txt", $"Stuk {i} verwijst naar Kamerstuk 36 200 V, nr. 30.", new GivenFacts { Id = $"kst-33783-{i + 1}", Date = new DateOnly(2023, 1, 1).AddDays(i / 3) });
        }

        var seen = new List<string>();
        for (var skip = 0; skip < Documents + 10; skip += 10)
        {
            var page = (await record.Desk.CitationsAsync(new(Target: "36 200 V, nr. 30"), record.Today, skip, 10, default))!;
            Assert.Equal((Documents, Documents), (page.Total, page.Documents));
            seen.AddRange(page.Citations.Select(found => found.Evidence.Document.Id));
            Assert.Equal(page.Citations.Select(found => found.Evidence.Document.Published.Day).OrderDescending(), page.Citations.Select(found => found.Evidence.Document.Published.Day));
        }

        Assert.Equal(Documents, seen.Distinct().Count());
        Assert.Equal(Documents, seen.Count);
        Assert.Equal(30, (await record.Desk.CitationsAsync(new(Target: "kst-36200-V-30"), new DateOnly(2023, 1, 10), 0, 10, default))!.Total);
    }

    [Fact]
    public async Task WhatWaitedForATargetIsCitedByItWhenItComes()
    {
        await using var record = await TestRecord.MakeAsync();
        await record.ReadAsync("a.txt", "Zie Kamerstuk 33 783, nr. 46 en Kamerstuk 33 783, nr. 47.", new GivenFacts { Id = "kst-33783-50" });
        await record.ReadAsync("46.txt", "Een brief.", new GivenFacts { Id = "kst-33783-46" });

        var target = Assert.Single(await record.Desk.DocumentAsync("kst-33783-46", record.Today, default));
        var citing = Assert.Single(await record.Desk.DocumentAsync("kst-33783-50", record.Today, default));

        Assert.Equal("kst-33783-50", Assert.Single(target.Graph.CitedBy).Evidence.Document.Id);
        Assert.Equal(["resolved", "unresolved"], citing.Graph.Cites.Select(found => found.Link.Outcome));
        Assert.Equal((1, 1), (citing.Graph.Totals.Of("resolved"), citing.Graph.Totals.Of("unresolved")));
        var around = (await record.Desk.CitationsAsync(new(Target: "kst-33783-47"), record.Today, 0, 10, default))!.About!.Dossier!;
        Assert.Equal((2, 46, 50), (around.Held, around.Below, around.Above));
    }

    [Fact]
    public async Task TheDayByWhichACitationIsKnownFollowsItsDocument()
    {
        await using var record = await TestRecord.MakeAsync();
        const string Text = "Zie Kamerstuk 33 783, nr. 46.";
        await record.ReadAsync("a.txt", Text, new GivenFacts { Date = new DateOnly(2023, 1, 1) });
        var question = new CitationQuestion(Target: "kst-33783-46");
        Assert.Equal(1, (await record.Desk.CitationsAsync(question, new DateOnly(2023, 1, 1), 0, 10, default))!.Total);

        await record.ReadAsync("a.txt", Text, new GivenFacts { Date = new DateOnly(2024, 1, 1) });

        Assert.Equal(0, (await record.Desk.CitationsAsync(question, new DateOnly(2023, 1, 1), 0, 10, default))!.Total);
        Assert.Equal(1, (await record.Desk.CitationsAsync(question, new DateOnly(2024, 1, 1), 0, 10, default))!.Total);
    }

    [Theory]
    [InlineData("npt")]
    [InlineData("NPV")]
    [InlineData("Non-Proliferatieverdrag")]
    public async Task TheStatusOfATreatyHasTheSentencesThatCiteItsArticles(string subject)
    {
        await using var record = await TestRecord.WithSampleAsync();

        var status = await record.Desk.StatusAsync(subject, record.Today, default);

        var citing = Assert.Single(status.Headings, heading => heading.Kind == "citations").Findings;
        Assert.All(citing, finding => Assert.Equal("npt#VI", finding.Target));
        Assert.Contains(citing, finding => finding.Evidence.Document.Id == "kst-33694-20");
    }

    [Fact]
    public async Task TheRecordCountsItsCitationsByOutcomeAndNamesThoseThatDiffer()
    {
        await using var record = await TestRecord.WithSampleAsync();

        var gaps = await record.Desk.GapsAsync(default);

        Assert.All(CitationQuestion.Outcomes, outcome => Assert.NotEqual(0, gaps.Citations.Of(outcome)));
        Assert.Equal(gaps.Citations.Mismatched, gaps.Mismatched.Count);
        Assert.Equal("date", Assert.Single(Assert.Single(gaps.Mismatched).Link.Mismatches).Kind);
    }
}
