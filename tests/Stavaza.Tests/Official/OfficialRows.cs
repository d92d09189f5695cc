using Stavaza.FeedServer;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;
using Stavaza.Sync;

namespace Stavaza.Tests.Official;

/// <summary>A small parliament of our own: a dossier with a motion, its Zaak, the decision and the votes on it, questions and a promise.</summary>
public static class OfficialRows
{
    public static readonly Guid Dossier = Id(1), Zaak = Id(2), Paper = Id(3), Besluit = Id(4), Agendapunt = Id(5), Activiteit = Id(6), Vragen = Id(7), Toezegging = Id(8),
        Member = Id(9), Party = Id(10);

    public static Guid Id(int number) => new($"6b1f9c1e-0000-4000-8000-{number:000000000000}");

    /// <summary>The motion, tabled on 24 and adopted on 29 November 2022.</summary>
    public static ListedItems Motion(string afgedaan = "true") => new ListedItems()
        .Add(EntityXml.Item("kamerstukdossier", Dossier, "2022-11-01T00:00:00Z", ("titel", "Begroting die hier bedacht is"), ("nummer", "36200"), ("toevoeging", "V"), ("hoogsteVolgnummer", "44")))
        .Add(EntityXml.Item("zaak", Zaak, "2022-11-24T20:00:00Z", ("kamerstukdossier", Dossier), ("nummer", "2022Z23001"), ("soort", "Motie"), ("titel", "Motie over de stand van zaken"),
            ("status", "Vrijgegeven"), ("afgedaan", "false"), ("kabinetsappreciatie", "Nog te ontvangen")))
        .Add(EntityXml.Item("zaak", Zaak, "2022-12-01T08:00:00Z", ("kamerstukdossier", Dossier), ("nummer", "2022Z23001"), ("soort", "Motie"), ("titel", "Motie over de stand van zaken"),
            ("status", "Vrijgegeven"), ("afgedaan", afgedaan), ("kabinetsappreciatie", "Oordeel Kamer")))
        .Add(EntityXml.Item("zaakActor", Id(20), "2022-11-24T20:00:00Z", ("zaak", Zaak), ("actorNaam", "Jasper van Dijk"), ("actorFractie", "SP"), ("relatie", "Indiener")))
        .Add(EntityXml.Item("document", Paper, "2022-11-24T21:00:00Z", ("zaak", Zaak), ("kamerstukdossier", Dossier), ("soort", "Motie"), ("documentNummer", "2022D50001"),
            ("titel", "Motie over de stand van zaken"), ("datum", "2022-11-24T00:00:00"), ("volgnummer", "30")))
        .Add(EntityXml.Item("activiteit", Activiteit, "2022-11-28T00:00:00Z", ("nummer", "2022A08001"), ("soort", "Stemmingen"), ("datum", "2022-11-29T00:00:00"), ("status", "Uitgevoerd")))
        .Add(EntityXml.Item("agendapunt", Agendapunt, "2022-11-28T00:00:00Z", ("activiteit", Activiteit), ("onderwerp", "Stemmingen moties"), ("volgorde", "3")))
        .Add(EntityXml.Item("besluit", Besluit, "2022-11-29T16:00:00Z", ("agendapunt", Agendapunt), ("zaak", Zaak), ("stemmingsSoort", "Met handopsteken"),
            ("besluitSoort", "Stemmen - aangenomen"), ("besluitTekst", "Aangenomen."), ("status", "Besluit")))
        .Add(EntityXml.Item("stemming", Id(30), "2022-11-29T16:00:00Z", ("besluit", Besluit), ("soort", "Voor"), ("fractieGrootte", 80), ("actorNaam", "Partij A"), ("actorFractie", "A"), ("vergissing", "false")))
        .Add(EntityXml.Item("stemming", Id(31), "2022-11-29T16:00:00Z", ("besluit", Besluit), ("soort", "Tegen"), ("fractieGrootte", 70), ("actorNaam", "Partij B"), ("actorFractie", "B"), ("vergissing", "false")));

    /// <summary>Follows all categories into a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="items">All entries of the source.</param>
    /// <param name="again">The source was followed to its end before, and has only these since.</param>
    public static async Task FollowAsync(TestRecord record, IFeedItems items, bool again = false)
    {
        await using var feed = await LocalFeed.StartAsync(items);
        using var client = new PoliteClient(new() { PauseMilliseconds = 0 }, TimeProvider.System);
        if (again)
        {
            await GoOnAtAsync(record, feed.Address);
        }

        await new FeedSync(record.Record, new SyncFeed(client, feed.Address), TimeProvider.System).FollowAsync(FeedCategories.Followed, default).ToListAsync();
    }

    private static async Task GoOnAtAsync(TestRecord record, Uri address)
    {
        await using var session = await record.Record.WriteAsync(default);
        foreach (var position in await session.FeedPositionsAsync(default))
        {
            var next = new Uri($"{address}/Feed?category={position.Feed["tweedekamer/".Length..]}&skiptoken=0");
            await session.StoreFeedPositionAsync(position with { Next = next }, "2026-11-23T12:00:00.000Z", default);
        }

        await session.CommitAsync(default);
    }
}
