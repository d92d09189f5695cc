using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Register;

/// <summary>Accepts and rejects facts that were read in documents. Each verdict is kept with who and when, stands in the log, and can be taken back (<see cref="HandWork"/>).</summary>
public sealed class FactJudge(DocumentRecord record, TimeProvider clock)
{
    /// <summary>Accepts or rejects a proposed fact; what was said before of the same fact is kept and no longer counts.</summary>
    /// <param name="element">Its id.</param>
    /// <param name="verdict"><see cref="FactVerdict.Accepted"/> or <see cref="FactVerdict.Rejected"/>.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    /// <returns>The verdict; null when the record holds no such proposed fact.</returns>
    public Task<FactVerdict?> JudgeAsync(string element, string verdict, string by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(verdict is FactVerdict.Accepted or FactVerdict.Rejected, true, nameof(verdict));
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return record.GuardedAsync(() => JudgeGuardedAsync(element.Trim(), verdict, by.Trim(), cancellationToken));
    }

    /// <summary>The verdicts in force, the newest first; those whose element is gone are shown as such.</summary>
    public Task<IReadOnlyList<FactVerdict>> VerdictsAsync(CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        var verdicts = new List<FactVerdict>();
        foreach (var verdict in (await HandVerdicts.OfAsync(session, cancellationToken)).InForce.Where(verdict => verdict.Kind == HandVerdict.Fact).Reverse())
        {
            verdicts.Add(FactVerdict.Of(await LinkJudge.WithEvidenceAsync(session, verdict, cancellationToken)));
        }

        return (IReadOnlyList<FactVerdict>)verdicts;
    });

    private async Task<FactVerdict?> JudgeGuardedAsync(string element, string verdict, string by, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.FindElementAsync(element, cancellationToken) is not { } found || !DocumentFacts.IsFact(found))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var given = await VerdictWork.GiveVerdictAsync(
            session,
            found,
            new(0, element, HandVerdict.Fact, null, verdict, found.Reference.Id, LinkJudge.SaidBy(found), by, now),
            verdict == FactVerdict.Accepted ? ChangeLog.FactAccepted : ChangeLog.FactRejected,
            cancellationToken);
        await session.CommitAsync(cancellationToken);
        return FactVerdict.Of(given);
    }
}
