using System.Runtime.CompilerServices;

namespace Stavaza.Sources;

/// <summary>The bundled sample dossier: documents in our own words about real events, each labelled as retold.</summary>
public sealed class SampleSource : ISource
{
    private const string Folder = "sample/";

    /// <inheritdoc/>
    public bool MayBeReadAhead => true;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var manifest = new MemoryStream();
        await using (var stored = Resource(FolderManifest.FileName))
        {
            await stored.CopyToAsync(manifest, cancellationToken);
        }

        foreach (var entry in FolderManifest.Read(manifest.GetBuffer().AsSpan(0, (int)manifest.Length)))
        {
            yield return new SourceFile(entry.File, "stavaza:" + Folder + entry.File, () => Resource(entry.File)) { Given = entry.Facts with { Retold = true } };
        }
    }

    private static Stream Resource(string name) =>
        typeof(SampleSource).Assembly.GetManifestResourceStream(Folder + name) ?? throw new FileNotFoundException($"the build lacks the sample document {name}");
}
