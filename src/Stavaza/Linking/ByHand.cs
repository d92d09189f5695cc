using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Linking;

/// <summary>What people said of a citation goes before every rule: what it means, what it does not mean, that it is none.</summary>
internal static class ByHand
{
    private const int MostCandidates = 20;

    public static async Task<LinkRow> MeaningAsync(CitedAs cited, Candidates candidates, CancellationToken cancellationToken)
    {
        var verdicts = (await candidates.VerdictsInAsync(cited.Row.Document, cancellationToken)).On(cited.Row.Element).ToList();
        if (verdicts.Exists(verdict => verdict.Kind == HandVerdict.Reading))
        {
            return new(LinkRow.Unchecked, LinkRules.ReadingWrong, []);
        }

        if (verdicts.FindLast(verdict => verdict.Verdict == HandVerdict.Confirmed) is { Target: { } target })
        {
            return await ConfirmedAsync(cited, target, candidates, cancellationToken);
        }

        var link = await CitationResolver.MeaningAsync(cited, candidates, cancellationToken);
        var rejected = verdicts.Where(verdict => verdict.Verdict == HandVerdict.Rejected).Select(verdict => verdict.Target!).ToList();
        return rejected.Count == 0 ? link : await WithoutAsync(rejected, cited, link, candidates, cancellationToken);
    }

    /// <summary>The documents that bear the confirmed id, now or when they come.</summary>
    private static async Task<LinkRow> ConfirmedAsync(CitedAs cited, string target, Candidates candidates, CancellationToken cancellationToken)
    {
        if (target.StartsWith("dossier-", StringComparison.OrdinalIgnoreCase))
        {
            var dossier = cited.Row with { Kind = "dossier", Target = target };
            var papers = await CitationResolver.MeaningAsync(CitedAs.Of(dossier), candidates, cancellationToken);
            return papers.Outcome == LinkRow.Resolved ? papers with { Rule = LinkRules.ByHand } : papers;
        }

        var named = await candidates.Session.DocumentsNamedAsync(target, cancellationToken);
        LinkRow link = named switch
        {
            [] => LinkRules.NotCollected(cited.Row.Kind) is { } reason ? new(LinkRow.Unchecked, reason, []) : new(LinkRow.Unresolved, LinkRules.NotHeld, []),
            [_] => new(LinkRow.Resolved, LinkRules.ByHand, named),
            _ => new(LinkRow.Ambiguous, LinkRules.SeveralOfId, [.. named.Take(MostCandidates)]),
        };
        return link with { Sought = target };
    }

    /// <summary>Takes away what was rejected. What is left over is no more certain than it was.</summary>
    private static async Task<LinkRow> WithoutAsync(
        List<string> rejected, CitedAs cited, LinkRow link, Candidates candidates, CancellationToken cancellationToken)
    {
        var documents = link.Documents.ToList();
        foreach (var target in rejected)
        {
            var named = await candidates.Session.DocumentsNamedAsync(target, cancellationToken);
            documents.RemoveAll(named.Contains);
        }

        return documents.Count == link.Documents.Count && !rejected.Contains(cited.Row.Target ?? "", StringComparer.OrdinalIgnoreCase)
            ? link
            : link with { Outcome = LinkRow.Ambiguous, Rule = LinkRules.RejectedByHand, Documents = documents };
    }
}
