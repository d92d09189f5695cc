using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Moties;

/// <summary>What a motion's trail needs from beside what names it: the motions that take its place, and what became of the motions that judge it.</summary>
/// <param name="Replacing">The requests of other motions that say that they stand in its place.</param>
/// <param name="Judges">By the id of the sentence that judges: the motion in which it stands.</param>
internal sealed record MotieMaterial(IReadOnlyList<FoundElement> Replacing, IReadOnlyDictionary<string, JudgingMotie> Judges)
{
    public static MotieMaterial None { get; } = new([], new Dictionary<string, JudgingMotie>());

    /// <summary>The material of a motion with this beside it; that of another subject as it is.</summary>
    public static async Task<TrailMaterial> WidenAsync(RecordSession session, TrailMaterial gathered, CancellationToken cancellationToken, TrailNames? there = null)
    {
        if (gathered.Subject != nameof(DocumentKind.Motie))
        {
            return gathered;
        }

        var judges = new Dictionary<string, JudgingMotie>(StringComparer.Ordinal);
        foreach (var found in gathered.About.Where(IsJudgement))
        {
            if (await JudgeAsync(session, found, cancellationToken) is { } judge)
            {
                judges[found.Element.Id] = judge;
            }
        }

        var replacing = new List<FoundElement>();
        foreach (var id in gathered.Own.Select(own => own.Id).Prepend(gathered.Id).Distinct(StringComparer.OrdinalIgnoreCase).Where(id => there?.MayBeReplaced(id) != false))
        {
            replacing.AddRange(await session.ReplacingAsync(id, cancellationToken));
        }

        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        return gathered with { Motie = new(TrailMaterial.InOrder(replacing.Where(found => verdicts.WrongReading(found.Element.Id) is null)), judges) };
    }

    /// <summary>What was published by the day.</summary>
    public MotieMaterial KnownOn(DateOnly day) => new(
        [.. Replacing.Where(found => found.Reference.Published.KnownOn(day))],
        Judges.ToDictionary(judge => judge.Key, judge => judge.Value with { Outcomes = [.. judge.Value.Outcomes.Where(found => found.Reference.Published.KnownOn(day))] }));

    /// <summary>What a motion considers of an earlier one: the House says it if it adopts that motion.</summary>
    public static bool IsJudgement(FoundElement found) =>
        found.Element.Type == "execution"
        && (found.Reference.Kind == nameof(DocumentKind.Motie) || found.Text("asserted_by")?.StartsWith("Kamer", StringComparison.Ordinal) == true);

    /// <summary>The id of the motion that a request belongs to: its own paper's, or the number that the debate gives it.</summary>
    public static string? MotieOf(FoundElement dictum) =>
        dictum.Reference.Kind == nameof(DocumentKind.Motie) ? dictum.Reference.Id : dictum.Element.Target;

    private static async Task<JudgingMotie?> JudgeAsync(RecordSession session, FoundElement found, CancellationToken cancellationToken)
    {
        var id = found.Reference.Kind == nameof(DocumentKind.Motie)
            ? found.Reference.Id
            : await session.MotieAfterAsync(found.Document, found.Element.Place, cancellationToken);
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        return id is null ? null : new(id, [.. (await session.OutcomesOfAsync(id, cancellationToken)).Where(outcome => MotieSteps.OutcomeOf(outcome) is not null && verdicts.WrongReading(outcome.Element.Id) is null)]);
    }
}

/// <summary>A motion that says of an earlier one what was done with it.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Outcomes">What tells whether the House adopted it.</param>
internal sealed record JudgingMotie(string Id, IReadOnlyList<FoundElement> Outcomes)
{
    /// <summary>aangenomen, verworpen, ingetrokken …; null where no document says, or documents differ.</summary>
    public string? Outcome => Outcomes.Select(MotieSteps.OutcomeOf).Distinct().ToList() is [var only] ? only : null;
}
