using Stavaza.FeedServer;
using Stavaza.Register;
using Stavaza.Reports;
using Stavaza.Tests.Official;

namespace Stavaza.Tests.Reports;

public sealed class DebateReportTests : IAsyncLifetime
{
    private const string Agenda = "- een brief over een brug (36410, nr. 12);\n- een brief over een weg (36600-XII, nr. 8).";
    private const string OfMoney = "Ik zeg de Kamer toe voor 1 oktober 2025 een overzicht van de kosten te sturen.";

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Theory]
    [InlineData("36410", "- een brief over een brug (36410, nr. 12);")]
    [InlineData("dossier-36600-XII", "- een brief over een weg (36600-XII, nr. 8).")]
    public async Task AReportOnADossierTakesThePromisesOfItsItemsWithTheWordsThatSaySo(string dossier, string words)
    {
        await ReadAsync(Agenda);

        var promise = Assert.Single((await MaterialAsync(dossier)).Promises);
        Assert.Equal(OfMoney, promise.Told!.Element.Sentence);
        Assert.Equal(("agenda", words), (promise.Ground!.Kind, promise.Ground.Said!.Sentence));
        Assert.Empty((await MaterialAsync("36411")).Promises);
    }

    [Fact]
    public async Task WhereTheAgendaNamesNoDossierTheMotionsOfTheItemDoAndThatIsSaid()
    {
        await ReadAsync("- een brief over een brug.", after: "De voorzitter:\nDeze motie is voorgesteld door het lid Kalk. Zij krijgt nr. 7 (36410).\n");

        Assert.Equal(("tabled", "Deze motie is voorgesteld door het lid Kalk. Zij krijgt nr. 7 (36410)."), Ground(Assert.Single((await MaterialAsync("36410")).Promises)));
    }

    [Fact]
    public async Task APromiseOfAnItemWithoutADossierIsCountedAndNotGuessed()
    {
        await ReadAsync("- een brief over een brug.");
        var material = await MaterialAsync("36410");
        Assert.Equal((0, 1), (material.Promises.Count, material.DebatesWithoutDossier));
    }

    [Fact]
    public async Task TheRegisterGivesTheDossierOfAPromiseThatItAloneKnows()
    {
        await OfficialRows.FollowAsync(_record, Meeting());

        var promise = Assert.Single((await MaterialAsync("36410")).Promises);
        Assert.Equal(("TZ202507-001", "register", OfficialRows.Id(61)), (promise.Id, promise.Ground!.Kind, promise.Ground.Row!.Id));
        Assert.Equal("item", Assert.Single((await MaterialAsync("veerpont")).Promises).Ground!.Kind);
        Assert.Equal("row", Assert.Single((await MaterialAsync("kosten")).Promises).Ground!.Kind);
        Assert.Empty((await MaterialAsync("sluizen")).Promises);
    }

    [Fact]
    public async Task AReportOnASubjectTakesThePromisesOfAnItemThatSpeaksOfIt()
    {
        await ReadAsync(Agenda);

        Assert.Equal(("item", "- een brief over een brug (36410, nr. 12);"), Ground(Assert.Single((await MaterialAsync("bruggen")).Promises)));
        Assert.Empty((await MaterialAsync("sluizen")).Promises);
    }

    [Fact]
    public async Task TheSentenceOfAPromiseMaySpeakOfTheSubjectWhereItsItemDoesNot()
    {
        await ReadAsync("- een brief over een brug.");
        Assert.Null(Assert.Single((await MaterialAsync("kosten")).Promises).Ground);
    }

    [Theory]
    [InlineData("Steen")]
    [InlineData("zaken en wegen")]
    public async Task WhoIsThereSaysNothingOfWhatADebateIsAbout(string subject)
    {
        await ReadAsync("- een brief over een brug.");
        Assert.Empty((await MaterialAsync(subject)).Promises);
    }

    [Fact]
    public async Task WhatIsSaidElsewhereInADebateIsNotOfItsOtherItems()
    {
        await ReadAsync("- een brief over een brug (36410, nr. 12).", after: $"""
            De beraadslaging wordt gesloten.

            Aan de orde is de behandeling van:
            - een brief over een sluis (36420, nr. 3).

            De voorzitter:
            Ik open de vergadering.

            Minister Steen:
            Ik zeg de Kamer toe voor 1 november 2025 een tekening te sturen.

            """);

        Assert.Equal(OfMoney, Assert.Single((await MaterialAsync("36410")).Promises).Told!.Element.Sentence);
        Assert.Equal("Ik zeg de Kamer toe voor 1 november 2025 een tekening te sturen.", Assert.Single((await MaterialAsync("sluis")).Promises).Told!.Element.Sentence);
    }

    [Fact]
    public async Task WhatWasNotYetSaidOnTheDayIsNotTaken()
    {
        await ReadAsync(Agenda);
        Assert.Empty((await MaterialAsync("36410", new(2025, 7, 1))).Promises);
    }

    [Fact]
    public async Task TheReportOnEachDossierOfTheRealDebatesHasWhatIsOpenOfThatDossier()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("vlos-verslagen-2025"), "*.xml"))
        {
            await _record.ReadFileAsync(file);
        }

        var open = (await _record.Desk.OpenAsync(new() { Kind = Stavaza.Open.OpenQuestion.Promises }, new(2026, 1, 1), default)).Promises;
        var dossiers = open.SelectMany(promise => promise.Dossiers).Distinct().Order(StringComparer.Ordinal).Take(12).ToList();
        Assert.NotEmpty(dossiers);
        foreach (var dossier in dossiers)
        {
            var material = await MaterialAsync(dossier);
            var told = material.Promises.Where(promise => !promise.IsClosed).ToDictionary(promise => promise.Id);
            Assert.All(open.Where(promise => promise.Dossiers.Contains(dossier)).Take(150 - material.NotShown), promise => Assert.Contains(promise.Id, told.Keys));
            Assert.All(told.Values.Where(promise => promise.Ground!.Said is not null), promise => Assert.Contains(dossier.Split('-')[0], promise.Ground!.Said!.Sentence.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    private static (string Kind, string Words) Ground(AccountItem promise) => (promise.Ground!.Kind, promise.Ground.Said!.Sentence);

    private static ListedItems Meeting() => new ListedItems()
        .Add(EntityXml.Item("kamerstukdossier", OfficialRows.Id(62), "2025-01-01T00:00:00Z", ("titel", "Bruggen"), ("nummer", "36410"), ("hoogsteVolgnummer", "12")))
        .Add(EntityXml.Item("activiteit", OfficialRows.Id(60), "2025-06-01T00:00:00Z", ("nummer", "2025A00001"), ("soort", "Commissiedebat"), ("onderwerp", "De veerpont"), ("datum", "2025-07-02T00:00:00"), ("status", "Uitgevoerd")))
        .Add(EntityXml.Item("agendapunt", OfficialRows.Id(65), "2025-06-01T00:00:00Z", ("activiteit", OfficialRows.Id(60)), ("onderwerp", "Brief over een brug")))
        .Add(EntityXml.Item("zaak", OfficialRows.Id(61), "2025-06-01T00:00:00Z", ("kamerstukdossier", OfficialRows.Id(62)), ("agendapunt", OfficialRows.Id(65)), ("nummer", "2025Z00001"), ("soort", "Brief regering")))
        .Add(EntityXml.Item("toezegging", OfficialRows.Id(66), "2025-07-03T00:00:00Z", ("activiteit", OfficialRows.Id(60)), ("nummer", "TZ202507-001"), ("tekst", "De minister stuurt een overzicht van de kosten."), ("naam", "Steen"), ("status", "Openstaand")));

    private Task<IntakeOutcome> ReadAsync(string agenda, string after = "") => _record.ReadAsync(
        "verslag.txt",
        $"Verslag van een commissiedebat\n\nAanwezig zijn twee leden der Kamer, te weten: Kalk en Leem,\nen de heer Steen, minister van Zaken en Wegen.\n\nAan de orde is de behandeling van:\n{agenda}\n\nDe voorzitter:\nIk open de vergadering.\n\nMinister Steen:\n{OfMoney}\n\n{after}",
        new() { Date = new(2025, 7, 2) });

    private async Task<ReportMaterial> MaterialAsync(string subject, DateOnly? asOf = null)
    {
        await using var session = await _record.Record.ReadAsync(default);
        var finds = await SubjectNames.FindAsync(session, _record.Search, _record.Desk.Register, subject, default);
        return await ReportMaterial.GatherAsync(session, _record.Desk.Register, await _record.Desk.StatusAsync(subject, asOf ?? new(2026, 1, 1), default), finds, default);
    }
}
