using System.Text.Encodings.Web;
using System.Text.Json;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>What an entity says, as one JSON object: a text, null, or <c>{"ref": guid}</c> a field, a list where a name comes back. The order is that of the source.</summary>
internal static class FeedContent
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        WriteFields(json, entry);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, FeedEntry entry)
    {
        if (entry.Enclosure is { } file)
        {
            json.WriteString("@enclosure", file.AbsoluteUri);
        }

        if (entry.ContentType is { } type)
        {
            json.WriteString("@contentType", type);
        }

        if (entry.ContentLength is { } length)
        {
            json.WriteNumber("@contentLength", length);
        }

        for (var i = 0; i < entry.Fields.Count; i++)
        {
            Write(json, entry.Fields, i);
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FeedField> fields, int at)
    {
        var name = fields[at].Name;
        if (IsThere(fields, name, 0, at))
        {
            return;
        }

        json.WritePropertyName(name);
        if (!IsThere(fields, name, at + 1, fields.Count))
        {
            Write(json, fields[at]);
            return;
        }

        json.WriteStartArray();
        for (var i = at; i < fields.Count; i++)
        {
            if (fields[i].Name == name)
            {
                Write(json, fields[i]);
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FeedField field)
    {
        if (field.Target is { } target)
        {
            json.WriteStartObject();
            json.WriteString("ref", target);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(field.Value);
        }
    }

    private static bool IsThere(IReadOnlyList<FeedField> fields, string name, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (fields[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
