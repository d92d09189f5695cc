using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>Writes the fields that several statements share.</summary>
internal static class DueFields
{
    /// <summary>Writes <c>due</c>, and <c>alternatives</c> where the words can be read two ways.</summary>
    public static void WriteDue(this Utf8JsonWriter json, Termijn? due)
    {
        if (due is null)
        {
            return;
        }

        json.WriteStartObject("due");
        due.Write(json);
        json.WriteEndObject();
        if (due.Alternative is { } other)
        {
            json.WriteStartArray("alternatives");
            json.WriteStartObject();
            other.Write(json);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }
}
