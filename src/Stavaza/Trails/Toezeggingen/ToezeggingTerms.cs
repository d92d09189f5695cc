using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>By when a promise is to be kept: as it was made, as it was moved, or as the register says where no document names a day.</summary>
internal static class ToezeggingTerms
{
    private const string Kind = "promise";

    public static IReadOnlyList<TrailTerm> Of(ToezeggingThread thread, IReadOnlyList<TrailStep> steps)
    {
        var terms = (thread.Made?.Said ?? []).Select(said => WithCorrection(OfElement(said), thread.Made!))
            .Concat(thread.Links.Where(link => ToezeggingSteps.KindOf(link.Sentence) != ToezeggingSteps.Fulfilled).OrderBy(link => link.Sentence.Told.Reference.Published.To)
                .Select(link => (link.Sentence.Again is { } again ? OfElement(again) : null) ?? OfElement(link.Sentence.Told)))
            .OfType<TrailTerm>()
            .ToList();
        if (!terms.Exists(term => term.Due is not null))
        {
            terms.AddRange(OfRegister(thread));
        }

        var distinct = Distinct(terms);
        var met = steps.FirstOrDefault(step => step is { Kind: ToezeggingSteps.Fulfilled, Value: ToezeggingSteps.Fulfilled })?.Date;
        return [.. distinct.Select((term, at) => term with
        {
            Kind = at == 0 ? Kind : ToezeggingSteps.Moved,
            Superseded = at < distinct.Count - 1,
            Met = at == distinct.Count - 1 ? met : null,
        })];
    }

    /// <summary>Where a correction set the term, its sentence is the evidence.</summary>
    private static TrailTerm? WithCorrection(TrailTerm? term, ToezeggingMade made) =>
        term?.Words is { } words && made.Corrections.LastOrDefault(found => found.Text("new") == words) is { } correction ? term with { Evidence = correction.Evidence() } : term;

    /// <summary>The chair says again what the minister said: only a term that differs from the one before is another.</summary>
    private static List<TrailTerm> Distinct(List<TrailTerm> terms)
    {
        var distinct = new List<TrailTerm>();
        foreach (var term in terms)
        {
            if (distinct.Count == 0 || !Same(distinct[^1], term))
            {
                distinct.Add(term);
            }
        }

        return distinct;
    }

    private static bool Same(TrailTerm one, TrailTerm other) =>
        (one.Due, one.Every) == (other.Due, other.Every) && (one.Due is not null || string.Equals(one.Words, other.Words, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<TrailTerm> OfRegister(ToezeggingThread thread) =>
        (thread.Row?.Nakomingen ?? []).Select(day => new TrailTerm(Kind, null, day.Datum, "register/datum-nakoming", null) { Row = day.Row });

    private static TrailTerm? OfElement(FoundElement found)
    {
        if (found.Inner("due") is not { } due)
        {
            return null;
        }

        var recurs = due.TextOrNull("relation") == "recurring";
        return new(Kind, DayOf(due, "from"), recurs ? null : DayOf(due, "to"), found.Element.Rule, found.Evidence())
        {
            Words = due.TextOrNull("text"),
            Approximate = due.TryGetProperty("approx", out var approx) && approx.ValueKind == JsonValueKind.True,
            Every = due.TextOrNull("every"),
            Alternative = recurs ? null : OtherOf(found),
        };
    }

    private static DateOnly? OtherOf(FoundElement found) =>
        found.Element.Parsed.TryGetProperty("alternatives", out var others) && others.ValueKind == JsonValueKind.Array && others.GetArrayLength() > 0 ? DayOf(others[0], "to") : null;

    private static DateOnly? DayOf(JsonElement fields, string name) =>
        DateOnly.TryParseExact(fields.TextOrNull(name), "yyyy-MM-dd", out var day) ? day : null;
}
