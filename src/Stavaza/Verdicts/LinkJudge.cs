using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Verdicts;

/// <summary>
/// Takes verdicts of people on what was read: this belongs to that motion, question or promise, or does not; this was read wrongly. Each is kept with who and when, binds to
/// the stable id of the element, wins over every rule, survives a new reading, and can be taken back.
/// </summary>
public sealed class LinkJudge(DocumentRecord record, TimeProvider clock)
{
    /// <summary>Most UTF-16 units of a name and of a note.</summary>
    public const int LongestName = 100, LongestNote = 1_000;

    /// <summary>An element belongs to a target: it counts in its trail, and a citation means it.</summary>
    /// <param name="element">Id of the element, as answers show it with each sentence.</param>
    /// <param name="target">Id of the motion, question, promise or document, written in any usual way.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="note">Why; null for nothing.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    public Task<Judgment> ConfirmAsync(string element, string target, string by, string? note, CancellationToken cancellationToken) =>
        JudgeAsync(element, HandVerdict.Link, target, HandVerdict.Confirmed, by, note, cancellationToken);

    /// <summary>An element does not belong to a target: it is taken out of its trail, and a citation does not mean it.</summary>
    /// <inheritdoc cref="ConfirmAsync"/>
    public Task<Judgment> RejectAsync(string element, string target, string by, string? note, CancellationToken cancellationToken) =>
        JudgeAsync(element, HandVerdict.Link, target, HandVerdict.Rejected, by, note, cancellationToken);

    /// <summary>An element was read wrongly: no answer rests on it any more.</summary>
    /// <inheritdoc cref="ConfirmAsync"/>
    public Task<Judgment> WrongAsync(string element, string by, string? note, CancellationToken cancellationToken) =>
        JudgeAsync(element, HandVerdict.Reading, null, HandVerdict.Wrong, by, note, cancellationToken);

    /// <summary>The verdicts on links and readings that count, the newest first; orphans are among them, with the words that were judged.</summary>
    public Task<IReadOnlyList<HandVerdict>> ListAsync(CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        var verdicts = new List<HandVerdict>();
        foreach (var verdict in (await HandVerdicts.OfAsync(session, cancellationToken)).InForce.Where(verdict => verdict.Kind != HandVerdict.Fact).Reverse())
        {
            verdicts.Add(await WithEvidenceAsync(session, verdict, cancellationToken));
        }

        return (IReadOnlyList<HandVerdict>)verdicts;
    });

    /// <summary>Takes one verdict back; null when none in force has that number.</summary>
    public Task<HandVerdict?> TakeBackAsync(long number, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var taken = await VerdictWork.TakeBackAsync(session, number, clock.GetUtcNow(), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return taken;
    });

    /// <summary>A verdict with the sentence as it is read now, or marked as an orphan.</summary>
    internal static async Task<HandVerdict> WithEvidenceAsync(RecordSession session, HandVerdict verdict, CancellationToken cancellationToken)
    {
        var found = await session.FindElementAsync(verdict.Element, cancellationToken);
        return verdict with { Evidence = found?.Evidence(), Orphaned = found is null };
    }

    private Task<Judgment> JudgeAsync(string element, string kind, string? target, string verdict, string by, string? note, CancellationToken cancellationToken)
    {
        var (name, why) = (OneLine(by), note is null || OneLine(note).Length == 0 ? null : OneLine(note));
        return name.Length is 0 or > LongestName ? Task.FromResult<Judgment>(new Judgment.Unfit("name", LongestName))
            : why?.Length > LongestNote ? Task.FromResult<Judgment>(new Judgment.Unfit("note", LongestNote))
            : target is not null && IdOf(target) is null ? Task.FromResult<Judgment>(new Judgment.NoId(target))
            : record.GuardedAsync(() => JudgeGuardedAsync(element.Trim().ToLowerInvariant(), kind, target is null ? null : IdOf(target), verdict, (name, why), cancellationToken));
    }

    private async Task<Judgment> JudgeGuardedAsync(
        string element, string kind, string? target, string verdict, (string By, string? Note) who, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.FindElementAsync(element, cancellationToken) is not { } found)
        {
            return new Judgment.NoElement(element);
        }

        var given = new HandVerdict(0, element, kind, target, verdict, found.Reference.Id, SaidBy(found), who.By, clock.GetUtcNow()) { Note = who.Note };
        given = await VerdictWork.GiveVerdictAsync(session, found, given, ChangeLog.VerdictGiven, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new Judgment.Given(given);
    }

    internal static JudgedElement SaidBy(FoundElement found) => new(found.Element.Type, found.Element.Words, found.Element.Sentence, found.Element.Rule);

    private static string? IdOf(string typed) =>
        IdsAsTyped.Canonical(typed) is { Length: > 0 } id && OfficialId.Parse(id) is not (null or OfficialId.Brief) ? id : null;

    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(unit => char.IsControl(unit) ? ' ' : unit)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
