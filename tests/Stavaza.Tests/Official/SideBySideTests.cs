using Stavaza.Answers;
using Stavaza.FeedServer;
using Stavaza.Trails;

namespace Stavaza.Tests.Official;

public sealed class SideBySideTests : IAsyncLifetime
{
    private const string Motion =
        "Tweede Kamer der Staten-Generaal\n\n36 200 V Begroting die hier bedacht is\n\nNr. 30 MOTIE VAN HET LID JASPER VAN DIJK\n\nVoorgesteld 24 november 2022\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering de Kamer te informeren,\n\nen gaat over tot de orde van de dag.\n\nJasper van Dijk\n";

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task ATrailShowsTheRegisterBesideTheDocumentsAndNamesNoDifferenceWhereTheyAgree()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        await _record.ReadAsync("motie.txt", Motion, new() { Id = "kst-36200-V-30" });

        var trail = await TrailAsync("kst-36200-V-30");

        Assert.Equal("aangenomen", trail.Official!.Motie!.Outcome.Value);
        Assert.Equal("kst-36200-V-30", trail.Official.Motie.Stuk!.Held!.Id);
        Assert.Empty(trail.Official.Differences);
    }

    [Fact]
    public async Task WhatTheyDisagreeOnIsShownWithBothSidesAndTheTrailStaysAsTheDocumentsTellIt()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion(afgedaan: "false"));
        await _record.ReadAsync("motie.txt", Motion.Replace("24 november", "23 november", StringComparison.Ordinal), new() { Id = "kst-36200-V-30" });
        await _record.ReadAsync("brief.txt",
            "Geachte voorzitter,\n\nDatum 20 december 2022\n\nDe motie van het lid Van Dijk (Kamerstuk 36 200 V, nr. 30) is op 1 december 2022 verworpen.\n", new() { Date = new(2022, 12, 20) });

        var trail = await TrailAsync("2022Z23001");

        var outcome = Assert.Single(trail.Official!.Differences, difference => difference.Field == "outcome");
        Assert.Equal(("Stemmen - aangenomen", "verworpen", OfficialRows.Besluit), (outcome.Official, outcome.Documents, outcome.Row.Id));
        Assert.Contains("verworpen", outcome.Evidence!.Sentence, StringComparison.Ordinal);
        Assert.Equal("2022-11-29", Assert.Single(trail.Official.Differences, difference => difference.Field == "decision-day").Official);
        Assert.Equal(("none", "motion-rejected"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task ALetterInTheZaakOfAnAdoptedMotionIsAStepWithItsRowAndMovesNoStatus()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion()
            .Add(EntityXml.Item("document", OfficialRows.Id(82), "2023-01-31T01:00:00Z", ("zaak", OfficialRows.Zaak), ("soort", "Brief regering"), ("documentNummer", "2023D40001"), ("datum", "2023-01-31T00:00:00")))
            .Add(EntityXml.Item("document", OfficialRows.Id(83), "2022-11-26T01:00:00Z", ("zaak", OfficialRows.Zaak), ("soort", "Brief regering"), ("documentNummer", "2022D40000"), ("datum", "2022-11-26T00:00:00"))));
        await _record.ReadAsync("motie.txt", Motion, new() { Id = "kst-36200-V-30" });

        var trail = await TrailAsync("kst-36200-V-30");

        var letter = Assert.Single(trail.Steps, step => step.Kind == "letter");
        Assert.Equal(("2023D40001", OfficialRows.Id(82), (DateOnly?)new DateOnly(2023, 1, 31)), (letter.Letter!.Id, letter.Letter.Row.Id, letter.Date));
        Assert.Empty(letter.Evidence);
        Assert.Contains("execution", trail.NotKnown);
        Assert.Equal("unclear", trail.Cabinet.Value);
    }

    [Fact]
    public async Task TheLastAppreciationIsLaidBesideTheRegisters()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        await _record.ReadAsync("motie.txt", Motion, new() { Id = "kst-36200-V-30" });
        await _record.ReadAsync("brief.txt", "Geachte voorzitter,\n\nDe motie van het lid Van Dijk (Kamerstuk 36 200 V, nr. 30) ontraad ik.\n", new() { Date = new(2022, 11, 25) });

        var difference = Assert.Single((await TrailAsync("kst-36200-V-30")).Official!.Differences, difference => difference.Field == "appreciation");

        Assert.Equal(("Oordeel Kamer", "ontraden"), (difference.Official, difference.Documents));
    }

    [Fact]
    public async Task WhatOnlyTheRegisterKnowsHasATrailWithoutSteps()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());

        var trail = await TrailAsync("2022Z23001");

        Assert.Equal(("Motie", "Motie over de stand van zaken", 0), (trail.Subject, trail.Title, trail.Steps.Count));
        Assert.Equal(("unclear", "no-evidence"), (trail.Cabinet.Value, trail.Cabinet.Reason));
        Assert.Equal("aangenomen", trail.Official!.Motie!.Outcome.Value);
        Assert.Null(await _record.Desk.TrailAsync("2022Z99999", _record.Today, default));
    }

    [Fact]
    public async Task ADocumentAndASubjectShowTheirRows()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        await _record.ReadAsync("motie.txt", Motion, new() { Id = "kst-36200-V-30" });

        var document = Assert.Single(await _record.Desk.DocumentAsync("kst-36200-V-30", _record.Today, default));
        Assert.Equal("2022D50001", document.Official!.Document!.DocumentNummer);
        var status = await _record.Desk.StatusAsync("dossier-36200-V", _record.Today, default);
        Assert.Contains(status.Official, register => register.Dossier?.HoogsteVolgnummer == 44);
        Assert.Contains(status.Official, register => register.Motie?.Outcome.Value == "aangenomen");
    }

    [Fact]
    public async Task RealVotesAndStatusesAreAnsweredAsOfADay()
    {
        var items = new ListedItems();
        foreach (var item in new RealItems(Corpus.Path(".")).Stemmingen())
        {
            items.Add(item);
        }

        await OfficialRows.FollowAsync(_record, items);

        // As the source of the rows tells: put on the list on 10 March, seen as adopted the next night, and taken back that morning.
        Assert.Equal("in_behandeling", (await StatusOnAsync("2026Z01341", new(2026, 3, 11)))?.Status);
        Assert.Null(await StatusOnAsync("2026Z01341", new(2026, 3, 9)));
        var moties = await MotiesAsync(items);
        Assert.Equal(1907, moties.Count(motie => motie.Besluiten > 0));
        Assert.Equal((845, 645, 122), (moties.Count(motie => motie.Outcome == "aangenomen"), moties.Count(motie => motie.Outcome == "verworpen"), moties.Count(motie => motie.Outcome == "aangehouden")));
        Assert.Equal(16_047 + 9_250 + 28, moties.Sum(motie => motie.Stemmen));
    }

    private async Task<Stavaza.Official.OfficialStatus?> StatusOnAsync(string zaak, DateOnly day) => (await _record.Desk.OfficialAsync(zaak, day, default))?.Motie?.Zaak?.Now;

    private async Task<List<(int Besluiten, string Outcome, int Stemmen)>> MotiesAsync(ListedItems items)
    {
        var moties = new List<(int, string, int)>();
        foreach (var paper in Enumerable.Range(0, (int)items.Count).Select(place => items[place]).Where(item => item.Kind == "document").DistinctBy(item => item.Id))
        {
            var number = System.Text.RegularExpressions.Regex.Match(paper.Entity, "<documentNummer>(.*?)</documentNummer>").Groups[1].Value;
            var motie = (await _record.Desk.OfficialAsync(number, _record.Today, default))!.Motie!;
            moties.Add((motie.Zaak?.Besluiten.Count ?? 0, motie.Outcome.Value, motie.Zaak?.Besluiten.Sum(besluit => besluit.Stemmingen.Count) ?? 0));
        }

        return moties;
    }

    private async Task<TrailAnswer> TrailAsync(string id) => (await _record.Desk.TrailAsync(id, _record.Today, default))!;
}
