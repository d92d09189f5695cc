using System.Net;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Tests;

/// <summary>The graph of citations over the bundled sample, as pages and as JSON.</summary>
public sealed class CitationPagesTests(RecordSite site) : IClassFixture<RecordSite>
{
    [Fact]
    public void EveryReasonAndOutcomeIsSaidInBothLanguages()
    {
        var rules = typeof(CitationQuestion).Assembly.GetType("Stavaza.Linking.LinkRules")!
            .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Select(rule => (string)rule.GetRawConstantValue()!);

        Assert.All(rules, rule => Assert.Contains(rule, Texts.Dutch.LinkReasons));
        Assert.All(CitationQuestion.Outcomes, outcome => Assert.Contains(outcome, Texts.Dutch.LinkOutcomes));
        Assert.All(CitationQuestion.Outcomes, outcome => Assert.Contains(outcome, Texts.Dutch.OutcomesExplained));
        Assert.All(CitationQuestion.Mismatches.SkipLast(1), mismatch => Assert.Contains(mismatch, Texts.Dutch.Mismatches));
    }

    [Theory]
    [InlineData("resolved")]
    [InlineData("nonexistent")]
    [InlineData("ambiguous")]
    [InlineData("unresolved")]
    [InlineData("unchecked")]
    public async Task TheSampleShowsEachOutcomeWithItsReasonAndItsSentence(string outcome)
    {
        var answer = await AskAsync($"/api/v1/citations?outcome={outcome}&take=100");
        var page = WebUtility.HtmlDecode(await site.Http.GetStringAsync($"/citations?outcome={outcome}"));

        Assert.NotEmpty(answer.Citations);
        Assert.Equal(answer.Total, answer.Citations.Count);
        Assert.All(answer.Citations, found => Assert.Equal(outcome, found.Link.Outcome));
        Assert.All(answer.Citations, found => Assert.NotEmpty(found.Evidence.Sentence));
        Assert.All(answer.Citations.Take(20), found => Assert.Contains(Texts.Dutch.LinkReasons[found.Link.Rule], page, StringComparison.Ordinal));
        Assert.All(answer.Citations, found => Assert.True(found.Evidence.Document.Retold));
    }

