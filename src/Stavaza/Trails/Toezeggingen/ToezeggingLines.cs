using System.Globalization;
using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Lists every promise of the record once, in one walk through what documents say of promises and one through the rows of the register.</summary>
internal static class ToezeggingLines
{
    /// <param name="session">The snapshot.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<ToezeggingLine>> AllAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var debates = new ToezeggingDebates(session, new(session, asOf));
        var lines = new List<ToezeggingLine>();
        foreach (var thread in await ThreadsAsync(session, asOf, cancellationToken))
        {
            lines.Add(LineOf(thread) with { Debate = await debates.OfAsync(thread, cancellationToken) });
        }

        return lines;
    }

    /// <summary>The same with everything that belongs to each.</summary>
    /// <inheritdoc cref="AllAsync"/>
    public static async Task<IReadOnlyList<ToezeggingThread>> ThreadsAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var found = (await session.ToezeggingenAsync(asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cancellationToken))
            .FindAll(element => verdicts.WrongReading(element.Element.Id) is null);
        var cites = ToezeggingGathering.CitesOf(await session.CitedBesideToezeggingenAsync(cancellationToken));
        var documents = found.GroupBy(element => element.Document).Select(document => document.ToList())
            .OrderBy(document => document[0].Reference.Published.To).ThenBy(document => document[0].Reference.Id, StringComparer.Ordinal).ToList();
        return ToezeggingThreads.Of(
            [.. documents.SelectMany(ToezeggingMade.In)],
            [.. documents.SelectMany(document => ToezeggingSentence.In(document, cites))],
            await RowsAsync(session, asOf, cancellationToken),
            verdicts);
    }

    private static async Task<IReadOnlyList<OfficialToezegging>> RowsAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var lookup = new OfficialLookup(session, asOf);
        var rows = new List<OfficialToezegging>();
        foreach (var version in await session.VersionsOfKindAsync("toezegging", "{", OfficialLookup.FirstMomentAfter(asOf), cancellationToken))
        {
            rows.Add(await ToezeggingReading.ReadAsync(lookup, new(version), cancellationToken));
        }

        return [.. rows.OrderBy(row => row.Nummer, StringComparer.Ordinal)];
    }

    private static ToezeggingLine LineOf(ToezeggingThread thread)
    {
        var steps = ToezeggingSteps.Of(thread);
        var terms = ToezeggingTerms.Of(thread, steps);
        return new(
            thread.Id,
            ToezeggingTrail.TitleOf(thread),
            thread.Made?.Actor ?? thread.Row?.Bewindspersoon,
            thread.Made?.Recipient ?? (thread.Row is { ToegezegdAan: [var whom, ..] } ? whom : null),
            thread.Made?.Day ?? thread.Row?.Activiteit?.Datum,
            terms.Count > 0 ? terms[^1] : null,
            ToezeggingTrail.CabinetOf(thread, steps),
            thread.Made?.First.Evidence(),
            thread.Row)
        {
            Strength = ToezeggingStrength.Of(thread, terms.Count > 0),
        };
    }
}
