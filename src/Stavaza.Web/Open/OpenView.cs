using Stavaza.Open;

namespace Stavaza.Web.Open;

/// <summary>One page of what is open.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Page">Page from 1.</param>
public sealed record OpenView(OpenQuestion Question, OpenAnswer Answer, int Page)
{
    /// <summary>The visitor asked for a day; without one, addresses of other pages stay with today.</summary>
    public bool IsDayGiven { get; init; }

    internal int Pages => Math.Clamp((Answer.Counts.Total + Bounds.HitsOnPage - 1) / Bounds.HitsOnPage, 1, Bounds.LastPage);
}
