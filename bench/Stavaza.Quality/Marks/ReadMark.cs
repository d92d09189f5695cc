using System.Text.Json;
using Stavaza.Quality.Labels;
using Stavaza.Reading;

namespace Stavaza.Quality.Marks;

/// <summary>One line of <c>stavaza marks</c>, as the scorer sees it.</summary>
/// <param name="Span">Where, in characters of the passage.</param>
/// <param name="Fields">All fields of the line.</param>
/// <remarks>Compared by reference: two marks may say the same of the same words.</remarks>
internal sealed class ReadMark(TextSpan span, JsonElement fields)
{
    public TextSpan Span { get; } = span;

    public JsonElement Fields { get; } = fields;

    /// <summary>citation, dictum, promise …</summary>
    public string Type { get; } = fields.Said("type");

    /// <summary>Kind of a citation; "" for anything else.</summary>
    public string Kind { get; } = fields.Said("kind");

    /// <summary>Id of a citation; "" where there is none.</summary>
    public string Id { get; } = fields.Said("id");

    public bool IsCitation => Type == "citation";
}
