using System.Globalization;
using Microsoft.AspNetCore.Http;
using Stavaza.Answers;
using Stavaza.Web.Errors;

namespace Stavaza.Web;

/// <summary>Reads what a visitor asks from an address, within <see cref="Bounds"/>.</summary>
internal static class Question
{
    /// <summary>The id in the path, or in the query where a path cannot hold it; empty when neither has one.</summary>
    public static string Id(HttpContext context, string parameter = "id")
    {
        // Kestrel leaves an escaped slash in a path escaped.
        var inPath = (context.Request.RouteValues[parameter] as string)?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return (string.IsNullOrEmpty(inPath) ? context.Request.Query[parameter].FirstOrDefault() : inPath)?.Trim() ?? "";
    }

    /// <summary>Whether <paramref name="written"/> is a day, yyyy-MM-dd; today when nothing is written.</summary>
    public static bool TryDay(string? written, DateOnly today, out DateOnly day)
    {
        day = today;
        return string.IsNullOrEmpty(written) || DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>What is wrong with a question; null when nothing is.</summary>
    public static Fault? Check(Visit visit, string words, int longest, string? asOf, out DateOnly day)
    {
        if (!TryDay(asOf, visit.Today, out day))
        {
            return Fault.BadDay(visit.Texts);
        }

        return words.Length > longest ? Fault.TooLong(visit.Texts) : null;
    }

    /// <summary>Which citations an address asks for; with nothing in it where it asks for none.</summary>
    public static CitationQuestion Citations(HttpContext context)
    {
        string? Asked(string name) => context.Request.Query[name].FirstOrDefault() is { } value && value.Trim().Length > 0 ? value.Trim() : null;
        return new(Id(context, "target") is { Length: > 0 } target ? target : null, Asked("from"), Asked("outcome"), Asked("mismatch"), Asked("kind"));
    }

    /// <summary>Reads a whole number in the query within bounds; false for anything else, and <paramref name="otherwise"/> when it is left out.</summary>
    public static bool TryNumber(string? written, int least, int most, int otherwise, out int number)
    {
        number = otherwise;
        return written is null || (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }

    /// <summary>A page number from 1; 1 for anything else.</summary>
    public static int Page(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Bounds.LastPage) : 1;
}
