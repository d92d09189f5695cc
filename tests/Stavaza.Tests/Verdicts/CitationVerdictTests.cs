using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Tests.Linking;
using Stavaza.Verdicts;

namespace Stavaza.Tests.Verdicts;

public sealed class CitationVerdictTests
{
    private const string ByName = "Geachte voorzitter,\n\nZie de motie-Van Dijk.\n\nDe minister van Defensie,\n\nK.H. Ollongren\n";
    private const string ByNumber = "Geachte voorzitter,\n\nZie Kamerstuk 36 200 V, nr. 30.\n\nDe minister van Defensie,\n\nK.H. Ollongren\n";

    [Fact]
    public async Task AConfirmedTargetResolvesWhatWasAmbiguous()
    {
        await using var record = await Judged.RecordAsync(ByName);
        Assert.Equal(LinkRow.Ambiguous, (await record.LinkInAsync("brief.txt", "motie-by-name")).Outcome);

        await record.ConfirmAsync(await record.ElementAsync("motie-by-name"));

        var link = await record.LinkInAsync("brief.txt", "motie-by-name");
        Assert.Equal((LinkRow.Resolved, LinkRules.ByHand), (link.Outcome, link.Rule));
        Assert.Equal([Judged.Motion], await record.IdsAsync(link));
        Assert.Contains((await record.TrailAsync()).Steps, step => step.Kind == "mention");
    }

    [Fact]
    public async Task ACitationMeansOneThingTheOneThatWasConfirmedLast()
    {
        await using var record = await Judged.RecordAsync(ByName);
        var element = await record.ElementAsync("motie-by-name");
        await record.ConfirmAsync(element);
        record.Clock.Advance(TimeSpan.FromMinutes(1));
        await record.ConfirmAsync(element, Judged.OtherMotion);

        Assert.Equal([Judged.OtherMotion], await record.IdsAsync(await record.LinkInAsync("brief.txt", "motie-by-name")));
        Assert.DoesNotContain((await record.TrailAsync()).Steps, step => step.Kind == "mention");
        await record.Hand.UndoAsync(default);
        Assert.Equal([Judged.Motion], await record.IdsAsync(await record.LinkInAsync("brief.txt", "motie-by-name")));
    }

    [Fact]
    public async Task ARejectedTargetTakesTheLinkAwayAndUndoingBringsItBack()
    {
        await using var record = await Judged.RecordAsync(ByNumber);
        await record.RejectAsync(await record.ElementAsync("kamerstuk"));

        var link = await record.LinkInAsync("brief.txt");
        Assert.Equal((LinkRow.Ambiguous, LinkRules.RejectedByHand, 0), (link.Outcome, link.Rule, link.Documents.Count));
        Assert.DoesNotContain((await record.TrailAsync()).Steps, step => step.Kind == "mention");
        await record.Hand.UndoAsync(default);
        Assert.Equal((LinkRow.Resolved, LinkRules.Id), ((await record.LinkInAsync("brief.txt")).Outcome, (await record.LinkInAsync("brief.txt")).Rule));
    }

    [Fact]
    public async Task ACitationThatIsNoneIsNotMissingEither()
    {
        await using var record = await Judged.RecordAsync(ByNumber.Replace("nr. 30", "nr. 99", StringComparison.Ordinal));
        Assert.Equal(LinkRow.Unresolved, (await record.LinkInAsync("brief.txt")).Outcome);

        await record.Judge().WrongAsync(await record.ElementAsync("kamerstuk"), "griffie", null, default);

        Assert.Equal((LinkRow.Unchecked, LinkRules.ReadingWrong), ((await record.LinkInAsync("brief.txt")).Outcome, (await record.LinkInAsync("brief.txt")).Rule));
        Assert.Equal(0, (await record.Desk.CompletenessAsync(default)).Unresolved);
    }

    [Fact]
    public async Task AConfirmedTargetThatComesLaterIsFoundThenAndRulesNeverWinBack()
    {
        await using var record = await Judged.RecordAsync(ByName);
        await record.ConfirmAsync(await record.ElementAsync("motie-by-name"), "kst-36200-V-77");
        Assert.Equal((LinkRow.Unresolved, "kst-36200-V-77"), ((await record.LinkInAsync("brief.txt", "motie-by-name")).Outcome, (await record.LinkInAsync("brief.txt", "motie-by-name")).Sought));

        await record.ReadAsync("77.txt", Cites.Motie("Jansen", "de sluizen te openen"), new GivenFacts { Id = "kst-36200-V-77", Date = Judged.Tabled });
        await record.ReadAsync("78.txt", Cites.Motie("Van Dijk", "de molens te draaien"), new GivenFacts { Id = "kst-36200-V-78", Date = Judged.Tabled });
        await record.Intake.ReadAgainAsync(default).ToListAsync();

        var link = await record.LinkInAsync("brief.txt", "motie-by-name");
        Assert.Equal((LinkRow.Resolved, LinkRules.ByHand), (link.Outcome, link.Rule));
        Assert.Equal(["kst-36200-V-77"], await record.IdsAsync(link));
    }
}
