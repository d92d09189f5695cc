using System.Text.Json;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>A part that a country plays in a forum.</summary>
/// <param name="Holder">Who: "Nederland".</param>
/// <param name="Role">voorzitter, medevoorzitter, vicevoorzitter, deelnemer, lid.</param>
/// <param name="Forum">Where, as said.</param>
/// <param name="Period">Years as said: "2020-2022"; null where none are.</param>
public sealed record Rol(TextSpan Span, string Rule, string Holder, string Role, string? Forum, string? Period) : Statement(Span, Rule)
{
    /// <inheritdoc/>
    public override string Type => "role";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("holder", Holder);
        json.WriteString("role", Role);
        json.WriteOptional("forum", Forum);
        json.WriteOptional("period", Period);
    }
}

/// <summary>Reads roles in fora: "Nederlands voorzitterschap (2020-2022) van het …", "trad op als Vicevoorzitter van …".</summary>
internal sealed class RolReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        medevoorzitter: gedeelde|gedeeld voorzitterschap
        voorzitter: voorzitterschap
        vicevoorzitter: als vicevoorzitter|vice-voorzitter
        voorzitter: als voorzitter
        voorzitter: door nederland geleide|voorgezeten
        deelnemer: deelname aan
        lid: als lid
        """);

    private static readonly WordSet Dutch = new("nederland nederlands nederlandse");
    private static readonly WordSet ForumWords = new("van het de aan der of the for on to and in");

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.Sentences)
        {
            if (!prose.Any(sentence.First, sentence.End, Dutch))
            {
                continue;
            }

            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (Phrases.FirstAt(prose, at, sentence.End) is { } cue && Frame(prose, sentence, cue) is { Forum: not null } role)
                {
                    found.Add(role);
                    at = cue.End - 1;
                }
            }
        }
    }

    private static Rol Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var period = prose.Sign(cue.End) == '(' && prose.Sign(cue.End + 2) == ')' ? prose.Quote(cue.End + 1, cue.End + 2) : null;
        var at = period is null ? cue.End : cue.End + 3;
        var (first, end) = (-1, at);
        for (var i = at; i < sentence.End && prose.Sign(i) is '\0' or '('; i++)
        {
            var name = prose.Sign(i) == '\0' && char.IsUpper(prose.Text[prose.Words[i].Start]);
            if (!name && !prose.IsIn(i, ForumWords))
            {
                break;
            }

            first = name && first < 0 ? i : first;
            end = name ? i + 1 : end;
        }

        var start = prose.IsIn(cue.First - 1, Dutch) ? cue.First - 1 : cue.First;
        return new(prose.Span(start, end), "rol/" + cue.Name, "Nederland", cue.Name, first < 0 ? null : prose.Quote(first, end), period);
    }
}
