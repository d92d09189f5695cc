namespace Stavaza.Documents;

/// <summary>Calls into libraries that read files of strangers.</summary>
internal static class Library
{
    /// <summary>What the call gives.</summary>
    /// <param name="reason">The outcome when it throws.</param>
    /// <param name="call">A call into the library, and nothing of ours: our own faults must not pass for damaged files.</param>
    /// <exception cref="UnreadableException">The library threw.</exception>
    public static T Call<T>(string reason, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException or UnreadableException))
        {
            // Such libraries throw whatever they stumble over (index, cast, format, key); all of it means that the file is damaged.
            throw new UnreadableException(reason, error);
        }
    }
}
