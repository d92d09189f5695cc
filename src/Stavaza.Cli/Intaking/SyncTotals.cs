using System.Globalization;
using Stavaza.Cli.Views;
using Stavaza.Sync;

namespace Stavaza.Cli.Intaking;

/// <summary>What a run of following brought, as people read it.</summary>
internal sealed class SyncTotals(TimeProvider clock)
{
    private readonly long _started = clock.GetTimestamp();
    private string? _category;
    private FeedCounts _all, _inCategory;
    private long _oddities;

    /// <summary>What came of the category at hand so far.</summary>
    public string OfCategory => TextOf(_inCategory);

    /// <summary>Entries a second since the start; null in the first moment.</summary>
    private double? Rate => clock.GetElapsedTime(_started).TotalSeconds is > 0.05 and var seconds ? _all.Total / seconds : null;

    /// <summary>
    /// How far the category at hand is, how fast, and what remains. The feed does not say how many entries there are: the day of publication that was reached tells it.
    /// </summary>
    /// <param name="page">What was stored last.</param>
    /// <param name="after">How many categories come after it.</param>
    public string Progress(FeedProgress page, int after) =>
        $"{page.Category}: {OfCategory}"
        + (Rate is { } rate ? string.Create(CultureInfo.InvariantCulture, $", {rate:#,0} entries/s") : "")
        + (page.Published is { } published
            ? string.Create(CultureInfo.InvariantCulture, $"; published up to {published.UtcDateTime:yyyy-MM-dd}, {Math.Max(0, (clock.GetUtcNow() - published).Days):#,0} days to go")
            : "")
        + (after > 0 ? $"; {AnswerLines.Count(after, "category", "categories")} after it" : "");

    public void Add(FeedProgress page)
    {
        _inCategory = page.Category == _category ? _inCategory.And(page.Counts) : page.Counts;
        _category = page.Category;
        _all = _all.And(page.Counts);
        _oddities += page.Oddities.Count;
    }

    public override string ToString() =>
        TextOf(_all)
        + (_oddities > 0 ? $", {_oddities} could not be used" : "")
        + (Rate is { } rate && _all.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $", {rate:#,0} entries/s") : "");

    private static string TextOf(FeedCounts counts) => counts.Total == 0
        ? "nothing new"
        : string.Create(CultureInfo.InvariantCulture, $"{counts.Total:#,0} entries: {counts.Added:#,0} added, {counts.Replaced:#,0} replaced, {counts.Deleted:#,0} deleted")
            + (counts.History > 0 ? string.Create(CultureInfo.InvariantCulture, $", {counts.History:#,0} older versions") : "")
            + (counts.Known > 0 ? string.Create(CultureInfo.InvariantCulture, $", {counts.Known:#,0} held already") : "");
}
