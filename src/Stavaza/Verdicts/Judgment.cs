namespace Stavaza.Verdicts;

/// <summary>What came of a verdict.</summary>
public abstract record Judgment
{
    private Judgment()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Given(HandVerdict Verdict) : Judgment;

    /// <summary>No element has this id.</summary>
    public sealed record NoElement(string Element) : Judgment;

    /// <summary>The target is the id of nothing that can be told apart.</summary>
    public sealed record NoId(string Target) : Judgment;

    /// <summary>The name or the note is empty or longer than what is kept.</summary>
    /// <param name="What">name or note.</param>
    /// <param name="Most">The most UTF-16 units.</param>
    public sealed record Unfit(string What, int Most) : Judgment;
}
