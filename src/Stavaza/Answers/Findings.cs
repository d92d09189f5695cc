using System.Text.Json;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Reads what answers need from elements as the record keeps them.</summary>
internal static class Findings
{
    public static Evidence Evidence(this FoundElement found) =>
        new(found.Reference, found.Element.Id, found.Element.Sentence, found.Element.Hull, found.Element.Page, found.Element.Rule);

    /// <summary>A field of text; null when the element has no such field.</summary>
    public static string? Text(this FoundElement found, string name) => found.Element.Parsed.TextOrNull(name);

    public static bool IsTrue(this FoundElement found, string name) =>
        found.Element.Parsed.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A field that lists names; empty when the element has no such field.</summary>
    public static IReadOnlyList<string> Names(this FoundElement found, string name) =>
        found.Element.Parsed.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    /// <summary>A whole number; null when the element has no such field.</summary>
    public static int? Number(this FoundElement found, string name) =>
        found.Element.Parsed.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    /// <summary>A field that holds fields of its own, such as due; null when the element has no such field.</summary>
    public static JsonElement? Inner(this FoundElement found, string name) =>
        found.Element.Parsed.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    public static string? TextOrNull(this JsonElement fields, string name) =>
        fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Every whole number in a field that holds one or a list of them; empty when the element has no such field.</summary>
    public static IReadOnlyList<int> Numbers(this FoundElement found, string name) =>
        !found.Element.Parsed.TryGetProperty(name, out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(number => number.GetInt32())] : found.Number(name) is { } one ? [one] : [];

    /// <summary>The day in the field <c>date</c>: 2022-11-29, or 2023-09 or 2019 with its precision; null when there is none.</summary>
    public static (DateOnly Day, string Precision)? Day(this FoundElement found, string name = "date")
    {
        var text = found.Text(name);
        return text switch
        {
            { Length: 10 } when DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) => (day, "day"),
            { Length: 7 } when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", out var month) => (month, "month"),
            { Length: 4 } when DateOnly.TryParseExact(text + "-01-01", "yyyy-MM-dd", out var year) => (year, "year"),
            _ => null,
        };
    }
}
