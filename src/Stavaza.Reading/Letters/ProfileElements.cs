using System.Text.Json;
using Stavaza.Reading.Citations;

namespace Stavaza.Reading.Letters;

/// <summary>The document's own reference or number, where no citation reader reads it: in a letterhead, a page foot or the head of a paper.</summary>
public sealed record OwnNumber(TextSpan Span, string Rule, string Kind, string Id) : Citation(Span, Rule, Kind, Id);

/// <summary>The day that a document states as its own.</summary>
/// <param name="Day">The day.</param>
public sealed record DocumentDate(TextSpan Span, string Rule, DateOnly Day) : Element(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "document-date";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json) => json.WriteOptional("date", Day);
}

/// <summary>Who signed, at the place of the name.</summary>
/// <param name="Person">Name and role.</param>
public sealed record Signature(TextSpan Span, string Rule, Ondertekenaar Person) : Element(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "signatory";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("name", Person.Name);
        json.WriteOptional("role", Person.Role);
    }
}

/// <summary>A heading, at its place; what stands under it is in the outline.</summary>
/// <param name="Number">Number as printed; null for a heading without one.</param>
/// <param name="Title">Heading without its number.</param>
public sealed record SectionHeading(TextSpan Span, string Rule, string? Number, string Title) : Element(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "section";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("number", Number);
        json.WriteString("title", Title);
    }
}
