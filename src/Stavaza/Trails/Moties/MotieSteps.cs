using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>What documents say of a motion, as steps.</summary>
internal static class MotieSteps
{
    private static readonly string[] Replacement = ["ter vervanging van", "t.v.v.", "was nr", "was nummer"];

    public static IReadOnlyList<TrailStep> Of(TrailMaterial known) =>
        Marked(TrailSteps.Of(known, [.. known.About.SelectMany(found => StepsOf(found, known.Motie)), .. Replaced(known), .. Amended(known)]));

    /// <summary>The outcome that a vote or a sentence tells: aangenomen, verworpen, overgenomen, gestaakt, ingetrokken, vervallen; null for none.</summary>
    public static string? OutcomeOf(FoundElement found) => found.Element.Type switch
    {
        "vote" => found.Text("result"),
        "motie-status" when found.Text("status") is "aangenomen" or "verworpen" or "overgenomen" or "ingetrokken" or "vervallen" => found.Text("status"),
        _ => null,
    };

    /// <summary>What a motion or a member says of another motion is heard, but it is not the government's word, and a decision list is the House's.</summary>
    public static bool SpeaksForCabinet(FoundElement found) =>
        found.Reference.Kind is not (nameof(DocumentKind.Motie) or nameof(DocumentKind.SchriftelijkeVragen) or nameof(DocumentKind.Besluitenlijst))
        && found.Text("asserted_by")?.StartsWith("Kamer", StringComparison.Ordinal) != true
        && (found.Reference.Kind != nameof(DocumentKind.Verslag) || found.Text("asserted_by") is not null);

    /// <summary>The step that one element tells, whatever the subject of the trail; null for none.</summary>
    public static TrailStep? StepOf(FoundElement found)
    {
        var published = found.Reference.Published.Day;
        return found.Element.Type switch
        {
            "motie-status" => StepOfStatus(found, found.Reference.Kind == nameof(DocumentKind.Verslag) ? published : null),
            "vote" => Step(found, TrailSteps.Vote, published, found.Text("result")) with { Votes = MotieVotes.Of(found) },
            "appreciation" => Step(found, TrailSteps.Appreciation, published, found.Text("appreciation"), found.Text("by")),
            "execution" when SpeaksForCabinet(found) => Step(found, TrailSteps.Execution, published, found.Text("stance"), found.Text("asserted_by")),
            "execution" => Step(found, TrailSteps.Mention, published, null, found.Text("asserted_by")),
            "promise" => Step(found, TrailSteps.Promise, published, null, found.Text("actor")),
            "delay-notice" => Step(found, TrailSteps.Delay, published, null),
            _ => null,
        };
    }

    private static IEnumerable<TrailStep> StepsOf(FoundElement found, MotieMaterial beside)
    {
        if (Judgement(found, beside) is { } judged)
        {
            return [judged];
        }

        return found.Element.Type == "dictum" && found.Reference.Kind == nameof(DocumentKind.Verslag) && !found.IsTrue("reported")
            ? [Step(found, TrailSteps.Tabled, found.Reference.Published.Day, null, SignatoriesOf(found))]
            : StepOf(found) is { } step ? [step] : [];
    }

    private static TrailStep? Judgement(FoundElement found, MotieMaterial beside)
    {
        if (found.Text("stance") is not { } stance || found.Element.Type != "execution" || stance == "unknown")
        {
            return null;
        }

        var published = found.Reference.Published.Day;
        return found.Reference.Kind == nameof(DocumentKind.Besluitenlijst) ? Step(found, TrailSteps.Judged, published, stance)
            : !MotieMaterial.IsJudgement(found) ? null
            : Step(found, TrailSteps.Judged, published, stance, beside.Judges.GetValueOrDefault(found.Element.Id)?.Id) is var step
                && beside.Judges.GetValueOrDefault(found.Element.Id) is { } judge
                    ? step with { Evidence = [.. step.Evidence, .. judge.Outcomes.Select(outcome => outcome.Evidence())] }
                    : step;
    }

    private static TrailStep? StepOfStatus(FoundElement found, DateOnly? debate) => found.Text("status") switch
    {
        "ingediend" => Step(found, TrailSteps.Tabled, null, null, found.Text("by")),
        "gewijzigd" => Step(found, TrailSteps.Amended, debate, null, found.Text("by")),
        "aangehouden" => Step(found, TrailSteps.Held, debate, null, found.Text("by")),
        "ingetrokken" => Step(found, TrailSteps.Withdrawn, debate, null),
        "vervallen" => Step(found, TrailSteps.Lapsed, debate, null),
        "aangenomen" or "verworpen" or "overgenomen" => Step(found, TrailSteps.Vote, null, found.Text("status")),
        _ => null,
    };

    /// <summary>Another motion says that it stands in this one's place.</summary>
    private static IEnumerable<TrailStep> Replaced(TrailMaterial known) =>
        MotieRelations.ReplacedBy(known).Select(by => new TrailStep(TrailSteps.Replaced, by.Found.Reference.Published.Day, false, by.Id, null, [SaidOf(by.Found, known)]));

    /// <summary>This motion says that it stands in the place of another: it is that motion, changed.</summary>
    private static IEnumerable<TrailStep> Amended(TrailMaterial known) =>
        MotieRelations.Replaces(known).Select(old => new TrailStep(TrailSteps.Amended, old.Found.Reference.Published.Day, false, SignatoriesOf(old.Found), null, [old.Found.Evidence()]));

    /// <summary>The sentence that tells of the replacement where one is read (was nr. 8), else the request that stands in its place.</summary>
    public static Evidence SaidOf(FoundElement replacing, TrailMaterial known) =>
        (known.About.FirstOrDefault(found => found.Document == replacing.Document && found.Element.Type == "citation"
            && Array.Exists(Replacement, words => found.Element.Sentence.Contains(words, StringComparison.OrdinalIgnoreCase))) ?? replacing).Evidence();

    private static string? SignatoriesOf(FoundElement found) => found.Names("signatories") is { Count: > 0 } names ? string.Join(", ", names) : null;

    private static TrailStep Step(FoundElement found, string kind, DateOnly? otherwise, string? value, string? actor = null)
    {
        var said = found.Day();
        return new(kind, said?.Day ?? otherwise, found.IsTrue("yearInferred"), actor, value, [found.Evidence()]) { Precision = said?.Precision ?? "day" };
    }

    /// <summary>Of what may be said anew, the last one counts: an appreciation, a holding.</summary>
    private static IReadOnlyList<TrailStep> Marked(IReadOnlyList<TrailStep> steps)
    {
        var last = steps.Where(step => step is { Kind: TrailSteps.Appreciation or TrailSteps.Held, Date: not null }).GroupBy(step => step.Kind).ToDictionary(kind => kind.Key, kind => kind.Last().Date);
        return [.. steps.Select(step => last.TryGetValue(step.Kind, out var day) && step.Date < day ? step with { Superseded = true } : step)];
    }
}
