using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Reports;

/// <summary>The motions and promises for which a minister accounts.</summary>
/// <param name="Question">Which.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Motions">Motions, newest first.</param>
/// <param name="Promises">Promises, newest first.</param>
/// <param name="NotAttributed">How many are left out because the record does not say whose they are.</param>
/// <param name="WithoutDay">How many are left out because their day is not known, so that it cannot be told whether they are of the time asked for.</param>
/// <param name="Completeness">How complete the record is.</param>
internal sealed record AppendixMaterial(
    AppendixQuestion Question, DateOnly AsOf, IReadOnlyList<AccountItem> Motions, IReadOnlyList<AccountItem> Promises, int NotAttributed, int WithoutDay, Completeness Completeness)
{
    public static async Task<AppendixMaterial> GatherAsync(RecordSession session, AppendixQuestion question, DateOnly asOf, CancellationToken cancellationToken)
    {
        var completeness = await session.CompletenessAsync(cancellationToken);
        var items = new AccountItems(session, asOf, completeness);
        var dossier = question.Dossier is { } typed ? IdsAsTyped.Dossier(typed).ToUpperInvariant() : null;
        var filter = new AppendixFilter(session, question);
        var motions = await filter.KeepAsync(await items.MotionsAsync(await MotionsAsync(session, dossier, cancellationToken), cancellationToken), cancellationToken);
        var promises = await filter.KeepAsync(await items.PromisesAsync(await PromisesAsync(session, dossier, asOf, cancellationToken), cancellationToken), cancellationToken);
        return new(question, asOf, motions, promises, filter.NotAttributed, filter.WithoutDay, completeness);
    }

    private static async Task<IEnumerable<string>> MotionsAsync(RecordSession session, string? dossier, CancellationToken cancellationToken) =>
        (await session.DocumentsOfKindAsync(nameof(DocumentKind.Motie), cancellationToken)).Select(motie => motie.Id)
            .Concat(await session.MotionsSpokenOfAsync(cancellationToken))
            .Where(id => dossier is null || IsIn(dossier, id));

    // Promises that debates tell of are in no dossier: they count for a minister, not for a dossier.
    private static async Task<IEnumerable<FoundElement>> PromisesAsync(RecordSession session, string? dossier, DateOnly asOf, CancellationToken cancellationToken)
    {
        var told = new List<FoundElement>();
        foreach (var type in new[] { "promise", "promise-fulfilled" })
        {
            told.AddRange(await session.ElementsOfTypeAsync(type, cancellationToken));
        }

        return told.Where(found => found.Reference.Published.KnownOn(asOf) && (dossier is null || IsIn(dossier, found.Reference.Id)));
    }

    private static bool IsIn(string dossier, string id) => Kamerstuknummer.TryParse(id, out var number) && number.Dossier.ToString() == dossier;
}
