using System.Diagnostics;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sources.Online;

/// <summary>Asks each official service one small question, to know whether it answers and whether Stavaza understands the answer. Nothing is stored.</summary>
/// <param name="client">How to ask.</param>
/// <param name="feed">Address of the SyncFeed.</param>
/// <param name="search">Address of the search of officielebekendmakingen.nl, which has the treaties as well.</param>
public sealed class ServiceChecks(PoliteClient client, Uri feed, Uri search)
{
    // The smallest category that the feed has, and a paper that is known to be there.
    private const string SmallCategory = "Zaal", OnePaper = "dt.identifier==kst-33783-19";

    /// <summary>Told before each question: the service, and the address that is asked.</summary>
    public Action<string, Uri>? OnAsk { get; init; }

    /// <summary>Asks them one after the other.</summary>
    public async IAsyncEnumerable<ServiceCheck> CheckAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = new SyncFeed(client, feed).StartOf(SmallCategory);
        yield return await CheckAsync("tweedekamer", start, () => FeedAsync(start, cancellationToken));
        yield return await CheckAsync("bekendmakingen", new SruSearch(client, search).QuestionOfOne(OnePaper), () => SearchAsync(OnePaper, cancellationToken));
        yield return await CheckAsync("verdragenbank", new SruSearch(client, search).QuestionOfOne(SruSearch.QueryOfTreaties), () => SearchAsync(SruSearch.QueryOfTreaties, cancellationToken));
    }

    private async Task<ServiceCheck> CheckAsync(string service, Uri address, Func<Task<string>> ask)
    {
        OnAsk?.Invoke(service, address);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var told = await ask();
            return new(service, address, true, told, Stopwatch.GetElapsedTime(began));
        }
        catch (SourceException error)
        {
            return new(service, address, false, error.Message, Stopwatch.GetElapsedTime(began));
        }
    }

    private async Task<string> FeedAsync(Uri start, CancellationToken cancellationToken)
    {
        var page = await new SyncFeed(client, feed).PageAsync(start, cancellationToken);
        return page.Oddities.Count == 0
            ? $"a page with {page.Entries.Count} entries of {SmallCategory}"
            : $"a page with {page.Entries.Count} entries of {SmallCategory}, and {page.Oddities.Count} that could not be used: {page.Oddities[0]}";
    }

    private async Task<string> SearchAsync(string query, CancellationToken cancellationToken)
    {
        var page = await new SruSearch(client, search).OneAsync(query, cancellationToken);
        return page.Records is [var first, ..]
            ? $"{page.Total} found for {query}, the first {first.Identifier}"
            : $"{page.Total} found for {query}";
    }
}

/// <summary>Whether a service answered.</summary>
/// <param name="Service">tweedekamer, bekendmakingen, verdragenbank.</param>
/// <param name="Address">What was asked.</param>
/// <param name="Answers">It did, and the answer could be read.</param>
/// <param name="Told">What it answered, or why it did not; one line.</param>
/// <param name="Took">How long it took.</param>
public sealed record ServiceCheck(string Service, Uri Address, bool Answers, string Told, TimeSpan Took);
