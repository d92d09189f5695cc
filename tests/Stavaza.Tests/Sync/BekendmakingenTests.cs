using System.Text;
using Stavaza.FeedServer;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;
using Stavaza.Sync;

namespace Stavaza.Tests.Sync;

public sealed class BekendmakingenTests : IAsyncLifetime
{
    private TestRecord _record = null!;
    private LocalSru _sru = null!;

    public async ValueTask InitializeAsync()
    {
        _record = await TestRecord.MakeAsync();
        _sru = await LocalSru.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _sru.DisposeAsync();
        await _record.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryPublicationFoundIsReadUnderItsIdWithItsDayAndPage(bool tellsNext)
    {
        _sru.TellsNext = tellsNext;
        _sru.Publications.AddRange([Paper(44), Paper(45), Paper(46)]);

        var outcomes = await FetchAsync();

        Assert.Equal(["kst-33783-44", "kst-33783-45", "kst-33783-46"], outcomes.Select(outcome => Assert.IsType<IntakeOutcome.Stored>(outcome).Settled.Document.Id));
        var document = Assert.IsType<IntakeOutcome.Stored>(outcomes[2]).Settled.Document;
        Assert.Equal(new DateOnly(2020, 7, 6), document.Published.To);
        Assert.Equal(2, _sru.Queries.Count);
        Assert.Equal("c.product-area==officielepublicaties AND w.publicatienaam=Kamerstuk AND w.dossiernummer==33783", _sru.Queries[0]);
    }

    [Fact]
    public async Task WhatDidNotChangeIsNotFetchedAgainAndWhatDidIs()
    {
        _sru.Publications.AddRange([Paper(45), Paper(46)]);
        await FetchAsync();
        _sru.Sent.Clear();

        Assert.Empty(await FetchAsync());
        Assert.Empty(_sru.Sent);

        _sru.Publications[1] = Paper(46) with { Changed = "2026-02-02", File = Encoding.UTF8.GetBytes("<html><body><p>Verbeterde tekst van het stuk.</p></body></html>") };
        Assert.Equal(IntakeChange.NewVersion, Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FetchAsync())).Change);
        Assert.Equal("kst-33783-46.html", Assert.Single(_sru.Sent));
    }

    [Fact]
    public async Task APublicationWithoutAFileIsKeptAsUnreadable()
    {
        _sru.Publications.Add(Paper(46) with { Manifestation = null });

        var outcome = Assert.IsType<IntakeOutcome.Unreadable>(Assert.Single(await FetchAsync()));

        Assert.Contains("without a file that can be read", outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheMetadataFileGivesTheLastingIdTheDayTheTitleAndTheNumberOfTheZaak()
    {
        _sru.Publications.Add(new("ah-1151601", "2026-01-01", "html", Encoding.UTF8.GetBytes("<html><body><p>De vragen kunnen niet binnen de termijn worden beantwoord.</p></body></html>"))
        {
            Metadata = MetadataOf(("DC.title", "Uitstel beantwoording vragen over voorbeelden"), ("OVERHEIDop.aanhangselNummer", "2141"), ("OVERHEIDop.vergaderjaar", "2023-2024"),
                ("OVERHEIDop.vraagnummer", "2024Z11223"), ("DCTERMS.issued", "2024-07-05"), ("DC.creator", "Tweede Kamer der Staten-Generaal"), ("DC.identifier", "ah-1151601")),
        });

        var document = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FetchAsync())).Settled.Document;

        Assert.Equal(("ah-tk-20232024-2141", "Uitstel beantwoording vragen over voorbeelden", new DateOnly(2024, 7, 5)), (document.Id, document.Title, document.Published.To));
        foreach (var name in new[] { "ah-1151601", "2024Z11223" })
        {
            Assert.Equal("ah-tk-20232024-2141", Assert.Single(await _record.Desk.DocumentAsync(name, _record.Today, default)).Document.Id);
        }

        Assert.Empty(await FetchAsync());
    }

    [Fact]
    public async Task EveryVersionOfTheMetadataIsKeptAndAnsweredAsOfItsDay()
    {
        _sru.Publications.Add(Paper(46) with { Metadata = MetadataOf(("DC.title", "Eerste titel"), ("OVERHEIDop.vergaderjaar", "2019-2020"), ("OVERHEIDop.dossiernummer", "33783"), ("OVERHEIDop.ondernummer", "46")) });
        await FetchAsync();
        var first = (await _record.Desk.OfficialAsync("kst-33783-46", _record.Today, default))!.Publicatie!;
        Assert.Equal(("Eerste titel", "2019-2020", "33783", "46"), (first.Titel, first.Vergaderjaar, Assert.Single(first.Dossiers), first.Ondernummer));

        _sru.Publications[0] = _sru.Publications[0] with { Changed = "2026-01-31", Metadata = MetadataOf(("DC.title", "Tweede titel"), ("OVERHEIDop.vergaderjaar", "2020-2021")) };
        await ForgetChangeAsync();
        await FetchAsync();

        Assert.Equal("Tweede titel", (await _record.Desk.OfficialAsync("kst-33783-46", new(2026, 2, 1), default))!.Publicatie!.Titel);
        Assert.Equal("Eerste titel", (await _record.Desk.OfficialAsync("kst-33783-46", new(2026, 1, 30), default))!.Publicatie!.Titel);
        await ForgetChangeAsync();
        await FetchAsync();
        await using var session = await _record.Record.ReadAsync(default);
        Assert.Equal(2, await session.CountAsync("SELECT COUNT(*) FROM feed_version", default));
    }

    [Fact]
    public async Task WhereTextAndMetadataDifferBothAreShownAndNeitherWins()
    {
        var text = Encoding.UTF8.GetBytes(
            "<html><body><p>Tweede Kamer der Staten-Generaal</p><p>Vergaderjaar 2019–2020</p><p>Kamerstuk 33 783, nr. 46</p><p>Den Haag, 6 juli 2020</p><p>Hierbij stuur ik u een voorbeeld.</p></body></html>");
        _sru.Publications.Add(new("kst-33783-46", "2026-01-01", "html", text)
        {
            Metadata = MetadataOf(("DC.title", "Brief over een voorbeeld"), ("OVERHEIDop.vergaderjaar", "2019-2020"), ("OVERHEIDop.datumBrief", "2020-07-07")),
        });
        await FetchAsync();

        var shown = Assert.Single(await _record.Desk.DocumentAsync("kst-33783-46", _record.Today, default)).Official!;

        var difference = Assert.Single(shown.Differences, difference => difference.Field == "publication-day");
        Assert.Equal(("2020-07-07", "2020-07-06", "metadata-of-the-publication"), (difference.Official, difference.Documents, difference.Rule));
        Assert.DoesNotContain(shown.Differences, difference => difference.Field == "session");
    }

    [Fact]
    public async Task APaperPublishedUnderAnotherIdIsFoundByItsPlaceInTheDossier()
    {
        _sru.Publications.Add(new("kst-1234567", "2026-01-01", "html", Encoding.UTF8.GetBytes("<html><body><p>Een stuk onder een nummer van later.</p></body></html>"))
        {
            Metadata = MetadataOf(("DC.title", "Een stuk"), ("OVERHEIDop.dossiernummer", "33 783"), ("OVERHEIDop.ondernummer", "81")),
        });
        await FetchAsync();

        Assert.NotEmpty(await _record.Desk.DocumentAsync("kst-33783-81", _record.Today, default));
    }

    [Fact]
    public async Task ChangedMetadataAloneCorrectsTheDocumentWithoutItsFileBeingSent()
    {
        _sru.Publications.Add(Paper(46) with { Metadata = MetadataOf(("DC.title", "Eerste titel")) });
        await FetchAsync();
        _sru.Publications[0] = _sru.Publications[0] with { Changed = "2026-01-01", Metadata = MetadataOf(("DC.title", "Tweede titel")) };
        await ForgetChangeAsync();

        var corrected = Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FetchAsync()));

        Assert.Equal((IntakeChange.Corrected, "Tweede titel"), (corrected.Change, corrected.Settled.Document.Title));
        Assert.Single(_sru.Sent);
    }

    [Fact]
    public async Task AMetadataFileThatIsNoneIsSaidAndAskedForAgain()
    {
        _sru.Publications.Add(Paper(46) with { Metadata = "<html><body>fout</body></html>" });

        Assert.Contains("came without its metadata: ", Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FetchAsync())).Oddity, StringComparison.Ordinal);

        _sru.Publications[0] = _sru.Publications[0] with { Metadata = MetadataOf(("DC.title", "Titel uit de metadata")) };
        Assert.Equal("Titel uit de metadata", Assert.IsType<IntakeOutcome.Stored>(Assert.Single(await FetchAsync())).Settled.Document.Title);
    }

    [Fact]
    public void RealMetadataIsRead()
    {
        using var file = File.OpenRead(Corpus.Path("koop-metadata-samples/metadata-ah-1151601.xml"));

        var given = PublicationMetadata.Read(file, new("http://127.0.0.1/metadata.xml")).Over(new() { Id = "ah-1151601", Basis = "source" });

        Assert.Equal(("ah-tk-20232024-2141", new DateOnly(2024, 7, 5), 74), (given.Id, given.Date, given.Title!.Length));
        Assert.Equal(["ah-1151601", "2024Z11223"], given.Aliases);
    }

    [Theory]
    [InlineData("<html><body>fout404</body></html>", "answered with <html> instead of search results")]
    [InlineData("<searchRetrieveResponse><diagnostics><diagnostic><uri>info:srw/diagnostic/1/16</uri><message>Unsupported index</message></diagnostic></diagnostics></searchRetrieveResponse>",
        "does not understand the question: info:srw/diagnostic/1/16: Unsupported index")]
    [InlineData("<searchRetrieveResponse><records>", "damaged or cut off")]
    public async Task AnAnswerThatIsNoneIsSaidInOneLine(string answer, string told)
    {
        _sru.Instead = answer;

        var error = await Assert.ThrowsAsync<SourceException>(() => FetchAsync());

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void ARealRecordIsRead()
    {
        var record = File.ReadAllText(Corpus.Path("koop-metadata-samples/sru-record-ag-ek-2017-10-26.ns-stripped.xml"));

        var page = SruPageReader.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<searchRetrieveResponse><records>{record}</records></searchRetrieveResponse>")), new Uri("http://127.0.0.1/sru"));

        var found = Assert.Single(page.Records);
        Assert.Equal(("ag-ek-2017-10-26", new DateOnly(2017, 10, 26), 6), (found.Identifier, found.Issued!.Value, found.Manifestations.Count));
        Assert.Equal("https://zoek.officielebekendmakingen.nl/ag-ek-2017-10-26.html", found.Page!.AbsoluteUri);
        Assert.EndsWith("ag-ek-2017-10-26.xml", found.Manifestations["xml"].AbsoluteUri, StringComparison.Ordinal);
    }

    private static SruPublication Paper(int number) =>
        new($"kst-33783-{number}", "2026-01-01", "html", Encoding.UTF8.GetBytes($"<html><body><p>Tekst van stuk {number} over ontwapening.</p></body></html>"));

    private static string MetadataOf(params (string Name, string Content)[] said) =>
        $"<metadata_gegevens>{string.Concat(said.Select(one => $"<metadata name=\"{one.Name}\" scheme=\"\" content=\"{one.Content}\" />"))}</metadata_gegevens>";

    /// <summary>As if the search did not say when publications changed.</summary>
    private async Task ForgetChangeAsync()
    {
        await using var session = await _record.Record.WriteAsync(default);
        await session.ExecuteAsync("UPDATE fetched SET changed = NULL", default);
        await session.CommitAsync(default);
    }

    private async Task<List<IntakeOutcome>> FetchAsync()
    {
        using var client = new PoliteClient(new() { PauseMilliseconds = 0, Retries = 1, RetryMilliseconds = 1 }, TimeProvider.System);
        return await _record.ReadAsync(new BekendmakingenSource(_record.Record, new SruSearch(client, _sru.Address), client, TimeProvider.System, SruSearch.QueryOfDossier("33783")));
    }
}
