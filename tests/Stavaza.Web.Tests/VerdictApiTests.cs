using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Stavaza.Web.Tests;

public sealed class VerdictApiTests(JudgingSite site, RecordSite reading) : IClassFixture<JudgingSite>, IClassFixture<RecordSite>
{
    private const string Verdicts = "/api/v1/verdicts", Trail = "/api/v1/trails?id=" + JudgingSite.Motion;

    [Fact]
    public async Task AProgramConfirmsACandidateReadsItsVerdictAndTakesItBack()
    {
        using var http = Http();
        var candidate = await CandidateAsync(http);
        using var given = await http.PostAsJsonAsync(Verdicts, new { element = candidate, verdict = "confirm", target = "36 200 V, nr. 30", by = "griffie", note = "gezien" });
        Assert.Equal(HttpStatusCode.Created, given.StatusCode);
        var kept = await JsonAsync(given);
        Assert.Equal((candidate, JudgingSite.Motion, "confirmed", "griffie", "gezien"),
            (Text(kept, "element"), Text(kept, "target"), Text(kept, "verdict"), Text(kept, "by"), Text(kept, "note")));
        Assert.Equal("executed", Text((await http.GetFromJsonAsync<JsonElement>(Trail)).GetProperty("cabinet"), "value"));

        var list = await http.GetFromJsonAsync<JsonElement>(Verdicts + "?target=kst-36200-V-30");
        Assert.Equal(1, list.GetProperty("count").GetInt32());
        var one = await http.GetFromJsonAsync<JsonElement>(given.Headers.Location!.ToString());
        Assert.Equal(one.GetRawText(), list.GetProperty("verdicts")[0].GetRawText());
        Assert.Equal(0, (await http.GetFromJsonAsync<JsonElement>(Verdicts + "?target=kst-36200-V-31")).GetProperty("count").GetInt32());

        using var taken = await http.DeleteAsync(given.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        using var gone = await http.GetAsync(given.Headers.Location);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var again = await http.DeleteAsync(given.Headers.Location);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(candidate, await CandidateAsync(http));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://elders.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "HERE", HttpStatusCode.NotFound)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.NotFound)]
    [InlineData("X-Nothing", "x", HttpStatusCode.NotFound)]
    public async Task NoBrowserIsHeardThatComesFromElsewhere(string header, string value, HttpStatusCode expected)
    {
        using var http = Http();
        http.DefaultRequestHeaders.Add(header, value == "HERE" ? site.Address : value);
        using var posted = await http.PostAsJsonAsync(Verdicts, new { element = "0123456789abcdef", verdict = "wrong", by = "griffie" });
        using var deleted = await http.DeleteAsync(Verdicts + "/99");
        Assert.Equal((expected, expected), (posted.StatusCode, deleted.StatusCode));
        Assert.False(posted.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.NotFound)]
    public async Task NothingButJsonIsTakenSinceNoFormCanSendIt(string type, HttpStatusCode expected)
    {
        using var http = Http();
        using var content = new StringContent("""{"element":"0123456789abcdef","verdict":"wrong","by":"griffie"}""", Encoding.UTF8, type);
        using var response = await http.PostAsync(Verdicts, content);
        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"element":1}""")]
    [InlineData("""{"element":"0123456789abcdef","verdict":"anders","by":"griffie"}""")]
    [InlineData("""{"element":"0123456789abcdef","verdict":"confirm","by":"griffie"}""")]
    [InlineData("""{"element":"0123456789abcdef","verdict":"wrong","target":"kst-36200-V-30","by":"griffie"}""")]
    [InlineData("""{"element":"0123456789abcdef","verdict":"confirm","target":"die ene","by":"griffie"}""")]
    [InlineData("""{"element":"0123456789abcdef","verdict":"wrong","by":" "}""")]
    public async Task WhatIsAmissIsAProblemThatSaysSo(string body)
    {
        using var http = Http();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(Verdicts, content);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.NotEmpty(Text(await JsonAsync(response), "detail")!);
    }

    [Fact]
    public async Task ALongBodyIsRefusedAndWhileAnotherWritesItSaysSo()
    {
        using var http = Http();
        using var large = await http.PostAsJsonAsync(Verdicts, new { note = new string('x', 20_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var writer = await site.OpenToWriteAsync();
        using var occupied = await http.PostAsJsonAsync(Verdicts, new { element = "0123456789abcdef", verdict = "wrong", by = "griffie" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, occupied.StatusCode);
    }

    [Fact]
    public async Task WhereNoVerdictsAreTakenTheyAreReadAndNothingIsWritten()
    {
        using var posted = await reading.Http.PostAsJsonAsync(Verdicts, new { element = "0123456789abcdef", verdict = "wrong", by = "griffie" });
        using var deleted = await reading.Http.DeleteAsync(Verdicts + "/1");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed), (posted.StatusCode, deleted.StatusCode));
        Assert.Equal(0, (await reading.Http.GetFromJsonAsync<JsonElement>(Verdicts)).GetProperty("count").GetInt32());
        using var put = await Http().PutAsJsonAsync(Verdicts, new { });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
    }

    private HttpClient Http() => new() { BaseAddress = new Uri(site.Address) };

    private static async Task<string> CandidateAsync(HttpClient http) =>
        Text((await http.GetFromJsonAsync<JsonElement>(Trail)).GetProperty("candidates")[0].GetProperty("evidence"), "element")!;

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
