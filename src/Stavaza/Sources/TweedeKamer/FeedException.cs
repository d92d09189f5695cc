namespace Stavaza.Sources.TweedeKamer;

/// <summary>The source did not give what was asked. The message is one line for people: where, what is wrong, what to do.</summary>
public sealed class FeedException : IOException
{
    /// <summary>Without a message; of no use to people.</summary>
    public FeedException()
    {
    }

    /// <inheritdoc cref="FeedException(string, Exception?)"/>
    public FeedException(string message)
        : base(message)
    {
    }

    /// <param name="message">One line for people.</param>
    /// <param name="innerException">What was behind it.</param>
    public FeedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The same question may well be answered a moment later.</summary>
    public bool MayPass { get; init; }

    /// <summary>How long the source asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
