using System.Globalization;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Puts a dossier in the order of time and names what is missing in it.</summary>
internal static class Dossiers
{
    public static async Task<DossierAnswer?> AnswerAsync(RecordSession session, string id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var dossier = id.StartsWith("dossier-", StringComparison.OrdinalIgnoreCase) ? id["dossier-".Length..] : id;
        var papers = (await session.PapersOfDossierAsync(dossier, cancellationToken)).Where(paper => NumberIn(dossier, paper.Alias) is not null).ToList();
        var citing = (await session.CitationsOfDossierAsync(dossier, cancellationToken))
            .Where(citation => citation.Target == $"dossier-{dossier}" || NumberIn(dossier, citation.Target) is not null)
            .ToLookup(citation => citation.Document.Id);
        if (papers.Count == 0 && citing.Count == 0)
        {
            return null;
        }

        var own = papers.Select(paper => paper.Document.Id).ToHashSet();
        var documents = papers.Select(paper => paper.Document)
            .Concat(citing.Select(citations => citations.First().Document))
            .DistinctBy(document => document.Id)
            .ToList();
        var entries = documents
            .Where(document => document.Published.KnownOn(asOf))
            .Select(document => new DossierEntry(document, own.Contains(document.Id), [.. citing[document.Id].Select(citation => citation.Target).Distinct()]))
            .OrderBy(entry => entry.Document.Published.Day ?? DateOnly.MaxValue)
            .ToList();
        var known = papers.Where(paper => paper.Document.Published.KnownOn(asOf)).ToList();
        var numbers = known.Select(paper => int.TryParse(NumberIn(dossier, paper.Alias), out var number) ? number : 0);
        return new(
            $"dossier-{dossier}",
            await TitleAsync(session, dossier, known.Select(paper => paper.Row), cancellationToken),
            entries,
            Gaps([.. numbers.Where(number => number > 0).Distinct().Order()]),
            await session.CompletenessAsync(cancellationToken))
        {
            AsOf = asOf,
            Undated = [.. documents.Where(document => document.Published.MaybeOn(asOf))],
        };
    }

    /// <summary>The title of the dossier as its newest paper gives it; a paper that stands in several dossiers gives that of the first.</summary>
    private static async Task<string?> TitleAsync(RecordSession session, string dossier, IEnumerable<long> papers, CancellationToken cancellationToken)
    {
        foreach (var paper in papers.Reverse())
        {
            if (await session.FactsOfPaperAsync(paper, cancellationToken) is { Title: { Length: > 0 } title, Dossier: { } stated }
                && stated.Equals(dossier, StringComparison.OrdinalIgnoreCase))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>The number in the dossier, so that 36200 is not taken for 36200-V; null when the id belongs to another dossier.</summary>
    private static string? NumberIn(string dossier, string id)
    {
        var prefix = $"kst-{dossier}-";
        return id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && !id[prefix.Length..].Contains('-', StringComparison.Ordinal) ? id[prefix.Length..] : null;
    }

    private static List<string> Gaps(int[] held)
    {
        var gaps = new List<string>();
        for (var i = 1; i < held.Length; i++)
        {
            var (from, to) = (held[i - 1] + 1, held[i] - 1);
            if (from <= to)
            {
                gaps.Add(from == to ? from.ToString(CultureInfo.InvariantCulture) : $"{from}–{to}");
            }
        }

        return gaps;
    }
}
