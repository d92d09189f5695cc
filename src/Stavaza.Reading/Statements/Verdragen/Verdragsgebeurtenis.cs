using System.Text.Json;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>Something happened to a treaty.</summary>
/// <param name="Treaty">Id of the treaty, lowercase kebab-case: new-start, inf, npt.</param>
/// <param name="Event">ondertekend, bekrachtigd, bekrachtiging-ingetrokken, in-werking, verlengd, opgeschort, opgezegd, teruggetrokken, toegetreden, goedgekeurd, tot-stand-gekomen, verlopen, goedkeuringswet.</param>
public sealed record Verdragsgebeurtenis(TextSpan Span, string Rule, string Treaty, string Event) : Statement(Span, Rule)
{
    /// <summary>Which state did it, as said; null where the sentence does not say.</summary>
    public string? Actor { get; init; }

    /// <summary>When; null where the sentence does not say.</summary>
    public Datum? Date { get; init; }

    /// <summary>It has not happened yet, or it is wished or feared.</summary>
    public bool Future { get; init; }

    /// <inheritdoc/>
    public override string Type => "treaty-event";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("treaty", Treaty);
        json.WriteString("event", Event);
        json.WriteOptional("actor", Actor);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
        json.WriteWhenTrue("future", Future);
    }
}
