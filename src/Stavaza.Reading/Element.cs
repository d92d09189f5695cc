using System.Text.Json;

namespace Stavaza.Reading;

/// <summary>Something the prose says, with the words that say it and the rule that read them.</summary>
/// <param name="Span">Where it says so, in the cleaned text (see <see cref="Cleaning.CleanText"/>).</param>
/// <param name="Rule">Name of the rule that read it: lowercase, a slash between family and rule, such as <c>kamerstuk/dossier-nr</c>.</param>
public abstract record Element(TextSpan Span, string Rule)
{
    /// <summary>The type as the JSON of <c>stavaza marks</c> names it: citation, dictum, execution, promise …</summary>
    public abstract string Type { get; }

    /// <summary>Writes the fields beyond type, place, text and rule as properties of the JSON object that is open in <paramref name="json"/>.</summary>
    /// <remarks>The same fields are printed by <c>stavaza marks</c> and kept in the record.</remarks>
    public abstract void WriteFields(Utf8JsonWriter json);
}
