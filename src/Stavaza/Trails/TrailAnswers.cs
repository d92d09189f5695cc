using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails.Moties;
using Stavaza.Trails.Vragen;

namespace Stavaza.Trails;

/// <summary>
/// Puts together what the record holds of one motion, question or other document, in the order of time. What a subject asks for is its own builder's, a folder a
/// subject: <see cref="MotieTrail"/> in Moties, <see cref="VragensetTrail"/> in Vragen. What is neither is built here, from the steps of <see cref="TrailSteps"/>.
/// </summary>
internal static class TrailAnswers
{
    /// <param name="session">The snapshot.</param>
    /// <param name="id">Canonical id.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="completeness">How complete the record is: counted once by who asks for many trails.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="register">What the official register has of it, for the other ids that it joins and the relations that it knows; null for nothing, or not asked.</param>
    /// <param name="there">The names under which there is something: read once by who asks for many trails. Null to seek all.</param>
    public static async Task<TrailAnswer?> AnswerAsync(
        RecordSession session, string id, DateOnly asOf, Completeness completeness, CancellationToken cancellationToken, OfficialRegister? register = null, TrailNames? there = null)
    {
        var gathered = await TrailMaterial.GatherAsync(session, id, register is null ? [] : OfficialAnswers.NamesOf(register), cancellationToken, there);
        if (gathered is null)
        {
            return null;
        }

        gathered = await MotieMaterial.WidenAsync(session, gathered, cancellationToken, there);
        gathered = await VragensetPapers.WidenAsync(session, gathered, cancellationToken);
        var (known, texts) = gathered.Subject == nameof(DocumentKind.Motie) ? TwoUnderOneNumber.Settle(gathered.KnownOn(asOf), register) : (gathered.KnownOn(asOf), []);
        var undecided = texts.Count > 0 && !texts.Any(text => text.Meant);
        var body = undecided ? TwoUnderOneNumber.Undecided(texts, BodyOf(known, asOf, register)) : BodyOf(known, asOf, register);
        return new(
            id,
            gathered.Subject,
            TitleOf(known),
            undecided ? [] : MoversOf(known),
            body.Dicta,
            body.Steps,
            NotKnown(body.Expected, body.Steps),
            gathered.UndatedOn(asOf),
            body.Cabinet,
            body.House,
            asOf,
            known.Own.Count > 0 ? known.Own[0] : null,
            completeness)
        {
            Terms = body.Terms,
            Questions = body.Questions,
            Relations = body.Relations,
            Texts = texts,
            Verdicts = known.Verdicts,
        };
    }

    /// <summary>The kinds of steps that every thing of this subject goes through.</summary>
    public static IReadOnlyList<string> ExpectedOf(string subject) => subject switch
    {
        nameof(DocumentKind.Motie) => MotieTrail.Expected,
        nameof(DocumentKind.SchriftelijkeVragen) => VragensetTrail.Expected,
        _ => [],
    };

    /// <summary>A subject a line; each has its builder.</summary>
    private static TrailBody BodyOf(TrailMaterial known, DateOnly asOf, OfficialRegister? register) => known.Subject switch
    {
        nameof(DocumentKind.Motie) => MotieTrail.Of(known, asOf, register),
        nameof(DocumentKind.SchriftelijkeVragen) => VragensetTrail.Of(known, asOf, register),
        _ => new(TrailSteps.Of(known), TrailStatuses.NoRequest, TrailStatuses.NoRequest),
    };

    private static string TitleOf(TrailMaterial gathered) =>
        gathered.Own.Count > 0
            ? gathered.Own[0].Title
            : gathered.About.FirstOrDefault(found => found.Element.Kind == "motie-by-name")?.Element.Words ?? gathered.Id;

    private static IReadOnlyList<string> MoversOf(TrailMaterial known) =>
        known.OwnSignatories.Count > 0 ? known.OwnSignatories
            : known.Subject == nameof(DocumentKind.Motie) ? MotieTrail.MoversOf(known)
            : Vraagstellers.In(known) is { Count: > 0 } askers ? askers
            : [.. known.About.Select(found => found.Text("mover") ?? found.Text("by") ?? found.Text("person")).OfType<string>().Take(1)];

    private static IReadOnlyList<string> NotKnown(IReadOnlyList<string> expected, IReadOnlyList<TrailStep> steps) =>
        [.. expected.Where(kind => steps.All(step => step.Kind != kind))];
}
