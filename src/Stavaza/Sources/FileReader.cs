using System.Buffers;
using System.Security.Cryptography;
using Stavaza.Documents;

namespace Stavaza.Sources;

/// <summary>Takes the bytes of a file into memory, up to the limit, with the hash of all of them. What cannot be had is an outcome, not an exception.</summary>
/// <param name="limits">How much may be taken in.</param>
public sealed class FileReader(OpeningLimits limits)
{
    private const int ChunkSize = 128 * 1024;

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    public async Task<FileReading> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.Open();
            return await ReadAsync(stream, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new FileReading.Unreadable(ReasonOf(error), null, null) { IsMissing = error is FileNotFoundException or DirectoryNotFoundException };
        }
    }

    private async Task<FileReading> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            // What stands still can be hashed to its end. A pipe or a device may never end, so it is given up at the limit.
            var expected = stream.CanSeek ? stream.Length : 0;
            var limit = Math.Min(limits.MostBytes, Array.MaxLength);
            var most = Math.Max(limit, expected);
            var kept = expected > limit ? null : new MemoryStream((int)expected);
            var size = 0L;
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(0, ChunkSize), cancellationToken)) > 0)
            {
                size += read;
                hash.AppendData(buffer, 0, read);
                kept = size > limit ? null : kept;
                kept?.Write(buffer, 0, read);
                if (size > most)
                {
                    return new FileReading.Unreadable(TooLarge(), null, null);
                }
            }

            var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            return kept is null
                ? new FileReading.Unreadable(TooLarge(), sha256, size)
                : new FileReading.Read(sha256, size, kept.GetBuffer().AsMemory(0, (int)size));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string TooLarge() => DocumentOpener.TooLarge(limits);

    private static string ReasonOf(Exception error) => error switch
    {
        // The system's own messages repeat the path; ours, thrown by a source, are kept.
        FileNotFoundException { FileName: null } or UnauthorizedAccessException { InnerException: null } => error.Message,
        FileNotFoundException or DirectoryNotFoundException => "does not exist; check the spelling",
        UnauthorizedAccessException => "may not be read; ask for permission, or run as a user who has it",
        PathTooLongException => "has a path that is too long for this system",
        _ => "cannot be read: " + error.Message.ReplaceLineEndings(" "),
    };
}

/// <summary>What came of reading a file's bytes.</summary>
public abstract record FileReading
{
    private FileReading()
    {
    }

    /// <summary>All bytes are there.</summary>
    /// <param name="Sha256">Hash of the bytes, 64 lowercase hexadecimal digits.</param>
    /// <param name="Size">Number of bytes.</param>
    /// <param name="Bytes">The bytes; may be empty.</param>
    public sealed record Read(string Sha256, long Size, ReadOnlyMemory<byte> Bytes) : FileReading;

    /// <summary>They are not.</summary>
    /// <param name="Reason">One sentence for people, as in <see cref="Opening.Unreadable"/>.</param>
    /// <param name="Sha256">Hash of all bytes of a file that is too large; null when they could not be read to the end.</param>
    /// <param name="Size">Its number of bytes; null likewise.</param>
    public sealed record Unreadable(string Reason, string? Sha256, long? Size) : FileReading
    {
        /// <summary>There is no such file: a slip of the hand, not a gap in the record.</summary>
        public bool IsMissing { get; init; }
    }
}
