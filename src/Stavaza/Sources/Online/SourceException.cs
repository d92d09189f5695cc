namespace Stavaza.Sources.Online;

/// <summary>The source did not give what was asked. The message is one line for people: where, what is wrong, what to do.</summary>
public sealed class SourceException : IOException
{
    /// <summary>Without a message; of no use to people.</summary>
    public SourceException()
    {
    }

    /// <inheritdoc cref="SourceException(string, Exception?)"/>
    public SourceException(string message)
        : base(message)
    {
    }

    /// <param name="message">One line for people.</param>
    /// <param name="innerException">What was behind it.</param>
    public SourceException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The same question may well be answered a moment later.</summary>
    public bool MayPass { get; init; }

    /// <summary>The source says that it does not have what was asked.</summary>
    public bool IsMissing { get; init; }

    /// <summary>How long the source asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
