using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Stavaza.Answers;
using Stavaza.Open;
using Stavaza.Web.Languages;
using Stavaza.Web.Open;

namespace Stavaza.Web.Tests;

public sealed class OpenPagesTests(RecordSite site) : IClassFixture<RecordSite>
{
    [Fact]
    public async Task TheListShowsItsItemsWithTheirEvidenceAndItsPermanentAddress()
    {
        var open = JsonSerializer.Deserialize<OpenAnswer>(await site.Http.GetStringAsync("/api/v1/open?asOf=2022-11-30"), AnswerJson.Options)!;
        var page = await site.Http.GetStringAsync("/open?asOf=2022-11-30");

        Assert.NotEmpty(open.Questions);
        Assert.Contains("/open?asOf=2022-11-30", page, StringComparison.Ordinal);
        Assert.All(open.Questions.Take(5), item => Assert.Contains(WebUtility.HtmlEncode(item.Title), page, StringComparison.Ordinal));
        Assert.Contains($"<strong>{open.Counts.NoTerm}</strong>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFormKeepsWhatWasAskedAndEmptyFieldsAskNothing()
    {
        var page = await site.Http.GetStringAsync("/open?dossier=&minister=&mover=&party=&kind=questions&state=&group=&within=30&week=&asOf=2022-11-30");
        Assert.Contains("<option value=\"questions\" selected", page, StringComparison.Ordinal);
        Assert.Contains("value=\"30\"", page, StringComparison.Ordinal);
        Assert.Contains("/open?kind=questions&amp;within=30&amp;asOf=2022-11-30", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/open?kind=moties")]
    [InlineData("/open?state=late")]
    [InlineData("/open?group=kamer")]
    [InlineData("/open?within=-1")]
    [InlineData("/open?within=9999")]
    [InlineData("/open?week=morgen")]
    [InlineData("/open?asOf=31-01-2023")]
    [InlineData("/open?dossier=zomer")]
    [InlineData("/open.atom?kind=moties")]
    [InlineData("/api/v1/open?kind=moties")]
    [InlineData("/api/v1/open?take=1001")]
    [InlineData("/api/v1/open?party=nergens")]
    [InlineData("/api/v1/open.csv?state=late")]
    public async Task WhatCannotBeIsRefused(string address)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task TheTableComesByAddressAndByWhatIsAccepted()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/open?asOf=2022-11-30");
        request.Headers.Add("Accept", "text/csv");
        using var accepted = await site.Http.SendAsync(request);
        var table = await site.Http.GetStringAsync("/api/v1/open.csv?asOf=2022-11-30");

        Assert.Equal("text/csv", accepted.Content.Headers.ContentType?.MediaType);
        Assert.Equal(table, await accepted.Content.ReadAsStringAsync());
        Assert.StartsWith("kind,id,state,days_left,due", table.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePartsOfTheListFollowOnAndCountsAreOfAll()
    {
        var all = await OpenAsync("/api/v1/open?take=1000");
        var first = await OpenAsync("/api/v1/open?take=2");
        var second = await OpenAsync("/api/v1/open?skip=2&take=2");

        Assert.Equal(all.Counts, first.Counts);
        Assert.Equal(all.Items.Take(4).Select(item => item.Id), first.Items.Concat(second.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task TheFeedIsOfWhatBecameOverdue()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        using var response = await site.Http.GetAsync("/open.atom");
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        var overdue = await OpenAsync("/api/v1/open?state=overdue&take=1000");

        Assert.Equal(overdue.Counts.Total, feed.Elements(atom + "entry").Count());
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.NotEmpty(entry.Element(atom + "title")!.Value));
    }

    [Fact]
    public void AFeedOfHostileWordsIsStillXml()
    {
        var visit = new Visit(Texts.Dutch, Specimens.Day, "http://stavaza.test", "/open.atom", new Dictionary<string, string>());
        var item = OpenSpecimens.Late with { Title = Specimens.Hostile + "\u0001\uFFFE" };
        var feed = XDocument.Parse(OpenFeed.Write(visit, new(), new([], [item], Specimens.Complete)));
        Assert.Contains(Specimens.Hostile, feed.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileWordsInAnItemDoNothing()
    {
        var item = OpenSpecimens.Late with
        {
            Id = Specimens.Hostile,
            Title = Specimens.Hostile,
            Cabinet = Specimens.Hostile,
            CabinetReason = Specimens.Hostile,
            Register = Specimens.Hostile,
            Dossiers = [Specimens.Hostile],
            Ministers = [new(Specimens.Hostile, Specimens.Hostile)],
            Movers = [new(Specimens.Hostile, Specimens.Hostile, "said")],
        };
        var open = new OpenAnswer([item], [], Specimens.Complete) { Groups = [new(Specimens.Hostile, new(), [item])], Unknown = [new("party", Specimens.Hostile, [Specimens.Hostile])] };
        var html = await Rendered.AsHtmlAsync<OpenPage>("View", new OpenView(new() { Party = Specimens.Hostile, Group = "party" }, open, 1));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnItemOfTheRegisterIsMarkedSoAndShowsItsRow()
    {
        var html = await Rendered.AsHtmlAsync<OpenPage>("View", new OpenView(new(), new([], [OpenSpecimens.Due], Specimens.Complete), 1));
        Assert.Contains(OpenTexts.Dutch.FromRegister, html, StringComparison.Ordinal);
        Assert.Contains("6b1f9c1e", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", OpenQuestion.Promises, "toegezegd door minister van Bruggen", "aan Grind (CU)")]
    [InlineData("en", OpenQuestion.Promises, "promised by minister van Bruggen", "to Grind (CU)")]
    [InlineData("nl", OpenQuestion.Questions, "gericht aan minister van Bruggen", "van Grind (CU)")]
    [InlineData("en", OpenQuestion.Questions, "asked of minister van Bruggen", "by Grind (CU)")]
    public async Task APromiseIsMadeByTheMinisterToTheMemberAndAQuestionTheOtherWayRound(string language, string kind, string minister, string member)
    {
        var item = OpenSpecimens.Promised with { Kind = kind, Ministers = [new("minister van Bruggen", null)], Movers = [new("Grind", "CU", "said")] };
        var html = await Rendered.AsHtmlAsync<OpenEntry>("Open", item, Rendered.Visit with { Texts = language == "en" ? Texts.English : Texts.Dutch });

        Assert.Contains($">{minister}</span>", html, StringComparison.Ordinal);
        Assert.Contains($">{member}</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWeekInARecessSaysSo() =>
        Assert.Contains("kerstreces", await Rendered.AsHtmlAsync<OpenPage>("View", new OpenView(new() { Week = new(2023, 1, 10) }, OpenSpecimens.Week, 1)), StringComparison.Ordinal);

    [Fact]
    public void BothLanguagesNameTheSameCodes()
    {
        foreach (var table in typeof(OpenTexts).GetProperties().Where(property => property.PropertyType == typeof(IReadOnlyDictionary<string, string>)))
        {
            Assert.Equal(
                ((IReadOnlyDictionary<string, string>)table.GetValue(OpenTexts.Dutch)!).Keys.Order(),
                ((IReadOnlyDictionary<string, string>)table.GetValue(OpenTexts.English)!).Keys.Order());
        }
    }

    private async Task<OpenAnswer> OpenAsync(string address) => JsonSerializer.Deserialize<OpenAnswer>(await site.Http.GetStringAsync(address), AnswerJson.Options)!;
}
