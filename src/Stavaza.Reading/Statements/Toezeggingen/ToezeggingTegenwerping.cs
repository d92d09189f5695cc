using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>
/// What makes the words of a promise none: somebody else is heard, asked or expected to make it, it is denied or wished further on in its clause, or the chair thinks
/// aloud instead of reading out what others promised.
/// </summary>
internal static class ToezeggingTegenwerping
{
    private static readonly WordSet First = new("ik wij we");
    private static readonly WordSet Perhaps = new("misschien wellicht mogelijk mogelijkerwijs hopelijk liever graag");
    private static readonly WordSet Modals = new("kan kunnen kunt wil wilt zou zouden mag moet moeten");

    /// <summary>What a committee decides to ask of a minister.</summary>
    private static readonly WordSet Requests = new("rappel rappelleren rappelbrief verzoeken verzoekt rappeleren");

    // "Ik neem aan dat hij terugkomt", "ik hoor de staatssecretaris zeggen dat hij terugkomt": whoever speaks tells of another.
    private static readonly PhraseTable Hearsay = new("""
        ander: neem|nemen (ik|wij|we) aan dat
        ander: hoor|hoorde|horen|hoorden .. … dat
        ander: wens|begrijp|begreep|begrijpen|verwacht|vermoed|geloof|hoop|hopen|denk|dacht|snap|zie|lees|las .. … dat
        ander: ga|gaan (ik|wij|we) ervan|er uit|vanuit dat
        ander: ga|gaan (ik|wij|we) er|ervan vanuit|uit dat
        """);

    private static readonly PhraseTable ReadsOut = new("""
        lijst: heb|hebben .. … genoteerd|opgeschreven|genoteerde
        lijst: lees|noem|noteer .. … toezegging|toezeggingen
        lijst: toezegging|toezeggingen
        """);

    public static bool Stands(Prose prose, Sentence sentence, Cue cue, bool numbered)
    {
        if (prose.Any(sentence.First, sentence.End, Requests))
        {
            return true;
        }

        if (prose.Any(sentence.First, Math.Min(sentence.First + 2, cue.First), Perhaps) && !prose.Any(sentence.First, cue.First, First))
        {
            return true;
        }

        if (cue.Name == "toezeggen" && (Denied(prose, sentence, cue) || AskedOfAnother(prose, sentence, cue)))
        {
            return true;
        }

        var chair = SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First));
        return OfAnother(prose, sentence, cue) || (chair && !numbered && ThinksAloud(prose, sentence, cue));
    }

    private static bool Denied(Prose prose, Sentence sentence, Cue cue) => prose.Any(ClauseStart(prose, sentence, cue.First), cue.End, ToezeggingPhrases.Negations)
        || (cue.End == cue.First + 1 && Refusal.First(prose, sentence.First, cue.First) is { } refusal && !prose.Any(refusal.End, cue.First, But));

    private static readonly PhraseTable Refusal = new("niet: kan|kunnen|wil|willen|ga|gaan|zal|zullen|zou (ik|wij|we) (dat|dit|u) niet");
    private static readonly WordSet But = new("maar wel");

    // "Misschien kan de staatssecretaris toezeggen dat": only the first person grants what may be granted.
    private static bool AskedOfAnother(Prose prose, Sentence sentence, Cue cue)
    {
        var from = ClauseStart(prose, sentence, cue.First);
        return prose.Any(from, cue.First, Modals) && (!prose.Any(from, cue.First, First) || prose.Any(from, cue.First, Perhaps) && !prose.Any(from, cue.First, Gladly));
    }

    private static readonly WordSet Gladly = new("graag");

    private static bool OfAnother(Prose prose, Sentence sentence, Cue cue)
    {
        return Hearsay.First(prose, sentence.First, cue.End) is { } heard && heard.First <= cue.First + 1
            && !prose.Any(heard.End, Math.Min(sentence.End, Math.Max(cue.First + 3, cue.End)), First);
    }

    private static bool ThinksAloud(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(sentence.First, cue.First, Aloud) && ReadsOut.First(prose, sentence.First, cue.First) is null;

    private static readonly WordSet Aloud = new("ik we wij mij u");

    private static int ClauseStart(Prose prose, Sentence sentence, int at)
    {
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':' or '\n'))
        {
            at--;
        }

        return at;
    }
}
