using Stavaza.Sources.Online;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>The SyncFeed 2.0 of the Tweede Kamer.</summary>
/// <param name="client">How to ask.</param>
/// <param name="address">Where the feed is, without a slash at its end.</param>
public sealed class SyncFeed(PoliteClient client, Uri address)
{
    /// <summary>The official address.</summary>
    public static Uri OfficialAddress { get; } = new("https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0");

    /// <summary>Where a category begins.</summary>
    /// <param name="category">As <see cref="FeedCategories"/> writes it.</param>
    public Uri StartOf(string category) => new($"{address.AbsoluteUri.TrimEnd('/')}/Feed?category={Uri.EscapeDataString(category)}");

    /// <summary>Where a category goes on after a skiptoken; 0 is its beginning.</summary>
    internal Uri After(string category, long token) => token == 0 ? StartOf(category) : new($"{StartOf(category).AbsoluteUri}&skiptoken={token}");

    /// <summary>
    /// What the feed says now of one entity (<c>/Entiteiten</c>); null when it does not have it. That the answer is one entry of the feed is what documentation says: it was never seen.
    /// </summary>
    /// <exception cref="SourceException">The source did not answer, also not when asked again.</exception>
    public async Task<FeedEntry?> EntityAsync(Guid entity, CancellationToken cancellationToken)
    {
        var there = new Uri($"{address.AbsoluteUri.TrimEnd('/')}/Entiteiten/{entity}");
        try
        {
            return await client.AskAsync(there, stream => FeedPageReader.ReadOne(stream, there), cancellationToken);
        }
        catch (SourceException error) when (error.IsMissing)
        {
            return null;
        }
    }

    /// <summary>One page of the feed.</summary>
    /// <exception cref="SourceException">The source did not give it, also not when asked again.</exception>
    public Task<FeedPage> PageAsync(Uri page, CancellationToken cancellationToken) =>
        client.AskAsync(page, stream => FeedPageReader.Read(stream, page), cancellationToken);
}
