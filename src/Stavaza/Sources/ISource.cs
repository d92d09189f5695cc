namespace Stavaza.Sources;

/// <summary>Gives files with provenance: paths on this machine, standard input, the bundled sample; later official services.</summary>
public interface ISource
{
    /// <summary>Every file, in a stable order. What cannot be listed or opened is given all the same; opening it then says why.</summary>
    IAsyncEnumerable<SourceFile> FilesAsync(CancellationToken cancellationToken);
}
