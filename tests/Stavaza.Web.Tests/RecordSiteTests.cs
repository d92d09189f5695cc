using System.Net;
using System.Text.Json;
using CsCheck;
using Stavaza.Answers;
using Stavaza.Trails;
using Stavaza.Web.Dossiers;

namespace Stavaza.Web.Tests;

public sealed class RecordSiteTests(RecordSite site) : IClassFixture<RecordSite>
{
    private const string Motion = "kst-36200-V-30";

    [Fact]
    public async Task TheTrailOfTheMotionIsAPageAndTheSameAnswerIsJson()
    {
        var page = await site.Http.GetStringAsync($"/trails/{Motion}");
        var trail = JsonSerializer.Deserialize<TrailAnswer>(await site.Http.GetStringAsync($"/api/v1/trails/{Motion}"), AnswerJson.Options)!;
        Assert.Equal(Motion, trail.Id);
        Assert.NotEmpty(trail.Steps);
        Assert.All(trail.Steps, step => Assert.Contains(WebUtility.HtmlEncode(Addresses.Evidence(step.Evidence[0])), page, StringComparison.Ordinal));
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryEvidenceOfTheTrailOpensAtItsPlace()
    {
        var trail = JsonSerializer.Deserialize<TrailAnswer>(await site.Http.GetStringAsync($"/api/v1/trails/{Motion}"), AnswerJson.Options)!;
        foreach (var evidence in trail.Steps.SelectMany(step => step.Evidence))
        {
            var page = await site.Http.GetStringAsync(Addresses.Evidence(evidence));
            Assert.Contains($"id=\"e-{evidence.Element}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ADossierOfWhichNothingIsHeldDoesNotSayThatNoNumberIsMissing()
    {
        var cited = Specimens.Dossier with { Entries = [.. Specimens.Dossier.Entries.Select(entry => entry with { InDossier = false })], Gaps = [] };

        var page = await Rendered.AsHtmlAsync<DossierPage>("Answer", cited);

        Assert.Contains("geen genummerd stuk aanwezig", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ontbreekt er geen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/trails/kst-36200-V-30?asOf=2022-11-27", "asOf", "2022-11-27")]
    [InlineData("/api/v1/trails?id=kst-36200-V-30", "id", Motion)]
    [InlineData("/api/v1/dossiers/dossier-33783", "id", "dossier-33783")]
    [InlineData("/api/v1/status/nucleaire%20ontwapening?asOf=2023-01-31", "asOf", "2023-01-31")]
    [InlineData("/api/v1/status?subject=nucleaire+ontwapening", "subject", "nucleaire ontwapening")]
    [InlineData("/api/v1/search?q=kernwapens", "query", "kernwapens")]
    public async Task TheApiAnswersInCamelCase(string address, string property, string value)
    {
        using var json = JsonDocument.Parse(await site.Http.GetStringAsync(address));
        Assert.Equal(value, json.RootElement.GetProperty(property).GetString());
        Assert.True(json.RootElement.TryGetProperty("completeness", out _));
    }

    [Fact]
    public async Task NothingThatIsNotKnownIsWrittenInJson()
    {
        var json = await site.Http.GetStringAsync("/api/v1/documents/kst-33783-46") + await site.Http.GetStringAsync("/api/v1/open") + await site.Http.GetStringAsync("/api/v1/record");
        Assert.DoesNotContain(":null", json, StringComparison.Ordinal);
        Assert.Contains("\"retold\":true", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"end\":", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/trails/kst-1-1", 404)]
    [InlineData("/api/v1/documents/nothing", 404)]
    [InlineData("/api/v1/trails/kst-36200-V-30?asOf=31-01-2023", 400)]
    [InlineData("/api/v1/search", 400)]
    [InlineData("/api/v1/nowhere", 404)]
    public async Task AProblemOfTheApiIsAProblemDocument(string address, int status)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/trails/kst-1-1", 404)]
    [InlineData("/documents/nothing", 404)]
    [InlineData("/documents/", 404)]
    [InlineData("/nowhere", 404)]
    [InlineData("/trails/kst-36200-V-30?asOf=gisteren", 400)]
    public async Task APageThatIsNotThereSaysWhatToDo(string address, int status)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQuestionThatIsTooLongIsRefused()
    {
        using var words = await site.Http.GetAsync("/search?q=" + new string('x', 500));
        using var address = await site.Http.GetAsync("/search?q=" + new string('x', 8100));
        Assert.Equal(HttpStatusCode.BadRequest, words.StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, address.StatusCode);
    }

    [Fact]
    public async Task NothingCanBeWritten()
    {
        using var response = await site.Http.PostAsync("/", new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/open")]
    [InlineData("/openapi/v1.json")]
    public async Task EveryResponseForbidsScriptsAndFrames(string address)
    {
        using var response = await site.Http.GetAsync(address);
        Assert.Equal(SecurityHeaders.Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task TheStyleSheetMayBeKeptForEver()
    {
        using var response = await site.Http.GetAsync(Asset.Stylesheet.Address);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains(Asset.Stylesheet.Address, await site.Http.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLanguageChosenIsKept()
    {
        using var response = await site.Http.GetAsync("/?lang=en");
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie")).Split(';')[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search");
        request.Headers.Add("Cookie", cookie);
        using var later = await site.Http.SendAsync(request);
        Assert.Contains("<html lang=\"en\">", await later.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl\">", await site.Http.GetStringAsync("/search"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDescriptionOfTheApiIsApproved()
    {
        using var json = JsonDocument.Parse(await site.Http.GetStringAsync("/openapi/v1.json"));
        GoldenFile.Check("tests/Stavaza.Web.Tests/Approved/openapi.txt", OpenApiOutline.Of(json.RootElement));
    }

    [Fact]
    public async Task TheDescriptionOfTheApiNamesEveryAnswer()
    {
        using var json = JsonDocument.Parse(await site.Http.GetStringAsync("/openapi/v1.json"));
        var paths = json.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name);
        Assert.Equal(
            ["/api/v1/citations", "/api/v1/completeness", "/api/v1/completeness/{id}", "/api/v1/diff", "/api/v1/documents/{id}", "/api/v1/documents/{id}/citations", "/api/v1/dossiers/{id}", "/api/v1/drift", "/api/v1/official/{id}", "/api/v1/open", "/api/v1/open.csv", "/api/v1/record", "/api/v1/register", "/api/v1/register/parties", "/api/v1/report", "/api/v1/search", "/api/v1/status/{subject}", "/api/v1/trails/{id}", "/api/v1/verdicts", "/api/v1/verdicts/{number}"],
            paths.Order());
        Assert.True(json.RootElement.GetProperty("components").GetProperty("schemas").TryGetProperty("TrailAnswer", out _));
    }

    [Fact]
    public Task AnyIdComesBackAsItWasWritten() =>
        Gen.OneOf(OneOf("npt#VI", "A/RES/75/40", "NPT/CONF.2020/WP.1", "jci1.3:c:BWBR0001840&artikel=68", "a//b", "/a", "a/", "..", "a/../b", "100%", "%2F", "a\\b", "é ü?"), Gen.String[Gen.Char[' ', '~'], 1, 12])
            .Where(id => id.Trim() == id && id.Length > 0)
            .SampleAsync(async id =>
            {
                using var response = await site.Http.GetAsync(Addresses.Document(id) + (id.Contains('%', StringComparison.Ordinal) ? "&lang=nl" : ""));
                var page = await response.Content.ReadAsStringAsync();
                Assert.Contains(WebUtility.HtmlDecode(id), WebUtility.HtmlDecode(page), StringComparison.Ordinal);
            }, iter: 60);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
