namespace Stavaza.Documents;

/// <summary>What the opening of one file may still use: text and time.</summary>
/// <param name="limits">The limits.</param>
/// <param name="cancellation">Cancelled by the caller, or when the time is up.</param>
internal sealed class OpeningBudget(OpeningLimits limits, CancellationToken cancellation)
{
    private const int StepsBetweenLooks = 256;

    private int steps;

    /// <summary>The limits.</summary>
    public OpeningLimits Limits => limits;

    /// <summary>Cancelled by the caller, or when the time is up.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Says that a small piece of work is done: an element, a word. Looks at the clock now and then.</summary>
    public void Step()
    {
        if (++steps % StepsBetweenLooks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Says how much text there is by now.</summary>
    /// <exception cref="UnreadableException">It is more than may be taken from one file.</exception>
    public void Check(int length)
    {
        if (length > limits.MostText)
        {
            throw new UnreadableException($"holds more text than may be taken from one file ({limits.MostText:N0} characters); split it");
        }
    }
}
