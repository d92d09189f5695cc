using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Appreciaties;

/// <summary>Reads appreciations: in debates ("deze motie ontraad ik", "oordeel Kamer") and in letters ("het kabinet ontraadt de motie").</summary>
internal sealed class AppreciatieReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @motie = motie|moties|amendement|'m|hem|die|deze|haar|ze
        ontraden-tenzij-gewijzigd: ontraden|ontraad|ontraadt .. tenzij
        ontraden: ontraad|ontraadt|ontraden
        oordeel-kamer: oordeel (aan) (de) kamer
        oordeel-kamer: oordeel .. aan de|uw kamer
        oordeel-kamer: oordeel|appreciatie " kamer
        oordeel-kamer: kamer oordeel
        oordeel-kamer: oordeelkamer
        ontijdig: ontijdig
        overbodig: overbodig
        overgenomen: neem|nemen|neemt .. … over
        verzocht-aan-te-houden: verzoek|verzoeken|vraag|vragen|verzoekt|vraagt .. … aan te houden
        verzocht-aan-te-houden: aan te houden
        geen: geen appreciatie|oordeel
        """);

    private static readonly WordSet FirstPerson = new("ik we wij kabinet regering minister staatssecretaris mij ons");
    private static readonly WordSet Past = new("heb heeft hebben had was werd");
    private static readonly WordSet Doubt = new("of twijfel twijfelde overwoog waarom");
    private static readonly WordSet Negations = new("niet geen nooit niks");
    private static readonly WordSet Parts = new("deel onderdeel stuk wat");
    private static readonly WordSet Conditions = new("als mits indien tenzij");
    private static readonly WordSet Conditioned = new("motie moties dictum verzoek indiener indieners hem 'm haar ze die deze zij lezen interpreteren opvatten wijzigt wijzigen aanpast aanpassen gewijzigd aangepast");
    private static readonly WordSet Motions = new("motie moties amendement ze die deze hem 'm zij");
    private static readonly WordSet Bare = new("dus dan oké daarmee ja ook nog de is die deze");

    public void Read(Prose prose, List<Statement> found)
    {
        var said = new HashSet<(string? Motion, string Value)>();
        var (current, amendement) = (default(string), false);
        for (var i = 0; i < prose.Sentences.Length; i++)
        {
            var sentence = prose.Sentences[i];
            (current, amendement) = (NumberIn(prose, sentence) ?? current, OnAmendement(prose, sentence) ?? amendement);
            if (ValueOf(prose, sentence) is { } value)
            {
                var appreciation = Frame(prose, sentence, value, amendement ? null : current) with { Subject = amendement ? "amendement" : null };
                found.Add(appreciation with { Repeat = !said.Add((appreciation.Motion, value)) || SpeakerTurns.IsChair(appreciation.By) });
            }
        }
    }

    // What is said of an amendement is not said of a motion; null where the sentence names neither.
    private static bool? OnAmendement(Prose prose, Sentence sentence) =>
        MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 ? false : prose.Any(sentence.First, sentence.End, Amendementen) ? true : null;

    private static readonly WordSet Amendementen = new("amendement amendementen subamendement subamendementen");

    private static string? NumberIn(Prose prose, Sentence sentence) =>
        MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 || prose.Turns.Any
            ? MotieVerwijzing.In(prose, sentence.First, sentence.End)
            : null;

    private static Appreciatie Frame(Prose prose, Sentence sentence, string value, string? motion)
    {
        var condition = ConditionIn(prose, sentence);
        return new(prose.Span(sentence.First, sentence.End), "appreciatie/" + value, value)
        {
            Motion = motion,
            By = prose.Turns.SpeakerAt(sentence.First),
            Condition = condition < 0 ? null : prose.Quote(condition, EndOfClause(prose, condition, sentence.End)),
        };
    }

    // "Als" opens a condition where it begins a clause about the motion; "als ontijdig" compares.
    private static int ConditionIn(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var opens = at == sentence.First || prose.Sign(at - 1) is ',' or ':' or ';' or '(' || prose.IsIn(at - 1, Joins) || !prose.Is(at, "als");
            if (prose.IsIn(at, Conditions) && opens && EndOfClause(prose, at, sentence.End) is var end && end > at + 2 && prose.Any(at, end, Conditioned))
            {
                return at;
            }
        }

        return -1;
    }

    private static int EndOfClause(Prose prose, int at, int end)
    {
        while (at < end && prose.Sign(at) is not (',' or ':' or ';'))
        {
            at++;
        }

        return at;
    }

    private static string? ValueOf(Prose prose, Sentence sentence)
    {
        if (prose.Sign(sentence.End - 1) == '?')
        {
            return null;
        }

        foreach (var cue in Phrases.Find(prose, sentence.First, sentence.End))
        {
            if (Holds(prose, sentence, cue))
            {
                return cue.Name;
            }
        }

        return null;
    }

    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Any(sentence.First, cue.First, Doubt) || IsMember(prose, sentence) || IsSupposed(prose, sentence, cue))
        {
            return false;
        }

        var negated = prose.Any(Math.Max(sentence.First, cue.First - 4), cue.First, Negations);
        var past = prose.Any(Math.Max(sentence.First, cue.First - 8), cue.First, Past) || prose.IsIn(cue.End, Past);
        var first = prose.Any(sentence.First, sentence.End, FirstPerson);
        var motion = prose.Any(sentence.First, sentence.End, Motions) || MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0;
        return cue.Name switch
        {
            "geen" => first && (prose.Any(sentence.First, sentence.End, Giving) || motion),
            _ when negated => false,
            "oordeel-kamer" => !past || !first,
            "ontijdig" => motion || SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)),
            "overbodig" => motion && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 && !prose.Any(sentence.First, cue.First, Parts),
            "overgenomen" => first && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 && !past,
            "verzocht-aan-te-houden" => !SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && !IsRequested(prose, sentence, cue) && motion && (prose.Any(sentence.First, cue.First, Asking) || prose.IsIn(cue.First, Asking)),
            _ => !past && (first || motion || IsBare(prose, sentence)),
        };
    }

    // "Als ik een oordeel Kamer geef, dan …": what stands in the supposition itself is not said.
    private static bool IsSupposed(Prose prose, Sentence sentence, Cue cue)
    {
        var at = cue.First;
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':'))
        {
            at--;
        }

        return prose.Is(sentence.First, "anders") || prose.IsIn(at, Suppositions) || (prose.IsIn(at, Joins) && prose.IsIn(at + 1, Suppositions));
    }

    private static readonly WordSet Suppositions = new("als indien wanneer stel mocht zodra");
    private static readonly WordSet Joins = new("en maar want dus");

    // "Op verzoek van mevrouw Jansen": a request that was made is granted.
    private static bool IsRequested(Prose prose, Sentence sentence, Cue cue) => Requested.First(prose, sentence.First, cue.End) is not null;

    private static readonly PhraseTable Requested = new("verzoek: op verzoek van");

    private static readonly WordSet Giving = new("geef geven geeft heb hebben");
    private static readonly WordSet Asking = new("verzoek verzoeken vraag vragen verzoekt vraagt vriendelijk");

    // Members ask for an appreciation and quote it; they do not give it.
    private static bool IsMember(Prose prose, Sentence sentence)
    {
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        return speaker is not null && !SpeakerTurns.IsGovernment(speaker) && !SpeakerTurns.IsChair(speaker);
    }

    // "Ontraden." is a whole answer.
    private static bool IsBare(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Sign(at) == '\0' && !prose.IsIn(at, Bare) && !prose[at].StartsWith("ontra", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return prose.Turns.Any;
    }
}
