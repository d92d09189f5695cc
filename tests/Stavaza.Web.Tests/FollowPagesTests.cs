using Stavaza.Trails;
using Stavaza.Web.Languages;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

public sealed class FollowPagesTests
{
    private static readonly TrailAnswer Questions = Specimens.BareTrail with
    {
        Questions =
        [
            new("1", "answered", Specimens.Said(Specimens.Letter, "Is de brug dicht?"), Specimens.Said(Specimens.Letter, "Ja, sinds mei.")),
            new("2a", "shared", null, Specimens.Said(Specimens.Letter, "Zie boven.")) { SharedWith = ["1", "3"] },
            new("3", "open", Specimens.Said(Specimens.Letter, Specimens.Hostile), null),
        ],
        Terms =
        [
            new("answer", null, new(2022, 12, 1), "vragen/drie-weken", Specimens.Said(Specimens.Letter, "Is de brug dicht?")) { Superseded = true },
            new("answer", null, new(2022, 12, 29), "vragen/uitstel-drie-weken", null) { Recess = new("kerstreces", false) },
        ],
    };

    [Fact]
    public async Task EachQuestionStandsThereWithItsStateAndItsSentences()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Questions);

        Assert.Contains("Vraag 2a", html, StringComparison.Ordinal);
        Assert.Contains("samen met 1, 3", html, StringComparison.Ordinal);
        Assert.Contains("<q>Ja, sinds mei.</q>", html, StringComparison.Ordinal);
        Assert.Contains("De vraag zelf staat niet in deze verzameling.", html, StringComparison.Ordinal);
        Assert.Contains("Deze verzameling bevat geen zin die haar beantwoordt.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Texts.Dutch.WhatIsAskedUnknown, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheClockTellsDaysLateTheRecessAndWhatTookItsPlace()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Questions);

        Assert.Contains("33 dagen te laat", html, StringComparison.Ordinal);
        Assert.Contains("de laatste dag valt in het kerstreces", html, StringComparison.Ordinal);
        Assert.Contains("er kwam een latere termijn", html, StringComparison.Ordinal);
        Assert.Contains("29 december 2022", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APromiseTellsWhoPromisedAndWhenItWasKept()
    {
        var promise = Specimens.Trail with
        {
            Subject = "Toezegging",
            Dicta = [],
            Terms = [new("promise", null, new(2023, 1, 20), "toezegging/informeren", Specimens.Said(Specimens.Letter, "Ik informeer de Kamer voor 21 januari.")) { Words = "voor 21 januari", Met = new(2023, 1, 26) }],
            Cabinet = new("fulfilled", "letter-says-so", Specimens.Said(Specimens.Letter, "Hiermee is de toezegging nagekomen.")),
        };

        var english = Rendered.Visit with { Texts = Texts.English };
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", promise, english);

        Assert.Contains("Promised by", html, StringComparison.Ordinal);
        Assert.Contains("6 days late", html, StringComparison.Ordinal);
        Assert.Contains("Kept", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALetterThatOnlyTheRegisterNamesStandsThereWithItsRowAndWithoutASentence()
    {
        var row = OfficialSpecimens.Toezegging.Toezegging!.Row;
        var promise = Specimens.BareTrail with
        {
            Subject = "Toezegging",
            Steps =
            [
                new("fulfilled", new(2023, 1, 26), false, null, "fulfilled", []) { Letter = new("2023D30001", "2023D30001", new(2023, 1, 26), row, null) },
                new("letter", null, false, null, null, []) { Letter = new("2023D30002", Specimens.Letter.Id, null, row, Specimens.Letter) },
            ],
        };
        var html = System.Net.WebUtility.HtmlDecode(await Rendered.AsHtmlAsync<TrailPage>("Answer", promise));

        Assert.Contains("2023D30001", html, StringComparison.Ordinal);
        Assert.Contains(Texts.Dutch.NotHeld, html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/documents/{Specimens.Letter.Id}\"", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split(row.Id.ToString()[..8]).Length - 1);
        Assert.Contains("Brief, volgens het register", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATermOfARequestStandsBesideTheRequestAndNowhereElse()
    {
        var html = System.Net.WebUtility.HtmlDecode(await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.ThreeRequests));
        Assert.Equal(2, html.Split("28 februari 2023").Length);
    }
}
