using System.Text.Json;

namespace Stavaza.Reading.Citations;

/// <summary>A motion that the prose names by who moved it, or by its number in the debate: "motie-Van Nispen c.s.", "motie op stuk nr. 45".</summary>
/// <param name="Id">The Kamerstuk, where the words beside it tell which; else null.</param>
public sealed record MotieCitation(TextSpan Span, string Rule, string? Id) : Citation(Span, Rule, "motie-by-name", Id)
{
    /// <summary>Number in the debate ("op stuk nr. 45"), whose dossier the debate knows; null when none is said.</summary>
    public string? Stuk { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json) => json.WriteOptional("number", Stuk);
}
