using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>What is given to a motion ("uitvoering", "gevolg", "invulling"), and by the tense of its clause what became of it.</summary>
internal static class UitvoeringDeed
{
    private static readonly WordSet How = new("hoe");
    private static readonly WordSet Aims = new("om teneinde");
    private static readonly WordSet Infinitive = new("te");
    private static readonly WordSet Future = new("zal zullen ga gaan gaat wil willen beraad");
    private static readonly WordSet Perfect = new("heb heeft hebben is zijn werd");
    private static readonly WordSet Negations = new("niet geen nooit");
    private static readonly WordSet Relative = new("die dat welke");

    private static bool NearMotion(Cue cue, int motion) => motion >= cue.First - 25 && motion <= cue.End + 6;

    // What is done is done to the motion: "aan de motie", "ter uitvoering van de motie", "voert de motie uit".
    public static bool IsOfMotion(Prose prose, Sentence sentence, Cue cue, int motion)
    {
        if (prose.Is(cue.First, "ter") || prose.Is(cue.First, "in") || prose.Is(cue.End - 1, "uit"))
        {
            return NearMotion(cue, motion);
        }

        for (var at = motion - 1; at >= Math.Max(sentence.First, motion - 12) && prose.Sign(at) is '\0' or '-' or '(' or ')'; at--)
        {
            if (prose.Is(at, "aan"))
            {
                return true;
            }
        }

        return false;
    }

    public static (string Stance, string Rule)? Of(Prose prose, Sentence sentence, Cue cue)
    {
        var negated = prose.Any(Math.Max(sentence.First, cue.First - 6), Math.Min(cue.End + 1, sentence.End), Negations);
        // "Acties die lopen om uitvoering te geven": an aim. "Verzoekt om uitvoering te geven" is asked.
        var aim = prose.Any(Math.Max(sentence.First, cue.First - 8), cue.First, Aims) && prose.Any(cue.First, cue.End + 1, Infinitive);
        var letter = UitvoeringPhrases.ByThis.First(prose, sentence.First, sentence.End) is not null;
        var ahead = prose.Any(sentence.First, sentence.End, Future);
        var (from, to) = PartAround(prose, sentence, cue);
        var done = prose.Any(from, to, Perfect) && !ahead;
        return IsAsked(prose, sentence, cue) && !letter ? null
            : negated ? ("not-executed", "uitvoering/niet")
            : aim && prose.Any(sentence.First, cue.First, None) ? ("not-executed", "uitvoering/niet")
            : aim ? (cue.First - sentence.First <= 3 ? UitvoeringTense.Of(prose, cue.End, sentence.End, acting: false) ?? "in-progress" : "in-progress", "uitvoering/bezig")
            : letter && !ahead && prose.Any(sentence.First, cue.First, How) && !done ? ("in-progress", "uitvoering/bezig")
            : letter && !ahead ? ("executed", "uitvoering/deze-brief")
            : prose.Is(cue.First, "ter") && prose.Any(sentence.First, cue.First, Holding) ? ("executed", "uitvoering/bevat")
            : done ? (prose.Is(cue.First, "ter") ? UitvoeringTense.Of(prose, cue.End, sentence.End, acting: false) ?? "executed" : "executed", "uitvoering/gedaan")
            : ("in-progress", "uitvoering/bezig");
    }

    // "Aan de motie wordt uitvoering gegeven; een eerste gesprek is gevoerd": the tense of its own part of the sentence tells.
    private static (int First, int End) PartAround(Prose prose, Sentence sentence, Cue cue)
    {
        var (first, end) = (cue.First, cue.End);
        while (first > sentence.First && !EndsPart(prose, first - 1))
        {
            first--;
        }

        while (end < sentence.End && !EndsPart(prose, end))
        {
            end++;
        }

        return (first, end);
    }

    // "Die motie voeren we uit, maar we hebben daar tijd bij nodig": what follows is another sentence.
    private static bool EndsPart(Prose prose, int at) => prose.Sign(at) == ';' || (prose.Sign(at) == ',' && prose.IsIn(at + 1, Opposing));

    /// <summary>What a paper says by being there.</summary>
    private static readonly WordSet Holding = new("bevat bevatten voorziet regelt regelen bepaalt bepalen");

    private static readonly WordSet Opposing = new("maar want");

    // "De motie, die vraagt om een onderzoek, wordt uitgevoerd": what the motion asks stands in a clause of its own.
    private static bool IsAsked(Prose prose, Sentence sentence, Cue cue)
    {
        for (var at = sentence.First; at < cue.First; at++)
        {
            if (prose.IsIn(at, Asking) && !prose.IsIn(at - 1, Relative) && !IsInRelativeClause(prose, sentence, at) && !(prose.Is(at, "verzoek") && prose.IsIn(at - 1, Articles)))
            {
                return true;
            }
        }

        return false;
    }

    // "De motie-A (36200, nr. 8), die een proef met een kaart vraagt, wordt uitgevoerd": what is asked stands between commas.
    private static bool IsInRelativeClause(Prose prose, Sentence sentence, int at) =>
        prose.Sign(at + 1) == ',' && prose.ClauseStart(sentence, at) is var clause && clause > sentence.First && prose.IsIn(clause, Relative);

    private static readonly WordSet Articles = new("het dit dat uw een");
    private static readonly WordSet Asking = new("verzoekt verzocht vraagt vragen verzoek oproept wenst hoop moet moeten zou zouden kan kunnen hoe");
    private static readonly WordSet None = new("geen niet onmogelijk");
}
