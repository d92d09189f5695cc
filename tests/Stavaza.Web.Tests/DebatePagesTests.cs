using Stavaza.Open;
using Stavaza.Trails;
using Stavaza.Web.Languages;
using Stavaza.Web.Open;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

public sealed class DebatePagesTests
{
    private static readonly TrailDebate Debate = new(
        "Bruggen",
        "2025A00001",
        [new("36410", "debat/aan-de-orde", new(Specimens.Letter, Specimens.Hostile, new(10, 20), "debat/aan-de-orde"), null), new("36600-XII", "debat/aan-de-orde", new(Specimens.Letter, "een weg (36600-XII, nr. 8)", new(40, 20), "debat/aan-de-orde"), null)],
        TrailDebate.FromAgenda,
        new("Steen", "minister van Bruggen", "debat/aanwezig", new(Specimens.Letter, "de heer Steen, minister van Bruggen", new(1, 5), "debat/aanwezig"), null));

    [Fact]
    public async Task APromiseShowsTheItemOfTheDebateItsDossiersAndTheOfficeWithTheirWords()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with { Debate = Debate });

        Assert.Contains("Bruggen", html, StringComparison.Ordinal);
        Assert.Contains("2025A00001", html, StringComparison.Ordinal);
        Assert.Contains("<q>een weg (36600-XII, nr. 8)</q>", html, StringComparison.Ordinal);
        Assert.Contains("#p-40", html, StringComparison.Ordinal);
        Assert.Contains("minister van Bruggen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNobodyNamesADossierOrAnOfficeThePagesSaySo()
    {
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with { Debate = new(null, null, [], TrailDebate.FromNobody, null) }, Rendered.Visit with { Texts = Texts.English });
        Assert.Contains(DebateTexts.English.DossiersFrom["none"], html, StringComparison.Ordinal);
        Assert.Contains(DebateTexts.English.OfficeNotSaid, html, StringComparison.Ordinal);

        var entry = await Rendered.AsHtmlAsync<OpenEntry>("Open", new OpenItem("toezegging-1", "Ik stuur een brief", null, "open", null) { Kind = OpenQuestion.Promises, DossiersFrom = TrailDebate.FromNobody });
        Assert.Contains(DebateTexts.Dutch.NoDossier, entry, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agenda")]
    [InlineData("tabled")]
    public async Task TheListSaysHowItKnowsTheDossierOfAPromise(string from)
    {
        var item = new OpenItem("toezegging-1", "Ik stuur een brief", null, "open", null) { Kind = OpenQuestion.Promises, Dossiers = ["36410"], DossiersFrom = from, Debate = Debate with { DossiersFrom = from } };
        Assert.Contains(from == "agenda" ? DebateTexts.Dutch.OnTheAgenda : DebateTexts.Dutch.OfItsMotions, await Rendered.AsHtmlAsync<OpenEntry>("Open", item), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intention", true)]
    [InlineData("formal", true)]
    [InlineData("plain", false)]
    public async Task TheListSaysOfAPromiseThatItIsFormalOrAnIntentionAlone(string strength, bool said)
    {
        var item = new OpenItem("toezegging-1", "Ik wil kijken of dat kan", null, "open", null) { Kind = OpenQuestion.Promises, Strength = strength };
        foreach (var texts in new[] { Texts.Dutch, Texts.English })
        {
            var html = System.Net.WebUtility.HtmlDecode(await Rendered.AsHtmlAsync<OpenEntry>("Open", item, Rendered.Visit with { Texts = texts }));
            var words = OpenTexts.For(texts).StrengthOfOne;
            Assert.Equal(said, words.TryGetValue(strength, out var label) && html.Contains(label, StringComparison.Ordinal));
            Assert.DoesNotContain(words.Where(other => other.Key != strength), other => html.Contains(other.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void BothLanguagesNameEveryStrength()
    {
        Assert.Equal(OpenQuestion.Strengths.Order(), OpenTexts.Dutch.Strengths.Keys.Order());
        Assert.Equal(OpenQuestion.Strengths.Order(), OpenTexts.English.Strengths.Keys.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TwoMotionsUnderOneNumberStandThereWithWhatTellsWhichIsMeant(bool told)
    {
        var said = Specimens.Said(Specimens.Letter, "Ik houd mijn motie (36410, nr. 7) aan.");
        var html = System.Net.WebUtility.HtmlDecode(await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with
        {
            Texts =
            [
                new(["Kalk"], [Specimens.Said(Specimens.Letter, "verzoekt de regering de brug te openen")], told, told ? "number-and-mover" : null, told ? said : null),
                new(["Zand"], [Specimens.Said(Specimens.Letter, "verzoekt de regering de sluis te openen")], false, null, null),
            ],
        }));
        var texts = Texts.Dutch.Motie;

        Assert.Contains("De motie van Zand", html, StringComparison.Ordinal);
        Assert.Equal(told, html.Contains(texts.TextBases["number-and-mover"], StringComparison.Ordinal));
        Assert.Equal(told, html.Contains(texts.NotMeant, StringComparison.Ordinal));
        Assert.Equal(!told, html.Contains(texts.OneNumberUndecided, StringComparison.Ordinal));
    }

    [Fact]
    public void BothLanguagesKnowTheSameSources() => Assert.Equal(DebateTexts.Dutch.DossiersFrom.Keys.Order(), DebateTexts.English.DossiersFrom.Keys.Order());
}
