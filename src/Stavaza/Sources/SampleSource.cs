using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stavaza.Sources;

/// <summary>The bundled sample dossier: documents in our own words about real events, each labelled as retold.</summary>
public sealed class SampleSource : ISource
{
    private const string Folder = "sample/";

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var manifest = Resource("manifest.json");
        foreach (var entry in (await JsonSerializer.DeserializeAsync(manifest, SampleJson.Default.SampleEntryArray, cancellationToken))!)
        {
            yield return new SourceFile(entry.File, "stavaza:" + Folder + entry.File, () => Resource(entry.File))
            {
                Given = new() { Id = entry.Id, Date = entry.Date, Title = entry.Title, OfficialUrl = entry.OfficialUrl, Retold = true, Basis = "source" },
            };
        }
    }

    private static Stream Resource(string name) =>
        typeof(SampleSource).Assembly.GetManifestResourceStream(Folder + name) ?? throw new FileNotFoundException($"the build lacks the sample document {name}");
}

/// <summary>One document in the sample's manifest.</summary>
/// <param name="Id">Official id; null for a document that is known by its own reference.</param>
/// <param name="Date">Day of publication; null where it is not known.</param>
internal sealed record SampleEntry(string File, string? Id, string? Title, DateOnly? Date, Uri? OfficialUrl);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SampleEntry[]))]
internal sealed partial class SampleJson : JsonSerializerContext;
