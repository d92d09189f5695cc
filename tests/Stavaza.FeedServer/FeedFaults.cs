namespace Stavaza.FeedServer;

/// <summary>What goes wrong on request. Each number says at which requests: 3 is every third; 0 is never.</summary>
public sealed class FeedFaults
{
    /// <summary>Answers 500.</summary>
    public int ErrorAtEvery { get; set; }

    /// <summary>Answers 200 with a page that tells of an error.</summary>
    public int ErrorPageAtEvery { get; set; }

    /// <summary>Announces the whole page and breaks off in the middle.</summary>
    public int CutOffAtEvery { get; set; }

    /// <summary>Sends half of the page as if it were all.</summary>
    public int HalfAtEvery { get; set; }

    /// <summary>Answers 429 with Retry-After.</summary>
    public int TooManyAtEvery { get; set; }

    /// <summary>What Retry-After says, in seconds.</summary>
    public int RetryAfterSeconds { get; set; }

    /// <summary>The moment that Retry-After names instead of seconds; null for seconds.</summary>
    public DateTimeOffset? RetryAfterMoment { get; set; }

    /// <summary>Milliseconds before each answer.</summary>
    public int DelayMilliseconds { get; set; }

    internal FeedFault At(long request) =>
        IsAt(request, ErrorAtEvery) ? FeedFault.Error
        : IsAt(request, ErrorPageAtEvery) ? FeedFault.ErrorPage
        : IsAt(request, CutOffAtEvery) ? FeedFault.CutOff
        : IsAt(request, HalfAtEvery) ? FeedFault.Half
        : IsAt(request, TooManyAtEvery) ? FeedFault.TooMany
        : FeedFault.None;

    private static bool IsAt(long request, int every) => every > 0 && request % every == 0;
}

internal enum FeedFault
{
    None,
    Error,
    ErrorPage,
    CutOff,
    Half,
    TooMany,
}
