using System.Globalization;
using System.Text;
using Stavaza.FeedServer;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Tests.Sync;

/// <summary>
/// What is known to be wrong, late or odd in the Tweede Kamer's data, each with the test that it is taken as it is. Errors 500, truncated answers and pages of errors
/// with status 200 are in <see cref="FeedSyncTests"/> and <see cref="FeedPageReaderTests"/>.
/// </summary>
public sealed class SourceTrapsTests : IAsyncLifetime
{
    private const string Day = "2024-01-01T00:00:00Z", Later = "2024-01-02T00:00:00Z";
    private static readonly Guid Dossier = Id(1), Paper = Id(2), Zaak = Id(3), Other = Id(4);

    private readonly ListedItems _items = new();
    private TestRecord _record = null!;
    private LocalFeed _feed = null!;

    public async ValueTask InitializeAsync()
    {
        _record = await TestRecord.MakeAsync();
        _feed = await LocalFeed.StartAsync(_items);
    }

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        await _record.DisposeAsync();
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "was declared as 1 bytes and has ")]
    [InlineData(99_999, "was declared as 99999 bytes and has ")]
    public async Task ASizeThatLiesIsSaidAndTheFileIsRead(long declared, string said)
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf("30").With(Text("De Kamer,\n\nverzoekt de regering te antwoorden."), "text/plain", declared));

        var stored = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync()));

        Assert.Equal("kst-36200-V-30", stored.Settled.Document.Id);
        Assert.StartsWith(said, stored.Oddity ?? "", StringComparison.Ordinal);
        Assert.Equal(said.Length > 0 ? 1 : 0, await CountAsync("SELECT COUNT(*) FROM event WHERE kind = 'file-differs'"));
    }

    [Fact]
    public async Task AFileOfAnotherTypeThanDeclaredIsReadForWhatItIs()
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf("30").With(Text("<officiele-publicatie><kamerstuk><stuk><titel>Motie</titel></stuk></kamerstuk></officiele-publicatie>"), "application/msword", 0));

        Assert.Equal("was declared as application/msword and is XML", Assert.Single(await FilesAsync()).Oddity);
    }

    [Fact]
    public async Task APageOfErrorsIsNoDocument()
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf("30").With(Text("De Kamer verzoekt de regering te antwoorden."), "application/pdf", 0));
        _feed.Replaced[Paper] = Text("<!DOCTYPE html><html><head><title>Even geduld</title></head><body>Probeer het later</body></html>");

        var outcome = Assert.IsType<IntakeOutcome.Unreadable>(Assert.Single(await FilesAsync()));

        Assert.Contains("gave a web page (\"Even geduld\") instead of application/pdf; asked 2 times", outcome.Reason, StringComparison.Ordinal);
        _feed.Replaced.Clear();
        Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync()));
        Assert.Empty(await FilesAsync());
    }

    [Fact]
    public async Task ADocumentVersieMayComeBeforeItsDocument()
    {
        _items.Add(EntityXml.Item("documentVersie", Other, Day, ("document", Paper), ("externeidentifier", "kst-36200-V-30"))).Add(PaperOf("30"));

        await FollowAsync("DocumentVersie", "Document");

        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM feed_reference r JOIN feed_entity e ON e.id = r.target WHERE r.name = 'document' AND e.kind = 'document'"));
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM feed_number n JOIN feed_reference r ON r.entity = n.entity WHERE n.number = 'kst-36200-V-30'"));
    }

    [Fact]
    public async Task ADocumentMayBelongToTwoZakenAndToTwoDossiers()
    {
        _items.Add(DossierOf("36200", "V"))
            .Add(EntityXml.Item("document", Paper, Day, ("zaak", new[] { Zaak, Other }), ("kamerstukdossier", new[] { Dossier, Id(9) }), ("volgnummer", "30")));

        await FollowAsync("Kamerstukdossier", "Document");

        Assert.Equal((2, 2), (await CountAsync("SELECT COUNT(*) FROM feed_reference WHERE name = 'zaak'"), await CountAsync("SELECT COUNT(*) FROM feed_reference WHERE name = 'kamerstukdossier'")));
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM feed_version WHERE content LIKE '%\"zaak\":[{\"ref\":%},{\"ref\":%}]%'"));
    }

    [Theory]
    [InlineData("1899-12-30T00:00:00")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("2106-02-07T00:00:00")]
    [InlineData("geen datum")]
    public async Task ADayOf1899OrInTheFutureIsNoDayOfPublication(string datum)
    {
        _items.Add(DossierOf("36200", "V"))
            .Add(EntityXml.Item("document", Paper, Day, ("kamerstukdossier", Dossier), ("datum", datum), ("volgnummer", "30")) with { File = Text("De Kamer verzoekt de regering te antwoorden.") });

        var stored = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync()));

        Assert.NotEqual("source", stored.Settled.Document.Published.Basis);
        Assert.InRange(stored.Settled.Document.Published.To!.Value, new DateOnly(2020, 1, 1), _record.Today.AddDays(1));
    }

    [Fact]
    public async Task ACascoReportIsReplacedByTheOnesAfterIt()
    {
        _items.Add(ReportOf(Id(11), Day, "Casco", "Nog leeg.")).Add(ReportOf(Id(12), Later, "Gecorrigeerd", "De vergadering wordt geopend."));
        await FollowAsync("Verslag");

        var stored = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync("Verslag")));

        Assert.Equal(1, _feed.FilesSent);
        Assert.Equal("verslag Gecorrigeerd", stored.FileName);
        _items.Add(ReportOf(Id(11), "2024-01-03T00:00:00Z", "Gerectificeerd", "De vergadering wordt geopend en gesloten."));
        Assert.Equal("verslag Gerectificeerd", Assert.Single(await FilesAsync("Verslag")).FileName);
    }

    [Fact]
    public async Task QuestionsMayComeWithoutAMemberAndActorsMayBeCommittees()
    {
        var committee = Id(20);
        _items.Add(EntityXml.Item("zaak", Zaak, Day, ("nummer", "2024Z00001"), ("soort", "Schriftelijke vragen")))
            .Add(EntityXml.Item("zaakActor", Id(21), Day, ("zaak", Zaak), ("persoon", null), ("fractie", null), ("commissie", null), ("actorNaam", null), ("relatie", "Indiener")))
            .Add(EntityXml.Item("zaakActor", Id(22), Day, ("zaak", Zaak), ("persoon", null), ("commissie", committee), ("actorNaam", "vaste commissie voor Voorbeelden"), ("relatie", "Volgcommissie")));

        var progress = await FollowAsync("Zaak", "ZaakActor");

        Assert.Empty(progress.SelectMany(page => page.Oddities));
        Assert.Equal(2, await CountAsync("SELECT COUNT(*) FROM feed_reference WHERE name = 'zaak'"));
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM feed_reference WHERE name = 'commissie'"));
        Assert.Equal(0, await CountAsync("SELECT COUNT(*) FROM feed_reference WHERE name = 'persoon'"));
    }

    [Theory]
    [InlineData("36200", "XVIII", "dossier-36200-XVIII")]
    [InlineData("36200", "VIII", "dossier-36200-VIII")]
    [InlineData("36\u00a0200", "V", "dossier-36200-V")]
    [InlineData("36200", "\u00a0V\u00a0", "dossier-36200-V")]
    [InlineData("34332", "(R2062)", "dossier-34332")]
    [InlineData("21501", "02", "dossier-21501-02")]
    public async Task ChaptersOfFiveRomanCharactersAndNoBreakSpacesInNumbersAreRead(string number, string addition, string id)
    {
        _items.Add(DossierOf(number, addition));

        await FollowAsync("Kamerstukdossier");

        Assert.Equal(1, await CountAsync($"SELECT COUNT(*) FROM feed_number WHERE number = '{id}'"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    public async Task AVolgnummerOfMinusOneIsNone(string volgnummer)
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf(volgnummer));

        Assert.Equal("2022D50000", Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync())).Settled.Document.Id);
    }

    [Fact]
    public async Task AMassCorrectionThatTouches25000OldRowsIsANewVersionOfEach()
    {
        const int Rows = 25_000;
        var corrected = DateTimeOffset.Parse("2024-02-19T16:29:37Z", CultureInfo.InvariantCulture);
        foreach (var moment in new[] { corrected.AddYears(-10), corrected })
        {
            for (var row = 0; row < Rows; row++)
            {
                _items.Add(EntityXml.Item("document", Id(100 + row), moment.AddMilliseconds(row).ToString("O", CultureInfo.InvariantCulture), ("documentNummer", $"2014D{row:00000}")));
            }
        }

        var progress = await FollowAsync("Document");

        Assert.Equal((Rows, Rows), (progress.Sum(page => page.Counts.Added), progress.Sum(page => page.Counts.Replaced)));
        Assert.Equal((Rows, 2 * Rows), (await CountAsync("SELECT COUNT(*) FROM feed_number"), await CountAsync("SELECT COUNT(*) FROM feed_version")));
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM event"));
    }

    [Fact]
    public async Task AnEnclosureReplacedInPlaceIsANewVersionWhenAskedForAgain()
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf("30"));
        await FilesAsync();
        _feed.Replaced[Paper] = Text("De Kamer verzoekt de regering iets anders te doen.");

        Assert.Empty(await FilesAsync());
        Assert.Equal(IntakeChange.NewVersion, Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync(again: true))).Change);
        Assert.Equal(2, _feed.FilesSent);
    }

    [Fact]
    public async Task AFileThatDidNotChangeIsNotSentAgainAndWhatItsRowSaysIsKept()
    {
        _items.Add(DossierOf("36200", "V")).Add(PaperOf("30"));
        await FilesAsync();
        _items.Add(EntityXml.Item("document", Paper, Later, ("kamerstukdossier", Dossier), ("documentNummer", "2022D50000"), ("titel", "Gewijzigde motie"), ("volgnummer", "30")) with { File = PaperOf("30").File });

        var corrected = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FilesAsync()));

        Assert.Equal((IntakeChange.Corrected, "Gewijzigde motie"), (corrected.Change, corrected.Settled.Document.Title));
        Assert.Equal(1, _feed.FilesSent);
    }

    private static Guid Id(int number) => new(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static FeedItem DossierOf(string number, string addition) => EntityXml.Item("kamerstukdossier", Dossier, Day, ("nummer", number), ("toevoeging", addition));

    private static FeedItem PaperOf(string volgnummer) =>
        EntityXml.Item("document", Paper, Day, ("kamerstukdossier", Dossier), ("documentNummer", "2022D50000"), ("titel", "Motie"), ("datum", "2022-11-24T00:00:00"), ("volgnummer", volgnummer)) with
        {
            File = Text("De Kamer,\n\nverzoekt de regering te antwoorden,\n\nen gaat over tot de orde van de dag."),
        };

    private static FeedItem ReportOf(Guid id, string published, string soort, string text) =>
        EntityXml.Item("verslag", id, published, ("vergadering", Other), ("soort", soort)) with { File = Text(text) };

    private async Task<List<FeedProgress>> FollowAsync(params string[] categories)
    {
        using var client = ClientOf();
        return await new FeedSync(_record.Record, new SyncFeed(client, _feed.Address), TimeProvider.System).FollowAsync(categories, default).ToListAsync();
    }

    /// <summary>Follows what has files, and reads them.</summary>
    private async Task<List<IntakeOutcome>> FilesAsync(string category = "Document", bool again = false)
    {
        await FollowAsync("Kamerstukdossier", category);
        using var client = ClientOf();
        return await _record.ReadAsync(new FeedFileSource(_record.Record, client, _record.Clock, null) { Again = again });
    }

    private static PoliteClient ClientOf() => new(new() { PauseMilliseconds = 0, Retries = 1, RetryMilliseconds = 1 }, TimeProvider.System);

    private async Task<long> CountAsync(string sql)
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await session.CountAsync(sql, default);
    }
}
