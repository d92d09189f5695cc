using Stavaza.Reports;
using Stavaza.Trails;
using Stavaza.Web.Documents;
using Stavaza.Web.Languages;
using Stavaza.Web.Records;
using Stavaza.Web.Reports;
using Stavaza.Web.Trails;

namespace Stavaza.Web.Tests;

/// <summary>Words that stand beside each other on a page do not run together.</summary>
public sealed class SpacedWordsTests
{
    [Fact]
    public async Task TheListOfADocumentKeepsTypeAndWordsApart()
    {
        var html = await Rendered.AsHtmlAsync<ElementList>("View", Pages.ViewOf(Specimens.Document, Rendered.Visit));

        Assert.Contains("<span class=\"type\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("</span><span class=\"words\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("</span><s class=\"words\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageOfAPromiseKeepsTheDebateAndItsNumberApart()
    {
        var debate = new TrailDebate("Landbouwraad 23-24 juni 2025", "2025A00001", [], TrailDebate.FromNobody, new("Steen", "minister van Bruggen", "debat/aanwezig", null, null));
        var html = await Rendered.AsHtmlAsync<TrailPage>("Answer", Specimens.Trail with { Debate = debate });

        Assert.Contains("juni 2025</span> <span class=\"id\">2025A00001", html, StringComparison.Ordinal);
        Assert.Contains($"{DebateTexts.Dutch.Office}: <span", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReportKeepsItsFormatsAndItsQuotationsFromWhatStandsBesideThem()
    {
        var said = Specimens.Said(Specimens.Letter, "De brug is af.");
        var sentence = new ReportSentence("De minister zegt:", [new(1, said)]) { Words = "De brug is af." };
        var report = new ReportAnswer("brug", "Stand: brug", Specimens.Day, "nl", [new("open", "Open", [new([sentence], Item: true)])], [new(1, "document", "kst-1-1", "Brief", "1 mei", null, false)]);
        var html = await Rendered.AsHtmlAsync<ReportPage>("View", new ReportView("brug", Specimens.Day, report));

        Assert.Contains($"{ReportLanguage.Find("nl")!.Download} <a ", html, StringComparison.Ordinal);
        Assert.Contains("</q> <a ", html, StringComparison.Ordinal);
        Assert.Matches(@"kst-1-1</span>\s+1 mei", html);
    }

    [Fact]
    public async Task ReasonsThatAreEnglishAreSaidToBe()
    {
        var (dutch, english) = (await Rendered.AsHtmlAsync<RecordPage>("Answer", Specimens.Gaps), await Rendered.AsHtmlAsync<RecordPage>("Answer", Specimens.Gaps, Rendered.Visit with { Texts = Texts.English }));

        Assert.Contains("in het Engels", dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("in het Engels", english, StringComparison.Ordinal);
    }
}
