using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>The government or the country takes a stand.</summary>
/// <param name="Actor">Who, as said: Nederland, kabinet, wij; null where nobody is named.</param>
/// <param name="Stance">How: steunt, erkent, zet zich in, dringt aan, pleit, is bezorgd …; with "niet" behind it where it is denied.</param>
/// <param name="Subject">On what: the words after the verb.</param>
public sealed record Standpunt(TextSpan Span, string Rule, string? Actor, string Stance, string? Subject) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "position";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("actor", Actor);
        json.WriteString("stance", Stance);
        json.WriteOptional("subject", Subject);
    }
}
