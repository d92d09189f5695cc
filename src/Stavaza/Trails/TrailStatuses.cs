namespace Stavaza.Trails;

/// <summary>
/// What the government says was done and what the House accepted: two facts, apart. Where the evidence does not decide, the status is unclear, with the reason. Each
/// subject decides in its own folder; of what asks nothing there is none.
/// </summary>
internal static class TrailStatuses
{
    public const string Open = "open", Unclear = "unclear", None = "none";

    /// <summary>Nothing is asked.</summary>
    public static TrailStatus NoRequest { get; } = new(None, "no-request", null);
}
