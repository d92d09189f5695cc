namespace Stavaza.Sources.TweedeKamer;

/// <summary>
/// Finds where in the feed a moment is. The protocol asks by skiptoken only, a counter over all categories that grows with the moment of publication: so the moment is
/// looked for between two tokens, and what one category tells of it holds for the others.
/// </summary>
/// <param name="feed">The feed.</param>
/// <param name="moment">What is looked for.</param>
internal sealed class FeedCalendar(SyncFeed feed, DateTimeOffset moment)
{
    private const long FirstGuess = 1 << 20;

    // Of all categories: a token before the moment, and one that is not.
    private long _before, _after = long.MaxValue;

    /// <summary>Where to begin so that nothing of a category is missed that was published at the moment or later.</summary>
    /// <exception cref="Online.SourceException">The source does not answer.</exception>
    public async Task<Uri> BeginningOfAsync(string category, CancellationToken cancellationToken)
    {
        var (low, high) = (_before, _after);
        var page = await feed.PageAsync(feed.After(category, low), cancellationToken);
        while (IsAllBefore(page))
        {
            low = Math.Max(low, page.Entries[^1].Token);
            if (low == 0)
            {
                // A feed without tokens has nothing to look between.
                return feed.StartOf(category);
            }

            (page, low, high) = await HalfwayAsync(category, low, high, cancellationToken);
        }

        _before = Math.Max(_before, low);
        return page.Address;
    }

    /// <summary>A page that begins before the moment and after <paramref name="low"/>, or the one at it when there is nothing between, with what is left to look between.</summary>
    private async Task<(FeedPage Page, long Low, long High)> HalfwayAsync(string category, long low, long high, CancellationToken cancellationToken)
    {
        while (high - low > 1)
        {
            var guess = high == long.MaxValue ? Math.Max(FirstGuess, low * 2) : low + ((high - low) / 2);
            var there = await feed.PageAsync(feed.After(category, guess), cancellationToken);
            if (there.Entries is [{ Published: var first }, ..] && first < moment)
            {
                return (there, guess, high);
            }

            high = guess;
            _after = there.Entries is [{ Token: > 0 and var token }, ..] ? Math.Min(_after, token) : _after;
        }

        return (await feed.PageAsync(feed.After(category, low), cancellationToken), low, high);
    }

    private bool IsAllBefore(FeedPage page) => !page.IsLast && page.Entries is [.., { Published: var last }] && last < moment;
}
