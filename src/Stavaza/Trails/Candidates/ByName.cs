using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Trails.Candidates;

/// <summary>
/// Candidates in documents that lead to the motion: one that names it, and tells elsewhere in it that a motion was carried out; one that names its mover, so that several
/// motions fit.
/// </summary>
internal static class ByName
{
    public const string SameMover = "same-mover", SameMoverAndDay = "same-mover-and-day", SameDocument = "document-that-names-it";

    public static IEnumerable<TrailCandidate> Of(TrailAnswer trail, List<FoundElement> untold, List<LeadingRow> leading)
    {
        var ambiguous = leading.Where(row => row.Outcome == LinkRow.Ambiguous).Select(row => row.Element).ToHashSet(StringComparer.Ordinal);
        var naming = leading.Where(row => row.Outcome == LinkRow.Resolved).Select(row => row.Citing).ToHashSet();
        var movers = untold.FindAll(found => ambiguous.Contains(found.Element.Id));
        var sentences = movers.ToLookup(found => (found.Document, found.Element.Sentence));
        foreach (var found in untold)
        {
            if (found.Element.Type == "citation")
            {
                // What a sentence tells of the motion says more than that it names one.
                if (ambiguous.Contains(found.Element.Id) && !untold.Exists(other => IsTold(other, found)))
                {
                    yield return TrailCandidates.CandidateOf(found, RuleOf(trail, found), []);
                }
            }
            else if (found.Element.Type == "execution" && sentences[(found.Document, found.Element.Sentence)].FirstOrDefault() is { } mover)
            {
                yield return TrailCandidates.CandidateOf(found, RuleOf(trail, mover), []);
            }
            else if (found.Element.Type == "execution" && found.Text("motion") is null && naming.Contains(found.Document))
            {
                yield return TrailCandidates.CandidateOf(found, SameDocument, []);
            }
        }
    }

    private static bool IsTold(FoundElement other, FoundElement citation) =>
        other.Element.Type == "execution" && other.Document == citation.Document && other.Element.Sentence == citation.Element.Sentence;

    private static string RuleOf(TrailAnswer trail, FoundElement citation) =>
        citation.Day() is { } said && trail.Steps.Any(step => step.Date == said.Day && step.Kind is TrailSteps.Tabled or TrailSteps.Vote) ? SameMoverAndDay : SameMover;
}
