namespace Stavaza.FeedServer;

/// <summary>
/// A parliament that never was, and then a correction of many old papers at once, as the source gave on 19 February 2024: each comes again at the end of the feed, with
/// another title.
/// </summary>
/// <param name="items">What was there before.</param>
/// <param name="papers">How many papers are corrected, the oldest first.</param>
public sealed class MassCorrection(GeneratedItems items, long papers) : IFeedItems
{
    /// <summary>Whether the correction has been given; it comes behind all else.</summary>
    public bool HasCome { get; set; }

    /// <inheritdoc/>
    public long Count => items.Count + (HasCome ? papers : 0);

    /// <inheritdoc/>
    public FeedItem this[long place] => place < items.Count ? items[place] : GeneratedItems.Corrected(GeneratedItems.PlaceOfPaper(place - items.Count), place);

    /// <inheritdoc/>
    public string KindAt(long place) => place < items.Count ? items.KindAt(place) : "document";
}
