using System.Text.Json;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements;

/// <summary>The government or the country takes a stand.</summary>
/// <param name="Actor">Who, as said: Nederland, kabinet, wij; null where nobody is named.</param>
/// <param name="Stance">How: steunt, erkent, zet zich in, dringt aan, pleit, is bezorgd …</param>
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

/// <summary>Reads positions: an actor who speaks for the country, and a verb of taking sides.</summary>
internal sealed class StandpuntReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        steunt: steunt|steun|steunen|ondersteunt|ondersteunen
        erkent: erkent|erkennen
        zet zich in: zet|zetten (zich|ons) … in (voor)
        zet zich in: zich .. inzetten|inzet voor
        zet zich in: inzetten voor
        streeft: streeft|streven .. naar|ernaar
        pleit: pleit|pleiten (we|wij|er) voor|ervoor
        pleit: pleit|pleiten
        dringt aan: dringt|dringen … op|erop aan
        dringt aan: dringt|dringen … aan
        roept op: roept|roepen … op tot|om
        hecht: hecht|hechten
        onderschrijft: onderschrijft|onderschrijven
        veroordeelt: veroordeelt|veroordelen
        verwelkomt: verwelkomt|verwelkomen
        betreurt: betreurt|betreuren
        acht: acht|achten
        vindt: vindt|vinden|vind
        van mening: van mening|oordeel dat
        ziet als: ziet|zien … als
        beoordeelt: beoordeelt|beoordelen … als
        gecommitteerd: gecommitteerd aan
        verwerpt: verwerpt|verwerpen
        spoort aan: spoort|sporen … aan
        richt zich op: richt|richten (zich|ons) .. op
        blijft: blijft van
        """);

    private static readonly PhraseTable Concern = new("""
        bezorgd: zorgen over|om
        bezorgd: bezorgd|zorgelijk over
        """);

    private static readonly WordSet Actors = new("nederland kabinet regering wij we ik");
    private static readonly WordSet Negations = new("niet geen nooit");

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.Sentences)
        {
            var speaker = prose.Turns.SpeakerAt(sentence.First);
            if (prose.Sign(sentence.End - 1) != '?' && (speaker is null || SpeakerTurns.IsGovernment(speaker)) && Frame(prose, sentence) is { } position
                && !motions.Touch(position.Span))
            {
                found.Add(position);
            }
        }
    }

    private static Standpunt? Frame(Prose prose, Sentence sentence)
    {
        foreach (var cue in Phrases.Find(prose, sentence.First, sentence.End))
        {
            // The actor stands before its verb, or right behind it when something else opens the sentence.
            var actor = prose.IsIn(cue.First - 1, Actors) && cue.First > sentence.First ? cue.First - 1
                : cue.End < sentence.End && prose.IsIn(cue.End, Actors) ? cue.End : prose.IndexOf(Math.Max(sentence.First, cue.First - 12), cue.First, Actors);
            actor = actor >= 0 ? actor : prose.IndexOf(cue.First, Math.Min(sentence.End, cue.First + 3), Actors);
            if (actor >= 0 && !(prose.IsIn(cue.First, Singular) && prose.IsIn(actor, First)) && !prose.Is(cue.First - 1, "het") && !IsNumber(prose, sentence, cue) && !IsOnlyThought(prose, sentence, cue))
            {
                // "Vind ik dat": the subject of the verb is not what it is about.
                var about = actor == cue.End ? cue.End + 1 : cue.End;
                var negated = prose.Any(cue.First, cue.End, Negations) || prose.IsIn(cue.First - 1, Negations);
                return new(prose.Span(sentence.First, sentence.End), "standpunt/werkwoord", prose.Quote(actor, actor + 1), negated ? cue.Name + " niet" : cue.Name,
                    about < sentence.End && !prose.IsIn(about, Joins) && prose.Quote(about, sentence.End) is { Length: > 0 } subject ? subject : null);
            }
        }

        return Concern.First(prose, sentence.First, sentence.End) is { } concern ? Concerned(prose, sentence, concern) : null;
    }

    // "Acht" is eight as well: it is the verb beside its subject, or at the end of its clause.
    private static bool IsNumber(Prose prose, Sentence sentence, Cue cue) =>
        prose.Is(cue.First, "acht")
        && (Duration.TryRead(prose, cue.First, sentence.End, out _, out _)
            || prose.IsIn(cue.First - 1, BeforeNumbers) || prose.IsIn(cue.End, Plural)
            || !(prose.IsIn(cue.First - 1, Actors) || prose.IsIn(cue.End, Actors) || prose.IsIn(cue.End + 1, Actors)
                || (prose.Sign(cue.End) != '\0' && prose.Any(Math.Max(sentence.First, cue.First - 12), cue.First, Subordinators))));

    // "Wij zien anderen dit steunen", "dat kunnen we steunen", "“wij steunen dat”", "als wij dat vinden, …": seen, possible, quoted or supposed, and no stand.
    private static bool IsOnlyThought(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Is(cue.First, "steun") && !prose.Is(cue.First - 1, "ik") && !prose.Is(cue.End, "ik"))
        {
            // The noun: "met steun van".
            return true;
        }

        if (cue.Name is "zet zich in" or "richt zich op" && cue.End >= sentence.End - 1)
        {
            return true;
        }

        var from = cue.First;
        while (from > sentence.First && prose.Sign(from - 1) is not (',' or ';' or ':'))
        {
            from--;
        }

        var infinitive = prose[cue.First].EndsWith("en", StringComparison.OrdinalIgnoreCase) && !prose.IsIn(cue.First - 1, Plural) && !prose.IsIn(cue.End, Plural);
        return (infinitive && prose.Any(from, cue.First, Above)) || prose.IsIn(from, Suppositions) || IsQuoted(prose, sentence, cue.First);
    }

    private static bool IsQuoted(Prose prose, Sentence sentence, int at)
    {
        var quotes = 0;
        for (var i = sentence.First; i < at; i++)
        {
            quotes = prose.Sign(i) switch
            {
                '“' or '„' or '«' or '‘' => 1,
                '”' or '»' => 0,
                '"' => 1 - quotes,
                _ => quotes,
            };
        }

        return quotes > 0;
    }

    private static readonly WordSet Subordinators = new("dat die wat omdat zoals hoewel als aangezien welke");
    private static readonly WordSet First = new("ik wij we");
    private static readonly WordSet Singular = new("steunt ondersteunt erkent streeft dringt roept onderschrijft veroordeelt verwelkomt betreurt vindt ziet beoordeelt verwerpt spoort blijft");
    private static readonly WordSet Joins = new("en of maar dan");
    private static readonly WordSet Plural = new("wij we");
    private static readonly WordSet BeforeNumbers = new("wij we met van om tot na voor rond circa ongeveer zeven negen sinds in over");
    private static readonly WordSet Above = new("zie ziet zien ga gaat gaan kan kunnen kunt wil willen wilt zou zouden moet moeten mag mogen laat laten hoor hoort horen te");
    private static readonly WordSet Suppositions = new("als indien stel mocht wanneer");

    // "Er zijn zorgen over" is a position of whoever writes; the worries of somebody else ("onder burgers zorgen over", "men maakt zich zorgen over") are none.
    private static Standpunt? Concerned(Prose prose, Sentence sentence, Cue cue)
    {
        var window = Math.Max(sentence.First, cue.First - 12);
        if (prose.Any(Math.Max(window, cue.First - 3), cue.First, Negations) || prose.Any(Math.Max(window, cue.First - 5), cue.First, Among) || prose.IsIn(cue.First - 1, Their))
        {
            return null;
        }

        var actor = prose.IndexOf(window, cue.First, Actors);
        var nobodys = prose.IndexOf(window, cue.First, There) >= 0 && prose.IndexOf(window, cue.First, Being) >= 0;
        return actor < 0 && !nobodys ? null : new(prose.Span(sentence.First, sentence.End), "standpunt/zorgen", actor < 0 ? null : prose.Quote(actor, actor + 1), "bezorgd",
            cue.End < sentence.End ? prose.Quote(cue.End, sentence.End) : null);
    }

    private static readonly WordSet Their = new("hun haar jullie uw");
    private static readonly WordSet There = new("er");
    private static readonly WordSet Being = new("zijn is bestaan leven");
    private static readonly WordSet Among = new("onder bij sommige veel vele");
}
