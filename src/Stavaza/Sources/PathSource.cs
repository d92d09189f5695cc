using System.Runtime.CompilerServices;

namespace Stavaza.Sources;

/// <summary>Files and folders of this machine. A file that is named is always given; from a folder come the documents in it and in its folders.</summary>
/// <remarks>
/// From a folder are taken: .txt .md .pdf .docx .html .htm .xhtml .xml, and .doc .odt .rtf, which cannot be read but must not go unmentioned. Hidden files
/// and folders, and the lock files of office programs ("~$…"), are passed over. Order: as named, within a folder by name, ordinal.
/// Linked folders are followed, each real folder once. A folder with a manifest (see <see cref="FolderManifest"/>) says of its documents what they are.
/// </remarks>
/// <param name="paths">Paths as the user wrote them, relative to the working directory.</param>
public sealed class PathSource(IReadOnlyList<string> paths) : ISource
{
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".md", ".pdf", ".docx", ".html", ".htm", ".xhtml", ".xml", ".doc", ".odt", ".rtf",
    };

    /// <summary>What the user says of every one of these files.</summary>
    public GivenFacts Given { get; init; } = GivenFacts.None;

    /// <inheritdoc/>
    public bool MayBeReadAhead => true;

    /// <inheritdoc/>
#pragma warning disable CS1998 // A local disk is listed synchronously; the interface is asynchronous for sources on a network.
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
#pragma warning restore CS1998
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in FilesOf(path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (given.Add(file.Origin))
                {
                    yield return Given == GivenFacts.None ? file : file with { Given = Given with { Retold = file.Given.Retold } };
                }
            }
        }
    }

    private static IEnumerable<SourceFile> FilesOf(string path)
    {
        var full = TryFullPath(path);
        if (full is null)
        {
            return [Failing(path, path, () => new FileNotFoundException("is not a path that this system knows; check the spelling"))];
        }

        return Directory.Exists(full) ? FilesIn(full) : [WithFacts(FileAt(full))];
    }

    /// <summary>Walks a folder with a stack of its own, so that no depth of folders can exhaust the thread's.</summary>
    private static IEnumerable<SourceFile> FilesIn(string root)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<FileSystemInfo>();
        waiting.Push(new DirectoryInfo(root));
        while (waiting.TryPop(out var next))
        {
            if (next is not DirectoryInfo folder)
            {
                yield return WithFacts(FileAt(next.FullName));
                continue;
            }

            var listing = Listing.Of(folder);
            if (listing.Failure is { } failure)
            {
                yield return Failing(folder.Name, folder.FullName, failure);
            }
            else if (visited.Add(listing.RealPath))
            {
                if (listing.ManifestFailure is { } reason)
                {
                    yield return Failing(FolderManifest.FileName, Path.Combine(folder.FullName, FolderManifest.FileName), () => new IOException(reason));
                }

                foreach (var entry in listing.Entries.Where(entry => IsWanted(entry) && listing.Lists(entry)).OrderByDescending(entry => entry.Name, StringComparer.Ordinal))
                {
                    waiting.Push(entry);
                }
            }
        }
    }

    private static bool IsWanted(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && !entry.Name.StartsWith("~$", StringComparison.Ordinal) && !entry.Attributes.HasFlag(FileAttributes.Hidden)
        && (entry is DirectoryInfo || Documents.Contains(entry.Extension));

    /// <summary>The file with what the manifest of its folder says of it.</summary>
    private static SourceFile WithFacts(SourceFile file)
    {
        try
        {
            return FolderManifest.Of(Path.GetDirectoryName(file.Origin) ?? file.Origin)?.GetValueOrDefault(file.Name) is { } facts ? file with { Given = facts } : file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder's listing says what is wrong with its manifest; a file that is named alone is read without it.
            return file;
        }
    }

    private static SourceFile FileAt(string path) => new(Path.GetFileName(path), path, () => OpenFile(path));

    private static FileStream OpenFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnauthorizedAccessException("is a folder");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
    }

    private static SourceFile Failing(string name, string origin, Func<Exception> failure) => new(name, origin, () => throw failure());

    private static string? TryFullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception error) when (error is ArgumentException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>What stands in one folder, or why that cannot be known.</summary>
    private sealed record Listing(string RealPath, IReadOnlyList<FileSystemInfo> Entries, Func<Exception>? Failure)
    {
        private IReadOnlyDictionary<string, GivenFacts>? _manifest;

        /// <summary>Why the folder's manifest cannot be used; null when there is none or it can.</summary>
        public string? ManifestFailure { get; private init; }

        /// <summary>Whether a file is to be taken: all are, unless a manifest says which.</summary>
        public bool Lists(FileSystemInfo entry) => _manifest is null || entry is DirectoryInfo || _manifest.ContainsKey(entry.Name);

        public static Listing Of(DirectoryInfo folder)
        {
            try
            {
                var real = folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder;
                return WithManifest(new(real.FullName, real.GetFileSystemInfos(), null));
            }
            catch (UnauthorizedAccessException)
            {
                return new("", [], () => new UnauthorizedAccessException("folder may not be listed; ask for permission, or run as a user who has it"));
            }
            catch (IOException error)
            {
                var message = error.Message;
                return new("", [], () => new IOException("folder cannot be listed: " + message));
            }
        }

        private static Listing WithManifest(Listing listing)
        {
            try
            {
                return listing with { _manifest = FolderManifest.Of(listing.RealPath) };
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return listing with { ManifestFailure = error.Message };
            }
        }
    }
}
