using System.Globalization;
using Stavaza.FeedServer;

// dotnet run --project tests/Stavaza.FeedServer -- [ENTRIES] [PORT]
var count = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var port = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5090;
await using var feed = await LocalFeed.StartAsync(new GeneratedItems(count), port);
Console.WriteLine($"{count} generated entries at {feed.Address}; Ctrl-C stops");
await feed.ServeAsync();
