using System.Globalization;
using System.Text.Json;
using Stavaza.Linking;
using Stavaza.Record;

namespace Stavaza.Official;

/// <summary>
/// Lays what a publication's metadata says beside what its own text says. Only two statements can differ: what the text does not say of itself, such as its session in a
/// letter, is no difference.
/// </summary>
internal static class PublicatieComparison
{
    public static async Task<IReadOnlyList<OfficialDifference>> OfAsync(
        RecordSession session, OfficialPublicatie publication, long document, CancellationToken cancellationToken)
    {
        if (await HeldDocument.FindAsync(session, document, cancellationToken) is not { } held)
        {
            return [];
        }

        var facts = await session.FactsOfPaperAsync(document, cancellationToken);
        var papers = PapersOf(await session.OwnStatementsAsync(document, cancellationToken));
        List<DateOnly> days = [.. held.Days, .. facts?.Date is { } day ? [day] : Array.Empty<DateOnly>()];
        OfficialDifference?[] all =
        [
            Differs("publication-day", publication, publication.Datum is { } dated && days.Count > 0 && !days.Contains(dated), Text(publication.Datum), string.Join(", ", days.Distinct().Select(told => Text(told)))),
            Differs("session", publication, publication.Vergaderjaar is { } years && (held.OwnSession ?? facts?.Vergaderjaar) is { } own && PublicatieReading.SessionOf(own) is { } read && read != years,
                publication.Vergaderjaar, held.OwnSession ?? facts?.Vergaderjaar),
            Differs("dossier", publication, publication.Dossiers.Count > 0 && papers.Count > 0 && !papers.Exists(paper => publication.Dossiers.Contains(paper.Dossier, StringComparer.OrdinalIgnoreCase)),
                string.Join(", ", publication.Dossiers), string.Join(", ", papers.Select(paper => paper.Dossier).Distinct())),
            Differs("number", publication, publication.Ondernummer is { } number && papers.Count > 0 && !papers.Exists(paper => paper.Number.Equals(number, StringComparison.OrdinalIgnoreCase)),
                publication.Ondernummer, string.Join(", ", papers.Select(paper => paper.Number).Distinct())),
            Title(publication, facts?.Title),
            await ZaakAsync(session, publication, document, cancellationToken),
        ];
        return [.. all.OfType<OfficialDifference>()];
    }

    /// <summary>The places in dossiers that the text prints as its own.</summary>
    private static List<(string Dossier, string Number)> PapersOf(IEnumerable<OwnStatementRow> own)
    {
        var papers = new List<(string, string)>();
        foreach (var citation in own.Where(said => said.Type == "citation"))
        {
            using var json = JsonDocument.Parse(citation.Fields);
            if (json.RootElement.TryGetProperty("dossier", out var dossier) && json.RootElement.TryGetProperty("number", out var number))
            {
                papers.Add((dossier.GetString() ?? "", number.GetString() ?? ""));
            }
        }

        return papers;
    }

    /// <summary>The subject of the dossier, which both sides print; headings of papers are shortened by each in its own way, and are no difference.</summary>
    private static OfficialDifference? Title(OfficialPublicatie publication, string? own) => Differs(
        "dossier-title",
        publication,
        publication.Dossiertitel is { } title && own is not null && !Letters(own).Contains(Letters(title), StringComparison.Ordinal) && !Letters(title).Contains(Letters(own), StringComparison.Ordinal),
        publication.Dossiertitel,
        own);

    private static async Task<OfficialDifference?> ZaakAsync(RecordSession session, OfficialPublicatie publication, long document, CancellationToken cancellationToken)
    {
        var answers = await session.AliasesOfRuleAsync(document, "answers", cancellationToken);
        return Differs(
            "zaak",
            publication,
            publication.Vraagnummers.Count > 0 && answers.Count > 0 && !answers.Intersect(publication.Vraagnummers, StringComparer.OrdinalIgnoreCase).Any(),
            string.Join(", ", publication.Vraagnummers),
            string.Join(", ", answers));
    }

    private static OfficialDifference? Differs(string field, OfficialPublicatie publication, bool differs, string? official, string? text) =>
        differs ? new(field, official ?? "", text ?? "", "metadata-of-the-publication", publication.Row, null) : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
