using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Stavaza.Reading;
using Stavaza.Reading.Annotation;

namespace Stavaza.Web.Tests;

/// <summary>The page that <c>stavaza annotate</c> writes, in a real browser.</summary>
public sealed class AnnotatedPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Letter = """
        Geachte voorzitter,

        In Kamerstuk 33 783, nr. 46 en in 36 200 V, nrs. 30 en 31 staat <b>niets</b> over artikel 68 van de Grondwet. Met kenmerk BS2022029440 is dat gevraagd.

        Ik zal uw Kamer voor 1 april 2023 over de motie-Jansen (24 587, nr. 995) informeren.
        """;

    private static readonly string Html = Annotator.Page("brief.txt", Letter, DocumentReader.Read(Letter).Marks);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task AxeFindsNothingInEitherColorScheme(ColorScheme scheme)
    {
        var page = await chromium.VisitorAsync(scheme: scheme);
        await page.SetContentAsync(Html);
        var found = await page.RunAxe();
        Assert.Equal([], found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task KeepsItsStyleUnderItsOwnPolicyAndFitsANarrowScreen()
    {
        var page = await chromium.VisitorAsync(width: 320);
        await page.SetContentAsync(Html);
        Assert.Equal("pre-wrap", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('article')).whiteSpace"));
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(Letter.ReplaceLineEndings("\n"), await page.EvaluateAsync<string>("document.querySelector('article').textContent"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task RunsNoScriptThatATextBrings()
    {
        const string Attack = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">";
        var page = await chromium.VisitorAsync();
        await page.SetContentAsync(Annotator.Page(Attack, Attack, DocumentReader.Read(Attack).Marks));
        Assert.Equal(Attack, await page.TitleAsync());
        await page.Context.CloseAsync();
    }
}
