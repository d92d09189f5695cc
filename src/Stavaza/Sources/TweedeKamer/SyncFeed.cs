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

    /// <summary>One page of the feed.</summary>
    /// <exception cref="SourceException">The source did not give it, also not when asked again.</exception>
    public Task<FeedPage> PageAsync(Uri page, CancellationToken cancellationToken) =>
        client.AskAsync(page, stream => FeedPageReader.Read(stream, page), cancellationToken);
}
