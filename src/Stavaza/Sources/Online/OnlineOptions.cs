using System.ComponentModel.DataAnnotations;

namespace Stavaza.Sources.Online;

/// <summary>How an official source is asked.</summary>
public sealed class OnlineOptions
{
    /// <summary>Whom the source can turn to, told with every request: a mail address or a page. Null says nobody.</summary>
    public string? Contact { get; set; }

    /// <summary>Milliseconds between the end of one request and the start of the next.</summary>
    [Range(0, 60_000)]
    public int PauseMilliseconds { get; set; } = 100;

    /// <summary>Seconds after which a request is given up.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; set; } = 100;

    /// <summary>How often a question is asked again before it is given up.</summary>
    [Range(0, 20)]
    public int Retries { get; set; } = 6;

    /// <summary>Milliseconds before the first retry; doubles each time, with jitter.</summary>
    [Range(1, 60_000)]
    public int RetryMilliseconds { get; set; } = 1000;

    /// <summary>Largest answer to take in, in bytes: a page of some 250 entries is less than 1 MB, a file may be as large as <see cref="Documents.OpeningLimits"/> opens.</summary>
    [Range(1, int.MaxValue)]
    public int MostBytes { get; set; } = 64 * 1024 * 1024;
}
