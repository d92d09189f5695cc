using Stavaza.Cli.Views;
using Stavaza.Record;
using Stavaza.Register;
using Stavaza.Reports;

namespace Stavaza.Cli;

/// <summary>What went wrong, as one line for standard error.</summary>
internal static class Failure
{
    /// <summary>The line; with STAVAZA_TRACE=1 the whole of it, for a report of a defect.</summary>
    public static string LineOf(Exception error)
    {
        if (Environment.GetEnvironmentVariable("STAVAZA_TRACE") == "1")
        {
            return $"stavaza: {error}";
        }

        var what = error is AggregateException { InnerException: { } inner } ? inner : error;
        return $"stavaza: {PlainText.OneLine(what.Message)}{(IsExpected(what) ? "" : $" ({what.GetType().Name}; STAVAZA_TRACE=1 tells more)")}";
    }

    /// <summary>Whether the message tells a user what to do; all else is a defect of ours.</summary>
    private static bool IsExpected(Exception error) =>
        error is IOException or UnauthorizedAccessException or RecordException or RegisterException or ReportException;
}
