using System.Text.Json.Nodes;
using Stavaza.Cli.Views;
using Stavaza.Sync;

namespace Stavaza.Cli.Intaking;

/// <summary>Lines that tell how far a category was followed: for people one when it is up to date, for programs one a page.</summary>
internal static class SyncLines
{
    public static IEnumerable<string?> Of(FeedProgress page, SyncTotals totals, bool asJson)
    {
        if (asJson)
        {
            yield return JsonOf(page).ToJsonString();
            yield break;
        }

        foreach (var oddity in page.Oddities)
        {
            yield return $"{page.Category}  could not be used: {PlainText.OneLine(oddity)}";
        }

        if (page.IsUpToDate)
        {
            yield return $"{page.Category}  {totals.OfCategory}{(page.Published is { } last ? $"; up to {last.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "")}";
        }
    }

    private static JsonObject JsonOf(FeedProgress page) => new()
    {
        ["category"] = page.Category,
        ["entries"] = page.Entries,
        ["published"] = page.Published?.UtcDateTime,
        ["added"] = page.Counts.Added,
        ["replaced"] = page.Counts.Replaced,
        ["deleted"] = page.Counts.Deleted,
        ["history"] = page.Counts.History,
        ["known"] = page.Counts.Known,
        ["unusable"] = new JsonArray([.. page.Oddities.Select(oddity => JsonValue.Create(oddity))]),
        ["upToDate"] = page.IsUpToDate,
    };
}
