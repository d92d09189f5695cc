using System.Text;

namespace Stavaza.FeedServer;

/// <summary>Writes pages of the feed.</summary>
internal static class FeedPages
{
    /// <summary>The page after a skiptoken.</summary>
    /// <param name="items">All entries.</param>
    /// <param name="address">The feed's address, without a slash at its end.</param>
    /// <param name="category">Pascal case; null for all.</param>
    /// <param name="after">The skiptoken.</param>
    /// <param name="size">Entries a page.</param>
    public static byte[] Page(IFeedItems items, string address, string? category, long after, int size)
    {
        var page = new StringBuilder(size * 1024)
            .Append("<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gegevensmagazijn SyncFeed</title>")
            .Append($"<link rel=\"self\" href=\"{Link(address, category, after)}\" />");
        var (written, place, count) = (0, after, items.Count);
        for (; place < count && written < size; place++)
        {
            if (category is null || items.KindAt(place).Equals(category, StringComparison.OrdinalIgnoreCase))
            {
                Entry(page, items[place], address, category, place + 1);
                written++;
            }
        }

        page.Append($"<link rel=\"{(place < count ? "next" : "resume")}\" href=\"{Link(address, category, place)}\" /></feed>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    public static void Entry(StringBuilder page, FeedItem item, string address, string? category, long token)
    {
        page.Append($"<entry><title>{item.Id}</title><id>{address}/Entiteiten/{item.Id}</id><author><name>Tweede Kamer der Staten-Generaal</name></author>");
        page.Append($"<updated>{item.Published}</updated><category term=\"{item.Kind}\" /><link rel=\"next\" href=\"{Link(address, category, token)}\" />");
        if (item.File is not null)
        {
            page.Append($"<link rel=\"enclosure\" href=\"{address}/Resources/{item.Id}\" />");
        }

        page.Append("<content type=\"application/xml\">").Append(item.Entity).Append("</content></entry>");
    }

    private static string Link(string address, string? category, long token) =>
        category is null ? $"{address}/Feed?skiptoken={token}" : $"{address}/Feed?category={category}&amp;skiptoken={token}";
}
