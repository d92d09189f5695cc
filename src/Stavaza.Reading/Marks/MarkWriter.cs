using System.Text.Json;

namespace Stavaza.Reading.Marks;

/// <summary>Writes marks as the JSON lines of <c>stavaza marks</c>: one object a line, places in UTF-16 units of the text as given.</summary>
public static class MarkWriter
{
    /// <summary>Writes one mark as a JSON object.</summary>
    /// <param name="json">Where to; the caller ends the line.</param>
    /// <param name="source">The text as given, from which the quoted words are sliced.</param>
    /// <param name="mark">What was read.</param>
    /// <param name="document">Id of the document for the field <c>doc</c>; null leaves the field out.</param>
    public static void Write(Utf8JsonWriter json, string source, Mark mark, string? document)
    {
        json.WriteStartObject();
        json.WriteOptional("doc", document);
        json.WriteString("type", mark.Element.Type);
        json.WriteNumber("start", mark.Hull.Start);
        json.WriteNumber("length", mark.Hull.Length);
        json.WriteExact("text", mark.Hull.Of(source));
        mark.Element.WriteFields(json);
        json.WriteString("rule", mark.Element.Rule);
        json.WriteEndObject();
    }
}
