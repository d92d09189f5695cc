namespace Stavaza.Web;

/// <summary>How much a visitor may ask. What is longer is refused with one line, before anything is looked up.</summary>
internal static class Bounds
{
    /// <summary>UTF-16 units in words to search for.</summary>
    public const int Query = 400;

    /// <summary>UTF-16 units in an id or a subject.</summary>
    public const int Id = 300;

    /// <summary>UTF-16 units in path and query together, escaped.</summary>
    public const int Address = 8_000;

    /// <summary>Documents on one page of results.</summary>
    public const int HitsOnPage = 20;

    /// <summary>As many hits or citations as the API gives at once.</summary>
    public const int MostTaken = 100;

    /// <summary>As many as can be passed over.</summary>
    public const int MostSkipped = 1_000_000;

    /// <summary>Last page of results that is given.</summary>
    public const int LastPage = 500;

    /// <summary>Requests answered at the same time, and waiting.</summary>
    public const int AtOnce = 32;

    /// <summary>Requests that wait their turn; more are told to come back.</summary>
    public const int Waiting = 256;

    /// <summary>Longest time that an answer may take.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
}
