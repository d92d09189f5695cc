namespace Stavaza.Sources;

/// <summary>Gives files with provenance: paths on this machine, standard input, the bundled sample; later official services.</summary>
public interface ISource
{
    /// <summary>
    /// Asking for the next file says nothing of the one before, and costs nobody else anything: so files may be asked for before earlier ones were taken in. False for
    /// services, which are asked one question at a time, and note what was taken in.
    /// </summary>
    bool MayBeReadAhead => false;

    /// <summary>Every file, in a stable order. What cannot be listed or opened is given all the same; opening it then says why.</summary>
    IAsyncEnumerable<SourceFile> FilesAsync(CancellationToken cancellationToken);
}
