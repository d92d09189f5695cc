using Stavaza.Register;

namespace Stavaza.Web.Register;

/// <summary>What changed between two days.</summary>
/// <param name="Subject">As asked; empty before anything was asked.</param>
/// <param name="From">The first day to show in the form.</param>
/// <param name="To">The second.</param>
/// <param name="Answer">The answer; null before anything was asked.</param>
public sealed record DiffView(string Subject, DateOnly From, DateOnly To, DiffAnswer? Answer);
