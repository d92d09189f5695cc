using System.Globalization;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;

namespace Stavaza.Sync;

/// <summary>
/// Judges, after all pages of a search were asked for, whether all that it found is held, and keeps the day on which it was. What the source publishes afterwards is
/// another matter: the day says so.
/// </summary>
/// <param name="record">What is held.</param>
/// <param name="clock">Tells when.</param>
/// <param name="search">Address of the search.</param>
public sealed class SearchCompletion(DocumentRecord record, TimeProvider clock, Uri search)
{
    private long _seen;
    private long _total = -1;
    private int _oddities;
    private readonly List<string> _publications = [];

    /// <summary>Begins a new look.</summary>
    public void Begin()
    {
        (_seen, _total, _oddities) = (0, -1, 0);
        _publications.Clear();
    }

    /// <summary>Notes an answer of the search for publications.</summary>
    public void Note(SruPage page)
    {
        Note(page.Total, page.Records.Count, page.Oddities.Count);
        _publications.AddRange(page.Records.Select(found => found.Identifier));
    }

    /// <summary>Notes an answer of the search for rows, which are held when they were seen.</summary>
    public void Note(long total, long records, int oddities)
    {
        _total = total;
        _seen += records;
        _oddities += oddities;
    }

    /// <summary>Keeps that the search is held whole, where it is.</summary>
    /// <param name="source">bekendmakingen, verdragenbank.</param>
    /// <param name="query">In CQL.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    public Task<SearchVerdict> JudgeAsync(string source, string query, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        if (_total < 0 || _seen != _total || _oddities > 0)
        {
            return new SearchVerdict(null, string.Create(CultureInfo.InvariantCulture, $"the search gave {_seen} of the {Math.Max(0, _total)} that it says it found; the same command asks again"));
        }

        await using var session = await record.WriteAsync(cancellationToken);
        foreach (var publication in _publications)
        {
            if ((await session.DocumentsNamedAsync(publication, cancellationToken)).Count == 0)
            {
                return new(null, $"{publication} is listed and could not be taken in; why: stavaza doctor");
            }
        }

        var (now, feed) = (clock.GetUtcNow(), $"{source}/{query}");
        var before = await session.FeedPositionAsync(feed, cancellationToken);
        await session.StoreFeedPositionAsync(new(feed, new Uri($"{search}?query={Uri.EscapeDataString(query)}"), _total, null, now), Moment.Text(now), cancellationToken);
        if (before?.Entries != _total || before.UpToDate?.DayInAmsterdam() != now.DayInAmsterdam())
        {
            await session.AppendAsync(now, ChangeLog.SearchComplete, source, null, string.Create(CultureInfo.InvariantCulture, $"{_total} by {query}"), cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return new(_total, null);
    });
}

/// <summary>What was judged of a search.</summary>
/// <param name="Total">So many it found, and all are held; null when that is not so.</param>
/// <param name="Reason">Why not; null when it is so.</param>
public sealed record SearchVerdict(long? Total, string? Reason)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"complete: all {total} that the search finds today are held") : $"not complete: {Reason}";
}
