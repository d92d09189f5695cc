using System.Text.Json;
using Stavaza.FeedServer;
using Stavaza.Sources;
using Stavaza.Tests.Official;
using Stavaza.Trails.Moties;

namespace Stavaza.Tests.Trails.Moties;

/// <summary>Motions through the whole line, from files to the trail.</summary>
public sealed class MotieRecordTests
{
    private const string Old = "kst-36600-VII-58", New = "kst-36600-VII-61";

    private static readonly (string Name, string Text, GivenFacts Given)[] Papers =
    [
        ("oud.txt", Paper("Nr. 58 MOTIE VAN HET LID JANSEN", "12 november 2024"), new() { Id = Old }),
        ("nieuw.txt", Paper("Nr. 61 GEWIJZIGDE MOTIE VAN HET LID JANSEN C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 58", "14 november 2024"), new() { Id = New }),
        ("stemming.txt", "Stemmingen\n\nOp 19 november 2024 is de motie-Jansen c.s. (Kamerstuk 36 600 VII, nr. 61) met handopsteken aangenomen.\n", new() { Date = new(2024, 11, 19) }),
        ("eerste.txt", "Geachte voorzitter,\n\nTer uitvoering van de motie-Jansen c.s. (Kamerstuk 36 600 VII, nr. 61) is op 1 januari het meldpunt geopend.\n\nDe minister van Binnenlandse Zaken\n", new() { Date = new(2025, 1, 20) }),
        ("tweede.txt", "Geachte voorzitter,\n\nHiermee beschouw ik de motie-Jansen c.s. (Kamerstuk 36 600 VII, nr. 61) als afgedaan.\n\nDe minister van Binnenlandse Zaken\n", new() { Date = new(2025, 5, 6) }),
        ("later.txt", "Tweede Kamer der Staten-Generaal\n\n36 600 VII Begroting die hier bedacht is\n\nNr. 90 MOTIE VAN HET LID PIETERSEN\n\nVoorgesteld 10 juni 2025\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\n"
            + "constaterende dat de motie-Jansen c.s. (36600-VII, nr. 61) over een meldpunt niet is uitgevoerd;\n\nverzoekt de regering dat alsnog te doen,\n\nen gaat over tot de orde van de dag.\n\nPietersen\n", new() { Id = "kst-36600-VII-90" }),
        ("stemming2.txt", "Stemmingen\n\nOp 17 juni 2025 is de motie-Pietersen (Kamerstuk 36 600 VII, nr. 90) met algemene stemmen aangenomen.\n", new() { Date = new(2025, 6, 17) }),
    ];

    [Fact]
    public async Task AMotionGoesThroughReplacementVoteTwoLettersAndAJudgementDayByDay()
    {
        await using var record = await TestRecord.MakeAsync();
        await ReadAsync(record, Papers);

        Assert.Equal(("unclear", "no-vote-in-record", "unclear"), await StandsAsync(record, New, new(2024, 11, 15)));
        Assert.Equal(("open", "adopted-no-letter-in-record", "open"), await StandsAsync(record, New, new(2024, 12, 1)));
        Assert.Equal(("partly", "some-requests-executed", "unclear"), await StandsAsync(record, New, new(2025, 2, 1)));
        Assert.Equal(("executed", "letter-says-so", "unclear"), await StandsAsync(record, New, new(2025, 5, 6)));
        Assert.Equal(("executed", "letter-says-so", "unclear"), await StandsAsync(record, New, new(2025, 6, 11)));
        Assert.Equal(("executed", "letter-says-so", "reopened"), await StandsAsync(record, New, new(2025, 6, 17)));
        var trail = (await record.Desk.TrailAsync(New, new(2025, 6, 17), default))!;
        Assert.Equal(("replaces", Old), (trail.Relations[0].Kind, trail.Relations[0].Id));
        Assert.Equal(2, trail.Steps.Single(step => step.Kind == "judged").Evidence.Count);
    }

    [Fact]
    public async Task TheReplacedMotionStandsAsItWasUntilTheOtherCame()
    {
        await using var record = await TestRecord.MakeAsync();
        await ReadAsync(record, Papers);

        Assert.Equal("no-vote-in-record", (await StandsAsync(record, Old, new(2024, 11, 13))).Reason);
        Assert.Equal(("none", "motion-replaced", "none"), await StandsAsync(record, Old, new(2024, 11, 14)));
        var trail = (await record.Desk.TrailAsync(Old, new(2025, 6, 17), default))!;
        Assert.Equal(("replaced-by", New), (trail.Relations[0].Kind, trail.Relations[0].Id));
    }

