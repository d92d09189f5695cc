using Stavaza.FeedServer;
using Stavaza.Official;

namespace Stavaza.Tests.Official;

public sealed class OfficialRegisterTests : IAsyncLifetime
{
    private static readonly DateOnly Later = new(2026, 1, 1);
    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Theory]
    [InlineData("kst-36200-V-30")]
    [InlineData("36 200 V, nr. 30")]
    [InlineData("2022Z23001")]
    [InlineData("2022D50001")]
    public async Task AMotionIsFoundByAnyOfItsNumbersWithMoversVotesAndDecision(string id)
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());

        var motie = (await FindAsync(id))!.Motie!;

        Assert.Equal("2022Z23001", motie.Zaak!.Nummer);
        Assert.Equal("kst-36200-V-30", Assert.Single(motie.Stuk!.Kamerstukken));
        Assert.Equal("Jasper van Dijk", Assert.Single(motie.Indieners).Naam);
        Assert.Equal(("aangenomen", "besluit-soort", "Stemmen - aangenomen", new DateOnly(2022, 11, 29)), (motie.Outcome.Value, motie.Outcome.Rule, motie.Outcome.Words, motie.Outcome.Day));
        Assert.Equal((80, 70), (motie.Besluit!.Voor, motie.Besluit.Tegen));
        Assert.Equal(["A", "B"], motie.Besluit.Stemmingen.Select(stem => stem.Fractie));
        Assert.Equal(OfficialRows.Besluit, motie.Outcome.Row!.Id);
    }

    [Theory]
    [InlineData("2022-11-23", null, null)]
    [InlineData("2022-11-24", "Nog te ontvangen", "unclear")]
    [InlineData("2022-11-29", "Nog te ontvangen", "aangenomen")]
    [InlineData("2022-12-01", "Oordeel Kamer", "aangenomen")]
    public async Task ADayCountsWhatTheSourceHadPublishedByItsEnd(string day, string? appreciation, string? outcome)
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());

        var motie = (await FindAsync("2022Z23001", DateOnly.Parse(day)))?.Motie;

        Assert.Equal((appreciation, outcome), (motie?.Zaak!.Now.Kabinetsappreciatie, motie?.Outcome.Value));
    }

    [Fact]
    public async Task WhatTheSourceTookBackLaterWasThereBefore()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion()
            .Add(EntityXml.Deleted("stemming", OfficialRows.Id(31), "2023-01-10T00:00:00Z"))
            .Add(EntityXml.Deleted("zaak", OfficialRows.Zaak, "2023-02-10T00:00:00Z")));

        Assert.Equal(2, (await FindAsync("2022Z23001", new(2022, 12, 31)))!.Motie!.Besluit!.Stemmingen.Count);
        Assert.Single((await FindAsync("2022Z23001", new(2023, 1, 31)))!.Motie!.Besluit!.Stemmingen);
        Assert.Null(await FindAsync("2022Z23001"));
        Assert.Null((await FindAsync("kst-36200-V-30"))!.Motie!.Zaak);
    }

    [Fact]
    public async Task APaperThatMovedToAnotherNumberIsFoundWhereItStoodOnTheDay()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion().Add(EntityXml.Item("document", OfficialRows.Paper, "2023-01-01T12:00:00Z",
            ("zaak", OfficialRows.Zaak), ("kamerstukdossier", OfficialRows.Dossier), ("soort", "Motie"), ("documentNummer", "2022D50001"), ("volgnummer", "31"))));

        Assert.NotNull(await FindAsync("kst-36200-V-30", new(2022, 12, 1)));
        Assert.Null(await FindAsync("kst-36200-V-30"));
        Assert.NotNull(await FindAsync("kst-36200-V-31"));
        Assert.Null(await FindAsync("kst-36200-V-31", new(2022, 12, 1)));
    }

    [Theory]
    [InlineData("Voorstel", "Stemmen - aangenomen", "Verworpen.", "unclear", "no-decision")]
    [InlineData("Besluit", null, "Verworpen", "verworpen", "besluit-tekst")]
    [InlineData("Besluit", "Stemmen - ingetrokken (al tijdens debat)", "Ingetrokken.", "ingetrokken", "besluit-soort")]
    [InlineData("Besluit", "Ingediend", "Ingediend.", "unclear", "no-decision")]
    public async Task ADecisionIsReadFromItsKindThenFromItsWordsAndAProposalIsNone(string status, string? soort, string tekst, string outcome, string rule)
    {
        await OfficialRows.FollowAsync(_record, new ListedItems()
            .Add(EntityXml.Item("zaak", OfficialRows.Zaak, "2022-11-24T20:00:00Z", ("nummer", "2022Z23001"), ("soort", "Motie"), ("status", "Vrijgegeven")))
            .Add(EntityXml.Item("besluit", OfficialRows.Besluit, "2022-11-29T16:00:00Z", ("zaak", OfficialRows.Zaak), ("besluitSoort", soort), ("besluitTekst", tekst), ("status", status))));

        var motie = (await FindAsync("2022Z23001"))!.Motie!;

        Assert.Equal((outcome, rule), (motie.Outcome.Value, motie.Outcome.Rule));
    }

    [Fact]
    public async Task TwoDecisionsThatDifferWithoutADayAreUnclear()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion().Add(EntityXml.Item("besluit", OfficialRows.Id(40), "2022-12-06T16:00:00Z",
            ("zaak", OfficialRows.Zaak), ("besluitSoort", "Stemmen - verworpen"), ("status", "Besluit"))));

        var motie = (await FindAsync("2022Z23001"))!.Motie!;

        Assert.Equal(("unclear", "decisions-differ", null), (motie.Outcome.Value, motie.Outcome.Rule, motie.Besluit));
    }

    [Fact]
    public async Task QuestionsTellWhenTheyWereAskedPutOffAndAnswered()
    {
        var (asked, delay, answer) = (OfficialRows.Id(50), OfficialRows.Id(51), OfficialRows.Id(52));
        var items = new ListedItems()
            .Add(EntityXml.Item("zaak", OfficialRows.Vragen, "2023-01-10T00:00:00Z", ("nummer", "2023Z00100"), ("soort", "Schriftelijke vragen"), ("onderwerp", "Een brug"), ("afgedaan", "false"),
                ("gestartOp", "2023-01-09T00:00:00+01:00")))
            .Add(EntityXml.Item("document", asked, "2023-01-10T00:00:00Z", ("zaak", OfficialRows.Vragen), ("soort", "Schriftelijke vragen"), ("datum", "2023-01-10T00:00:00")))
            .Add(EntityXml.Item("document", delay, "2023-02-01T00:00:00Z", ("zaak", OfficialRows.Vragen), ("soort", "Mededeling (uitstel antwoord)"), ("datum", "2023-01-31T00:00:00")))
            .Add(EntityXml.Item("document", answer, "2023-02-21T00:00:00Z", ("zaak", OfficialRows.Vragen), ("soort", "Antwoord schriftelijke vragen"), ("datum", "2023-02-20T00:00:00"),
                ("aanhangselnummer", "20222023-1500")));
        await OfficialRows.FollowAsync(_record, items);

        Assert.Equal("open", (await FindAsync("2023Z00100", new(2023, 1, 20)))!.Vraag!.Reading);
        Assert.Equal("delayed", (await FindAsync("2023Z00100", new(2023, 2, 5)))!.Vraag!.Reading);
        var vraag = (await FindAsync("ah-tk-20222023-1500"))!.Vraag!;
        Assert.Equal(("answered", 41, new DateOnly(2023, 2, 20)), (vraag.Reading, vraag.Dagen, vraag.Antwoord!.Datum));
    }

    [Fact]
    public async Task APromiseHasEveryStatusThatItHad()
    {
        FeedItem Row(string published, string status, params (string, object?)[] more) => EntityXml.Item("toezegging", OfficialRows.Toezegging, published,
            [("nummer", "TZ202306-026"), ("activiteit", OfficialRows.Activiteit), ("naam", "Ollongren, K.H."), ("functie", "minister van Defensie"), ("status", status), ("tekst", "Er komt een brief."), .. more]);
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion()
            .Add(Row("2023-06-20T00:00:00Z", "Openstaand"))
            .Add(Row("2023-07-20T00:00:00Z", "Openstaand", ("datumNakoming", "2023-10-01T00:00:00")))
            .Add(Row("2023-10-05T00:00:00Z", "Voldaan", ("kamerbriefNakoming", "2023Z15001"))));

        var toezegging = (await FindAsync("TZ202306-026"))!.Toezegging!;

        Assert.Equal(["Openstaand", "Voldaan"], toezegging.Status.Select(status => status.Status));
        Assert.Equal("2023Z15001", Assert.Single(toezegging.KamerbriefNakoming));
        Assert.Equal("2022A08001", toezegging.Activiteit!.Nummer);
        Assert.Equal("Openstaand", (await FindAsync("TZ202306-026", new(2023, 9, 1)))!.Toezegging!.Now.Status);
    }

    [Fact]
    public async Task AChangeThatSaysNothingElseOfTheStatusIsNoStep()
    {
        var items = OfficialRows.Motion();
        for (var day = 2; day < 9; day++)
        {
            items.Add(EntityXml.Item("zaak", OfficialRows.Zaak, $"2023-01-0{day}T00:00:00Z", ("nummer", "2022Z23001"), ("soort", "Motie"), ("titel", $"Titel {day}"),
                ("status", "Vrijgegeven"), ("afgedaan", "true"), ("kabinetsappreciatie", "Oordeel Kamer")));
        }

        await OfficialRows.FollowAsync(_record, items);

        Assert.Equal(2, (await FindAsync("2022Z23001"))!.Motie!.Zaak!.Status.Count);
    }

    private Task<OfficialRegister?> FindAsync(string id, DateOnly? asOf = null) => _record.Desk.OfficialAsync(id, asOf ?? Later, default);
}
