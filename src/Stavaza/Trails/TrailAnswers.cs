using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails;

/// <summary>Puts together what the record holds of one motion, question or other document, in the order of time.</summary>
internal static class TrailAnswers
{
    /// <param name="session">The snapshot.</param>
    /// <param name="id">Canonical id.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="completeness">How complete the record is: counted once by who asks for many trails.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="names">Other ids of the same thing, as the official register joins them.</param>
    public static async Task<TrailAnswer?> AnswerAsync(
        RecordSession session, string id, DateOnly asOf, Completeness completeness, CancellationToken cancellationToken, IReadOnlyList<string>? names = null)
    {
        var gathered = await TrailMaterial.GatherAsync(session, id, names ?? [], cancellationToken);
        if (gathered is null)
        {
            return null;
        }

        var known = gathered.KnownOn(asOf);
        var steps = TrailSteps.Of(known);
        var (cabinet, house) = TrailStatuses.Of(known, steps);
        return new(
            id,
            gathered.Subject,
            TitleOf(known),
            MoversOf(known),
            DictaOf(known),
            steps,
            NotKnown(gathered.Subject, steps),
            gathered.UndatedOn(asOf),
            cabinet,
            house,
            asOf,
            known.Own.Count > 0 ? known.Own[0] : null,
            completeness)
        {
            Verdicts = known.Verdicts,
        };
    }

    private static string TitleOf(TrailMaterial gathered) =>
        gathered.Own.Count > 0
            ? gathered.Own[0].Title
            : gathered.About.FirstOrDefault(found => found.Element.Kind == "motie-by-name")?.Element.Words ?? gathered.Id;

    private static IReadOnlyList<string> MoversOf(TrailMaterial known)
    {
        return known.OwnSignatories.Count > 0
            ? known.OwnSignatories
            : [.. known.About.Select(found => found.Text("mover") ?? found.Text("by") ?? found.Text("person")).OfType<string>().Take(1)];
    }

    private static IReadOnlyList<TrailDictum> DictaOf(TrailMaterial known) =>
        [.. known.Inside.Concat(known.About)
            .Where(found => found.Element.Type == "dictum")
            .DistinctBy(found => found.Element.Words)
            .Select(found => new TrailDictum(found.Element.Words, found.Evidence()))];

    /// <summary>The steps that every motion or question goes through, as far as the record holds nothing of them.</summary>
    public static IReadOnlyList<string> NotKnown(string subject, IReadOnlyList<TrailStep> steps)
    {
        string[] expected = subject switch
        {
            nameof(DocumentKind.Motie) when steps.Any(step => step is { Kind: TrailSteps.Vote, Value: "verworpen" }) =>
                [TrailSteps.Tabled, TrailSteps.Appreciation, TrailSteps.Vote],
            nameof(DocumentKind.Motie) => [TrailSteps.Tabled, TrailSteps.Appreciation, TrailSteps.Vote, TrailSteps.Execution],
            nameof(DocumentKind.SchriftelijkeVragen) => [TrailSteps.Asked, TrailSteps.Answered],
            _ => [],
        };
        return [.. expected.Where(kind => steps.All(step => step.Kind != kind))];
    }
}
