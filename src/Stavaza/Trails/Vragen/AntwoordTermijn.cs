using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Tijd;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// The clock of written questions: three weeks from the day on which they were sent in, and three more after a notice of delay (rules of procedure of the House).
/// A recess moves no day, as far as we know; that a last day falls in one is told. Days come from documents; where they give none, from the register, as its row.
/// </summary>
internal static class AntwoordTermijn
{
    public const string Kind = "answer";

    private const int Days = 21;

    /// <summary>The terms of a set, oldest first; empty where nobody says when it was sent in, and for what was withdrawn.</summary>
    /// <param name="steps">What the documents tell.</param>
    /// <param name="cabinet">Where the set stands.</param>
    /// <param name="register">What the register has; null for nothing.</param>
    /// <param name="asOf">The day of the answer.</param>
    public static IReadOnlyList<TrailTerm> Of(IReadOnlyList<TrailStep> steps, TrailStatus cabinet, OfficialVraag? register, DateOnly asOf)
    {
        var asked = OfSteps(steps, TrailSteps.Asked).FirstOrDefault() ?? OfPaper(register?.Vragen) ?? OfRow(register);
        if (asked is null || cabinet.Value == VraagStates.Withdrawn)
        {
            return [];
        }

        var met = MetBy(steps, cabinet, register);
        var delay = OfSteps(steps, TrailSteps.Delay).Concat((register?.Uitstel ?? []).Select(OfPaper).OfType<Mark>()).MinBy(mark => mark.Day);
        var first = TermOf(asked.Day.AddDays(Days), asked, "vragen/drie-weken", met, asOf);
        return delay is null || (met is not null && delay.Day > met.Day)
            ? [first]
            : [first with { Superseded = true, Met = null, Approximate = false }, TermOf(asked.Day.AddDays(2 * Days), delay, "vragen/uitstel-drie-weken", met, asOf)];
    }

    private static TrailTerm TermOf(DateOnly due, Mark set, string rule, Mark? met, DateOnly asOf) => new(Kind, null, due, rule, set.Evidence)
    {
        Row = set.Row,
        Met = met?.Day,
        Approximate = met is { IsExact: false },
        Recess = RecessCalendar.BuiltIn.Holding(due, asOf) is { } recess ? new(recess.Name, recess.Estimated) : null,
    };

    /// <summary>
    /// The day of the last answer, where no question is left open. Of an answer without a day the earliest possible counts, so that nothing is called late that may have
    /// been in time; where not even that is known, it counts as in time.
    /// </summary>
    private static Mark? MetBy(IReadOnlyList<TrailStep> steps, TrailStatus cabinet, OfficialVraag? register)
    {
        if (cabinet.Value is "partly")
        {
            return null;
        }

        var answers = steps.Where(step => step.Kind == TrailSteps.Answered).ToList();
        return answers.Count == 0 ? OfPaper(register?.Antwoord)
            : answers[^1] is { Date: { } day } last ? new(day, last.Evidence[0], null)
            : new Mark(answers[^1].Evidence[0].Document.Published.From ?? DateOnly.MinValue, answers[^1].Evidence[0], null) { IsExact = false };
    }

    private static IEnumerable<Mark> OfSteps(IReadOnlyList<TrailStep> steps, string kind) =>
        steps.Where(step => step.Kind == kind && step.Date is not null).Select(step => new Mark(step.Date!.Value, step.Evidence[0], null));

    private static Mark? OfPaper(OfficialDocument? paper) => paper is { Datum: { } day } ? new(day, null, paper.Row) : null;

    private static Mark? OfRow(OfficialVraag? register) => register is { Gesteld: { } day } ? new(day, null, register.Zaak.Row) : null;

    /// <summary>A day on which something happened, and what says so.</summary>
    private sealed record Mark(DateOnly Day, Evidence? Evidence, OfficialRow? Row)
    {
        public bool IsExact { get; init; } = true;
    }
}
