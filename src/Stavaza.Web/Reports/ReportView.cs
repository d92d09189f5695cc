using Stavaza.Reports;

namespace Stavaza.Web.Reports;

/// <summary>What the page of a report shows.</summary>
/// <param name="Subject">As asked; empty when nothing was asked yet.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Answer">The report; null when nothing was asked yet.</param>
public sealed record ReportView(string Subject, DateOnly AsOf, ReportAnswer? Answer);
