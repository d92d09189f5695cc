using System.Globalization;
using System.Text;
using System.Xml;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>Reads one entry of the SyncFeed with the entity inside it.</summary>
internal static class FeedEntryReader
{
    /// <summary>Reads the entry at which <paramref name="reader"/> stands and moves past it. Null for one that cannot be used.</summary>
    /// <param name="reader">Stands at the start of the entry.</param>
    /// <param name="address">Where the page came from; addresses in it may be relative.</param>
    /// <param name="oddity">Why it cannot be used, one sentence; null otherwise.</param>
    public static FeedEntry? Read(XmlReader reader, Uri address, out string? oddity)
    {
        var (token, enclosure, updated, title) = (0L, default(Uri), default(DateTimeOffset?), string.Empty);
        FeedEntry? entity = null;
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            switch (reader.NodeType == XmlNodeType.Element ? reader.LocalName : null)
            {
                case "updated":
                    updated = MomentIn(TextIn(reader));
                    break;
                case "title":
                    title = TextIn(reader);
                    break;
                case "link":
                    (token, enclosure) = reader.GetAttribute("rel") switch
                    {
                        "next" => (TokenIn(reader.GetAttribute("href")), enclosure),
                        "enclosure" => (token, AddressIn(reader, address)),
                        _ => (token, enclosure),
                    };
                    reader.Skip();
                    break;
                case "content":
                    entity = EntityIn(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.Read();
        oddity = entity is null ? $"{address}: entry {(title.Length > 0 ? title : "without a title")} holds no entity with an id"
            : updated is null ? $"{address}: entry {entity.Id} does not say when it was published"
            : null;
        return oddity is null ? entity! with { Published = updated!.Value, Token = token, Enclosure = enclosure } : null;
    }

    /// <summary>All text inside the element at which <paramref name="reader"/> stands; moves past the element.</summary>
    public static string TextIn(XmlReader reader)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return string.Empty;
        }

        var (first, all) = (string.Empty, default(StringBuilder));
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                (first, all) = first.Length == 0 ? (reader.Value, all) : (first, (all ?? new StringBuilder(first)).Append(reader.Value));
            }
        }

        reader.Read();
        return all?.ToString() ?? first;
    }

    public static Uri? AddressIn(XmlReader reader, Uri address) => Uri.TryCreate(address, reader.GetAttribute("href"), out var there) ? there : null;

    private static FeedEntry? EntityIn(XmlReader reader)
    {
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        FeedEntry? entity = null;
        while (!isEmpty && reader.Depth > depth)
        {
            if (entity is null && reader.NodeType == XmlNodeType.Element)
            {
                entity = ReadEntity(reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (!isEmpty)
        {
            reader.Read();
        }

        return entity;
    }

    private static FeedEntry? ReadEntity(XmlReader reader)
    {
        var entity = new FeedEntry(Guid.Empty, reader.LocalName, default);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            entity = reader.LocalName switch
            {
                "id" when Guid.TryParse(reader.Value, out var id) => entity with { Id = id },
                "bijgewerkt" => entity with { Changed = MomentIn(reader.Value) },
                "verwijderd" => entity with { IsDeleted = IsTrue(reader.Value) },
                "contentType" => entity with { ContentType = reader.Value },
                "contentLength" when long.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) => entity with { ContentLength = length },
                _ => entity,
            };
        }

        reader.MoveToElement();
        var fields = FieldsIn(reader);
        return entity.Id == Guid.Empty ? null : entity with { Fields = fields };
    }

    private static List<FeedField> FieldsIn(XmlReader reader)
    {
        var fields = new List<FeedField>();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                fields.Add(ReadField(reader));
            }
            else
            {
                reader.Skip();
            }
        }

        if (!isEmpty)
        {
            reader.Read();
        }

        return fields;
    }

    private static FeedField ReadField(XmlReader reader)
    {
        var name = reader.LocalName;
        Guid? target = null;
        var isNil = false;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            target = reader.LocalName == "ref" && Guid.TryParse(reader.Value, out var id) ? id : target;
            isNil |= reader.LocalName == "nil" && IsTrue(reader.Value);
        }

        reader.MoveToElement();
        var text = TextIn(reader);
        return new(name, isNil || target is not null ? null : text, target);
    }

    private static long TokenIn(string? href)
    {
        const string Name = "skiptoken=";
        var at = href?.IndexOf(Name, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return 0;
        }

        var digits = href.AsSpan(at + Name.Length);
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return long.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var token) ? token : 0;
    }

    /// <summary>A moment with an offset, with Z, or in Amsterdam's time without either; null for what is none.</summary>
    private static DateTimeOffset? MomentIn(string text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            return null;
        }

        return moment.Kind == DateTimeKind.Unspecified ? DutchTime.InAmsterdam(moment) : new DateTimeOffset(moment.ToUniversalTime());
    }

    // The source writes "True" as well.
    private static bool IsTrue(string text) => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
}
