using Stavaza.Official;

namespace Stavaza.Trails;

/// <summary>
/// Letters that the official register names, as steps: the row is their evidence. Where a document already tells of the same letter, its step gets the row beside its
/// sentence. The register is a third witness: no status of the cabinet or the House moves by it.
/// </summary>
internal static class RegisterLetters
{
    /// <param name="steps">What documents tell, in order.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="kind">The step that a letter is which no document tells of.</param>
    /// <param name="value">The outcome, in the words of the register's status; null for none.</param>
    public static IReadOnlyList<TrailStep> AddTo(IReadOnlyList<TrailStep> steps, IEnumerable<OfficialKamerbrief> letters, string kind, string? value)
    {
        var all = steps.ToList();
        foreach (var letter in letters)
        {
            if (all.FindIndex(step => step.Evidence.Count > 0 && IsOf(step, letter, kind)) is >= 0 and var at)
            {
                all[at] = all[at] with { Letter = letter };
            }
            else
            {
                all.Insert(PlaceOf(all, letter.Datum), new(kind, letter.Datum, false, null, value, []) { Letter = letter });
            }
        }

        return all;
    }

    private static bool IsOf(TrailStep step, OfficialKamerbrief letter, string kind) =>
        (step.Kind == kind || kind == TrailSteps.Letter) && step.Evidence.Any(evidence => evidence.Document.Id == letter.Held?.Id);

    private static int PlaceOf(List<TrailStep> steps, DateOnly? day)
    {
        var later = steps.FindIndex(step => (step.Date ?? DateOnly.MaxValue) > (day ?? DateOnly.MaxValue));
        return later < 0 ? steps.Count : later;
    }
}
