using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Stavaza.Web.Tests;

public sealed class BrowserTests(SpecimenSite site, Chromium chromium) : IClassFixture<SpecimenSite>, IClassFixture<Chromium>
{
    public static TheoryData<string> Paths => [.. SpecimenSite.Pages.Keys, "/nowhere", "/failing"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task AxeFindsNothingInEitherLanguageOrColorScheme(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.VisitorAsync(scheme: scheme);
            foreach (var language in new[] { "nl", "en" })
            {
                await page.GotoAsync($"{site.Address}{path}?lang={language}");
                var found = await page.RunAxe();
                Assert.Equal([], found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({scheme}, {language}): {node.Html}")));
            }

            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task APageIsNoWiderThanANarrowScreen(string path)
    {
        var page = await chromium.VisitorAsync(width: 320);
        await page.GotoAsync(site.Address + path);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }
}
