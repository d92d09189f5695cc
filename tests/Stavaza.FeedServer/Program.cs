using System.Globalization;
using Stavaza.FeedServer;

// dotnet run --project tests/Stavaza.FeedServer -- [ENTRIES | FOLDER-OF-REAL-DOCUMENTS] [PORT] [faults]
var what = args.Length > 0 ? args[0] : "100000";
var port = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5090;
IFeedItems items = long.TryParse(what, CultureInfo.InvariantCulture, out var count) ? new GeneratedItems(count) : new RealItems(what).All();
await using var feed = await LocalFeed.StartAsync(items, port);
if (args.Contains("faults"))
{
    (feed.Faults.ErrorAtEvery, feed.Faults.ErrorPageAtEvery, feed.Faults.CutOffAtEvery, feed.Faults.HalfAtEvery, feed.Faults.TooManyAtEvery) = (7, 11, 13, 17, 19);
    (feed.Faults.RetryAfterSeconds, feed.Faults.DelayMilliseconds) = (1, 20);
}

Console.WriteLine($"{items.Count} entries at {feed.Address}; Ctrl-C stops");
await feed.ServeAsync();
