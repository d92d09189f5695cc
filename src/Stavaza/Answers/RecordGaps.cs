using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>What the record lacks.</summary>
/// <param name="Completeness">The counts.</param>
/// <param name="Unreadable">Files that could not be opened, with the reason.</param>
/// <param name="NotHeld">What is cited and not held, most cited first; at most 100.</param>
public sealed record RecordGaps(Completeness Completeness, IReadOnlyList<UnreadableFile> Unreadable, IReadOnlyList<NotHeld> NotHeld)
{
    private const int Most = 100;

    internal static async Task<RecordGaps> AnswerAsync(RecordSession session, CancellationToken cancellationToken) => new(
        await session.CompletenessAsync(cancellationToken),
        [.. (await session.UnreadableFilesAsync(cancellationToken)).Select(file => new UnreadableFile(file.Name, file.Origin, file.Reason))],
        [.. (await session.UnresolvedAsync(Most, cancellationToken)).Select(missing => new NotHeld(missing.Target, missing.Documents, OfficialAddress.Of(missing.Target)))]);
}

/// <summary>A file that could not be opened.</summary>
public sealed record UnreadableFile(string Name, string Origin, string Reason);
