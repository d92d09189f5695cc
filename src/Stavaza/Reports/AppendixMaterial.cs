using System.Globalization;
using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails.Toezeggingen;
using Stavaza.Verdicts;

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
    /// <summary>How many promises that only the register knows are left out because it names no dossier of them.</summary>
    public int RegisterAlone { get; init; }

    public static async Task<AppendixMaterial> GatherAsync(RecordSession session, AppendixQuestion question, DateOnly asOf, CancellationToken cancellationToken)
    {
        var completeness = await session.CompletenessAsync(cancellationToken);
        var items = new AccountItems(session, asOf, completeness);
        var dossier = question.Dossier is { } typed ? IdsAsTyped.Dossier(typed).ToUpperInvariant() : null;
        var filter = new AppendixFilter(session, question);
        var motions = await filter.KeepAsync(await items.MotionsAsync(await MotionsAsync(session, dossier, cancellationToken), cancellationToken), cancellationToken);
        var (told, registerAlone) = await PromisesAsync(session, items, dossier, asOf, cancellationToken);
        var promises = await filter.KeepAsync(told, cancellationToken);
        return new(question, asOf, motions, promises, filter.NotAttributed, filter.WithoutDay, completeness) { RegisterAlone = registerAlone };
    }

    private static async Task<IEnumerable<string>> MotionsAsync(RecordSession session, string? dossier, CancellationToken cancellationToken) =>
        (await session.DocumentsOfKindAsync(nameof(DocumentKind.Motie), cancellationToken)).Select(motie => motie.Id)
            .Concat(await session.MotionsSpokenOfAsync(cancellationToken))
            .Where(id => dossier is null || IsIn(dossier, id));

    /// <summary>A promise is of the dossier of its paper, and of every dossier of the item of the debate in which it was made; where nobody names one it counts for a minister alone.</summary>
    private static async Task<(List<AccountItem> Items, int RegisterAlone)> PromisesAsync(
        RecordSession session, AccountItems items, string? dossier, DateOnly asOf, CancellationToken cancellationToken)
    {
        var threads = await ToezeggingLines.ThreadsAsync(session, asOf, cancellationToken);
        var wrong = await HandVerdicts.OfAsync(session, cancellationToken);
        var kept = (await session.ToezeggingenAsync(asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cancellationToken))
            .Where(found => found.Element.Type == "promise-fulfilled" && wrong.WrongReading(found.Element.Id) is null);
        var all = await items.PromisesAsync(threads, kept, cancellationToken);
        return dossier is null ? (all, 0) : (all.FindAll(item => IsOf(dossier, item)), all.Count(item => item is { OfRegisterAlone: not null, Trail.Debate: null or { Dossiers.Count: 0 } } && !DocumentsOf(item).Any()));
    }

    private static bool IsOf(string dossier, AccountItem item) =>
        DocumentsOf(item).Any(document => IsIn(dossier, document.Id))
        || (item.Trail?.Debate?.Dossiers ?? []).Any(said => said.Dossier.Equals(dossier, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<DocumentReference> DocumentsOf(AccountItem item) =>
        item.Told is { } told ? [told.Reference] : (item.Trail?.Steps ?? []).SelectMany(step => step.Evidence).Select(evidence => evidence.Document);

    private static bool IsIn(string dossier, string id) => Kamerstuknummer.TryParse(id, out var number) && number.Dossier.ToString() == dossier;
}
