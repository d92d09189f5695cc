using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>A decision of the House (or the Senate) on a motion, amendment or bill.</summary>
/// <param name="Subject">Canonical id of what was decided on, else the words as said; null where the sentence does not say.</param>
/// <param name="Result">aangenomen or verworpen; gestaakt where the votes tie.</param>
public sealed record Stemming(TextSpan Span, string Rule, string? Subject, string Result) : Statement(Span, Rule)
{
    /// <summary>Whether <see cref="Subject"/> is a motion.</summary>
    public bool OnMotion { get; init; }

    /// <summary>handopsteken, hoofdelijk, algemene stemmen or zonder stemming; null where it is not said.</summary>
    public string? Method { get; init; }

    /// <summary>The parties that were for, as named.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>The parties that were against, as named.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>How the parties voted that are not named: for or against; null where it is not said.</summary>
    public string? Others { get; init; }

    /// <summary>How many votes were for and against; null where they were not counted.</summary>
    public (int For, int Against)? Count { get; init; }

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
        WriteNames(json, "for", For);
        WriteNames(json, "against", Against);
        json.WriteOptional("others", Others);
        if (Count is { } count)
        {
            json.WriteNumber("votes_for", count.For);
            json.WriteNumber("votes_against", count.Against);
        }

        json.WriteOptional("chamber", Chamber);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
    }

    private static void WriteNames(Utf8JsonWriter json, string field, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(field);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
