using Stavaza.Documents;
using Stavaza.Sources;

namespace Stavaza.Cli.Commands;

/// <summary>A file, or standard input, that a command takes on its own and does not store.</summary>
internal static class OneText
{
    /// <summary>The file that the word on the command line names; - is standard input.</summary>
    public static async Task<SourceFile> SourceOfAsync(string file, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
        {
            throw new IOException($"{file} is a folder; name a file, or read the folder into a record with: stavaza read {file}");
        }

        ISource source = file == "-" ? new StandardInputSource() : new PathSource([file]);
        return await source.FilesAsync(cancellationToken).FirstAsync(cancellationToken);
    }

    /// <summary>Its text, or why it cannot be read.</summary>
    public static async Task<Opening> OpenAsync(SourceFile source, OpeningLimits limits, CancellationToken cancellationToken)
    {
        // Standard input may give nothing for long; the user who stops waiting is not kept.
        var reading = await new FileReader(limits).ReadAsync(source, cancellationToken).WaitAsync(cancellationToken);
        return reading switch
        {
            FileReading.Read read => new DocumentOpener(limits).Open(source.Name, read.Bytes, cancellationToken),
            FileReading.Unreadable(var reason, _, _) => new Opening.Unreadable(reason),
            _ => throw new NotSupportedException(),
        };
    }
}
