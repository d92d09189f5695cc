using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>What the record lacks.</summary>
/// <param name="Completeness">The counts.</param>
/// <param name="Unreadable">Files that could not be opened, with the reason.</param>
/// <param name="NotHeld">What is cited and not held, most cited first; at most 100.</param>
public sealed record RecordGaps(Completeness Completeness, IReadOnlyList<UnreadableFile> Unreadable, IReadOnlyList<NotHeld> NotHeld)
{
    /// <summary>All citations by outcome and kind.</summary>
    public CitationTotals Citations { get; init; } = new([], [], 0);

    /// <summary>The newest citations that differ from their target; at most 20.</summary>
    public IReadOnlyList<CitationFound> Mismatched { get; init; } = [];

    private const int Most = 100;
    private const int MostMismatched = 20;

    internal static async Task<RecordGaps> AnswerAsync(RecordSession session, CancellationToken cancellationToken) => new(
        await session.CompletenessAsync(cancellationToken),
        [.. (await session.UnreadableFilesAsync(cancellationToken)).Select(file => new UnreadableFile(file.Name, file.Origin, file.Reason))],
        [.. (await session.UnresolvedAsync(Most, cancellationToken)).Select(missing => new NotHeld(missing.Target, missing.Documents, OfficialAddress.Of(missing.Target)))])
    {
        Citations = await CitationAnswers.TotalsAsync(session, DateOnly.MaxValue, cancellationToken),
        Mismatched = await CitationAnswers.FoundAsync(
            session, await session.MismatchedAsync(DateOnly.MaxValue, 0, MostMismatched, cancellationToken), cancellationToken),
    };
}

/// <summary>A file that could not be opened.</summary>
public sealed record UnreadableFile(string Name, string Origin, string Reason);
