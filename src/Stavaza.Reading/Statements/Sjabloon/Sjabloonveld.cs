using System.Text.Json;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>A field of the letter's template that was never filled in: "[Ondertekenaar 3]".</summary>
/// <param name="Name">What stands between the brackets.</param>
public sealed record Sjabloonveld(TextSpan Span, string Rule, string Name) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "placeholder";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json) => json.WriteString("name", Name);
}

/// <summary>Reads fields that a template left behind: square brackets around a word of the template, with a number or more words.</summary>
internal sealed class SjabloonReader : IStatementFeature
{
    private static readonly WordSet Fields = new("""
        ondertekenaar naam functie datum kenmerk onderwerp titel handtekening adres plaats telefoon telefoonnummer referentie invullen pm xx xxx nummer bijlage ministerie
        directie afzender geadresseerde aanhef tekst bewindspersoon minister vul todo
        """);

    public void Read(Prose prose, List<Statement> found)
    {
        for (var at = 0; at + 2 < prose.Words.Length; at++)
        {
            if (prose.Sign(at) == '[' && prose.IsIn(at + 1, Fields) && EndOf(prose, at) is var end && end > 0)
            {
                found.Add(new Sjabloonveld(TextSpan.Between(prose.Words[at].Start, prose.Words[end].End), "sjabloon/haken", prose.Quote(at + 1, end)));
            }
        }
    }

    private static int EndOf(Prose prose, int at)
    {
        for (var i = at + 2; i < Math.Min(at + 6, prose.Words.Length) && prose.Sign(i) != '\n'; i++)
        {
            if (prose.Sign(i) == ']')
            {
                return i;
            }
        }

        return -1;
    }
}
