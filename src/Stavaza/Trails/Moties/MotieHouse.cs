using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>
/// What the House made of it. It speaks by its decisions: a decision list that regards the motion as dealt with accepts, a later motion that considers that it was not
/// carried out reopens it once it is adopted. The last decision counts. A letter that says that a motion is done tells nothing of what the House thinks of that.
/// </summary>
internal static class MotieHouse
{
    public static TrailStatus Of(TrailMaterial known, IReadOnlyList<TrailStep> steps, TrailStep? vote)
    {
        var judgements = known.About.Select(found => Judgement(found, known.Motie)).OfType<Judged>().ToList();
        if (judgements.Count > 0)
        {
            var last = judgements.Max(judged => judged.Day ?? DateOnly.MaxValue);
            var lasts = judgements.FindAll(judged => judged.Day is null || judged.Day == last);
            return lasts.Select(judged => judged.Status.Value).Distinct().Count() > 1
                ? new(TrailStatuses.Unclear, MotieReasons.DecisionsDiffer, lasts[^1].Status.Evidence)
                : lasts[^1].Status;
        }

        return steps.Any(step => step.Kind == TrailSteps.Execution) ? new(TrailStatuses.Unclear, MotieReasons.HouseHasNotSaid, null)
            : vote is not null ? new(TrailStatuses.Open, MotieReasons.NoLetterInRecord, vote.Evidence[0])
            : new(TrailStatuses.Unclear, MotieReasons.NoEvidence, null);
    }

    private static Judged? Judgement(FoundElement found, MotieMaterial beside)
    {
        if (found.Element.Type != "execution" || found.Text("stance") is not { } stance)
        {
            return null;
        }

        var day = found.Reference.Published.Day;
        if (found.Reference.Kind == nameof(DocumentKind.Besluitenlijst))
        {
            return stance == "executed" ? new(day, new("accepted", MotieReasons.RegardedAsDealtWith, found.Evidence())) : null;
        }

        return stance is not ("not-executed" or "partly") || !MotieMaterial.IsJudgement(found) ? null
            : beside.Judges.GetValueOrDefault(found.Element.Id)?.Outcome switch
            {
                "aangenomen" or "overgenomen" => new(day, new("reopened", MotieReasons.LaterMotionAdopted, found.Evidence())),
                null => new(day, new(TrailStatuses.Unclear, MotieReasons.LaterMotionUndecided, found.Evidence())),
                _ => null,
            };
    }

    private sealed record Judged(DateOnly? Day, TrailStatus Status);
}
