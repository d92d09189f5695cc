using Stavaza.Answers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Trails;

/// <summary>Lists the motions and questions that are not seen to be done: each with the sentence that makes it open, or unclear.</summary>
internal sealed class OpenItems
{
    /// <summary>Today's answer is asked by everybody; a few other days by those who look back.</summary>
    private const int MostDays = 4;

    private readonly AnswersHeld<OpenAnswer> _held = new(MostDays);

    /// <summary>Every motion and question of the record is looked at for this, so that the answer is held until something is written.</summary>
    public Task<OpenAnswer> AnswerAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken) =>
        _held.AnswerAsync(session, asOf, () => LookAsync(session, asOf, cancellationToken), cancellationToken);

    private static async Task<OpenAnswer> LookAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var motions = (await session.DocumentsOfKindAsync(nameof(DocumentKind.Motie), cancellationToken)).Select(motie => motie.Id)
            .Concat(await session.MotionsSpokenOfAsync(cancellationToken))
            .Concat((await HandVerdicts.OfAsync(session, cancellationToken)).TargetsOf("kst-"));
        var questions = (await session.DocumentsOfKindAsync(nameof(DocumentKind.SchriftelijkeVragen), cancellationToken)).Select(vragen => vragen.Id);
        var completeness = await session.CompletenessAsync(cancellationToken);
        return new(
            await OpenOfAsync(session, motions, nameof(DocumentKind.Motie), asOf, completeness, cancellationToken),
            await OpenOfAsync(session, questions, nameof(DocumentKind.SchriftelijkeVragen), asOf, completeness, cancellationToken),
            completeness);
    }

    private static async Task<IReadOnlyList<OpenItem>> OpenOfAsync(
        RecordSession session, IEnumerable<string> ids, string subject, DateOnly asOf, Completeness completeness, CancellationToken cancellationToken)
    {
        var items = new List<OpenItem>();
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await TrailAnswers.AnswerAsync(session, id, asOf, completeness, cancellationToken) is { } trail
                && trail.Subject == subject
                && trail.Cabinet.Value is TrailStatuses.Open or TrailStatuses.Unclear or "in-progress" or "partly"
                && (trail.Cabinet.Evidence ?? (trail.Steps.Count > 0 ? trail.Steps[0].Evidence[0] : null)) is { } evidence)
            {
                items.Add(new(id, trail.Title, trail.Steps.Select(step => step.Date).FirstOrDefault(day => day is not null), trail.Cabinet.Value, evidence));
            }
        }

        return [.. items.OrderByDescending(item => item.Date ?? DateOnly.MinValue)];
    }
}
