using Stavaza.Answers;

namespace Stavaza.Web.Searching;

/// <summary>One page of what a search found.</summary>
/// <param name="Query">The words; empty before anything was asked.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Answer">What was found; null before anything was asked.</param>
public sealed record SearchView(string Query, int Page, SearchAnswer? Answer)
{
    /// <summary>The day as of which it was asked.</summary>
    public DateOnly? AsOf { get; init; }

    internal int Pages => Answer is { Total: > 0 } found ? Math.Min(Bounds.LastPage, (found.Total + Bounds.HitsOnPage - 1) / Bounds.HitsOnPage) : 1;
}
