using System.Globalization;
using Stavaza.Official;
using Stavaza.Trails;

namespace Stavaza.Quality.Trails;

/// <summary>What trails of 2026 say of the register on each day, against the rows as they were saved: the way from the feed to an answer loses and adds nothing.</summary>
internal static class StatusComparison
{
    private const string Status = "2026: status as of each day on which it changed", Outcome = "2026: outcome as of each of these days", Claim = "2026: cabinet or House, where no document speaks",
        Final = "2026: outcome on the last day", Party = "2026: vote of each party";

    /// <summary>The day on which the rows of the corpus end.</summary>
    private static readonly DateOnly Last = new(2026, 6, 15);

    public static async Task<IReadOnlyList<Compared>> OfAsync(RealRecord record, RegisterRows rows, CancellationToken cancellationToken)
    {
        var found = new List<Compared>();
        foreach (var row in rows.Statuses)
        {
            found.AddRange(Of(row, await record.TrailAsync(row.Zaak, row.Day, cancellationToken)));
        }

        foreach (var row in rows.Stemmingen)
        {
            found.AddRange(Of(row, (await record.TrailAsync(row.Zaak, Last, cancellationToken))?.Official?.Motie));
        }

        return [.. found.OrderBy(one => one.Field, StringComparer.Ordinal)];
    }

    public static IEnumerable<Compared> Of(StatusRow row, TrailAnswer? trail)
    {
        var id = $"{row.Zaak} on {row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var motie = trail?.Official?.Motie;
        yield return new(Status, id, motie?.Zaak?.Now.Status, row.Status);

        // From the last day on there are decisions besides; what they say is compared below.
        if (row.Day < Last)
        {
            yield return new(Outcome, id, OutcomeOf(motie), Decided(row.Status)) { Because = motie?.Outcome.Rule };
        }

        foreach (var side in new[] { trail?.Cabinet, trail?.House }.OfType<TrailStatus>().Where(side => side.Value != TrailStatuses.Unclear))
        {
            yield return new(Claim, id, side.Value, null) { Because = side.Reason };
        }
    }

    public static IEnumerable<Compared> Of(StemmingRow row, OfficialMotie? motie)
    {
        yield return new(Final, row.Zaak, OutcomeOf(motie), Decided(row.Status)) { Because = motie?.Outcome.Rule, Source = row.Titel };
        var ours = (motie?.Besluit?.Stemmingen ?? []).ToDictionary(stem => stem.Fractie ?? "", stem => stem.Soort, StringComparer.Ordinal);
        foreach (var party in row.Stemmen.Keys.Union(ours.Keys))
        {
            yield return new(Party, $"{row.Zaak} {party}", ours.GetValueOrDefault(party), row.Stemmen.GetValueOrDefault(party) is { } vote ? vote == "afwezig" ? "Niet deelgenomen" : vote : null) { Source = row.Titel };
        }
    }

    private static string? OutcomeOf(OfficialMotie? motie) => motie?.Outcome.Value is { } value and not OutcomeReading.Unclear ? value : null;

    private static string? Decided(string status) => status == "in_behandeling" ? null : status;
}
