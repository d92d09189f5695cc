using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>The trail of a set of written questions: asked, put off, answered (in parts: by several papers) or withdrawn, with each question by itself and the clock.</summary>
internal static class VragensetTrail
{
    /// <summary>The steps that every set goes through.</summary>
    public static IReadOnlyList<string> Expected { get; } = [TrailSteps.Asked, TrailSteps.Answered];

    /// <param name="known">What was known on the day, with all papers of the set.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="register">What the register has of it; null for nothing, or not asked.</param>
    public static TrailBody Of(TrailMaterial known, DateOnly asOf, OfficialRegister? register)
    {
        var questions = VraagStates.Of(known);
        var steps = StepsOf(known, questions);
        var cabinet = CabinetOf(steps, questions);
        return new(steps, cabinet, new(TrailStatuses.Unclear, "no-evidence", null))
        {
            Expected = cabinet.Value == VraagStates.Withdrawn ? [TrailSteps.Asked] : Expected,
            Questions = questions,
            Terms = AntwoordTermijn.Of(steps, cabinet, register?.Vraag, asOf),
        };
    }

    /// <summary>The terms that the register alone sets, where no document is held.</summary>
    public static IReadOnlyList<TrailTerm> TermsOf(OfficialRegister register) =>
        AntwoordTermijn.Of([], new(TrailStatuses.Unclear, "no-evidence", null), register.Vraag, register.AsOf);

    private static IReadOnlyList<TrailStep> StepsOf(TrailMaterial known, IReadOnlyList<TrailQuestion> questions)
    {
        var steps = TrailSteps.Of(known).ToList();
        if (steps.TrueForAll(step => step.Kind != TrailSteps.Asked) && Ingezonden.In(known) is { } asked)
        {
            steps.Insert(0, asked);
        }

        if (questions.Select(question => question.Status == VraagStates.Withdrawn ? question.Answered : null).OfType<Evidence>().FirstOrDefault() is { } withdrawn)
        {
            steps.Add(new(TrailSteps.Withdrawn, withdrawn.Document.Published.Day, false, null, null, [withdrawn]));
        }

        MarkParts(steps, questions);
        return [.. steps.OrderBy(step => step.Date ?? DateOnly.MaxValue)];
    }

    /// <summary>Of several answers each but the last is one in part; so is the last while a question is open.</summary>
    private static void MarkParts(List<TrailStep> steps, IReadOnlyList<TrailQuestion> questions)
    {
        var answers = steps.Where(step => step.Kind == TrailSteps.Answered).ToList();
        var open = questions.Any(question => question.Status == TrailStatuses.Open);
        foreach (var answer in answers.Where(answer => answers.Count > 1 || open))
        {
            if (open || answer != answers[^1])
            {
                steps[steps.IndexOf(answer)] = answer with { Value = "in-part" };
            }
        }
    }

    private static TrailStatus CabinetOf(IReadOnlyList<TrailStep> steps, IReadOnlyList<TrailQuestion> questions)
    {
        var answered = steps.LastOrDefault(step => step.Kind == TrailSteps.Answered);
        if (questions.Count > 0 && questions.All(question => question.Status == VraagStates.Withdrawn))
        {
            return new(VraagStates.Withdrawn, "questions-withdrawn", questions[0].Answered);
        }

        if (answered is not null)
        {
            var evidence = answered.Evidence[0];
            return questions.Any(question => question.Status == TrailStatuses.Open) ? new("partly", "answer-leaves-questions-open", evidence)
                : !evidence.Document.Retold && questions.Any(question => question.Status == TrailStatuses.Unclear) ? new(TrailStatuses.Unclear, "answer-not-read-for-every-question", evidence)
                : new(VraagStates.Answered, "answer-in-record", evidence);
        }

        return steps.LastOrDefault(step => step.Kind is TrailSteps.Delay or TrailSteps.Asked) is { } waiting
            ? new(TrailStatuses.Open, waiting.Kind == TrailSteps.Delay ? "delayed" : "no-answer-in-record", waiting.Evidence[0])
            : new(TrailStatuses.Unclear, "no-evidence", null);
    }
}