    [Fact]
    public async Task TheOrderInWhichFilesAreReadChangesNoAnswer()
    {
        await using var forwards = await TestRecord.MakeAsync();
        await using var backwards = await TestRecord.MakeAsync();
        await ReadAsync(forwards, Papers);
        await ReadAsync(backwards, [.. Papers.Reverse()]);

        foreach (var id in new[] { Old, New, "kst-36600-VII-90" })
        {
            foreach (var day in new DateOnly[] { new(2024, 11, 13), new(2025, 2, 1), new(2025, 6, 20) })
            {
                Assert.Equal(await JsonAsync(forwards, id, day), await JsonAsync(backwards, id, day));
            }
        }
    }

    [Fact]
    public async Task WhatOnlyTheRegisterCallsReplacedIsShownSoAndMovesNoStatusBeyondUnclear()
    {
        await using var record = await TestRecord.MakeAsync();
        var items = OfficialRows.Motion();
        items.Add(EntityXml.Item("zaak", Guid.NewGuid(), "2022-12-01T10:00:00Z", ("nummer", "2022Z23999"), ("soort", "Motie"), ("titel", "Gewijzigde motie"), ("vervangenVanuit", OfficialRows.Zaak)));
        await OfficialRows.FollowAsync(record, items);
        await record.ReadAsync("motie.txt", Papers[0].Text.Replace("36 600 VII", "36 200 V", StringComparison.Ordinal), new() { Id = "kst-36200-V-30" });

        var trail = (await record.Desk.TrailAsync("kst-36200-V-30", record.Today, default))!;

        var relation = Assert.Single(trail.Relations);
        Assert.Equal(("replaced-by", "2022Z23999", true), (relation.Kind, relation.Id, relation.Evidence is null));
        Assert.Equal(("unclear", "register-says-replaced"), (trail.Cabinet.Value, trail.Cabinet.Reason));
    }

