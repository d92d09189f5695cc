using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>Reads what is said in a debate after the chair read out a promise, and sets its deadline.</summary>
internal static class ToezeggingCorrecties
{
    // An answer to "when?" is a time and little else, or a time at which somebody comes back to it.
    private static bool IsAnswer(Prose prose, Sentence sentence, Termijn due)
    {
        var words = prose.WordAt(due.Span.End) - prose.WordAt(due.Span.Start);
        return words * 2 >= sentence.End - sentence.First - 1 || Return.First(prose, sentence.First, sentence.End) is not null;
    }

    private static readonly PhraseTable Return = new("""
        terug: kom|komt|komen (ik|we|wij) .. terug|daarmee|ermee
        terug: ga|gaan .. … sturen
        """);

    public static readonly PhraseTable Turns = new("""
        recipient: toezegging was|is .. gericht aan
        recipient: was|is een toezegging aan
        recipient: toezegging was|is aan
        recipient: gericht aan .. … niet aan
        recipient: het|dat|dit mevrouw|meneer .. .. moet|moest zijn
        recipient: het|dat|dit de heer .. .. moet|moest zijn
        recipient: het|dat|dit .. het lid .. .. moet|moest zijn
        recipient: punt|toezegging # had|heeft mevrouw|meneer|de .. .. .. gevraagd
        action: ging|gaat|gold mij|ons (ook) om
        action: bij punt|toezegging|nummer # hoort|horen ook
        action: gezegd dat … niet dat
        deadline: dat|dit|het|die|eerste|tweede|derde|vierde|laatste wordt|worden (wel|echt|pas|liever|dan) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        deadline: dat|dit|het|die|eerste|tweede|derde|vierde|laatste wordt|worden (wel|echt|pas|liever|dan) na|voor|rond|eind|begin|medio|in|volgend|vlak
        deadline: dat dat|het januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december wordt
        deadline: termijn schuift|verschuift
        action: dat|dit is dus|wel|ook|niet inclusief|exclusief
        action: en ook om
        action: met dien verstande dat
        action: of ik … moet .. … blijken
        action: toezegging was|is dat|om
        withdrawal: heb|had ik|wij niet toegezegd
        withdrawal: is|was geen toezegging
        withdrawal: toezegging … intrekken|ingetrokken|vervalt|vervallen
        withdrawal: trek … toezegging … in
        withdrawal: kan|mag eraf|geschrapt|weg
        withdrawal: kan|mag van de lijst (af)
        """);

    /// <summary>No correction stands further behind a promise than this many units.</summary>
    private const int Furthest = 1200;

    /// <summary>Whether a sentence stands near enough to the promise before it to change it.</summary>
    public static bool MayChange(Prose prose, Sentence sentence, Toezegging? promise) =>
        promise is not null && prose.Words[sentence.First].Start - promise.Span.End <= Furthest;

    /// <summary>What is said after the chair read out a promise and changes to whom it was made or what it is about, or takes it back; null where it changes neither.</summary>
    public static ToezeggingCorrectie? OfWords(Prose prose, int index, Toezegging promise)
    {
        var sentence = prose.Sentences[index];
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        if (promise.Strength != "formal" || prose.Words[sentence.First].Start - promise.Span.End > 600 || prose.Sign(sentence.End - 1) == '?'
            || (Turns.First(prose, sentence.First, sentence.End) ?? Amended(prose, sentence)) is not { } cue
            || (speaker is not null && !SpeakerTurns.IsGovernment(speaker) && !SpeakerTurns.IsChair(speaker) && !IsOfMember(prose, sentence, promise, cue)))
        {
            return null;
        }

        // The recipient that the chair names as part of reading is no correction.
        var recipient = cue.Name == "recipient" && cue.End < sentence.End ? prose.Quote(cue.End, sentence.End) : null;
        var same = recipient is not null && recipient == promise.Recipient && !prose.Any(sentence.First, cue.First, Sorry) && !SpeakerTurns.IsGovernment(speaker);
        return cue.Name == "recipient" && (same || !prose.Any(sentence.First, cue.End, Amending)) ? null
            : new(prose.Span(sentence.First, sentence.End), "toezegging/correctie", speaker, cue.Name)
            {
                Old = cue.Name == "recipient" ? promise.Recipient : null,
                New = recipient,
            };
    }

    // A member may say what else was promised, or to whom, right behind the chair.
    private static bool IsOfMember(Prose prose, Sentence sentence, Toezegging promise, Cue cue) =>
        cue.Name is "recipient" or "action" && prose.Words[sentence.First].Start - promise.Span.End < 300 && sentence.End - sentence.First <= 16;

    // "Inclusief de evaluatie van de app." "Een hoofdlijnenbrief, geen wetsvoorstel."
    private static Cue? Amended(Prose prose, Sentence sentence)
    {
        if (prose.IsIn(sentence.First, Including) && sentence.End - sentence.First <= 16)
        {
            return new("action", sentence.First, sentence.First + 1);
        }

        for (var at = sentence.First + 1; sentence.End - sentence.First <= 9 && at < sentence.End - 1; at++)
        {
            if (prose.Sign(at) == ',' && prose.Is(at + 1, "geen") && prose.Is(sentence.First, "een"))
            {
                return new("action", at, at + 2);
            }
        }

        return null;
    }

    private static readonly WordSet Including = new("inclusief exclusief");
    private static readonly WordSet Sorry = new("sorry nee excuus pardon correctie");
    private static readonly WordSet Amending = new("sorry nee niet excuus pardon correctie was een moet moest had");

    // After a promise was read out, a short answer with a time sets its deadline: "Voor het einde van het jaar komen we daarmee."
    public static (ToezeggingCorrectie Said, Toezegging Now)? Of(Prose prose, int index, Toezegging promise)
    {
        var sentence = prose.Sentences[index];
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        var reader = prose.Turns.SpeakerAt(prose.WordAt(promise.Span.Start));
        if (sentence.End - sentence.First > 14 || (reader is not null && !SpeakerTurns.IsChair(reader)) || prose.Sign(sentence.End - 1) == '?' || !MayChange(prose, sentence, promise)
            || !(SpeakerTurns.IsGovernment(speaker) || (speaker is null or "De voorzitter" && promise.Strength == "formal")))
        {
            return null;
        }

        var due = TermijnReader.Best(prose, sentence.First, sentence.End);
        if (due is not null && !IsAnswer(prose, sentence, due))
        {
            return null;
        }

        if (due is null or { Relation: Relation.None or Relation.At } || !prose.Span(sentence.First, sentence.End).Contains(due.Span) || string.Equals(due.Text, promise.Due?.Text, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return (new(prose.Span(sentence.First, sentence.End), "toezegging/correctie", speaker, "deadline") { Old = promise.Due?.Text, New = due.Text },
            promise with { Due = due, Corrected = true });
    }
}
