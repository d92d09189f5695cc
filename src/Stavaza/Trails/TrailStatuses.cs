using Stavaza.Reading.Letters;

namespace Stavaza.Trails;

/// <summary>
/// What the government says was done and what the House accepted: two facts, apart. Where the evidence does not decide, the status is unclear, with the reason.
/// Those of a motion stand in <see cref="Moties.MotieStatuses"/>.
/// </summary>
internal static class TrailStatuses
{
    public const string Open = "open", Unclear = "unclear", None = "none";

    public static (TrailStatus Cabinet, TrailStatus House) Of(TrailMaterial known, IReadOnlyList<TrailStep> steps) => known.Subject switch
    {
        nameof(DocumentKind.SchriftelijkeVragen) => (OfQuestions(steps), new(Unclear, "no-evidence", null)),
        _ => (new(None, "no-request", null), new(None, "no-request", null)),
    };

    private static TrailStatus OfQuestions(IReadOnlyList<TrailStep> steps)
    {
        if (steps.LastOrDefault(step => step.Kind == TrailSteps.Answered) is { } answered)
        {
            return new("answered", "answer-in-record", answered.Evidence[0]);
        }

        return steps.LastOrDefault(step => step.Kind is TrailSteps.Delay or TrailSteps.Asked) is { } waiting
            ? new(Open, waiting.Kind == TrailSteps.Delay ? "delayed" : "no-answer-in-record", waiting.Evidence[0])
            : new(Unclear, "no-evidence", null);
    }
}
