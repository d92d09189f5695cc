using System.Text.Json;

namespace Stavaza.Reading.Statements;

/// <summary>The House reminds the government of what it asked or was promised.</summary>
/// <param name="By">Who reminds, as the report names the speaker; null where it does not.</param>
/// <param name="Subject">Of what: the motion or question by its id, else as said; null where the sentence does not name it.</param>
public sealed record Rappel(TextSpan Span, string Rule, string? By, string? Subject) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "reminder";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("by", By);
        json.WriteOptional("subject", Subject);
    }
}
