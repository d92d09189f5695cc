using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>The trail of a promise, and where it stands.</summary>
internal static class ToezeggingTrail
{
    public const string Subject = "Toezegging", Withdrawn = "withdrawn";

    private static readonly string[] Expected = [TrailSteps.Promise, ToezeggingSteps.Fulfilled];

    public static TrailAnswer Of(ToezeggingThread thread, IReadOnlyList<DocumentReference> undated, DateOnly asOf, Completeness completeness)
    {
        var steps = ToezeggingSteps.Of(thread);
        var cabinet = CabinetOf(thread, steps);
        return new(
            thread.Id,
            Subject,
            TitleOf(thread),
            (thread.Made?.Actor ?? thread.Row?.Bewindspersoon) is { } who ? [who] : [],
            [],
            steps,
            [.. Expected.Where(kind => steps.All(step => step.Kind != kind) && !(kind == ToezeggingSteps.Fulfilled && cabinet.Value == Withdrawn))],
            undated,
            cabinet,
            new(TrailStatuses.Unclear, "no-evidence", null),
            asOf,
            thread.Made?.First.Reference,
            completeness)
        {
            Terms = ToezeggingTerms.Of(thread, steps),
            Candidates = thread.Candidates,
            Relations = [.. (thread.Row?.GaatOver ?? []).Select(other => new TrailRelation("about", other, null))],
            Official = thread.Row is { } row ? new OfficialRegister(thread.Id, asOf) { Toezegging = row } : null,
        };
    }

    /// <summary>The promise as it was made, else as the register words it, else its number.</summary>
    public static string TitleOf(ToezeggingThread thread) => thread.Made?.First.Element.Sentence.TrimStart('-', '–', '•', ' ') ?? thread.Row?.Tekst ?? thread.Id;

    /// <summary>
    /// What the government says became of it. The last document that says so counts; a letter that names the promise and does not say that it is kept leaves it unclear.
    /// </summary>
    public static TrailStatus CabinetOf(ToezeggingThread thread, IReadOnlyList<TrailStep> steps)
    {
        var told = steps.Where(step => step.Evidence.Count > 0).ToList();
        if (told.Find(step => step.Kind == TrailSteps.Withdrawn) is { } withdrawn)
        {
            return new(Withdrawn, "promise-withdrawn", withdrawn.Evidence[0]);
        }

        var later = told.Where(step => thread.Made is null || !thread.Made.Said.Concat(thread.Made.Corrections).Any(found => found.Element.Id == step.Evidence[0].Element)).ToList();
        return later.LastOrDefault(step => step.Kind is ToezeggingSteps.Fulfilled or ToezeggingSteps.Confirmed or ToezeggingSteps.Moved) switch
        {
            { Kind: ToezeggingSteps.Fulfilled } kept => new(kept.Value!, "letter-says-so", kept.Evidence[0]),
            { Kind: ToezeggingSteps.Moved } moved => new("in-progress", "promise-moved", moved.Evidence[0]),
            { } confirmed => new("in-progress", "promise-confirmed", confirmed.Evidence[0]),
            _ when later.Count > 0 => new(TrailStatuses.Unclear, "letter-names-the-promise", later[^1].Evidence[0]),
            _ when told.Count < steps.Count => new(TrailStatuses.Unclear, "register-names-the-letter", null),
            _ when thread.Made is { } made => new(TrailStatuses.Open, "promised-no-letter-in-record", made.First.Evidence()),
            _ => new(TrailStatuses.Unclear, "no-evidence", null),
        };
    }
}
