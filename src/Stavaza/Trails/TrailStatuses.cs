using Stavaza.Reading.Letters;

namespace Stavaza.Trails;

/// <summary>
/// What the government says was done and what the House accepted: two facts, apart. Where the evidence does not decide, the status is unclear, with the reason.
/// </summary>
internal static class TrailStatuses
{
    public const string Open = "open", Unclear = "unclear", None = "none";

    public static (TrailStatus Cabinet, TrailStatus House) Of(TrailMaterial known, IReadOnlyList<TrailStep> steps) => known.Subject switch
    {
        nameof(DocumentKind.Motie) => OfMotie(steps),
        nameof(DocumentKind.SchriftelijkeVragen) => (OfQuestions(steps), new(Unclear, "no-evidence", null)),
        _ => (new(None, "no-request", null), new(None, "no-request", null)),
    };

    private static (TrailStatus Cabinet, TrailStatus House) OfMotie(IReadOnlyList<TrailStep> steps)
    {
        if (steps.FirstOrDefault(step => step.Kind is TrailSteps.Withdrawn or TrailSteps.Lapsed) is { } ended)
        {
            var over = new TrailStatus(None, $"motion-{ended.Kind}", ended.Evidence[0]);
            return (over, over);
        }

        var votes = steps.Where(step => step.Kind == TrailSteps.Vote).ToList();
        if (votes.Select(step => step.Value).Distinct().Count() > 1)
        {
            var contradicted = new TrailStatus(Unclear, "votes-differ", votes[^1].Evidence[0]);
            return (contradicted, contradicted);
        }

        var vote = votes.LastOrDefault();
        if (vote is { Value: "verworpen" })
        {
            var rejected = new TrailStatus(None, "motion-rejected", vote.Evidence[0]);
            return (rejected, rejected);
        }

        // Nothing in the prose that we read tells yet what the House accepted.
        var executions = steps.Where(step => step.Kind == TrailSteps.Execution).ToList();
        var house = executions.Count == 0 && vote is not null ? new TrailStatus(Open, "no-letter-in-record", vote.Evidence[0]) : new(Unclear, "no-evidence", null);
        return (CabinetOf(executions, vote), house);
    }

    private static TrailStatus CabinetOf(List<TrailStep> executions, TrailStep? vote)
    {
        if (executions.Count == 0)
        {
            return vote is { Value: "aangenomen" or "overgenomen" }
                ? new(Open, "adopted-no-letter-in-record", vote.Evidence[0])
                : new(Unclear, "no-vote-in-record", null);
        }

        // A letter without a day may be older or newer than any other: it decides only where it does not contradict the last one with a day.
        var last = executions.LastOrDefault(step => step.Date is not null) ?? executions[^1];
        var mayBeLast = executions.Where(step => step.Date is null || step.Date == last.Date);
        return mayBeLast.Append(last).Select(step => step.Value).Distinct().Count() > 1
            ? new(Unclear, "letters-differ", last.Evidence[0])
            : last.Value is null or "unknown" ? new(Unclear, "letter-does-not-say", last.Evidence[0]) : new(last.Value, "letter-says-so", last.Evidence[0]);
    }

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
