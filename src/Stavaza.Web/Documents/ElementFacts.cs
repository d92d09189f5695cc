using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Documents;

/// <summary>The few fields of an element that a reader wants beside its words.</summary>
internal static class ElementFacts
{
    private static readonly string[] Coded = ["stance", "result", "appreciation"];
    private static readonly string[] Plain = ["verb", "by", "actor", "person", "motion", "treaty", "event"];

    public static IEnumerable<string> Of(DocumentElement element, Texts texts)
    {
        if (element.Fields.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var code in Values(element.Fields, Coded))
        {
            yield return Texts.Name(texts.Outcomes, code);
        }

        foreach (var value in Values(element.Fields, Plain).Where(value => value != element.Target))
        {
            yield return value;
        }

        if (DayIn(element.Fields, "date") is { } day)
        {
            yield return texts.Day(day);
        }

        if (element.Fields.TryGetProperty("due", out var due) && due.ValueKind == JsonValueKind.Object && Due(due, texts) is { } words)
        {
            yield return $"{texts.Due}: {words}";
        }
    }

    private static IEnumerable<string> Values(JsonElement fields, string[] names) =>
        from name in names
        where fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 }
        select fields.GetProperty(name).GetString()!;

    private static string? Due(JsonElement due, Texts texts) => (DayIn(due, "from"), DayIn(due, "to")) switch
    {
        ({ } from, { } to) => $"{texts.Day(from)} – {texts.Day(to)}",
        (null, { } to) => texts.NotAfter(texts.Day(to)),
        ({ } from, null) => texts.NotBefore(texts.Day(from)),
        _ => null,
    };

    private static DateOnly? DayIn(JsonElement fields, string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out var day)
            ? day
            : null;
}