    [Fact]
    public async Task AWrongDayStandsBesideTheDayOfTheDocumentWithBothSentences()
    {
        var found = Assert.Single((await AskAsync("/api/v1/citations?mismatch=date")).Citations);

        var mismatch = Assert.Single(found.Link.Mismatches);
        Assert.Equal(("2020-07-08", "2020-07-06"), (mismatch.Said, mismatch.Held));
        Assert.Equal("kst-33783-46", mismatch.Evidence!.Document.Id);
        var page = await site.Http.GetStringAsync("/citations?mismatch=any");
        Assert.Contains("8 juli 2020", page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(Addresses.Evidence(mismatch.Evidence)), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kst-33783-35", 1)]
    [InlineData("npt#VI", 3)]
    [InlineData("33 783, nr. 46", 3)]
    public async Task WhatCitesATargetIsTheSameAsPageAndAsJson(string target, int atLeast)
    {
        var answer = await AskAsync("/api/v1/citations?target=" + Uri.EscapeDataString(target));
        var page = await site.Http.GetStringAsync(Addresses.Citations(answer.About!.Id));

        Assert.InRange(answer.Total, atLeast, 100);
        Assert.All(answer.Citations, found => Assert.Contains(WebUtility.HtmlEncode(Addresses.Evidence(found.Evidence)), page, StringComparison.Ordinal));
        Assert.All(answer.Citations, found => Assert.StartsWith("http", found.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheAddressOfACitationOpensAtItsSentence()
    {
        foreach (var found in (await AskAsync("/api/v1/citations?outcome=unchecked")).Citations)
        {
            Assert.Contains($"id=\"e-{found.Evidence.Element}\"", await site.Http.GetStringAsync(new Uri(found.Address!).PathAndQuery), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ATreatyNamesTheArticlesThatAreCited()
    {
        var answer = await AskAsync("/api/v1/citations?target=npt");

        Assert.Equal(["npt#VI"], answer.About!.Narrower.Select(part => part.Id));
        Assert.Equal("npt", (await AskAsync("/api/v1/citations?target=npt%23VI")).About!.Broader);
    }

    [Fact]
    public async Task TheDayOfTheQuestionIsKeptTo()
    {
        var before = await AskAsync("/api/v1/citations?target=npt%23VI&asOf=2019-01-01");

        Assert.Equal(1, before.Total);
        Assert.Equal(0, (await AskAsync("/api/v1/citations?outcome=nonexistent&asOf=2019-01-01")).Total);
        Assert.All(before.Citations, found => Assert.True(found.Evidence.Document.Published.KnownOn(new DateOnly(2019, 1, 1))));
    }

    [Fact]
    public async Task ADocumentTellsWhatItCitesAndWhatCitesIt()
    {
        var cites = await AskAsync("/api/v1/documents/kst-33783-48/citations");
        var citedBy = await AskAsync("/api/v1/documents/kst-33783-46/citations?direction=cited-by&take=1&skip=1");
        var page = await site.Http.GetStringAsync("/documents/kst-33783-48");

        Assert.Equal(cites.Total, cites.Citations.Count);
        Assert.Equal("kst-33783-48", cites.Document!.Id);
        Assert.All(cites.Citations, found => Assert.Contains(Texts.Dutch.LinkReasons[found.Link.Rule], WebUtility.HtmlDecode(page), StringComparison.Ordinal));
        Assert.Single(citedBy.Citations);
        Assert.InRange(citedBy.Total, 2, 100);
    }

    [Theory]
    [InlineData("/api/v1/citations")]
    [InlineData("/api/v1/citations?outcome=maybe")]
    [InlineData("/api/v1/citations?mismatch=color")]
    [InlineData("/api/v1/citations?outcome=resolved&target=npt")]
    [InlineData("/api/v1/citations?outcome=resolved&take=many")]
    [InlineData("/api/v1/citations?outcome=resolved&take=0")]
    [InlineData("/api/v1/citations?outcome=resolved&take=101")]
    [InlineData("/api/v1/citations?outcome=resolved&skip=-1")]
    [InlineData("/api/v1/citations?outcome=resolved&skip=1.5")]
    [InlineData("/api/v1/documents/kst-33783-46/citations?direction=up")]
    [InlineData("/api/v1/search?q=kernwapens&take=veel")]
    [InlineData("/api/v1/search?q=kernwapens&skip=%20")]
    [InlineData("/api/v1/search?q=kernwapens&page=0")]
    public async Task NonsenseIsRefusedWithWhatIsWrong(string address)
    {
        using var response = await site.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.InRange(problem.RootElement.GetProperty("detail").GetString()!.Length, 20, 400);
    }

    [Theory]
    [InlineData("/api/v1/citations?from=nothing", 404)]
    [InlineData("/api/v1/documents/nothing/citations", 404)]
    [InlineData("/api/v1/documents/nothing/citations?direction=cited-by", 404)]
    [InlineData("/citations?from=nothing", 404)]
    [InlineData("/citations?outcome=maybe", 400)]
    [InlineData("/citations/nothing", 200)]
    public async Task WhatIsNotThereIsSaid(string address, int status)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/citations?outcome=resolved", 200)]
    [InlineData("/api/v1/documents/kst-33783-46/citations", 200)]
    [InlineData("/api/v1/trails/kst-36200-V-30", 200)]
    [InlineData("/api/v1/trails?id=kst-36200-V-30", 200)]
    [InlineData("/api/v1/documents/nothing", 404)]
    [InlineData("/api/v1/search?q=kernwapens&take=veel", 400)]
    [InlineData("/api/v1/open", 200)]
    [InlineData("/api/v1/record", 200)]
    [InlineData("/api/v1/completeness", 200)]
    public async Task HeadAnswersAsGetDoesWithoutABody(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await site.Http.SendAsync(request);
        using var get = await site.Http.GetAsync(address);

        Assert.Equal(status, (int)head.StatusCode);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private async Task<CitationsAnswer> AskAsync(string address) =>
        JsonSerializer.Deserialize<CitationsAnswer>(await site.Http.GetStringAsync(address), AnswerJson.Options)!;
}
