using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Stavaza.Web.Tests;

public sealed class BrowserTests(SpecimenSite site, RecordSite real, JudgingSite judging, Chromium chromium)
    : IClassFixture<SpecimenSite>, IClassFixture<RecordSite>, IClassFixture<JudgingSite>, IClassFixture<Chromium>
{
    public static TheoryData<string> Paths => [.. SpecimenSite.Pages.Keys, "/nowhere", "/failing"];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task AxeFindsNothingInEitherLanguageOrColorScheme(string path) => AxeFindsNothingAsync(site.Address + path);

    [Theory]
    [InlineData("/")]
    [InlineData("/trails/kst-36200-V-30")]
    [InlineData("/documents/kst-33783-46")]
    [InlineData("/dossiers/dossier-33783")]
    [InlineData("/status?subject=nucleaire%20ontwapening")]
    [InlineData("/status?subject=CTBT")]
    [InlineData("/subjects")]
    [InlineData("/subjects/ctbt?asOf=2024-02-01")]
    [InlineData("/subjects/npt?asOf=2023-01-31")]
    [InlineData("/diff")]
    [InlineData("/drift")]
    [InlineData("/drift?subject=kernwapens&who=all")]
    [InlineData("/report")]
    [InlineData("/report?subject=nucleaire%20ontwapening")]
    [InlineData("/diff?subject=CTBT&from=1999-01-01&to=2023-12-31")]
    [InlineData("/open")]
    [InlineData("/open?week=2022-11-30&asOf=2022-12-02")]
    [InlineData("/search?q=kernwapens")]
    [InlineData("/citations")]
    [InlineData("/citations?mismatch=any")]
    [InlineData("/citations?outcome=nonexistent")]
    [InlineData("/citations?from=kst-33783-48")]
    [InlineData("/citations/npt%23VI")]
    [InlineData("/citations/kst-33783-35")]
    public Task AxeFindsNothingOverARealRecord(string path) => AxeFindsNothingAsync(real.Address + path);

    [Fact]
    public async Task AxeFindsNothingWhereVerdictsAreGiven()
    {
        await AxeFindsNothingAsync($"{judging.Address}/trails/{JudgingSite.Motion}");
        var page = await chromium.VisitorAsync();
        await page.GotoAsync($"{judging.Address}/trails/{JudgingSite.Motion}");
        await page.GetByLabel("Uw naam").FillAsync("De griffie");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoort er niet bij" }).ClickAsync();
        await AxeFindsNothingAsync(page.Url);
        await AxeFindsNothingAsync($"{judging.Address}/trails/{JudgingSite.Motion}");
        await page.GotoAsync($"{judging.Address}/trails/{JudgingSite.Motion}");
        await page.Locator(".steps .judge").First.ClickAsync();
        await AxeFindsNothingAsync(page.Url);
        await AxeFindsNothingAsync($"{judging.Address}/documents/kst-36200-V-45");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AVisitorWithoutScriptsGoesFromSearchToTheSentence()
    {
        var page = await chromium.VisitorAsync(scripts: false);
        await page.GotoAsync(real.Address);
        await page.GetByLabel("Zoek in documenten").FillAsync("modernisering kernwapens");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync();
        await page.Locator(".hits h3 a").First.ClickAsync();
        Assert.Contains("/documents/", page.Url, StringComparison.Ordinal);

        await page.GotoAsync(real.Address + "/trails/kst-36200-V-30");
        await page.Locator(".side .evidence .place").First.ClickAsync();
        Assert.Contains("#e-", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(":target").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task APrintedTrailHasNoMenuAndShowsWhereItsLinksLead()
    {
        var page = await chromium.VisitorAsync();
        await page.GotoAsync(site.Address + "/trails/motion");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("header.site nav").IsVisibleAsync());
        Assert.False(await page.Locator("form.as-of").IsVisibleAsync());
        Assert.True(await page.Locator(".print-only").IsVisibleAsync());
        var after = await page.Locator("a.official").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.Contains("https://zoek.officielebekendmakingen.nl/", after, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EverythingToPressIsLargeEnough()
    {
        var page = await chromium.VisitorAsync(width: 320);
        foreach (var path in SpecimenSite.Pages.Keys)
        {
            await page.GotoAsync(site.Address + path);
            var small = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('button, input:not([type=hidden]), summary, textarea, nav a')]
                    .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 24)
                    .map(one => one.outerHTML)
                """);
            Assert.Empty(small);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TheLabelsOfALineInTimeStayInsideTheirBoxes()
    {
        var page = await chromium.VisitorAsync();
        await page.GotoAsync(site.Address + "/trails/motion");
        var kinds = new[] { Languages.Texts.Dutch, Languages.Texts.English }.SelectMany(texts => texts.StepKinds.Values).Where(kind => kind.Length <= 20).ToArray();
        var outside = await page.EvaluateAsync<string[]>("""
            kinds => {
                const label = document.querySelector('.time-line .label-kind'), room = document.querySelector('.time-line .label-box').getBBox();
                return kinds.filter(kind => {
                    label.textContent = kind;
                    const words = label.getBBox();
                    return words.x < room.x || words.x + words.width > room.x + room.width;
                });
            }
            """, kinds);
        Assert.Empty(outside);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AReportHasBulletsAndSpaceBetweenItsItems()
    {
        var page = await chromium.VisitorAsync();
        await page.GotoAsync(real.Address + "/report?subject=nucleaire%20ontwapening");
        var styles = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('article section > ul > li')].map(one => getComputedStyle(one)).map(one => `${one.listStyleType} ${parseFloat(one.paddingTop) > 0}`)");
        Assert.Equal(["disc true"], styles.Distinct());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ACheckboxStandsOnTheLineOfItsLabel()
    {
        var page = await chromium.VisitorAsync();
        await page.GotoAsync(real.Address + "/drift");
        var off = await page.EvaluateAsync<double>("""
            () => {
                const box = document.querySelector('input[type=checkbox]'), label = box.parentElement;
                const words = document.createRange();
                words.selectNodeContents(label.lastChild);
                const middle = one => one.top + (one.height / 2);
                return Math.abs(middle(box.getBoundingClientRect()) - middle(words.getBoundingClientRect()));
            }
            """);
        Assert.InRange(off, 0, 3);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ThePagesOfDriftAndSubjectsShowDaysAndNoEmptyPlaces()
    {
        var passages = await real.Http.GetStringAsync("/drift?subject=kernwapens&who=all");
        Assert.Matches("(?s)<div class=\"evidence[^>]*>.*?<p class=\"source\">.*?<time ", passages[passages.IndexOf("once-title", StringComparison.Ordinal)..]);
        Assert.DoesNotContain("<span></span>", await real.Http.GetStringAsync("/subjects"), StringComparison.Ordinal);
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

    private async Task AxeFindsNothingAsync(string address)
    {
        var page = await chromium.VisitorAsync();
        foreach (var language in new[] { "nl", "en" })
        {
            await page.GotoAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = await page.RunAxe();
                Assert.Equal([], found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({scheme}, {language}): {node.Html}")));
            }
        }

        await page.Context.CloseAsync();
    }
}
