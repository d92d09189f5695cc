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
        oordeel-kamer: oordeel over .. … aan de|uw kamer
        oordeel-kamer: aan het oordeel van de|uw kamer
        oordeel-kamer: oordeel van de|uw kamer laten|laat|over
        oordeel-kamer: oordeel|appreciatie " kamer
        oordeel-kamer: kamer oordeel
        oordeel-kamer: oordeelkamer
        ontijdig: ontijdig
        overbodig: overbodig
        overgenomen: neem|nemen|neemt .. … over
        overgenomen: overnemen
        geen: onthoud|onthouden .. van (een) oordeel
        verzocht-aan-te-houden: verzoek om (haar|deze) (motie) aan te houden
        verzocht-aan-te-houden: verzoek|verzoeken|vraag|vragen|verzoekt|vraagt .. … aan te houden
        verzocht-aan-te-houden: aan te houden
        geen: geen appreciatie|oordeel
        geen: spreekt-uitmotie|spreekt-uit-motie
        """);

    private static readonly WordSet FirstPerson = new("ik we wij kabinet regering minister staatssecretaris mij ons");
    private static readonly WordSet Past = new("heb heeft hebben had was werd");
    private static readonly WordSet Doubt = new("twijfel twijfelde overwoog waarom neig neigde neigen");
    private static readonly WordSet Whether = new("of");
    private static readonly WordSet Negations = new("niet geen nooit niks");
    private static readonly WordSet Parts = new("deel onderdeel stuk wat");
    private static readonly WordSet Motions = new("motie moties amendement ze die deze hem 'm zij");
    private static readonly WordSet Bare = new("wordt dus dan oké daarmee ja ook nog de is die deze nogmaals helaas echt gewoon wij ik punt het blijft");
    private static readonly WordSet Opening = new("ontraden ontraad ontijdig oordeel overbodig");

    public IEnumerable<PhraseTable> Cues => [MotieVerwijzing.Named, MotieVerwijzing.Numbered, OfAmendementen, Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        var said = new HashSet<(string? Motion, string Value)>();
        var (current, amendement) = (default(string), false);
        foreach (var sentence in prose.SentencesWith(MotieVerwijzing.Named, MotieVerwijzing.Numbered, OfAmendementen, Phrases))
        {
            (current, amendement) = (NumberIn(prose, sentence) ?? current, OnAmendement(prose, sentence) ?? amendement);
            foreach (var one in AppreciationsIn(prose, sentence, amendement ? null : current) ?? Enumerable.Empty<Appreciatie>())
            {
                var appreciation = one with { Subject = amendement ? "amendement" : null };
                if (found is [.., Appreciatie before] && before.Motion == one.Motion && before.By == one.By && sentence.Index > 0 && prose.Words[prose.Sentences[sentence.Index - 1].First].Start <= before.Span.Start
                    && AppreciatieCondition.IsChoice(before.Value, one.Value) && AppreciatieCondition.OfChange(prose, sentence) is { } change)
                {
                    found[^1] = before with { Span = TextSpan.Between(before.Span.Start, one.Span.End), Rule = "appreciatie/" + AppreciatieCondition.Unless, Value = AppreciatieCondition.Unless, Condition = change };
                    continue;
                }

                found.Add(appreciation with { Repeat = !said.Add((appreciation.Motion, appreciation.Value)) || SpeakerTurns.IsChair(appreciation.By) });
            }
        }
    }

    // "De motie op stuk nr. 12 geef ik oordeel Kamer en die op stuk nr. 13 ontraad ik" gives two verdicts, "de moties op stukken nrs. 12 en 13 ontraad ik" one verdict on two.
    private static List<Appreciatie>? AppreciationsIn(Prose prose, Sentence sentence, string? current)
    {
        List<Appreciatie>? given = null;
        var from = prose.Sign(sentence.End - 1) == '?' ? sentence.End : sentence.First;
        foreach (var cue in Phrases.Find(prose, from, sentence.End))
        {
            if (cue.First < from || !Holds(prose, sentence, cue))
            {
                continue;
            }

            var own = MotieVerwijzing.AllIn(prose, from, cue.End);
            if (given is null)
            {
                given = own.Count > 1 ? EachOf(prose, sentence, cue.Name, own) : [Frame(prose, sentence, cue.Name, current)];
            }
            else if (own is [var other] && given.TrueForAll(earlier => earlier.Motion != other))
            {
                // Of two motions in one sentence the first verdict is on the first one.
                given[0] = given.Count == 1 && MotieVerwijzing.AllIn(prose, sentence.First, from) is [var first] ? given[0] with { Motion = first } : given[0];
                given.Add(Frame(prose, sentence, cue.Name, other));
            }
            else if (own.Count == 0 && given is [var only] && AppreciatieCondition.IsChoice(only.Value, cue.Name) && AppreciatieCondition.OfChange(prose, sentence) is { } change)
            {
                given[0] = Frame(prose, sentence, AppreciatieCondition.Unless, only.Motion) with { Condition = change };
            }

            from = cue.End;
        }

        return given;
    }

    private static List<Appreciatie> EachOf(Prose prose, Sentence sentence, string value, List<string> motions) =>
        [.. motions.Select(motion => Frame(prose, sentence, value, motion))];

    // What is said of an amendement is not said of a motion; null where the sentence names neither.
    private static bool? OnAmendement(Prose prose, Sentence sentence) =>
        MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 ? false : prose.Any(sentence.First, sentence.End, Amendementen) ? true : null;

    private static readonly WordSet Amendementen = new("amendement amendementen subamendement subamendementen");
    private static readonly PhraseTable OfAmendementen = PhraseTable.Of(Amendementen);

    private static string? NumberIn(Prose prose, Sentence sentence) =>
        MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 || prose.Turns.Any
            ? MotieVerwijzing.In(prose, sentence.First, sentence.End)
            : null;

    private static Appreciatie Frame(Prose prose, Sentence sentence, string value, string? motion) =>
        new(prose.Span(sentence.First, sentence.End), "appreciatie/" + value, value)
        {
            Motion = motion,
            By = prose.Turns.SpeakerAt(sentence.First),
            Condition = AppreciatieCondition.Of(prose, sentence),
        };

    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Any(sentence.First, cue.First, Doubt) || prose.Any(prose.ClauseStart(sentence, cue.First), cue.First, Whether) || IsMember(prose, sentence) || IsChairOwn(prose, sentence, cue) || IsSupposed(prose, sentence, cue))
        {
            return false;
        }

        var negated = prose.Any(PartStart(prose, Math.Max(sentence.First, cue.First - 4), cue.First), cue.First, Negations) && NoOther.First(prose, Math.Max(sentence.First, cue.First - 6), cue.First) is null;
        var past = prose.Any(Math.Max(prose.ClauseStart(sentence, cue.First), cue.First - 8), cue.First, Past) || prose.IsIn(cue.End, Past);
        var first = prose.Any(sentence.First, sentence.End, FirstPerson);
        var motion = prose.Any(sentence.First, sentence.End, Motions) || MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0;
        return cue.Name switch
        {
            "geen" when prose.Is(cue.First - 1, "nog") || prose.IsIn(cue.End, Past) => false,
            "geen" when IsUitspraak(prose, cue) => LeftToTheHouse.First(prose, cue.End, sentence.End) is not null,
            "geen" when motion && prose.Sign(cue.First - 1) == ':' => true,
            "geen" => first && (prose.Is(cue.First, "onthoud") || prose.Is(cue.First, "onthouden") || prose.Any(sentence.First, sentence.End, Giving) || motion),
            _ when negated => false,
            "oordeel-kamer" => !past || !first,
            "ontijdig" or "overbodig" when Opens(prose, sentence, cue) => true,
            "ontijdig" or "overbodig" when IsVerdict(prose, sentence, cue) || IsBare(prose, sentence, cue) => true,
            "ontijdig" => motion || SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)),
            "overbodig" when IsOfMotionBefore(prose, sentence, cue) => true,
            "overbodig" => motion && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) is var named && named >= 0 && !prose.Any(sentence.First, named, Parts),
            "overgenomen" when prose.Is(cue.First, "overnemen") && !prose.Any(Math.Max(sentence.First, cue.First - 6), cue.First, Granting) => false,
            "overgenomen" => first && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 && !past,
            "verzocht-aan-te-houden" => !SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && !IsRequested(prose, sentence, cue) && (motion || prose.Any(cue.First, cue.End, Held)) && (prose.Any(sentence.First, cue.First, Asking) || prose.IsIn(cue.First, Asking)),
            _ => !past && (first || motion || IsBare(prose, sentence, cue) || Opens(prose, sentence, cue)),
        };
    }

    // "Die noem ik overbodig", "die is wat mij betreft overbodig": said of the motion before.
    private static bool IsOfMotionBefore(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(prose.ClauseStart(sentence, cue.First), cue.First, Demonstratives) && prose.Any(prose.ClauseStart(sentence, cue.First), cue.First, Judging)
        && SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)) && (prose.Sign(cue.End) != '\0' || cue.End >= sentence.End)
        && MotieVerwijzing.Before(prose, sentence.First) is not null;

    private static readonly WordSet Demonstratives = new("die deze");
    private static readonly WordSet Judging = new("noem vind acht betreft beschouw");

    // "Niet uitvoerbaar en dus ontraden": what is denied stands before "en".
    private static int PartStart(Prose prose, int first, int at)
    {
        for (var joint = at - 1; joint >= first; joint--)
        {
            if (prose.IsIn(joint, Joins))
            {
                return joint;
            }
        }

        return first;
    }

    // "Ik kan niet anders dan haar ontraden"
    private static readonly PhraseTable NoOther = new("anders: niet anders dan");

    // "Dat is een spreekt-uitmotie; daar ga ik niet over."
    private static readonly PhraseTable LeftToTheHouse = new("""
        kamer: ga|gaan (ik|wij|we) niet over
        kamer: aan|van de|uw kamer
        kamer: geen oordeel|appreciatie
        """);

    private static bool IsUitspraak(Prose prose, Cue cue) => prose[cue.First].StartsWith("spreekt", StringComparison.OrdinalIgnoreCase);

    // "Dan is het oordeel ontijdig", "de appreciatie blijft overbodig"
    private static bool IsVerdict(Prose prose, Sentence sentence, Cue cue) => prose.Any(Math.Max(sentence.First, cue.First - 4), cue.First, Verdicts);

    private static readonly WordSet Verdicts = new("oordeel appreciatie advies");

    // "Ontraden, tenzij …", "Dan nr. 12: ontraden": the verdict opens the sentence, or follows a colon.
    private static bool Opens(Prose prose, Sentence sentence, Cue cue) =>
        prose.IsIn(cue.First, Opening) && (cue.First == sentence.First || prose.Sign(cue.First - 1) == ':' || (prose.Sign(cue.First - 1) is ';' or ',' or '–' && cue.End >= sentence.End - 1) || (prose.Is(cue.First - 1, "ook") && prose.Sign(cue.First - 2) == ':'))
        && (SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)) || (!prose.Turns.Any && Numbered.First(prose, sentence.First, cue.First) is not null));

    private static readonly PhraseTable Numbered = new("nr: nr|nummer (.) #");

    // "Als ik een oordeel Kamer geef, dan …": what stands in the supposition itself is not said.
    private static bool IsSupposed(Prose prose, Sentence sentence, Cue cue)
    {
        var at = prose.ClauseStart(sentence, cue.First);
        return (SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && prose.Any(at, cue.First, Otherwise)) || prose.Is(sentence.First, "anders") || (prose.IsIn(sentence.First, Suppositions) && cue.Name == "ontraden" && prose.Any(at, cue.First, Ahead)) || prose.IsIn(at, Suppositions) || (prose.IsIn(at, Joins) && prose.IsIn(at + 1, Suppositions));
    }

    private static readonly WordSet Ahead = new("zal zullen zou zouden");
    private static readonly WordSet Otherwise = new("anders");
    private static readonly WordSet Suppositions = new("als indien wanneer stel mocht zodra");
    private static readonly WordSet Joins = new("en maar want dus");

    // "Die ontraad ik" under the name of the chair: the name of the speaker was lost, and nobody is known to say it.
    private static bool IsChairOwn(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "ontraden" && SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && (prose.Is(cue.First - 1, "ik") || prose.Is(cue.End, "ik"));

    // "Op verzoek van mevrouw Jansen": a request that was made is granted.
    private static bool IsRequested(Prose prose, Sentence sentence, Cue cue) => Requested.First(prose, sentence.First, cue.End) is not null;

    private static readonly PhraseTable Requested = new("verzoek: op verzoek van");

    private static readonly WordSet Held = new("haar hem die deze");
    private static readonly WordSet Granting = new("kan wil zal");
    private static readonly WordSet Giving = new("geef geven geeft heb hebben");
    private static readonly WordSet Asking = new("verzoek verzoeken vraag vragen verzoekt vraagt vriendelijk overweging");

    // Members ask for an appreciation and quote it; they do not give it.
    private static bool IsMember(Prose prose, Sentence sentence)
    {
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        return speaker is not null && !SpeakerTurns.IsGovernment(speaker) && !SpeakerTurns.IsChair(speaker);
    }

    // "Ontraden." is a whole answer.
    private static bool IsBare(Prose prose, Sentence sentence, Cue cue)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Sign(at) == '\0' && (at < cue.First || at >= cue.End) && !prose.IsIn(at, Bare) && !prose[at].StartsWith("ontra", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return prose.Turns.Any;
    }
}
