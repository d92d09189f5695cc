using Stavaza.Official;

namespace Stavaza.Trails.Moties;

/// <summary>Whether a motion asks anything of the government at all: what ended it, or keeps it waiting.</summary>
internal static class MotieEnd
{
    /// <summary>A motion that is held lapses after so many months, unless it is held again or voted on.</summary>
    public const int MonthsHeld = 2;

    /// <summary>The status of both sides where the motion asks nothing of the government, or where that is not clear; null where it asks.</summary>
    public static TrailStatus? Of(IReadOnlyList<TrailStep> steps, OfficialRegister? register, bool spokenOf, DateOnly asOf)
    {
        var votes = Votes(steps);
        var ended = steps.FirstOrDefault(step => step.Kind is TrailSteps.Withdrawn or TrailSteps.Lapsed or TrailSteps.Replaced);
        if (ended is not null)
        {
            return votes.Exists(vote => vote.Value is "aangenomen" or "overgenomen")
                ? new(TrailStatuses.Unclear, MotieReasons.OutcomesDiffer, ended.Evidence[0])
                : new(TrailStatuses.None, ReasonOf(ended.Kind), ended.Evidence[0]);
        }

        if (votes.Select(step => step.Value).Distinct().Count() > 1)
        {
            return new(TrailStatuses.Unclear, MotieReasons.VotesDiffer, votes[^1].Evidence[0]);
        }

        return votes.LastOrDefault() is { } vote ? OfVote(vote)
            : spokenOf ? null
            : Held(steps, asOf) ?? (register?.Motie?.Zaak?.VervangenDoor.Count > 0 ? new(TrailStatuses.Unclear, MotieReasons.RegisterSaysReplaced, null) : null);
    }

    /// <summary>The decisions of the House, in order of day; a tie is voted on again, so that it counts only where nothing followed.</summary>
    public static List<TrailStep> Votes(IReadOnlyList<TrailStep> steps)
    {
        var votes = steps.Where(step => step.Kind == TrailSteps.Vote).ToList();
        return votes.Exists(vote => vote.Value != "gestaakt") ? votes.FindAll(vote => vote.Value != "gestaakt") : votes;
    }

    private static string ReasonOf(string end) => end switch
    {
        TrailSteps.Withdrawn => MotieReasons.MotionWithdrawn,
        TrailSteps.Lapsed => MotieReasons.MotionLapsed,
        _ => MotieReasons.MotionReplaced,
    };

    private static TrailStatus? OfVote(TrailStep vote) => vote.Value switch
    {
        "verworpen" => new(TrailStatuses.None, MotieReasons.MotionRejected, vote.Evidence[0]),
        "gestaakt" => new(TrailStatuses.Unclear, MotieReasons.VotesTied, vote.Evidence[0]),
        _ => null,
    };

    private static TrailStatus? Held(IReadOnlyList<TrailStep> steps, DateOnly asOf)
    {
        if (steps.LastOrDefault(step => step is { Kind: TrailSteps.Held, Superseded: false }) is not { } held)
        {
            return null;
        }

        // No document tells that it lapsed: that the term has passed is all that is known.
        return held is not { Date: { } day, Precision: "day" } ? new(TrailStatuses.Unclear, MotieReasons.HeldDayNotKnown, held.Evidence[0])
            : day.AddMonths(MonthsHeld) >= asOf ? new(TrailStatuses.None, MotieReasons.MotionHeld, held.Evidence[0])
            : new(TrailStatuses.Unclear, MotieReasons.HeldTermPassed, held.Evidence[0]);
    }
}
