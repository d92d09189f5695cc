using Stavaza.FeedServer;

namespace Stavaza.Tests.Official;

public sealed class OfficialChangesTests : IAsyncLifetime
{
    private TestRecord _record = null!;

    public async ValueTask InitializeAsync() => _record = await TestRecord.MakeAsync();

    public ValueTask DisposeAsync() => _record.DisposeAsync();

    [Fact]
    public async Task AFirstLoadIsOneBatchAndTheChangesThatItHoldsThemselves()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());

        // The motion's Zaak came with two versions: the second changes what answers say of it.
        Assert.Equal(
            ["batch sync tweedekamer ", "official-row-changed 2022Z23001 zaak: afgedaan false → true; kabinetsappreciatie Nog te ontvangen → Oordeel Kamer"], await EventsAsync());
    }

    [Fact]
    public async Task WhatChangesAnAnswerIsAnEventAndWhatDoesNotIsNone()
    {
        await OfficialRows.FollowAsync(_record, OfficialRows.Motion());
        var before = (await EventsAsync()).Count;

        await OfficialRows.FollowAsync(_record, new ListedItems()
            .Add(EntityXml.Item("zaak", OfficialRows.Zaak, "2023-01-01T00:00:00Z", ("nummer", "2022Z23001"), ("soort", "Motie"), ("titel", "Een andere titel"), ("status", "Vrijgegeven"),
                ("afgedaan", "true"), ("kabinetsappreciatie", "Oordeel Kamer")))
            .Add(EntityXml.Item("stemming", OfficialRows.Id(31), "2023-01-01T00:00:00Z", ("besluit", OfficialRows.Besluit), ("soort", "Tegen"), ("fractieGrootte", 70), ("actorFractie", "B"),
                ("vergissing", "true")))
            .Add(EntityXml.Item("toezegging", OfficialRows.Toezegging, "2023-01-02T00:00:00Z", ("nummer", "TZ202301-001"), ("status", "Openstaand")))
            .Add(EntityXml.Deleted("besluit", OfficialRows.Besluit, "2023-01-03T00:00:00Z")), again: true);

        Assert.Equal(
            ["official-row-changed TZ202301-001 toezegging: came", $"official-row-changed besluit {OfficialRows.Besluit} besluit: taken back",
                $"official-row-changed stemming {OfficialRows.Id(31)} stemming: vergissing false → true"],
            (await EventsAsync()).Skip(before).Where(change => !change.StartsWith("batch", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EachChangeIsToldForItselfHoweverManyComeTogether()
    {
        static FeedItem Zaak(int day, string status) =>
            EntityXml.Item("zaak", OfficialRows.Zaak, $"2023-01-0{day}T00:00:00Z", ("nummer", "2022Z23001"), ("soort", "Motie"), ("status", status));

        await OfficialRows.FollowAsync(_record, new ListedItems().Add(Zaak(1, "Concept")).Add(Zaak(2, "Vrijgegeven")).Add(Zaak(3, "Afgevoerd")));

        Assert.Equal(
            ["official-row-changed 2022Z23001 zaak: status Concept → Vrijgegeven", "official-row-changed 2022Z23001 zaak: status Vrijgegeven → Afgevoerd"],
            (await EventsAsync()).Where(change => !change.StartsWith("batch", StringComparison.Ordinal)));
    }

    private async Task<List<string>> EventsAsync()
    {
        await using var session = await _record.Record.ReadAsync(default);
        return await session.ListAsync("SELECT kind || ' ' || subject || ' ' || COALESCE(detail, '') FROM event ORDER BY number", row => row.GetString(0), default);
    }
}
