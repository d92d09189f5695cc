using System.Net;
using System.Text.Json;
using Microsoft.Playwright;

namespace Stavaza.Web.Tests;

public sealed class RegisterPagesTests(RecordSite site, Chromium chromium) : IClassFixture<RecordSite>, IClassFixture<Chromium>
{
    [Fact]
    public async Task ASubjectShowsItsFactsWithTheirSources()
    {
        var html = WebUtility.HtmlDecode(await site.Http.GetStringAsync("/subjects/new-start?asOf=2023-03-01"));
        Assert.Contains("opgeschort", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"external noreferrer\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("verlopen", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyNameLeadsToTheSubject()
    {
        using var response = await site.Http.GetAsync("/subjects/NPV?asOf=2023-01-31");
        Assert.Equal((HttpStatusCode.Redirect, "/subjects/npt?asOf=2023-01-31"), (response.StatusCode, response.Headers.Location?.ToString()));
        using var unknown = await site.Http.GetAsync("/subjects/nergens");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task TheStateOfAffairsShowsTheRegister() =>
        Assert.Contains("href=\"/subjects/ctbt?asOf=2023-11-10\"", await site.Http.GetStringAsync("/status?subject=CTBT&asOf=2023-11-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("state=nederl", "Nederland")]
    [InlineData("state=RU&part=withdrawn", "Rusland")]
    [InlineData("state=Korea&part=signed-only", "")]
    [InlineData("state=Korea&part=bound", "Zuid-Korea")]
    public async Task TheTableOfPartiesIsFiltered(string query, string states)
    {
        var page = await chromium.VisitorAsync(scripts: false);
        await page.GotoAsync($"{site.Address}/subjects/ctbt?{query}");
        Assert.Equal(states, string.Join(' ', await page.Locator("tbody th").AllInnerTextsAsync()));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AVisitorWithoutScriptsSortsAndFilters()
    {
        var page = await chromium.VisitorAsync(scripts: false);
        await page.GotoAsync(site.Address + "/subjects/ctbt?asOf=2000-01-01");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sorteer op: Gebonden" }).ClickAsync();
        Assert.Equal("Fiji", await page.Locator("tbody th").First.InnerTextAsync());
        await page.GetByLabel("Land bevat").FillAsync("België");
        await page.Locator("section.parties button").ClickAsync();
        Assert.Equal("België", Assert.Single(await page.Locator("tbody th").AllInnerTextsAsync()));
        Assert.Contains("asOf=2000-01-01", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/subjects")]
    [InlineData("/subjects/ctbt")]
    [InlineData("/subjects/npt-review-conference")]
    [InlineData("/diff?subject=CTBT&from=1999-01-01&to=2023-12-31")]
    public async Task APageOfTheRegisterIsNoWiderThanANarrowScreen(string path)
    {
        var page = await chromium.VisitorAsync(width: 320);
        await page.GotoAsync(site.Address + path);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TheDiffIsTheSameInTheApi()
    {
        using var json = JsonDocument.Parse(await site.Http.GetStringAsync("/api/v1/diff?subject=CTBT&from=2023-10-01&to=2023-12-01"));
        var kinds = json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString());
        Assert.Equal(["ended", "happened"], kinds.Order());
        var html = await site.Http.GetStringAsync("/diff?subject=CTBT&from=2023-10-01&to=2023-12-01");
        Assert.Contains("omdat: bekrachtiging ingetrokken, Rusland, 2 november 2023", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/diff?subject=CTBT&from=2023-10-01&to=2023-10-01", 400)]
    [InlineData("/diff?subject=CTBT&from=gisteren", 400)]
    [InlineData("/api/v1/diff?subject=CTBT&from=2023-10-01&to=2023-09-01", 400)]
    [InlineData("/api/v1/diff", 404)]
    [InlineData("/api/v1/register/parties?subject=INF", 404)]
    [InlineData("/api/v1/register/parties?subject=CTBT&asOf=2000-13-01", 400)]
    public async Task WhatCannotBeAnsweredIsSaid(string address, int status)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public void EveryPredicateHasADutchName()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Path("docs", "register.schema.json")));
        var predicates = json.RootElement.GetProperty("properties").GetProperty("facts").GetProperty("items").GetProperty("properties").GetProperty("predicate").GetProperty("enum");
        Assert.All(predicates.EnumerateArray(), name => Assert.Contains(name.GetString()!, Languages.SubjectTextsInDutch.Table.Predicates.Keys));
    }
}