    [Fact]
    public async Task TheStatusHistoryOf2026StandsBesideTheTrailAsOfEachDay()
    {
        await using var record = await TestRecord.MakeAsync();
        var items = new ListedItems();
        foreach (var item in new RealItems(Corpus.Path(".")).Stemmingen())
        {
            items.Add(item);
        }

        await OfficialRows.FollowAsync(record, items);
        var turns = File.ReadLines(Corpus.Path("tk-moties-votes-2026/status_history.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => cells[0].EndsWith('7'))
            .Select(cells => (Zaak: cells[0], Day: DateTimeOffset.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture).DayInAmsterdam(), Status: cells[3]))
            .GroupBy(turn => (turn.Zaak, turn.Day)).Select(day => day.Last()).Take(150).ToList();

        Assert.NotEmpty(turns);
        foreach (var (zaak, day, status) in turns)
        {
            var trail = (await record.Desk.TrailAsync(zaak, day, default))!;
            Assert.Equal((zaak, status), (zaak, trail.Official!.Motie!.Zaak!.Now.Status));
            Assert.Equal("unclear", trail.Cabinet.Value);
        }
    }

    [Theory]
    [InlineData("Gewijzigde motie van het lid A over iets (t.v.v. 36848-49) - Kabinetsformatie", "kst-36848-49")]
    [InlineData("Nader gewijzigde motie van het lid A (t.v.v. 36800-XVI-178) - Begroting", "kst-36800-XVI-178")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. nr. 28)", "kst-36200-V-28")]
    [InlineData("Gewijzigde motie van het lid A c.s. (t.v.v. 28 638, nr. 135) over iets", "kst-28638-135")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. 29683, nr.137)", "kst-29683-137")]
    [InlineData("Gew. motie A over iets (tvv 32793-20)", "kst-32793-20")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v 35570-X-31)", "kst-35570-X-31")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. 35300 XVII-43)", "kst-35300-XVII-43")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. 34 000-VI, nr. 89)", "kst-34000-VI-89")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. 21501-07, nr. 1356)", "kst-21501-07-1356")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v.34332-(R2062), nr. 4)", "kst-34332-4")]
    [InlineData("Gewijzigde motie van het lid A (t.v.v. 35300-XV9-35)", null)]
    [InlineData("Motie van het lid A over iets", null)]
    public async Task TheRegistersTitleOfAChangedMotionNamesTheOneThatItReplaces(string title, string? replaced)
    {
        await using var record = await TestRecord.MakeAsync();
        await OfficialRows.FollowAsync(record, OfficialRows.Motion().Add(EntityXml.Item(
            "zaak", OfficialRows.Zaak, "2022-12-02T08:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("nummer", "2022Z23001"), ("soort", "Motie"), ("titel", title))));

        var trail = (await record.Desk.TrailAsync("kst-36200-V-30", record.Today, default))!;

        Assert.Equal(replaced, trail.Relations.SingleOrDefault()?.Id);
    }

    [Fact]
    public async Task AMotionIsReplacedByThePaperWhoseTitleSaysSoFromTheDayOfThatTitle()
    {
        await using var record = await TestRecord.MakeAsync();
        await OfficialRows.FollowAsync(record, OfficialRows.Motion()
            .Add(EntityXml.Item("document", OfficialRows.Id(60), "2022-12-05T10:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("soort", "Motie"), ("titel", "Gewijzigde motie van het lid A (t.v.v. 36 200 V, nr. 30)"), ("volgnummer", "44")))
            .Add(EntityXml.Item("document", OfficialRows.Id(61), "2022-12-05T10:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("soort", "Motie"), ("titel", "Gewijzigde motie van het lid B (t.v.v. 36200-V-3)"), ("volgnummer", "42")))
            .Add(EntityXml.Item("document", OfficialRows.Id(62), "2022-12-05T10:00:00Z", ("kamerstukdossier", OfficialRows.Dossier), ("soort", "Motie"), ("titel", "Motie over nr. 30"), ("volgnummer", "43"))));

        Assert.Empty((await record.Desk.TrailAsync("kst-36200-V-30", new(2022, 12, 4), default))!.Relations);
        var relation = Assert.Single((await record.Desk.TrailAsync("kst-36200-V-30", new(2022, 12, 5), default))!.Relations);
        Assert.Equal(("replaced-by", "kst-36200-V-44"), (relation.Kind, relation.Id));
    }

    [Fact]
    public void ATitleMayNameSeveralMotionsThatAreReplaced() =>
        Assert.Equal(["kst-29754-359", "kst-29754-360"], ReplacedInTitle.In("Gewijzigde motie van het lid A (t.v.v. 29754, nrs. 359 en 360) over iets", null));

    [Fact]
    public async Task AMotionWhoseZaakLostItsTitleReplacesWhatItsPaperSays()
    {
        await using var record = await TestRecord.MakeAsync();
        await OfficialRows.FollowAsync(record, OfficialRows.Motion());
        var motie = (await record.Desk.TrailAsync("kst-36200-V-30", record.Today, default))!.Official!.Motie!;

        var without = motie with { Titel = "Moties", Stuk = motie.Stuk! with { Titel = "Gewijzigde motie van het lid A (t.v.v. 32824-499)" } };

        Assert.Equal(["kst-32824-499"], ReplacedInTitle.Of(without));
    }

    private static async Task ReadAsync(TestRecord record, IEnumerable<(string Name, string Text, GivenFacts Given)> papers)
    {
        foreach (var (name, text, given) in papers)
        {
            await record.ReadAsync(name, text, given);
        }
    }

    private static async Task<(string Cabinet, string Reason, string House)> StandsAsync(TestRecord record, string id, DateOnly day) =>
        await record.Desk.TrailAsync(id, day, default) is { } trail ? (trail.Cabinet.Value, trail.Cabinet.Reason, trail.House.Value) : ("", "", "");

    private static async Task<string> JsonAsync(TestRecord record, string id, DateOnly day) =>
        JsonSerializer.Serialize(await record.Desk.TrailAsync(id, day, default) is { } trail ? trail with { Completeness = new(null, null, 0, 0, 0, 0) } : null);

    private static string Paper(string heading, string day) =>
        $"Tweede Kamer der Staten-Generaal\n\n36 600 VII Begroting die hier bedacht is\n\n{heading}\n\nVoorgesteld {day}\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\n"
        + "verzoekt de regering een meldpunt voor slachtoffers op te richten;\n\nverzoekt de regering voorts binnen drie maanden met gemeenten te overleggen over voorlichting op scholen,\n\n"
        + "en gaat over tot de orde van de dag.\n\nJansen\nPietersen\n";
}
