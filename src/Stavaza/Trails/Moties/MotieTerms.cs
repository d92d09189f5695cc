using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>The terms of a motion: the two months of one that is held, and the days by which its requests are due.</summary>
internal static class MotieTerms
{
    /// <summary>Each holding starts the two months anew; a vote, a withdrawal or a replacement ends them.</summary>
    public static IEnumerable<TrailTerm> Held(IReadOnlyList<TrailStep> steps) =>
        steps.Where(step => step is { Kind: TrailSteps.Held, Date: not null, Precision: "day" }).Select(held => new TrailTerm(
            "held", held.Date, held.Date!.Value.AddMonths(MotieEnd.MonthsHeld), "held-two-months", held.Evidence[0])
        {
            Superseded = held.Superseded,
            Met = steps.FirstOrDefault(step => step.Kind is TrailSteps.Vote or TrailSteps.Withdrawn or TrailSteps.Lapsed or TrailSteps.Replaced && step.Date >= held.Date)?.Date,
        });

    /// <summary>When a request is due; null where the motion names no time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="status">How far it is, by which the term was met.</param>
    /// <param name="adopted">The day on which the motion was adopted; null when not known.</param>
    public static TrailTerm? OfRequest(FoundElement request, TrailStatus status, DateOnly? adopted)
    {
        if (request.Inner("due") is not { } due)
        {
            return null;
        }

        var (from, to) = (DayOf(due, "from"), DayOf(due, "to"));
        var runs = due.TextOrNull("relation") == "within" && adopted is not null && from is not null;
        return new("dictum", runs ? adopted : from, runs ? Moved(from!.Value, to, adopted!.Value) : to, runs ? "due-from-adoption" : "due-as-said", request.Evidence())
        {
            Words = due.TextOrNull("text"),
            Approximate = due.TryGetProperty("approx", out var approx) && approx.ValueKind == JsonValueKind.True,
            Alternative = AlternativeOf(request) is { } other ? (runs ? Moved(from!.Value, other, adopted!.Value) : other) : null,
            Every = due.TextOrNull("every"),
            Met = status.Value == "executed" ? status.Evidence?.Document.Published.Day : null,
        };
    }

    // "Binnen drie maanden" is read from the day on the paper; the House asks it when it adopts the motion. Whole months stay whole months.
    private static DateOnly? Moved(DateOnly from, DateOnly? to, DateOnly adopted)
    {
        if (to is not { } end)
        {
            return null;
        }

        var months = ((end.Year - from.Year) * 12) + end.Month - from.Month;
        return months > 0 && from.AddMonths(months) == end ? adopted.AddMonths(months) : adopted.AddDays(end.DayNumber - from.DayNumber);
    }

    private static DateOnly? AlternativeOf(FoundElement request) =>
        request.Element.Parsed.TryGetProperty("alternatives", out var all) && all.ValueKind == JsonValueKind.Array && all.GetArrayLength() > 0 ? DayOf(all[0], "to") : null;

    private static DateOnly? DayOf(JsonElement due, string name) =>
        DateOnly.TryParseExact(due.TextOrNull(name), "yyyy-MM-dd", out var day) ? day : null;
}
