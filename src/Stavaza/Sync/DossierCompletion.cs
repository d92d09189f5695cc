using System.Globalization;
using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;

namespace Stavaza.Sync;

/// <summary>
/// Judges, after all papers of a dossier were asked for at officielebekendmakingen.nl, up to which number the dossier is complete. It is declared so only when nothing
/// speaks against it; a number that is missing then was never given out.
/// </summary>
/// <param name="record">What is held.</param>
/// <param name="clock">Tells when.</param>
public sealed class DossierCompletion(DocumentRecord record, TimeProvider clock)
{
    /// <summary>Papers are published weeks after they get their number: of the newest it is not known what still comes between them.</summary>
    public const int DaysToSettle = 60;

    /// <summary>Declares the dossier complete where it is.</summary>
    /// <param name="dossier">33783, 36200-V.</param>
    /// <param name="pages">Every answer of the search for its papers.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    /// <returns>Up to which number, or why it is not declared.</returns>
    public async Task<DossierVerdict> JudgeAsync(string dossier, IReadOnlyList<SruPage> pages, CancellationToken cancellationToken)
    {
        var verdict = await record.GuardedAsync(() => LookAsync(dossier, pages, cancellationToken));
        if (verdict is { Last: { } last })
        {
            await new HandWork(record, clock).DeclareCompleteAsync(dossier, last, clock.TodayInAmsterdam(), cancellationToken, "bekendmakingen");
        }

        return verdict;
    }

    private async Task<DossierVerdict> LookAsync(string dossier, IReadOnlyList<SruPage> pages, CancellationToken cancellationToken)
    {
        var records = pages.SelectMany(page => page.Records).ToList();
        if (pages.Count == 0 || records.Count != pages[^1].Total || pages.Any(page => page.Oddities.Count > 0))
        {
            return new(null, "the search did not give every paper that it found");
        }

        var listed = records.Select(paper => (Paper: paper, Number: NumberOf(dossier, paper.Identifier))).Where(paper => paper.Number > 0).ToList();
        if (listed.TrueForAll(paper => paper.Number != 1))
        {
            return new(null, "number 1 is not among its papers: what was given out before the source begins is not known");
        }

        await using var session = await record.ReadAsync(cancellationToken);
        foreach (var (paper, _) in listed)
        {
            if ((await session.DocumentsNamedAsync(paper.Identifier, cancellationToken)).Count == 0)
            {
                return new(null, $"{paper.Identifier} is listed and could not be taken in");
            }
        }

        if (await MissingInRegisterAsync(session, dossier, [.. listed.Select(paper => paper.Number)], cancellationToken) is { } missing)
        {
            return new(null, $"the register of the Tweede Kamer has number {missing}, and the search does not");
        }

        var settled = clock.TodayInAmsterdam().AddDays(-DaysToSettle);
        var firstUnsettled = listed.Where(paper => paper.Paper.Issued is not { } issued || issued > settled).Select(paper => paper.Number).DefaultIfEmpty(int.MaxValue).Min();
        var last = listed.Where(paper => paper.Number < firstUnsettled).Select(paper => paper.Number).DefaultIfEmpty(0).Max();
        return last == 0 ? new(null, $"its papers are younger than {DaysToSettle} days, or do not say how old they are") : new(last, null);
    }

    private static async Task<int?> MissingInRegisterAsync(RecordSession session, string dossier, HashSet<int> listed, CancellationToken cancellationToken)
    {
        var lookup = new OfficialLookup(session, DateOnly.MaxValue);
        foreach (var row in await lookup.NumberedAsync($"dossier-{dossier}", "kamerstukdossier", cancellationToken))
        {
            foreach (var paper in await lookup.NamingAsync(row, "kamerstukdossier", "document", cancellationToken))
            {
                if (paper.Fields.Number("volgnummer") is { } number and > 0 && !listed.Contains(number))
                {
                    return number;
                }
            }
        }

        return null;
    }

    /// <summary>0 for what has a letter for a number, for a reprint and for what is of another dossier.</summary>
    private static int NumberOf(string dossier, string identifier) =>
        DossierNumbers.Of(identifier) is var (of, number) && of.Equals(dossier, StringComparison.OrdinalIgnoreCase) ? number : 0;
}

/// <summary>What was judged of a dossier.</summary>
/// <param name="Last">It is complete up to this number; null when it is not declared so.</param>
/// <param name="Reason">Why not; null when it is.</param>
public sealed record DossierVerdict(int? Last, string? Reason)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Last is { } last ? string.Create(CultureInfo.InvariantCulture, $"complete up to nr. {last}: a number up to it that is not held was never given out") : $"not declared complete: {Reason}";
}
