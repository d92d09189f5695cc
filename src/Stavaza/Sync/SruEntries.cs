using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>Makes rows of an official register of what the search and its metadata files say, so that every version of them is kept.</summary>
internal static class SruEntries
{
    /// <summary>What the metadata file of a publication says, under the names of the source.</summary>
    public static FeedEntry Publication(SruRecord found, PublicationMetadata metadata, DateTimeOffset now) => new(IdOf("bekendmakingen", found.Identifier), OfficialVersion.Publicatie, now)
    {
        Fields =
        [
            new("identifier", found.Identifier, null),
            .. metadata.Everything.Select(said => new FeedField(said.Name, said.Content, null)),
            .. metadata.Names(found.Identifier).Append(metadata.NumberedId()).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new FeedField("id", name, null)),
            .. PageOf(found),
        ],
    };

    /// <summary>What the search says of a treaty.</summary>
    public static FeedEntry Treaty(SruRecord found, DateTimeOffset now) => new(IdOf("verdragenbank", found.Identifier), OfficialVersion.Verdrag, now)
    {
        Enclosure = found.Manifestations.GetValueOrDefault("xml") ?? found.Manifestations.GetValueOrDefault("pdf"),
        Fields = [.. found.Fields.Select(field => new FeedField(field.Name, field.Value, null)), .. PageOf(found)],
    };

    /// <summary>
    /// The entry as published when the source says that it changed, else now; null where it says what the newest version says. The same moment with other content is a
    /// version of now.
    /// </summary>
    public static async Task<FeedEntry?> NewAsync(RecordSession session, FeedEntry entry, string? changed, CancellationToken cancellationToken)
    {
        var held = await session.EntityOfAsync(entry.Id, cancellationToken) is { } entity ? await session.LastVersionsAsync(entity, cancellationToken) : [];
        var newest = held.Count > 0 ? held[0] : null;
        if (newest is { IsDeleted: false } && newest.Content == ContentOf(entry))
        {
            return null;
        }

        return DateTimeOffset.TryParse(changed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && (newest is null || newest.Published < moment)
            ? entry with { Published = moment.ToUniversalTime(), Changed = moment.ToUniversalTime() }
            : entry;
    }

    private static string ContentOf(FeedEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, FeedContent.Options))
        {
            FeedContent.Write(json, entry);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static IEnumerable<FeedField> PageOf(SruRecord found) => found.Page is { } page ? [new("page", page.AbsoluteUri, null)] : [];

    /// <summary>The source names its records by text: the id of the row derives from it.</summary>
    private static Guid IdOf(string source, string identifier) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{source}:{identifier}")).AsSpan(0, 16));
}
