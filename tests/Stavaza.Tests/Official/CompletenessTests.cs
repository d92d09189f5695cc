using System.Text;
using Stavaza.FeedServer;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;
using Stavaza.Sync;

namespace Stavaza.Tests.Official;

public sealed class CompletenessTests : IAsyncLifetime
{
    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task EveryMissingNumberHasItsReason()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion()
            .Add(PaperOf(41, 3, null))
            .Add(PaperOf(42, 5, "Bijlage")));
        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nZie Kamerstuk 36 200 V, nr. 7, en Kamerstuk 36 200 V, nr. 9.\n", new() { Id = "kst-36200-V-2", Date = new(2022, 12, 1) });

        var dossier = (await _record.Desk.ExpectedAsync("36200-V", _record.Today, default))!;

        Assert.Equal(("dossier-36200-V", 44, "register", 1, 43), (dossier.Count.Id, dossier.Count.Highest, dossier.Count.Basis, dossier.Count.Held, dossier.Count.Missing));
        Assert.Equal(
            ["1-1 not-named", "3-3 in-register-without-file", "4-4 not-named", "5-5 in-register", "6-6 not-named", "7-7 cited", "8-8 not-named", "9-9 cited", "10-29 not-named",
                "30-30 in-register-without-file", "31-44 not-named"],
            dossier.Numbers.Select(number => $"{number.From}-{number.To} {number.Reason}"));
        Assert.Equal(OfficialRows.Id(42), dossier.Numbers.Single(number => number.From == 5).Official!.Row.Id);
    }

    [Fact]
    public async Task TheWholeRecordCountsDossiersAnnouncementsAndHowFarTheRegisterWasFollowed()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nIk zal uw Kamer voor 1 maart 2023 per brief informeren over de brug.\n", new() { Id = "kst-36200-V-2", Date = new(2022, 12, 1) });

        var before = await _record.Desk.ExpectedAsync(new DateOnly(2023, 1, 1), default);
        var after = await _record.Desk.ExpectedAsync(_record.Today, default);

        Assert.Equal((1, 43), (after.DossiersHeld, after.NumbersMissing));
        Assert.Equal("dossier-36200-V", Assert.Single(after.Dossiers).Id);
        Assert.Empty(before.Announced);
        Assert.Equal(new DateOnly(2023, 2, 28), Assert.Single(after.Announced).Due);
        Assert.NotNull(after.Register.Until);
        Assert.Equal(2, after.Register.Categories.Single(category => category.Name == "Stemming").Rows);
    }

    [Fact]
    public async Task WhatSomebodyCalledAWrongReadingIsNoAnnouncementAndIsCounted()
    {
        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nIk zal uw Kamer voor 1 maart 2023 per brief informeren over de brug.\n", new() { Id = "kst-36200-V-2", Date = new(2022, 12, 1) });
        var announced = Assert.Single((await _record.Desk.ExpectedAsync(_record.Today, default)).Announced);
        var promise = Assert.Single(Assert.Single(await _record.Desk.DocumentAsync("kst-36200-V-2", _record.Today, default)).Elements, element => element.Type == "promise");
        Assert.Equal(announced.Trail, promise.Trail);
        Assert.Equal("Toezegging", (await _record.Desk.TrailAsync(announced.Trail, _record.Today, default))!.Subject);

        var judge = new Stavaza.Verdicts.LinkJudge(_record.Record, _record.Clock);
        await judge.WrongAsync(promise.Id, "griffie", null, default);
        var after = await _record.Desk.ExpectedAsync(_record.Today, default);
        Assert.Equal((0, 0, 1), (after.Announced.Count, after.AnnouncedCount, after.AnnouncedWrong));
        Assert.Null(Assert.Single(Assert.Single(await _record.Desk.DocumentAsync("kst-36200-V-2", _record.Today, default)).Elements, element => element.Type == "promise").Trail);

        await _record.Hand.UndoAsync(default);
        Assert.Equal((1, 0), ((await _record.Desk.ExpectedAsync(_record.Today, default)).AnnouncedCount, (await _record.Desk.ExpectedAsync(_record.Today, default)).AnnouncedWrong));
    }

    [Fact]
    public async Task ARowThatComesIsInTheNextAnswerThoughItIsNoEvent()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        var held = (await _record.Desk.ExpectedAsync(_record.Today, default)).Register.Categories.Single(category => category.Name == "Zaak").Rows;

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(EntityXml.Item("zaak", OfficialRows.Id(77), "2024-01-01T00:00:00Z", ("nummer", "2024Z00001"))), again: true);

        Assert.Equal(held + 1, (await _record.Desk.ExpectedAsync(_record.Today, default)).Register.Categories.Single(category => category.Name == "Zaak").Rows);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 4 }, null, "complete up to nr. 4: a number up to it that is not held was never given out")]
    [InlineData(new[] { 2, 3 }, null, "not declared complete: number 1 is not among its papers: what was given out before the source begins is not known")]
    [InlineData(new[] { 1, 2 }, 9, "not declared complete: the register of the Tweede Kamer has number 9, and the search does not")]
    public async Task ADossierIsDeclaredCompleteOnlyWhenNothingSpeaksAgainstIt(int[] listed, int? registered, string verdict)
    {
        if (registered is { } number)
        {
            await OfficialRows.FollowAsync(_record, new ListedItems()
                .Add(EntityXml.Item("kamerstukdossier", OfficialRows.Dossier, "2022-11-01T00:00:00Z", ("nummer", "33783")))
                .Add(EntityXml.Item("document", OfficialRows.Id(60), "2022-11-01T00:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("volgnummer", number))));
        }

        Assert.Equal(verdict, (await JudgeAsync([.. listed.Select(paper => Publication(paper, "2020-07-06"))])).ToString());
        Assert.Equal(verdict.StartsWith("complete", StringComparison.Ordinal), (await _record.Desk.ExpectedAsync("33783", _record.Today, default))!.Count.Until is not null);
    }

    [Fact]
    public async Task TheRecordAsAWholeIsCompleteOnceNothingIsKnownToBeMissingAndElseSaysWhatIs()
    {
        var empty = await _record.Desk.ExpectedAsync(_record.Today, default);
        Assert.Equal((null, "register-not-followed"), (empty.CompleteUntil, Assert.Single(empty.Lacks).What));

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(EntityXml.Item("zaak", OfficialRows.Id(77), "2024-01-01T00:00:00Z", ("nummer", "2024Z00001"))));
        var whole = await _record.Desk.ExpectedAsync(_record.Today, default);
        Assert.Empty(whole.Lacks);
        Assert.Equal(whole.Register.Until, whole.CompleteUntil);
        Assert.Equal("tweedekamer register 1", string.Join(", ", whole.Complete.Select(part => $"{part.Source} {part.What} {part.Count}")));

        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nZie Kamerstuk 36 200 V, nr. 7.\n", new() { Id = "kst-36200-V-1", Date = new(2022, 12, 1) });
        var lacking = await _record.Desk.ExpectedAsync(_record.Today, default);
        Assert.Null(lacking.CompleteUntil);
        Assert.Equal("numbers-missing 6, not-held 1", string.Join(", ", lacking.Lacks.Select(lack => $"{lack.What} {lack.Count}")));
    }

    [Fact]
    public async Task BesideEveryAnswerStandsTheDayOfTheRegisterAndThatOfTheRecordWhereNothingIsMissing()
    {
        Assert.Equal((null, null), await DaysAsync());

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(EntityXml.Item("zaak", OfficialRows.Id(77), "2024-01-01T00:00:00Z", ("nummer", "2024Z00001"))));
        var day = (await _record.Desk.RegisterAsync(default)).Until;
        Assert.NotNull(day);
        Assert.Equal((day, day), await DaysAsync());

        await _record.ReadAsync("motie.txt", "De heer Jansen vraagt om een brug.\n", new() { Id = "kst-36200-V-2", Date = new(2022, 12, 1) });
        Assert.Equal((null, day), await DaysAsync());

        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nDe brug is dicht.\n", new() { Id = "kst-36200-V-1", Date = new(2022, 12, 1) });
        Assert.Equal((day, day), await DaysAsync());

        async Task<(DateOnly? Record, DateOnly? Register)> DaysAsync() => await _record.Desk.CompletenessAsync(default) is var told ? (told.Until, told.RegisterUntil) : default;
    }

    [Fact]
    public async Task ASearchIsCompleteOnTheDayOnWhichAllThatItFoundWasTakenIn()
    {
        var verdict = await SearchAsync([Publication(1, "2020-07-06"), Publication(2, "2020-07-06")]);

        Assert.Equal("complete: all 2 that the search finds today are held", verdict.ToString());
        var part = Assert.Single((await _record.Desk.ExpectedAsync(_record.Today, default)).Complete);
        Assert.Equal(("bekendmakingen", SruSearch.QueryOfDossier("33783"), 2, _record.Today), (part.Source, part.What, part.Count, part.Until));

        Assert.Equal("kst-33783-3 is listed and could not be taken in; why: stavaza doctor", (await SearchAsync([Publication(3, "2020-07-06") with { Manifestation = null }])).Reason);
        Assert.Equal(2, Assert.Single((await _record.Desk.ExpectedAsync(_record.Today, default)).Complete).Count);
    }

    [Fact]
    public async Task PapersWithoutAFileAreCountedByWhatTheNewestVersionOffers()
    {
        await OfficialRows.FollowAsync(_record, new ListedItems().Add(PaperOf(41, 3, null)).Add(PaperOf(42, 5, "Bijlage")).Add(PaperOf(43, 6, "Bijlage")));
        Assert.Equal((1, 2), await FilesAsync());

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(PaperOf(41, 3, null)).Add(PaperOf(42, 5, "Bijlage")).Add(PaperOf(43, 6, "Bijlage"))
            .Add(PaperOf(43, 6, null) with { Published = "2023-01-01T00:00:00Z" }).Add(EntityXml.Deleted("document", OfficialRows.Id(41), "2023-01-01T00:00:00Z")), again: true);
        Assert.Equal((1, 1), await FilesAsync());

        async Task<(long, long)> FilesAsync() => await _record.Desk.RegisterAsync(default) is var register ? (register.PapersWithoutFile, register.FilesNotTakenIn) : default;
    }

    private async Task<SearchVerdict> SearchAsync(SruPublication[] publications)
    {
        await using var sru = await LocalSru.StartAsync();
        sru.Publications.AddRange(publications);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0, Retries = 0 }, TimeProvider.System);
        var (completion, query) = (new SearchCompletion(_record.Record, _record.Clock, sru.Address), SruSearch.QueryOfDossier("33783"));
        await _record.ReadAsync(new BekendmakingenSource(_record.Record, new SruSearch(client, sru.Address), client, TimeProvider.System, query) { OnPage = completion.Note });
        return await completion.JudgeAsync("bekendmakingen", query, default);
    }

    [Fact]
    public async Task PapersOfTheLastWeeksSettleNothingYet()
    {
        Assert.Equal(2, (await JudgeAsync([Publication(1, "2020-07-06"), Publication(2, "2020-07-07"), Publication(5, "2026-11-20")])).Last);
        Assert.Equal(3, (await _record.Desk.ExpectedAsync("33783", _record.Today, default))!.Numbers.Single(missing => missing.Reason == "not-named").From);
    }

    [Fact]
    public async Task WhatCouldNotBeTakenInSpeaksAgainstIt() =>
        Assert.Equal("kst-33783-2 is listed and could not be taken in", (await JudgeAsync([Publication(1, "2020-07-06"), Publication(2, "2020-07-06") with { Manifestation = null }])).Reason);

    private async Task<DossierVerdict> JudgeAsync(SruPublication[] publications)
    {
        await using var sru = await LocalSru.StartAsync();
        sru.Publications.AddRange(publications);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0, Retries = 0 }, TimeProvider.System);
        var pages = new List<SruPage>();
        await _record.ReadAsync(new BekendmakingenSource(_record.Record, new SruSearch(client, sru.Address), client, TimeProvider.System, SruSearch.QueryOfDossier("33783")) { OnPage = pages.Add });
        return await new DossierCompletion(_record.Record, _record.Clock).JudgeAsync("33783", pages, default);
    }

    private static SruPublication Publication(int number, string issued) =>
        new($"kst-33783-{number}", "2026-01-01", "html", Encoding.UTF8.GetBytes($"<html><body><p>Tekst van stuk {number} over ontwapening.</p></body></html>")) { Issued = issued };

    private static FeedItem PaperOf(int id, int number, string? file) =>
        EntityXml.Item("document", OfficialRows.Id(id), "2022-11-24T21:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("soort", "Brief regering"), ("volgnummer", number)) with
        { File = file is null ? null : Encoding.UTF8.GetBytes(file) };
}
