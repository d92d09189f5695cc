using System.Text;
using Stavaza.FeedServer;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Tests.Sync;

public sealed class FeedPageReaderTests
{
    private static readonly Uri Address = new("http://127.0.0.1/SyncFeed/2.0/Feed?category=Zaak");
    private static readonly Guid Id = new("6b1f9c1e-0000-4000-8000-000000000001");

    [Fact]
    public void AnEntryGivesItsEntityWithFieldsReferencesAndNils()
    {
        var dossier = Guid.NewGuid();
        var entry = Only(EntityXml.Item("zaak", Id, "2023-08-29T13:23:13Z", ("kamerstukdossier", dossier), ("nummer", "2022Z21643"), ("titel", null), ("onderwerp", "A & B < C")));

        Assert.Equal(("zaak", Id, 1, false), (entry.Kind, entry.Id, entry.Token, entry.IsDeleted));
        Assert.Equal(new DateTimeOffset(2023, 8, 29, 13, 23, 13, TimeSpan.Zero), entry.Published);
        Assert.Equal(
            [new("kamerstukdossier", null, dossier), new("nummer", "2022Z21643", null), new("titel", null, null), new("onderwerp", "A & B < C", null)],
            entry.Fields);
    }

    [Theory]
    [InlineData("2019-06-28T23:59:41.5570000", "2019-06-28T21:59:41.557Z")]
    [InlineData("2023-01-10T12:00:00", "2023-01-10T11:00:00.000Z")]
    [InlineData("2023-08-29T11:10:24Z", "2023-08-29T11:10:24.000Z")]
    [InlineData("2024-02-19T10:59:02.367+01:00", "2024-02-19T09:59:02.367Z")]
    public void TheThreeShapesOfBijgewerktAreOneMoment(string written, string moment)
    {
        var entry = Only(new("zaal", Id, "2024-02-19T16:29:37.2143044Z", $"<zaal xmlns='x' xmlns:tk='x' id='{Id}' tk:bijgewerkt='{written}' tk:verwijderd='True' />"));

        Assert.Equal(moment, Stavaza.Record.Moment.Text(entry.Changed!.Value));
        Assert.True(entry.IsDeleted);
    }

    [Fact]
    public void APrefixOnTheEntityAndNoneOnItsAttributesMakeNoDifference()
    {
        var entry = Only(new("toezegging", Id, "2024-02-19T16:29:37Z", $"""
            <ns1:toezegging xmlns:ns1='x' id='{Id}' bijgewerkt='2024-02-19T16:29:37Z' verwijderd='false' contentType='application/pdf' contentLength='0'>
              <ns1:kamerbriefNakoming>2026Z00001</ns1:kamerbriefNakoming><ns1:kamerbriefNakoming>2026Z00002</ns1:kamerbriefNakoming><ns1:toegezegdAan />
            </ns1:toezegging>
            """));

        Assert.Equal(["2026Z00001", "2026Z00002", ""], entry.Fields.Select(field => field.Value));
        Assert.Equal(("toezegging", "application/pdf", 0), (entry.Kind, entry.ContentType, entry.ContentLength));
    }

    [Fact]
    public void AnEntryWithoutAnIdIsTellableAndTheOthersStay()
    {
        var page = Page([new("zaal", Guid.Empty, "2024-02-19T16:29:37Z", "<zaal xmlns='x' />"), EntityXml.Item("zaal", Id, "2024-02-19T16:29:37Z")]);

        Assert.Equal(Id, Assert.Single(page.Entries).Id);
        Assert.Contains("holds no entity with an id", Assert.Single(page.Oddities), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Error><Message>An error has occurred.</Message></Error>", "answered with <Error> instead of a feed: An error has occurred.")]
    [InlineData("<html><body>Even geduld</body></html>", "answered with <html> instead of a feed: Even geduld")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry>", "damaged or cut off")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "neither how the feed goes on nor that it ends")]
    [InlineData("<!DOCTYPE feed [<!ENTITY a 'b'>]><feed>&a;</feed>", "damaged or cut off")]
    [InlineData("", "damaged or cut off")]
    public void WhatIsNoPageIsSaidInOneLineAndMayPass(string answer, string told)
    {
        var error = Assert.Throws<SourceException>(() => FeedPageReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(answer)), Address));

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.True(error.MayPass);
    }

    [Fact]
    public void APageThatIsCutAnywhereIsNeverTakenForAWholeOne()
    {
        var whole = FeedBytes([.. Enumerable.Range(0, 3).Select(place => new GeneratedItems(3)[place])]);
        for (var length = 0; length < whole.Length - "</feed>".Length; length += 7)
        {
            Assert.Throws<SourceException>(() => FeedPageReader.Read(new MemoryStream(whole, 0, length), Address));
        }
    }

    [Theory]
    [InlineData("<Error><Message>An error has occurred.</Message></Error>", "answered with <Error> instead of a feed: An error has occurred.")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "gave a feed without an entry")]
    [InlineData("<entry xmlns='http://www.w3.org/2005/Atom'><title>x</title></entry>", "entry x holds no entity with an id")]
    [InlineData("<entry xmlns='http://www.w3.org/2005/Atom'><title>x", "damaged or cut off")]
    public void AnAnswerThatIsNoEntryIsSaidInOneLine(string answer, string told) => Assert.Contains(
        told,
        Assert.Throws<SourceException>(() => FeedPageReader.ReadOne(new MemoryStream(Encoding.UTF8.GetBytes(answer)), new("http://127.0.0.1/Entiteiten/1"))).Message,
        StringComparison.Ordinal);

    private static FeedEntry Only(FeedItem item) => Assert.Single(Page([item]).Entries);

    private static FeedPage Page(FeedItem[] items) => FeedPageReader.Read(new MemoryStream(FeedBytes(items)), Address);

    private static byte[] FeedBytes(FeedItem[] items)
    {
        var listed = new ListedItems();
        foreach (var item in items)
        {
            listed.Add(item);
        }

        return FeedPages.Page(listed, "http://127.0.0.1/SyncFeed/2.0", null, 0, 250);
    }
}
