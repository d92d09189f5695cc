using System.Text.Json;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reading.Citations;

/// <summary>A citation of the record of a sitting: "Handelingen II 2021/22, nr. 54, item 7, p. 3".</summary>
/// <param name="Nummer">Names the record.</param>
public sealed record HandelingenCitation(TextSpan Span, string Rule, Handelingennummer Nummer) : Citation(Span, Rule, "handelingen", Nummer.ToString())
{
    /// <summary>Pages as written; null when none are named.</summary>
    public string? Pages { get; init; }

    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("chamber", Nummer.Kamer.Numeral());
        json.WriteString("session", Nummer.Vergaderjaar.ToString());
        json.WriteOptional("pages", Pages);
    }
}

/// <summary>A citation of answered written questions: "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1234".</summary>
/// <param name="Nummer">Names the questions.</param>
public sealed record AanhangselCitation(TextSpan Span, string Rule, Aanhangselnummer Nummer) : Citation(Span, Rule, "aanhangsel", Nummer.ToString())
{
    /// <inheritdoc/>
    protected override void WriteOwnFields(Utf8JsonWriter json)
    {
        json.WriteString("chamber", Nummer.Kamer.Numeral());
        json.WriteString("session", Nummer.Vergaderjaar.ToString());
        json.WriteString("number", Nummer.Nummer);
    }
}
