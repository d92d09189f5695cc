using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>
/// Reads promises. A promise needs an actor who is the government, an act in the present or future that reaches the House, and none of what undoes it: negation, a
/// question, the past tense, a member who speaks, a dictum that asks for it.
/// </summary>
internal sealed class ToezeggingReader : IStatementFeature
{
    /// <summary>So many sentences behind a promise that was read out may still answer it.</summary>
    private const int Answering = 4;

    public IEnumerable<PhraseTable> Cues => [Kept, Refused, ToezeggingPhrases.Acts, ToezeggingPhrases.ByThisLetter, ToezeggingPhrases.Addressed, ToezeggingCorrecties.Turns, ToezeggingList.Headings];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        var lists = ToezeggingList.In(prose);
        var (acts, addressed) = (prose.Cues.BitsOf(Refused, ToezeggingPhrases.Acts), prose.Cues.BitsOf(ToezeggingPhrases.Addressed));
        Toezegging? last = null;
        var (lastAt, lastIndex) = (-1, -1);
        for (var i = 0; i < prose.Sentences.Length; i++)
        {
            // Most sentences promise nothing, and follow no promise that they could change.
            var sentence = prose.Sentences[i];
            if (!ToezeggingCorrecties.MayChange(prose, sentence, last) && !MayPromise(prose, i, lists, acts, addressed))
            {
                continue;
            }

            if (last is { Strength: "formal" } && SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)) && ToezeggingCorrecties.Of(prose, i, last) is { } answer)
            {
                found.Add(answer.Said);
                found[lastAt] = last = answer.Now;
            }
            else if (last is not null && ToezeggingCorrecties.OfWords(prose, i, last) is { } words)
            {
                found.Add(words);
                found[lastAt] = last = last with { Corrected = true };
            }
            else if (!motions.Touch(prose.Span(sentence.First, sentence.End)) && Judge(prose, i) is { } statement)
            {
                var halves = statement is Toezegging whole ? ToezeggingHalves.Of(prose, sentence, whole) : null;
                found.AddRange(halves ?? (IEnumerable<Statement>)[statement]);
                // What is said of a promise right after the chair has read it out is about that one, whatever else is promised in between.
                (last, lastAt, lastIndex) = found[^1] is Toezegging made && !(made.Strength == "plain" && last is { Strength: "formal" } && i - lastIndex <= Answering)
                    ? (made, found.Count - 1, i)
                    : (last, lastAt, lastIndex);
            }
            else if (last is not null && ToezeggingCorrecties.Of(prose, i, last) is { } correction)
            {
                found.Add(correction.Said);
                found[lastAt] = last = correction.Now;
            }
        }
    }

    private static bool MayPromise(Prose prose, int index, HashSet<int> lists, ulong acts, ulong addressed) =>
        prose.Cues.MayHold(index, acts) || lists.Contains(index) || IsNumbered(prose, index)
        || (index + 1 < prose.Sentences.Length && prose.Cues.MayHold(index + 1, addressed));

    private static Statement? Judge(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        if (prose.Sign(sentence.End - 1) == '?' || (speaker is not null && !SpeakerTurns.IsGovernment(speaker) && !SpeakerTurns.IsChair(speaker)))
        {
            return null;
        }

        // "Met deze brief doe ik die toezegging gestand" keeps one.
        if (Kept.First(prose, sentence) is not null)
        {
            return null;
        }

        if (Refused.First(prose, sentence) is { } refusal)
        {
            return new GeenToezegging(prose.Span(sentence.First, sentence.End), "toezegging/geen", ActorIn(prose, sentence, refusal, speaker));
        }

        if (ActIn(prose, index) is { } act)
        {
            var (from, to) = ToezeggingFrames.CommaClause(prose, sentence, act);
            var promise = Frame(prose, index, act.Name, ActorIn(prose, sentence, act, speaker));
            return ToezeggingMoment.OfClause(prose, from, to, act) is { } near ? promise with { Due = near } : promise;
        }

        return IsRead(prose, index) ? Frame(prose, index, "voorgelezen", ActorIn(prose, sentence, new("", sentence.First, sentence.First + 3), null)) : null;
    }

    // The first act that holds; one that any verb makes gives way to one whose own words say more.
    private static Cue? ActIn(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        Cue? any = null;
        foreach (var cue in ToezeggingPhrases.Acts.Find(prose, sentence))
        {
            if ((any is null || cue.Name is not ("zal" or "werk" or "daad")) && ToezeggingFrames.Hold(prose, sentence, cue) && !ToezeggingTegenwerping.Stands(prose, sentence, cue, IsNumbered(prose, index)))
            {
                if (cue.Name is not ("zal" or "werk" or "daad"))
                {
                    return cue;
                }

                any = cue;
            }
        }

        return any;
    }

    private static readonly PhraseTable Kept = new("gestand: doe|doen|doet … toezegging|toezeggingen … gestand");

    private static readonly PhraseTable Refused = new("""
        @zeg = zeg|zegt|zeggen
        geen: niet .. toezeggen
        geen: niet .. toezegging
        geen: niet .. .. toezegging
        geen: geen .. toezegging|toezeggingen .. doen|doe|gedaan
        geen: geen toezegging|toezeggingen
        geen: @zeg .. .. niet .. toe
        geen: geen concrete voornemens|plannen
        geen: niet voornemens
        """);

    // The chair reads a list: "Eén. De minister …", "De negende.", "Toezegging 1: …", and names to whom it was promised behind it; a register prints it.
    private static bool IsRead(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        if (sentence.End - sentence.First < 6)
        {
            return false;
        }

        var start = ToezeggingList.ItemStart(prose, index);
        if (start < 0 && !prose.IsIn(sentence.First, ToezeggingPhrases.Plain))
        {
            return false;
        }

        if (IsNumbered(prose, index) || (start >= 0 && ToezeggingList.Acts(prose, start, sentence.End)))
        {
            return true;
        }

        var next = index + 1 < prose.Sentences.Length ? prose.Sentences[index + 1] : default;
        var addressed = next.End > 0 && next.End - next.First < 16 && ToezeggingPhrases.Addressed.First(prose, next.First, next.End) is { Name: "aan" } cue
            && prose.Is(cue.First, "gericht");
        return addressed && (prose.Any(sentence.First, sentence.End, ToezeggingPhrases.Government) || prose.Any(sentence.First, sentence.End, ToezeggingPhrases.House));
    }

    private static bool IsNumbered(Prose prose, int index) => index > 0 && IsNumber(prose, prose.Sentences[index - 1]);

    private static bool IsNumber(Prose prose, Sentence sentence)
    {
        if (sentence.End - sentence.First is 0 or > 4)
        {
            return false;
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Sign(at) == '\0' && !prose.IsIn(at, ToezeggingPhrases.Numbers))
            {
                return false;
            }
        }

        return true;
    }

    private static Toezegging Frame(Prose prose, int index, string name, string? actor)
    {
        var sentence = prose.Sentences[index];
        return new(prose.Span(sentence.First, sentence.End), "toezegging/" + name, actor)
        {
            Recipient = RecipientOf(prose, index),
            Due = TermijnReader.Best(prose, sentence.First, sentence.End),
            Conditional = IsConditional(prose, sentence) || Moment.First(prose, sentence) is not null,
            Strength = name is "toezeggen" or "voorgelezen" || IsNumbered(prose, index) || SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) ? "formal" : "plain",
        };
    }

    // "Als" and "wanneer" are conditions where they open a clause; "als vast onderdeel" is none.
    private static bool IsConditional(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.IsIn(at, ToezeggingPhrases.Conditions) && (at == sentence.First || prose.Sign(at - 1) == ',' || !prose.Is(at, "als")))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly PhraseTable Moment = new("moment: op het moment dat");

    private static string? ActorIn(Prose prose, Sentence sentence, Cue cue, string? speaker)
    {
        if (SpeakerTurns.IsGovernment(speaker))
        {
            return speaker;
        }

        var at = prose.IndexOf(sentence.First, Math.Min(sentence.End, cue.End + 4), ToezeggingPhrases.Government);
        return at < 0 ? null : prose.Quote(prose.Is(at - 1, "de") || prose.Is(at - 1, "het") ? at - 1 : at, at + 1);
    }

    private static string? RecipientOf(Prose prose, int index)
    {
        for (var i = index + 1; i < Math.Min(index + 2, prose.Sentences.Length); i++)
        {
            var next = prose.Sentences[i];
            if (ToezeggingPhrases.Addressed.First(prose, next.First, next.End) is { } cue && cue.End < next.End)
            {
                return prose.Quote(cue.End, next.End);
            }
        }

        var sentence = prose.Sentences[index];
        return prose.Any(sentence.First, sentence.End, ToezeggingPhrases.House) ? "Kamer" : null;
    }
}
