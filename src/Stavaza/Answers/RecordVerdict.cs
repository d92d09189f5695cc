using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Says of the record as a whole what of it is complete, and what is missing.</summary>
internal static class RecordVerdict
{
    /// <summary>What is held whole, with the day and who says so.</summary>
    public static async Task<IReadOnlyList<CompletePart>> PartsAsync(RecordSession session, RegisterCompleteness register, int most, CancellationToken cancellationToken)
    {
        var parts = new List<CompletePart>();
        if (register.Until is { } until)
        {
            parts.Add(new("tweedekamer", "register", register.Categories.Sum(category => category.Rows), until));
        }

        foreach (var search in await session.SearchesCompleteAsync(cancellationToken))
        {
            var (source, query) = search.Feed.Split('/', 2) is [var before, var after] ? (before, after) : (search.Feed, "");
            parts.Add(new(source, query, search.Entries, search.UpToDate!.Value.DayInAmsterdam()));
        }

        parts.AddRange((await session.CompleteDossiersAsync(cancellationToken)).Select(declared => new CompletePart(declared.Basis, $"dossier-{declared.Dossier}", declared.Last, declared.Until)));
        return [.. parts.Take(most)];
    }

    /// <summary>The same counts with the day up to which the record is complete, which stands beside every answer.</summary>
    public static async Task<Completeness> WithDayAsync(RecordSession session, Completeness counts, CancellationToken cancellationToken) =>
        await CompletenessAnswers.RegisterDayAsync(session, cancellationToken) is { } day
            ? counts with { RegisterUntil = day, Until = counts is { Unreadable: 0, Unresolved: 0 } && await LacksNothingAsync(session, cancellationToken) ? day : null }
            : counts;

    // Cheap ones first: few records come to the last.
    private static async Task<bool> LacksNothingAsync(RecordSession session, CancellationToken cancellationToken) =>
        await session.TroublesAsync(cancellationToken) is []
        && !(await session.FeedCountsAsync(cancellationToken)).Exists(count => count is { Kind: null, Entities: > 0 })
        && await session.RegisterFilesAsync(cancellationToken) is (0, 0)
        && await CompletenessAnswers.NumbersMissingAsync(session, cancellationToken) == 0;

    /// <summary>What is known to be missing. What was announced is not among it: whether it came is not known.</summary>
    public static IReadOnlyList<RecordLack> LacksOf(CompletenessAnswer answer)
    {
        var register = answer.Register;
        var followed = register.Categories.Any(category => category.WasFollowed);
        return
        [
            .. new RecordLack[]
            {
                new("register-not-followed", followed ? 0 : 1),
                new("register-not-to-its-end", followed && register.Until is null ? register.Categories.Count(category => category.UpToDate is null) : 0),
                new("source-failed", answer.Troubles.Count),
                new("rows-never-came", register.NamedOnly),
                new("papers-without-file", register.PapersWithoutFile),
                new("files-not-taken-in", register.FilesNotTakenIn),
                new("numbers-missing", answer.NumbersMissing),
                new("unreadable", answer.Completeness.Unreadable),
                new("not-held", answer.Completeness.Unresolved),
            }.Where(lack => lack.Count > 0),
        ];
    }
}
