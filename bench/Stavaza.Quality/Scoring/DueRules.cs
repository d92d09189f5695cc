using Stavaza.Quality.Labels;

namespace Stavaza.Quality.Scoring;

/// <summary>When a deadline is right. A first day on or before the document's own says nothing, and is not compared.</summary>
internal static class DueRules
{
    /// <summary>How far the last day of an approximate deadline may be off.</summary>
    private const int Slack = 92;

    /// <summary>How long after the document an event of unknown day may be dated.</summary>
    private const int Year = 366;

    /// <summary>undated (neither end says anything), approx or exact.</summary>
    public static string SortOf(DueLabel due, DateOnly? document) =>
        Ends(due, document) is (null, null) ? "undated" : due.Approx ? "approx" : "exact";

    public static bool IsRight(DueLabel wanted, DueLabel? read, DateOnly? document)
    {
        var (low, high) = Ends(wanted, document);
        var (readLow, readHigh) = Ends(read, document);
        if (wanted.Relation == "recurring")
        {
            return read is { Every.Length: > 0 } ? read.Every == wanted.Every : readHigh is null;
        }

        if (low is null && high is null)
        {
            return IsRightUndated(wanted.Approx, readLow, readHigh, document);
        }

        return wanted.Approx ? Overlaps((low, high), (readLow, readHigh)) : IsSame(wanted.Relation, (low, high), (readLow, readHigh));
    }

    /// <summary>No day either; or, for an event that can be looked up, a last day within the year after the document.</summary>
    private static bool IsRightUndated(bool approx, DateOnly? readLow, DateOnly? readHigh, DateOnly? document) =>
        approx && readHigh is { } last
            ? document is not { } day || (day <= last && last.DayNumber - day.DayNumber <= Year)
            : readLow is null && readHigh is null;

    /// <summary>An approximate one: the ends that it has, the last day not far off, and any overlap.</summary>
    private static bool Overlaps((DateOnly? Low, DateOnly? High) wanted, (DateOnly? Low, DateOnly? High) read)
    {
        var hasEnds = wanted.High is { } last
            ? read.High is { } readLast && Math.Abs(readLast.DayNumber - last.DayNumber) <= Slack
            : read.Low is not null;
        return hasEnds && Later(wanted.Low, read.Low) <= Earlier(wanted.High, read.High);
    }

    /// <summary>An exact one: the same ends, with one day of play in the first of "na 1 juli".</summary>
    private static bool IsSame(string relation, (DateOnly? Low, DateOnly? High) wanted, (DateOnly? Low, DateOnly? High) read) =>
        (wanted.High is null || wanted.High == read.High)
        && (wanted.Low == read.Low || (relation == "after" && wanted.Low is { } low && read.Low == low.AddDays(1)));

    private static (DateOnly? Low, DateOnly? High) Ends(DueLabel? due, DateOnly? document) =>
        (due?.From is { } from && (document is not { } day || from > day) ? from : null, due?.To);

    private static DateOnly Later(DateOnly? one, DateOnly? other) => Max(one ?? DateOnly.MinValue, other ?? DateOnly.MinValue);

    private static DateOnly Earlier(DateOnly? one, DateOnly? other) => Min(one ?? DateOnly.MaxValue, other ?? DateOnly.MaxValue);

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
