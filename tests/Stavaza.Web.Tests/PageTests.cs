using System.Text.RegularExpressions;
using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Web.Citations;
using Stavaza.Web.Documents;
using Stavaza.Web.Languages;
using Stavaza.Web.Searching;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

public sealed partial class PageTests
{
    [Fact]
    public async Task HostileWordsAreShownAndDoNothing()
    {
        var hostile = Specimens.Letter with { Title = Specimens.Hostile, Id = Specimens.Hostile, OfficialUrl = new("javascript:alert(1)") };
        var element = Specimens.Element("\"><script>", "position\"><script>", Specimens.Hostile, new(0, 8), target: Specimens.Hostile);
        var document = Specimens.Document with
        {
            Document = hostile,
            Text = Specimens.Hostile,
            Furniture = [],
            Sections = [],
            Elements = [element],
            Aliases = [Specimens.Hostile],
            Signatories = [Specimens.Hostile],
        };
        var trail = Specimens.Trail with
        {
            Id = Specimens.Hostile,
            Title = Specimens.Hostile,
            Steps = [new(Specimens.Hostile, Specimens.Day, false, Specimens.Hostile, Specimens.Hostile, [Specimens.Said(hostile, Specimens.Hostile)])],
            NotKnown = [Specimens.Hostile],
        };
        string[] pages =
        [
            await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(document, null, 0, null)),
            await Rendered.AsHtmlAsync<TrailPage>("Answer", trail),
            await Rendered.AsHtmlAsync<SearchPage>("View", new SearchView(Specimens.Hostile, 1, Specimens.Found with { Query = Specimens.Hostile })),
            await Rendered.AsHtmlAsync<TargetPage>("View", new CitationsView(Specimens.OfHeld, 1)),
            await Rendered.AsHtmlAsync<CitationsPage>("View", new CitationsView(Specimens.Unresolved, 1)),
        ];
        Assert.All(pages, html =>
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task NoPageHasInlineStylesOrScripts()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail) + await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(Specimens.Document, null, 0, null));
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoIdStandsTwiceOnADocument()
    {
        var html = await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(Specimens.Document, null, 0, new(40, 200)));
        var ids = IdAttribute().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Specimens.Document.Elements, element => Assert.Contains($"e-{element.Id}", ids));
    }

    [Fact]
    public async Task NoLinkStandsInsideALink()
    {
        var html = await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(Specimens.Document, null, 0, null));
        var depth = 0;
        foreach (Match tag in AnchorTag().Matches(html))
        {
            depth += tag.Value == "</a>" ? -1 : 1;
            Assert.InRange(depth, 0, 1);
        }
    }

    [Fact]
    public async Task WhatIsNotKnownIsSaid()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.BareTrail);
        Assert.Contains(Texts.Dutch.NoSteps, html, StringComparison.Ordinal);
        Assert.Contains(Texts.Dutch.WhatIsAskedUnknown, html, StringComparison.Ordinal);
        Assert.Contains("Onduidelijk", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATrailThatLeavesOutMentionsSaysHowMany()
    {
        Assert.Contains("900 documenten noemen dit", await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with { Mentions = 900 }), StringComparison.Ordinal);
        Assert.DoesNotContain("noemen dit", await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with { Mentions = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATrailTellsItsDayItsAddressAndHowToCiteIt()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail);
        Assert.Contains(
            "Stavaza, Spoor van kst-36200-V-30, stand per 31 januari 2023, geraadpleegd 1 februari 2023, http://stavaza.test/trails/kst-36200-V-30?asOf=2023-01-31",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilterShowsOneTypeInTextAndList()
    {
        var html = await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(Specimens.Document, "promise", 0, null));
        Assert.Contains("id=\"e-1000000000000006\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"e-1000000000000001\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongTextComesInPartsAndALinkToAPlaceKnowsItsPart()
    {
        var text = string.Concat(Enumerable.Repeat("Een zin die in dit document steeds terugkomt.\n", 12_000));
        var place = new Reading.TextSpan(text.Length - 40, 10);
        var document = Specimens.Document with { Text = text, Furniture = [], Sections = [], Elements = [Specimens.Element("ff", "promise", "zin", place)] };
        Assert.Contains("?part=3#e-ff", Addresses.Element("x", "ff", place), StringComparison.Ordinal);
        Assert.Contains("id=\"e-ff\"", await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(document, null, 2, null)), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"e-ff\"", await Rendered.AsHtmlAsync<DocumentPage>("View", new DocumentView(document, null, 0, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void BothLanguagesNameTheSameCodes()
    {
        foreach (var table in typeof(Texts).GetProperties().Where(property => property.PropertyType == typeof(IReadOnlyDictionary<string, string>)))
        {
            var dutch = (IReadOnlyDictionary<string, string>)table.GetValue(Texts.Dutch)!;
            var english = (IReadOnlyDictionary<string, string>)table.GetValue(Texts.English)!;
            Assert.Equal(dutch.Keys.Order(), english.Keys.Order());
        }
    }

    [Fact]
    public void EveryKindOfDocumentHasAName() => Assert.All(Enum.GetNames<DocumentKind>(), kind => Assert.Contains(kind, Texts.Dutch.DocumentKinds));

    [Fact]
    public void MatchesThatOverlapAreShownOnceEach()
    {
        var pieces = PassagePieces.Of(new Passage("abcdef", [new(1, 3), new(2, 3), new(9, 4), new(-2, 1)], default)).ToList();
        Assert.Equal("abcdef", string.Concat(pieces.Select(piece => piece.Words)));
        Assert.Equal(["bcd", "e"], pieces.Where(piece => piece.Found).Select(piece => piece.Words));
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex IdAttribute();

    [GeneratedRegex("<a[ >]|</a>")]
    private static partial Regex AnchorTag();
}
