using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>A decision of the House (or the Senate) on a motion, amendment or bill.</summary>
/// <param name="Subject">Canonical id of what was decided on, else the words as said; null where the sentence does not say.</param>
/// <param name="Result">aangenomen or verworpen.</param>
public sealed record Stemming(TextSpan Span, string Rule, string? Subject, string Result) : Statement(Span, Rule)
{
    /// <summary>Whether <see cref="Subject"/> is a motion.</summary>
    public bool OnMotion { get; init; }

    /// <summary>handopsteken, hoofdelijk, algemene stemmen or zonder stemming; null where it is not said.</summary>
    public string? Method { get; init; }

    /// <summary>The parties that were for, as named.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>When; null where it is not said.</summary>
    public Datum? Date { get; init; }

    /// <summary>TK or EK; null where it is not said.</summary>
    public string? Chamber { get; init; }

    /// <inheritdoc/>
    public override string Type => "vote";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional(OnMotion ? "motion" : "subject", Subject);
        json.WriteString("result", Result);
        json.WriteOptional("method", Method);
        if (!For.IsEmpty)
        {
            json.WriteStartArray("for");
            foreach (var party in For)
            {
                json.WriteStringValue(party);
            }

            json.WriteEndArray();
        }

        json.WriteOptional("chamber", Chamber);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
    }
}
