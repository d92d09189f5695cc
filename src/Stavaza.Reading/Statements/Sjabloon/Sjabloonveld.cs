using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>A field of the letter's template that was never filled in: "[Ondertekenaar 3]", "XXX", "Kies een item".</summary>
/// <param name="Name">What stands between the brackets, else the words themselves.</param>
public sealed record Sjabloonveld(TextSpan Span, string Rule, string Name) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "placeholder";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json) => json.WriteString("name", Name);
}
