using System.Text.Json;

namespace Stavaza.Reading;

/// <summary>Writes optional fields: what is not known is left out, never written as an empty value.</summary>
internal static class JsonFields
{
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } day)
        {
            json.WriteString(name, day.ToString("yyyy-MM-dd"));
        }
    }

    public static void WriteWhenTrue(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }
}
