using Stavaza.Answers;
using Stavaza.Verdicts;

namespace Stavaza.Register;

/// <summary>What somebody said of a fact that was read in a document.</summary>
/// <param name="Element">Id of the element: the id of the proposed fact.</param>
/// <param name="Verdict">accepted or rejected.</param>
/// <param name="By">Who.</param>
/// <param name="Recorded">When.</param>
/// <param name="Evidence">The sentence; null for a verdict whose element is gone, because its document was read again by other rules or removed.</param>
public sealed record FactVerdict(string Element, string Verdict, string By, DateTimeOffset Recorded, Evidence? Evidence)
{
    /// <summary>The verdicts.</summary>
    public const string Accepted = "accepted", Rejected = "rejected";

    internal static FactVerdict Of(HandVerdict verdict) => new(verdict.Element, verdict.Verdict, verdict.By, verdict.Recorded, verdict.Evidence);
}
