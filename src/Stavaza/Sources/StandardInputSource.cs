using System.Runtime.CompilerServices;

namespace Stavaza.Sources;

/// <summary>Standard input as one document, named "-".</summary>
/// <param name="open">Opens the input; by default the process's own. It is read no further than the limit on a file's size.</param>
public sealed class StandardInputSource(Func<Stream>? open = null) : ISource
{
    /// <summary>What the user says of it.</summary>
    public GivenFacts Given { get; init; } = GivenFacts.None;

    /// <inheritdoc/>
#pragma warning disable CS1998 // There is nothing to wait for: the bytes are read when the file is opened.
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
#pragma warning restore CS1998
    {
        cancellationToken.ThrowIfCancellationRequested();
        yield return new SourceFile("-", "stdin:", open ?? Console.OpenStandardInput) { Given = Given };
    }
}
