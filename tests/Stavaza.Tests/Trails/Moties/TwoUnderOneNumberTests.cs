using Stavaza.Tests.Official;
using Stavaza.Trails;

namespace Stavaza.Tests.Trails.Moties;

public sealed class TwoUnderOneNumberTests : IAsyncLifetime
{
    private const string Motion = "kst-36200-V-30";

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task WhereNothingTellsWhichMotionIsMeantTheTrailSaysThatThereAreTwoAndDecidesNothing()
    {
        await ReadDebateAsync("");
        await _record.ReadAsync("stemmingen.txt", "Geachte voorzitter,\n\nOp 29 november 2022 is de motie (Kamerstuk 36 200 V, nr. 30) met handopsteken aangenomen.\n", new() { Date = new(2022, 11, 30) });

        var trail = await TrailAsync();
        Assert.Equal(("unclear", "two-motions-under-number"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Equal(trail.Cabinet, trail.House);
        Assert.Contains("sluis", trail.Cabinet.Evidence!.Sentence, StringComparison.Ordinal);
        Assert.Empty(trail.Dicta);
        Assert.Empty(trail.Movers);
        Assert.Empty(trail.Terms);
        Assert.Equal(["Kalk", "Zand"], trail.Texts.Select(text => text.Movers[0]));
        Assert.DoesNotContain(trail.Texts, text => text.Meant);
        Assert.Equal(["Kalk", "Zand"], trail.Steps.Where(step => step.Kind == TrailSteps.Tabled).Select(step => step.Actor));
    }

    [Fact]
    public async Task ALaterSentenceThatNamesTheNumberAndAMoverTellsWhich()
    {
        await ReadDebateAsync("Op verzoek van het lid Kalk stel ik voor zijn motie (36200-V, nr. 30) aan te houden.\n");
        AssertMeans(await TrailAsync(), "Kalk", "brug", "number-and-mover");
    }

    [Fact]
    public async Task SentencesThatNameBothMoversWithTheNumberTellNothing()
    {
        await ReadDebateAsync("Op verzoek van het lid Kalk stel ik voor zijn motie (36200-V, nr. 30) aan te houden.\n\nOp verzoek van het lid Zand stel ik voor zijn motie (36200-V, nr. 30) aan te houden.\n");
        Assert.Equal("two-motions-under-number", (await TrailAsync()).Cabinet.Reason);
    }

    [Fact]
    public async Task TheMotionsOwnPaperTells()
    {
        await ReadDebateAsync("");
        await _record.ReadAsync(
            "motie.txt",
            "Motie van het lid Zand over een sluis\n\nVoorgesteld 24 november 2022\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de sluis te openen,\n\nen gaat over tot de orde van de dag.\n\nZand\n",
            new() { Id = Motion, Date = new(2022, 11, 24) });
        AssertMeans(await TrailAsync(), "Zand", "sluis", "own-paper");
    }

    [Fact]
    public async Task TheRegistersRowOfWhoMovedItTells()
    {
        await ReadDebateAsync("", "Jasper van Dijk");
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        AssertMeans(await TrailAsync(), "Jasper van Dijk", "brug", "register");
    }

    [Fact]
    public async Task OneMotionThatIsReadOutTwiceIsOne()
    {
        await ReadDebateAsync("", "Zand c.s.");
        var trail = await TrailAsync();
        Assert.Empty(trail.Texts);
        Assert.Equal(2, trail.Dicta.Count);
    }

    [Fact]
    public async Task TheRealReportGivesOneNumberToTwoMotionsAndLaterNamesTheMoverOfOne()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("vlos-verslagen-2025"), "*986eef87*"))
        {
            await _record.ReadFileAsync(file);
        }

        var trail = (await _record.Desk.TrailAsync("kst-33529-1316", new(2025, 7, 1), default))!;
        Assert.Equal([("Holman", true), ("Peter de Groot", false)], trail.Texts.Select(text => (text.Movers[0], text.Meant)));
        Assert.Equal(3, trail.Dicta.Count);
        Assert.Equal("Holman", trail.Movers[0]);
        foreach (var number in Enumerable.Range(1303, 13))
        {
            Assert.Empty((await _record.Desk.TrailAsync($"kst-33529-{number}", new(2025, 7, 1), default))!.Texts);
        }
    }

    private static void AssertMeans(TrailAnswer trail, string mover, string word, string basis)
    {
        var meant = Assert.Single(trail.Texts, text => text.Meant);
        Assert.Equal((mover, basis), (meant.Movers[0], meant.Basis));
        Assert.Equal(basis == "number-and-mover", meant.Evidence is not null);
        Assert.NotEmpty(trail.Dicta);
        Assert.All(trail.Dicta, dictum => Assert.Contains(word, dictum.Text, StringComparison.Ordinal));
        Assert.NotEqual("two-motions-under-number", trail.Cabinet.Reason);
    }

    private Task<IntakeOutcome> ReadDebateAsync(string after, string first = "Kalk") => _record.ReadAsync(
        "verslag.txt",
        $"Verslag van een wetgevingsoverleg\n\nDe voorzitter:\nIk open de vergadering.\n\nDe heer Kalk (SP):\n{Text("de brug te verbreden", first)}De heer Zand (VVD):\n{Text("de sluis te openen", "Zand")}{after}",
        new() { Date = new(2022, 11, 24) });

    private static string Text(string request, string mover) =>
        $"Motie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering {request},\n\nen gaat over tot de orde van de dag.\n\nDe voorzitter:\nDeze motie is voorgesteld door het lid {mover}.\nZij krijgt nr. 30 (36200-V).\n\n";

    private async Task<TrailAnswer> TrailAsync() => (await _record.Desk.TrailAsync(Motion, new(2026, 1, 1), default))!;
}
