using System.Xml;
using Stavaza.Sources.Online;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>
/// Reads a page of the SyncFeed (Atom). Elements and attributes are known by their local names: the live feed writes some with a prefix that the schema does not have,
/// and some without one that it has.
/// </summary>
internal static class FeedPageReader
{
    /// <summary>Reads a whole page.</summary>
    /// <exception cref="SourceException">It is no page of the feed, or was cut off.</exception>
    public static FeedPage Read(Stream page, Uri address) => XmlAnswer.Read(page, address, reader => ReadPage(reader, address));

    /// <summary>Reads the one entry of an answer, whether it comes alone or in a page.</summary>
    /// <exception cref="SourceException">It is no entry, or was cut off.</exception>
    public static FeedEntry ReadOne(Stream answer, Uri address) => XmlAnswer.Read(answer, address, reader =>
    {
        if (reader.LocalName is not ("entry" or "feed"))
        {
            throw NoFeed(reader, address);
        }

        if (reader.LocalName == "feed" && !reader.ReadToDescendant("entry", reader.NamespaceURI))
        {
            throw new SourceException($"{address} gave a feed without an entry") { MayPass = true };
        }

        return FeedEntryReader.Read(reader, address, out var oddity) ?? throw new SourceException(oddity!);
    });

    private static FeedPage ReadPage(XmlReader reader, Uri address)
    {
        if (reader.LocalName != "feed")
        {
            throw NoFeed(reader, address);
        }

        var (entries, oddities) = (new List<FeedEntry>(), new List<string>());
        Uri? next = null, resume = null;
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            switch (reader.NodeType == XmlNodeType.Element ? reader.LocalName : null)
            {
                case "entry":
                    if (FeedEntryReader.Read(reader, address, out var oddity) is { } entry)
                    {
                        entries.Add(entry);
                    }
                    else
                    {
                        oddities.Add(oddity!);
                    }

                    break;
                case "link":
                    (next, resume) = LinkOf(reader, address, next, resume);
                    reader.Skip();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return (next, resume) switch
        {
            ({ } there, _) => new(address, entries, oddities, there, IsLast: false),
            (_, { } later) => new(address, entries, oddities, later, IsLast: true),
            _ => throw new SourceException($"{address} gave a page that says neither how the feed goes on nor that it ends here") { MayPass = true },
        };
    }

    private static (Uri? Next, Uri? Resume) LinkOf(XmlReader reader, Uri address, Uri? next, Uri? resume)
    {
        var there = FeedEntryReader.AddressIn(reader, address);
        return reader.GetAttribute("rel") switch
        {
            "next" => (there, resume),
            "resume" => (next, there),
            _ => (next, resume),
        };
    }

    /// <summary>A page of errors comes with status 200 as well; its first words tell what is the matter.</summary>
    private static SourceException NoFeed(XmlReader reader, Uri address)
    {
        var root = reader.LocalName;
        var said = FeedEntryReader.TextIn(reader).Trim();
        var excerpt = said.Length > 120 ? said[..120] + "…" : said;
        return new($"{address} answered with <{root}> instead of a feed{(excerpt.Length > 0 ? $": {excerpt.ReplaceLineEndings(" ")}" : "")}") { MayPass = true };
    }
}
