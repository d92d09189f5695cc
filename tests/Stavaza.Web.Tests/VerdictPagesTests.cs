using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Stavaza.Web.Verdicts;

namespace Stavaza.Web.Tests;

public sealed partial class VerdictPagesTests(JudgingSite site, RecordSite reading, Chromium chromium)
    : IClassFixture<JudgingSite>, IClassFixture<RecordSite>, IClassFixture<Chromium>
{
    private const string Trail = "/trails/" + JudgingSite.Motion;

    [Fact]
    public async Task AVisitorWithoutScriptsConfirmsACandidateSeesTheStatusMoveAndTakesItBack()
    {
        var page = await chromium.VisitorAsync(scripts: false);
        await page.GotoAsync(site.Address + Trail);
        Assert.DoesNotContain("uitgevoerd", await page.Locator("section.side").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await page.GetByLabel("Uw naam").FillAsync("De griffie");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoort hierbij" }).ClickAsync();
        Assert.Matches("/verdicts/[0-9]+$", page.Url);
        Assert.Contains("De griffie", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var kept = page.Url;

        await page.Locator("a.follow").ClickAsync();
        Assert.Contains("uitgevoerd", await page.Locator("section.side").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await page.Locator(".candidates").CountAsync());

        await page.GotoAsync(kept);
        await page.GetByRole(AriaRole.Button, new() { Name = "Oordeel terugnemen" }).ClickAsync();
        Assert.EndsWith(Trail, page.Url, StringComparison.Ordinal);
        Assert.Equal("De griffie", await page.GetByLabel("Uw naam").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AReadingThatIsWrongIsStruckInItsDocument()
    {
        var page = await chromium.VisitorAsync(scripts: false);
        await page.GotoAsync(site.Address + "/documents/kst-36200-V-45");
        await page.Locator(".elements .judge").First.ClickAsync();
        await page.GetByLabel("Uw naam").FillAsync("De griffie");
        await page.GetByLabel("Waarom").FillAsync("<b>zo niet</b>");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deze lezing klopt niet" }).ClickAsync();
        Assert.Contains("<b>zo niet</b>", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var kept = page.Url;

        await page.GotoAsync(site.Address + "/documents/kst-36200-V-45");
        Assert.Equal(1, await page.Locator(".elements s").CountAsync());
        Assert.Contains("verkeerd gelezen", await page.Locator(".elements").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(kept);
        await page.GetByRole(AriaRole.Button, new() { Name = "Oordeel terugnemen" }).ClickAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://elders.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("X-Nothing", "x", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.SeeOther)]
    [InlineData("Origin", "HERE", HttpStatusCode.SeeOther)]
    public async Task OnlyAFormOfThesePagesIsTaken(string header, string value, HttpStatusCode expected)
    {
        using var http = Visitor();
        using var response = await PostAsync(http, await FormAsync(http), (header, value == "HERE" ? site.Address : value));
        Assert.Equal(expected, response.StatusCode);
        await TakeBackAsync(http, response);
    }

    [Fact]
    public async Task WithoutTheTokenOrInAnotherFormNothingIsTaken()
    {
        using var http = Visitor();
        var form = await FormAsync(http);
        form.Remove("__RequestVerificationToken");
        using var without = await PostAsync(http, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);

        using var json = new HttpRequestMessage(HttpMethod.Post, "/verdicts") { Content = JsonContent.Create(form) };
        json.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var other = await http.SendAsync(json);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, other.StatusCode);

        form = await FormAsync(http);
        form["note"] = new string('x', 20_000);
        using var large = await PostAsync(http, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Theory]
    [InlineData("by", " ", HttpStatusCode.BadRequest)]
    [InlineData("target", "die ene", HttpStatusCode.BadRequest)]
    [InlineData("element", "0123456789abcdef", HttpStatusCode.NotFound)]
    [InlineData("verdict", "anders", HttpStatusCode.BadRequest)]
    public async Task WhatIsAmissInAFormIsSaid(string field, string value, HttpStatusCode expected)
    {
        using var http = Visitor();
        var form = await FormAsync(http);
        form[field] = value;
        using var response = await PostAsync(http, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task WhileAnotherWritesThePageSaysSo()
    {
        using var http = Visitor();
        var form = await FormAsync(http);
        using var writer = await site.OpenToWriteAsync();
        using var response = await PostAsync(http, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Er wordt nu in deze verzameling geschreven.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example/trails/")]
    [InlineData("/\\elders.example")]
    [InlineData("/search")]
    public void NobodyIsLedAway(string back) => Assert.Equal("/", VerdictRequest.BackTo(back));

    [Fact]
    public async Task WhereNoVerdictsAreTakenThereIsNoFormAndNothingIsWritten()
    {
        using var post = await reading.Http.PostAsync("/verdicts", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var give = await reading.Http.GetAsync("/verdicts/give?element=0123456789abcdef");
        Assert.Equal(HttpStatusCode.NotFound, give.StatusCode);
        using var trail = await reading.Http.GetAsync(Trail);
        Assert.DoesNotContain("/verdicts", await trail.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private HttpClient Visitor() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Address) };

    /// <summary>The form of the candidate, filled in.</summary>
    private static async Task<Dictionary<string, string>> FormAsync(HttpClient http)
    {
        var html = await http.GetStringAsync(Trail);
        var form = Hidden().Matches(html).DistinctBy(field => field.Groups[1].Value).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);
        form["by"] = "griffie";
        form["verdict"] = "confirm";
        return form;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, Dictionary<string, string> form, (string Name, string Value) header)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/verdicts") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add(header.Name, header.Value);
        return http.SendAsync(request);
    }

    private static async Task TakeBackAsync(HttpClient http, HttpResponseMessage kept)
    {
        if (kept.Headers.Location is not { } address)
        {
            return;
        }

        var form = Hidden().Matches(await http.GetStringAsync(address)).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);
        form["verdict"] = "undo";
        using var response = await PostAsync(http, form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(Trail, response.Headers.Location!.ToString());
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
