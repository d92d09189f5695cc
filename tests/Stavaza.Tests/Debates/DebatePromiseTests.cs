using Stavaza.Documents;
using Stavaza.FeedServer;
using Stavaza.Open;
using Stavaza.Reports;
using Stavaza.Tests.Official;
using Stavaza.Trails;

namespace Stavaza.Tests.Debates;

public sealed class DebatePromiseTests : IAsyncLifetime
{
    private const string Promise = "Ik zeg de Kamer toe voor 1 oktober 2025 een brief over de brug te sturen.";

    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task APromiseBelongsToEveryDossierOfItsItemAndToTheOfficeThatTheReportGives()
    {
        await ReadAsync("- een brief over een brug (36410, nr. 12);\n- een brief over een weg (36600-XII, nr. 8).", "en de heer Steen, minister van Bruggen en Wegen.");

        var promise = await OnlyAsync(new() { Dossier = "36600" });
        Assert.Equal(["36410", "36600-XII"], promise.Dossiers);
        Assert.Equal("agenda", promise.DossiersFrom);
        Assert.Equal(new OpenMinister("minister van Bruggen en Wegen", "Steen"), Assert.Single(promise.Ministers));
        Assert.Equal("- een brief over een weg (36600-XII, nr. 8).", promise.Debate!.Dossiers[1].Said!.Sentence);
        Assert.Equal("en de heer Steen, minister van Bruggen en Wegen.", promise.Debate.Office!.Said!.Sentence);
        Assert.Equal(promise.Id, (await OnlyAsync(new() { Minister = "bruggen" })).Id);
        Assert.Equal(2, (await _record.Desk.OpenAsync(new() { Group = "dossier" }, new(2026, 1, 1), default)).Groups.Count);
        Assert.Equal(promise.Debate.Dossiers, (await _record.Desk.TrailAsync(promise.Id, new(2026, 1, 1), default))!.Debate!.Dossiers);
    }

    [Fact]
    public async Task TheAppendixOfADossierAndOfAMinistryHoldsThePromisesOfItsDebates()
    {
        await ReadAsync("- een brief over een brug (36410, nr. 12);\n- een brief over een weg (36600-XII, nr. 8).", "en de heer Steen, minister van Bruggen en Wegen.");

        Assert.Equal(1, await CountAsync(new(Dossier: "36410")));
        Assert.Equal(1, await CountAsync(new(Dossier: "36600-XII")));
        Assert.Equal(1, await CountAsync(new(Ministry: "bruggen en wegen")));
        Assert.Equal(0, await CountAsync(new(Dossier: "36411")));
        Assert.Equal(0, await CountAsync(new(Ministry: "Dijken")));

        async Task<int> CountAsync(AppendixQuestion question)
        {
            var list = new ListReader(new OpeningLimits()).Read("lijst.csv", System.Text.Encoding.UTF8.GetBytes("Omschrijving;Vindplaats\nIets;34 000, nr. 99\n"), default);
            return (await _record.Desk.CompareAsync(list, question, new(2026, 1, 1), default)).Forgotten.Count;
        }
    }

    [Fact]
    public async Task WhereNobodyNamesADossierOrAnOfficeThatIsSaidAndNothingGuessed()
    {
        await ReadAsync("- een brief over een brug.", "");

        var promise = await OnlyAsync(new());
        Assert.Equal((0, "none"), (promise.Dossiers.Count, promise.DossiersFrom));
        Assert.Equal(new OpenMinister(null, "Minister Steen"), Assert.Single(promise.Ministers));
        Assert.Null(promise.Debate!.Office);
    }

    [Fact]
    public async Task TheDossierOfTheMotionsCountsWhereTheAgendaNamesNoneAndIsSaidToBeThat()
    {
        await ReadAsync("- een brief over een brug.", "", "De voorzitter:\nDeze motie is voorgesteld door het lid Kalk. Zij krijgt nr. 7 (36410).\n");
        var promise = await OnlyAsync(new() { Dossier = "36410" });
        Assert.Equal(("tabled", "debat/ingediende-motie"), (promise.DossiersFrom, promise.Debate!.Dossiers[0].Rule));
    }

