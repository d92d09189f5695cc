using System.Security;

namespace Stavaza.FeedServer;

/// <summary>Writes entities as the feed does.</summary>
public static class EntityXml
{
    private const string Namespace = "http://www.tweedekamer.nl/xsd/tkData/v1-0";

    /// <summary>An entry with an entity of this kind.</summary>
    /// <param name="kind">Lower camel case.</param>
    /// <param name="id">The entity's GUID.</param>
    /// <param name="published">As in <c>updated</c>.</param>
    /// <param name="fields">A text, null for nil, a <see cref="Guid"/> for a reference, or a list of these for a name that comes back.</param>
    public static FeedItem Item(string kind, Guid id, string published, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var inside = string.Concat(fields.ToArray().Select(field => Field(field.Name, field.Value)));
        return new(kind, id, published, Element(kind, id, published, isDeleted: false, inside));
    }

    /// <summary>The entry by which the source takes an entity back.</summary>
    public static FeedItem Deleted(string kind, Guid id, string published) => new(kind, id, published, Element(kind, id, published, isDeleted: true, ""));

    private static string Element(string kind, Guid id, string published, bool isDeleted, string inside) =>
        $"""<{kind} xmlns="{Namespace}" xmlns:tk="{Namespace}" id="{id}" tk:bijgewerkt="{published}" tk:verwijderd="{(isDeleted ? "true" : "false")}">{inside}</{kind}>""";

    private static string Field(string name, object? value) => value switch
    {
        null => $"""<{name} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" />""",
        Guid target => $"""<{name} ref="{target}" />""",
        IEnumerable<Guid> targets => string.Concat(targets.Select(target => Field(name, target))),
        _ => $"<{name}>{SecurityElement.Escape(value.ToString())}</{name}>",
    };
}
