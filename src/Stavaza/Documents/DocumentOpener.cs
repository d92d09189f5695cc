namespace Stavaza.Documents;

/// <summary>Takes the text out of the bytes of a file, by what the bytes are and not by what the name says. Bounded in memory and time for any input.</summary>
public sealed class DocumentOpener(OpeningLimits limits)
{
    /// <summary>Opens bytes in memory.</summary>
    /// <param name="name">The file's name, for its extension as a hint.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public Opening Open(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _ = (limits, name, bytes, cancellationToken);
        return new Opening.Unreadable("not built yet");
    }
}

/// <summary>How much of a file may be taken in.</summary>
public sealed record OpeningLimits
{
    /// <summary>Largest file, in bytes: 64 MB.</summary>
    public long MostBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Most text to take out of one file, in UTF-16 units: a zip bomb stops here.</summary>
    public int MostText { get; init; } = 64 * 1024 * 1024;

    /// <summary>Longest that opening one file may take.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(2);
}
