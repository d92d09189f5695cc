using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Record;

namespace Stavaza.Verdicts;

/// <summary>Keeps verdicts and takes them back, each with an event in the log, and links anew the citation of which they speak.</summary>
internal static class VerdictWork
{
    /// <summary>Keeps a verdict; what was said before of the same thing is kept and no longer counts. The same said again by the same person changes nothing.</summary>
    public static async Task<HandVerdict> GiveVerdictAsync(
        RecordSession session, FoundElement found, HandVerdict verdict, string kind, CancellationToken cancellationToken)
    {
        var before = (await session.VerdictsInAsync(found.Document, cancellationToken))
            .FindLast(other => (other.Element, other.Kind) == (verdict.Element, verdict.Kind) && string.Equals(other.Target, verdict.Target, StringComparison.OrdinalIgnoreCase));
        if (before is not null && (before.Verdict, before.By, before.Note) == (verdict.Verdict, verdict.By, verdict.Note))
        {
            return before with { Evidence = found.Evidence() };
        }

        var number = await session.AddVerdictAsync(found.Document, verdict, cancellationToken);
        await session.AppendAsync(verdict.Recorded, kind, verdict.Element, null, DetailOf(verdict), cancellationToken);
        await Linker.LinkOneAsync(session, found.Document, verdict.Element, Moment.Text(verdict.Recorded), cancellationToken);
        return verdict with { Number = number, Evidence = found.Evidence() };
    }

    /// <summary>Takes a verdict back; what was said before of the same thing counts again. Null when there is none with that number.</summary>
    public static async Task<HandVerdict?> TakeBackAsync(RecordSession session, long number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await session.VerdictAsync(number, cancellationToken) is not { } verdict)
        {
            return null;
        }

        await session.UndoVerdictAsync(number, Moment.Text(now), cancellationToken);
        await session.AppendAsync(
            now, verdict.Kind == HandVerdict.Fact ? ChangeLog.FactVerdictUndone : ChangeLog.VerdictUndone, verdict.Element, null, DetailOf(verdict), cancellationToken);
        if (await session.FindElementAsync(verdict.Element, cancellationToken) is not { } found)
        {
            return verdict with { Orphaned = true };
        }

        await Linker.LinkOneAsync(session, found.Document, verdict.Element, Moment.Text(now), cancellationToken);
        return verdict with { Evidence = found.Evidence() };
    }

    private static string DetailOf(HandVerdict verdict) =>
        verdict.Target is { } target ? $"{verdict.Verdict} {target}, {verdict.By}" : verdict.By;
}
