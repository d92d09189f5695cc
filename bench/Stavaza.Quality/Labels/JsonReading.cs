using System.Text.Json;

namespace Stavaza.Quality.Labels;

/// <summary>Fields of a label or mark, which may be absent.</summary>
internal static class JsonReading
{
    /// <summary>What a field says, as text: "True" for true, "" where it is absent, null, false, zero or empty.</summary>
    public static string Said(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Said(value) : "";

    /// <summary>Whether a field says anything: present, and neither null, false, zero nor empty.</summary>
    public static bool Says(this JsonElement element, string name) => element.Said(name).Length > 0;

    /// <summary>The elements of a list; none where it is absent or no list.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    /// <summary>A whole number; null where the field is absent or something else.</summary>
    public static int? Whole(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static string Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "True",
        JsonValueKind.Number when value.GetDouble() == 0 => "",
        JsonValueKind.Array when value.GetArrayLength() == 0 => "",
        JsonValueKind.Object when !value.EnumerateObject().Any() => "",
        JsonValueKind.Number or JsonValueKind.Array or JsonValueKind.Object => value.GetRawText(),
        _ => "",
    };
}