    [Fact]
    public async Task TheRegisterGivesTheDossiersOfTheMeetingAndTheOfficeOfWhoIsThere()
    {
        await OfficialRows.FollowAsync(_record, Meeting());
        await _record.ReadAsync("verslag.xml", Vlos("2025A00001"));

        var promise = await OnlyAsync(new() { Dossier = "36410" });
        Assert.Equal(("register", OfficialRows.Id(61)), (promise.DossiersFrom, promise.Debate!.Dossiers[0].Row!.Id));
        Assert.Equal(new OpenMinister("Minister van Bruggen en Wegen", "Steen"), Assert.Single(promise.Ministers));
        Assert.Equal((MeetingOfficeRule, OfficialRows.Id(63)), (promise.Debate.Office!.Rule, promise.Debate.Office.Row!.Id));
    }

    [Fact]
    public async Task AReportWithoutTheNumberOfItsMeetingTakesTheOfficeOfTheDayWhereAllMeetingsGiveOne()
    {
        await OfficialRows.FollowAsync(_record, Meeting());
        await ReadAsync("- een brief over een brug.", "");
        Assert.Equal("Minister van Bruggen en Wegen", Assert.Single((await OnlyAsync(new())).Ministers).Office);

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(EntityXml.Item("activiteitActor", OfficialRows.Id(64), "2025-07-01T00:00:00Z",
            ("activiteit", OfficialRows.Id(60)), ("actorNaam", "B. Steen"), ("functie", "Minister van Dijken"))), again: true);
        Assert.Null(Assert.Single((await OnlyAsync(new())).Ministers).Office);
    }

    [Fact]
    public async Task TheMinisterWhoAloneSpeaksInAnItemIsMeantWhereTheChairReadsOutWhatTheMinisterPromised()
    {
        await ReadAsync("- een brief (36410, nr. 12).", "en de heer Steen, minister van Bruggen en Wegen.", "De voorzitter:\nDe minister stuurt de Kamer voor 1 november 2025 een overzicht van de kosten van sluizen.\n");
        var promises = (await _record.Desk.OpenAsync(new(), new(2026, 1, 1), default)).Promises;
        Assert.All(promises, promise => Assert.Equal("minister van Bruggen en Wegen", Assert.Single(promise.Ministers).Office));
    }

    [Theory]
    [InlineData("Ik wil kijken of dat kan.", "intention")]
    [InlineData("Ik zal de vraag doorgeleiden aan mijn collega.", "intention")]
    [InlineData("Ik wil voor 1 oktober 2025 kijken of dat kan.", "plain")]
    [InlineData("Ik stuur de Kamer een brief over de sluis.", "plain")]
    [InlineData("Ik zeg de Kamer toe een brief over de sluis te sturen.", "formal")]
    public async Task AnIntentionIsToldApartFromAPromise(string said, string strength)
    {
        await ReadAsync("- een brief (36410, nr. 12).", "", $"Minister Steen:\n{said}\n");

        var open = (await _record.Desk.OpenAsync(new(), new(2026, 1, 1), default)).Promises;
        Assert.Equal(strength, Assert.Single(open, promise => promise.Evidence!.Sentence == said).Strength);
        Assert.Equal("formal", Assert.Single(open, promise => promise.Evidence!.Sentence == Promise).Strength);
        Assert.Equal(strength == "intention" ? 1 : 2, (await _record.Desk.OpenAsync(new() { Strength = OpenQuestion.Firm }, new(2026, 1, 1), default)).Promises.Count);
        Assert.Contains((await _record.Desk.OpenAsync(new() { Strength = strength }, new(2026, 1, 1), default)).Promises, promise => promise.Evidence!.Sentence == said);
    }

    [Fact]
    public async Task EveryPromiseOfTheRealReportsHasADossierOrSaysThatThereIsNone()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("vlos-verslagen-2025"), "*.xml"))
        {
            await _record.ReadFileAsync(file);
        }

        var promises = (await _record.Desk.OpenAsync(new() { Kind = OpenQuestion.Promises }, new(2026, 1, 1), default)).Promises;
        Assert.NotEmpty(promises);
        Assert.All(promises, promise => Assert.Equal(promise.DossiersFrom == TrailDebate.FromNobody, promise.Dossiers.Count == 0));
        Assert.True(promises.Count(promise => promise.Dossiers.Count > 0) > promises.Count * 9 / 10);
        Assert.All(promises, promise => Assert.Contains(promise.Strength, OpenQuestion.Strengths));
        Assert.All(promises.Where(promise => promise.Strength == OpenQuestion.Intention), promise => Assert.Null(promise.Term));
        Assert.InRange(promises.Count(promise => promise.Strength == OpenQuestion.Intention), 1, promises.Count / 3);
        Assert.True(promises.Count(promise => promise.Debate?.Office is not null) > promises.Count * 9 / 10);
        Assert.All(promises.SelectMany(promise => promise.Debate!.Dossiers), dossier => Assert.Contains(dossier.Dossier, dossier.Said!.Sentence, StringComparison.Ordinal));
    }

    private const string MeetingOfficeRule = "register/activiteit-actor";

    private static ListedItems Meeting() => new ListedItems()
        .Add(EntityXml.Item("kamerstukdossier", OfficialRows.Id(62), "2025-01-01T00:00:00Z", ("titel", "Bruggen"), ("nummer", "36410"), ("hoogsteVolgnummer", "12")))
        .Add(EntityXml.Item("activiteit", OfficialRows.Id(60), "2025-06-01T00:00:00Z", ("nummer", "2025A00001"), ("soort", "Commissiedebat"), ("datum", "2025-07-02T00:00:00"), ("status", "Uitgevoerd")))
        .Add(EntityXml.Item("agendapunt", OfficialRows.Id(65), "2025-06-01T00:00:00Z", ("activiteit", OfficialRows.Id(60)), ("onderwerp", "Brief over een brug")))
        .Add(EntityXml.Item("zaak", OfficialRows.Id(61), "2025-06-01T00:00:00Z", ("kamerstukdossier", OfficialRows.Id(62)), ("agendapunt", OfficialRows.Id(65)), ("nummer", "2025Z00001"), ("soort", "Brief regering")))
        .Add(EntityXml.Item("activiteitActor", OfficialRows.Id(63), "2025-06-01T00:00:00Z", ("activiteit", OfficialRows.Id(60)), ("actorNaam", "A. Steen"), ("functie", "Minister van Bruggen en Wegen")));

    private static string Vlos(string meeting) => $"""
        <vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Commissie" objectid="6f12"><titel>Bruggen</titel><datum>2025-07-02T00:00:00</datum>
        <activiteit><titel>Bruggen</titel><onderwerp>Bruggen</onderwerp><parlisid>{meeting}</parlisid><activiteithoofd>
        <tekst><alinea><alineaitem>Aan de orde is het debat over bruggen.</alineaitem></alinea></tekst>
        <activiteitdeel><activiteititem><woordvoerder><spreker soort="Minister"><verslagnaam>Steen</verslagnaam></spreker><isvoorzitter>false</isvoorzitter>
        <tekst><alinea><alineaitem><nadruk type="Vet">Minister Steen</nadruk>:</alineaitem><alineaitem>{Promise}</alineaitem></alinea></tekst></woordvoerder></activiteititem></activiteitdeel>
        </activiteithoofd></activiteit></vergadering></vlosCoreDocument>
        """;

    private Task<IntakeOutcome> ReadAsync(string agenda, string present, string after = "") => _record.ReadAsync(
        "verslag.txt",
        $"Verslag van een commissiedebat\n\nAanwezig zijn twee leden der Kamer, te weten: Kalk en Leem,\n{present}\n\nAan de orde is de behandeling van:\n{agenda}\n\nDe voorzitter:\nIk open de vergadering.\n\nMinister Steen:\n{Promise}\n\n{after}",
        new() { Date = new(2025, 7, 2) });

    private async Task<OpenItem> OnlyAsync(OpenQuestion question) => Assert.Single((await _record.Desk.OpenAsync(question, new(2026, 1, 1), default)).Promises);
}
