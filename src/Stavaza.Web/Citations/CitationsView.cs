using Stavaza.Answers;

namespace Stavaza.Web.Citations;

/// <summary>A page of citations, as a visitor asked for it.</summary>
/// <param name="Answer">The citations.</param>
/// <param name="Page">Page of the list, from 1.</param>
public sealed record CitationsView(CitationsAnswer Answer, int Page)
{
    /// <summary>Number of the last page that is given.</summary>
    internal int Pages => Math.Clamp((Answer.Total + Bounds.HitsOnPage - 1) / Bounds.HitsOnPage, 1, Bounds.LastPage);
}
