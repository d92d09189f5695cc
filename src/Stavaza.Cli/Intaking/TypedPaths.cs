using System.Runtime.CompilerServices;
using Stavaza.Sources;

namespace Stavaza.Cli.Intaking;

/// <summary>What the user typed, in that order: files, folders, and - for standard input.</summary>
internal sealed class TypedPaths(IReadOnlyList<string> typed, GivenFacts given) : ISource
{
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var source in Sources())
        {
            await foreach (var file in source.FilesAsync(cancellationToken))
            {
                yield return file;
            }
        }
    }

    /// <summary>Runs of paths stay together, so that a file that is named twice is read once.</summary>
    private IEnumerable<ISource> Sources()
    {
        var paths = new List<string>();
        foreach (var word in typed)
        {
            if (word != "-")
            {
                paths.Add(word);
                continue;
            }

            if (paths.Count > 0)
            {
                yield return new PathSource([.. paths]) { Given = given };
                paths.Clear();
            }

            yield return new StandardInputSource { Given = given };
        }

        if (paths.Count > 0)
        {
            yield return new PathSource(paths) { Given = given };
        }
    }
}
