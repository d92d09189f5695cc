using System.Reflection;
using Stavaza.Answers;
using Stavaza.Web.Languages;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

/// <summary>No code of a trail without words for it, in both languages and in the documentation.</summary>
public sealed class TrailTextsTests
{
    private static readonly string[] Reasons = [.. typeof(AnswerDesk).Assembly.GetType("Stavaza.Trails.Moties.MotieReasons")!
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(reason => (string)reason.GetRawConstantValue()!)];

    [Fact]
    public void EveryReasonOfAStatusHasWordsInBothLanguages()
    {
        Assert.NotEmpty(Reasons);
        Assert.All(Reasons, reason => Assert.Contains(reason, Texts.Dutch.Reasons));
        Assert.Equal(Texts.Dutch.Reasons.Keys.Order(), Texts.English.Reasons.Keys.Order());
    }

    [Fact]
    public void EveryReasonOfAMotionIsExplainedInTheDocumentation()
    {
        var explained = File.ReadAllText(Repository.Path("docs", "trails.md"));

        Assert.All(Reasons, reason => Assert.Contains($"`{reason}`", explained, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKindOfStepAndEveryValueOfAStatusHasWords()
    {
        string[] steps = ["tabled", "amended", "replaced", "held", "withdrawn", "lapsed", "appreciation", "vote", "promise", "execution", "judged", "letter", "mention"];

        Assert.All([Texts.Dutch, Texts.English], texts =>
        {
            Assert.All(steps, step => Assert.Contains(step, texts.StepKinds));
            Assert.All(["open", "in-progress", "partly", "executed", "not-executed", "unclear", "none"], value => Assert.Contains(value, texts.CabinetStatuses));
            Assert.All(["open", "accepted", "reopened", "unclear", "none"], value => Assert.Contains(value, texts.HouseStatuses));
            Assert.All(["handopsteken", "hoofdelijk", "algemene-stemmen", "zonder-stemming"], method => Assert.Contains(method, texts.Motie.Methods));
        });
    }

    [Fact]
    public async Task APageShowsWhereEachRequestStandsHowLongItHasAndHowTheHouseVoted()
    {
        var page = System.Net.WebUtility.HtmlDecode(await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.ThreeRequests with { Official = OfficialSpecimens.Motie }));

        Assert.All(
            ["Verzoek 2 van 3", "Een brief gaat over een ander verzoek", "uiterlijk 28 februari 2023", "nog 28 dagen", "76 stemmen voor, 74 tegen", "VVD, de overige fracties",
                "Komt in de plaats van", "Is vervangen door", "Alleen het officiële register zegt het.", "Heropend", "een latere kwam ervoor in de plaats", "Het register zegt"],
            words => Assert.Contains(words, page, StringComparison.Ordinal));
    }
}
