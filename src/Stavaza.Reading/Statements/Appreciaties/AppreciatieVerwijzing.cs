using System.Text.Json;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>An appreciation that was given before is mentioned: "ik heb die motie bij de indiening ontraden".</summary>
/// <param name="Motion">The motion as said or its canonical id; null where the text around it does not say.</param>
/// <param name="Value">Which one it was, as for <see cref="Appreciatie"/>; null where the sentence does not say.</param>
public sealed record AppreciatieVerwijzing(TextSpan Span, string Rule, string? Motion, string? Value) : Statement(Span, Rule)
{
    /// <summary>When it was given; null where the sentence does not say.</summary>
    public Datum? Date { get; init; }

    /// <inheritdoc/>
    public override string Type => "appreciation-reference";

    /// <inheritdoc/>
    public override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteOptional("motion", Motion);
        json.WriteOptional("appreciation", Value);
        json.WriteOptional("date", Date?.Iso);
        json.WriteWhenTrue("yearInferred", Date is { YearInferred: true });
    }
}

/// <summary>Reads mentions of earlier appreciations.</summary>
internal sealed class AppreciatieVerwijzingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @heb = heb|heeft|had|hebben|is|was|werd
        @gegeven = gegeven|uitgesproken|aangegeven|meegegeven|gekregen|geuit
        -: appreciatie|appreciaties … @gegeven|luidde
        -: eerdere|eerder @gegeven appreciatie
        -: eerdere appreciatie
        ontraden: @heb ik|wij|we|het … motie|moties|hem|haar|die|deze|'m .. … ontraden
        ontraden: ik|kabinet|minister|staatssecretaris @heb … motie|moties|hem|haar|die|deze .. … ontraden
        ontraden: motie|moties … ik @heb ontraden
        oordeel-kamer: @heb ik|wij|we|het … motie|moties|hem|haar|die|deze|'m .. … oordeel kamer gegeven
        oordeel-kamer: ik|kabinet|minister|staatssecretaris @heb … oordeel kamer gegeven
        oordeel-kamer: oordeel kamer @gegeven
        """);

    private static readonly WordSet Marks = new("appreciatie appreciaties ontraden oordeel");
    private static readonly WordSet Perfect = new("heb heeft had hebben is was werd zijn waren conform");
    private static readonly WordSet Uncertain = new("als of zou zouden niet geen");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        var given = new HashSet<int>();
        foreach (var statement in found)
        {
            _ = statement is Appreciatie && given.Add(statement.Span.Start);
        }

        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (prose.Any(sentence.First, sentence.End, Marks) && Phrases.First(prose, sentence.First, sentence.End) is { } cue && prose.Sign(sentence.End - 1) != '?' && !given.Contains(prose.Span(sentence.First, sentence.End).Start)
                && prose.Any(sentence.First, sentence.End, Perfect) && !prose.Any(sentence.First, cue.End, Uncertain) && prose.Turns.MayGovern(sentence.First))
            {
                found.Add(new AppreciatieVerwijzing(prose.Span(sentence.First, sentence.End), "appreciatie/verwijzing", MotieVerwijzing.Of(prose, sentence), cue.Name == "-" ? null : cue.Name)
                {
                    Date = DayIn(prose, sentence),
                });
            }
        }
    }

    private static Datum? DayIn(Prose prose, Sentence sentence)
    {
        foreach (var date in prose.DatesIn(sentence.First, sentence.End))
        {
            if (date.Precision == Precision.Day && !(date.From > prose.Context.Date))
            {
                return date;
            }
        }

        return null;
    }
}
