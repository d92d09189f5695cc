namespace Stavaza.Sources.Online;

/// <summary>A file as a source gave it.</summary>
/// <param name="Bytes">All of it; null when it is still as the source's mark of it says.</param>
/// <param name="Mark">How to ask for it the next time.</param>
public sealed record OnlineFile(byte[]? Bytes, FileMark Mark);

/// <summary>How a source marks a file, so that it need not send it again. Kept as the source writes it.</summary>
/// <param name="Tag">Its entity tag; null when there is none.</param>
/// <param name="Modified">When it says that the file changed last (<c>Last-Modified</c>); null when it does not say.</param>
public readonly record struct FileMark(string? Tag, string? Modified)
{
    /// <summary>There is nothing to ask with.</summary>
    public bool IsEmpty => Tag is null && Modified is null;
}
