using System.Text.RegularExpressions;

namespace Stavaza.Quality.Trails;

/// <summary>Where documents and rows meet at all: what cannot be compared is said, with how it was looked for.</summary>
internal static partial class Overlaps
{
    public static async Task<IReadOnlyList<string>> OfAsync(RealRecord record, RegisterRows rows, IReadOnlyList<DebateMotion> debates, CancellationToken cancellationToken)
    {
        var named = await record.Session.ListAsync("SELECT DISTINCT target FROM element WHERE target IS NOT NULL UNION SELECT DISTINCT name FROM alias", row => row.GetString(0), cancellationToken);
        var ids = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var papers = ids.Where(id => Paper().IsMatch(id)).ToList();
        var replaced = rows.Stemmingen.SelectMany(row => ReplacementComparison.Behind(row.Titel) is { } behind ? ReplacementComparison.Numbers(behind, row.Zaak) : []);
        var inDebates = debates.Select(motion => motion.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count(ids.Contains);
        var (promises, appreciations) = (await Count(record, "kind = 'toezegging'", cancellationToken), await Count(record, "kind = 'zaak' AND id IN (SELECT entity FROM feed_version WHERE content LIKE '%\"kabinetsappreciatie\":\"%')", cancellationToken));
        return
        [
            $"{papers.Count} numbers of Kamerstukken are read in documents: {rows.Moties.Count(row => ids.Contains(row.Id))} are motions of the list of 2019–2021, "
                + $"{replaced.Count(ids.Contains)} are motions that one of 2026 replaces, {inDebates} are motions of which a debate report has fields.",
            $"{rows.Statuses.Select(row => row.Zaak).Distinct().Count(ids.Contains)} of the motions of 2026 are named by their Zaak in a document.",
            $"Rows of promises (Toezegging): {promises}. Rows of motions with an appreciation of the cabinet: {appreciations}.",
        ];
    }

    private static Task<long> Count(RealRecord record, string condition, CancellationToken cancellationToken) =>
        record.Session.CountAsync($"SELECT COUNT(*) FROM feed_entity WHERE {condition}", cancellationToken);

    [GeneratedRegex("^kst-[0-9]{5}", RegexOptions.IgnoreCase)]
    private static partial Regex Paper();
}
