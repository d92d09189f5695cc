using System.Text.Json;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Citations;

/// <summary>A letter that the prose names by its date alone: "mijn brief van 6 juli jl.".</summary>
/// <param name="Day">The day of the letter; null where nothing settles the year.</param>
public sealed record LetterCitation(TextSpan Span, string Rule, DateOnly? Day)
    : Citation(Span, Rule, "letter-by-date", Day is { } day ? new OfficialId.Brief(day).ToString() : null)
{
    /// <summary>The prose leaves the year out; it was inferred from the date of the document.</summary>
    public bool Inferred { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json) => json.WriteWhenTrue("inferred", Inferred);
}
