using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stavaza.Sources;

/// <summary>
/// What a folder says of its documents in a file <c>manifest.json</c>: a list of objects with <c>file</c> and, where known, <c>id</c>, <c>title</c>, <c>date</c>,
/// <c>officialUrl</c> and <c>retold</c>. A folder that has one gives the files that it lists and no others.
/// </summary>
internal static class FolderManifest
{
    public const string FileName = "manifest.json";
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>What is said of each file, by its name; null for a folder without a manifest.</summary>
    /// <exception cref="IOException">There is one that cannot be used; the message says why.</exception>
    public static IReadOnlyDictionary<string, GivenFacts>? Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        if (new FileInfo(path).Length > MostBytes)
        {
            throw new IOException($"is larger than {MostBytes / (1024 * 1024)} MB; split the folder");
        }

        try
        {
            return Read(File.ReadAllBytes(path)).ToDictionary(entry => entry.File, entry => entry.Facts, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new IOException("is no list of documents: " + error.Message.ReplaceLineEndings(" "), error);
        }
    }

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static ManifestEntry[] Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ManifestJson.Default.ManifestEntryArray) is { } entries && entries.All(entry => entry?.File is not null)
            ? entries
            : throw new JsonException("every entry needs a file");
}

/// <summary>One document in a manifest.</summary>
/// <param name="File">Name of the file, in the same folder.</param>
/// <param name="Id">Official id; null for a document that is known by its own reference.</param>
/// <param name="Title">Title; null where the text has it.</param>
/// <param name="Date">Day of publication; null where it is not known.</param>
/// <param name="OfficialUrl">Official page; null where none is known.</param>
/// <param name="Retold">In the manifest maker's own words, not the official ones.</param>
internal sealed record ManifestEntry(string File, string? Id, string? Title, DateOnly? Date, Uri? OfficialUrl, bool Retold)
{
    [JsonIgnore]
    public GivenFacts Facts => new() { Id = Id, Date = Date, Title = Title, OfficialUrl = OfficialUrl, Retold = Retold, Basis = "source" };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestEntry[]))]
internal sealed partial class ManifestJson : JsonSerializerContext;
