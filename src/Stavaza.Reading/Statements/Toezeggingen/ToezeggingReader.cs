using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Vragen;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>
/// Reads promises. A promise needs an actor who is the government, an act in the present or future that reaches the House, and none of what undoes it: negation, a
/// question, the past tense, a member who speaks, a dictum that asks for it.
/// </summary>
internal sealed class ToezeggingReader : IStatementFeature
{
    private static readonly WordSet Asking = new("kunt bent wilt verzoek vraag vragen verzoeken hoop graag_niet");
    private static readonly WordSet Retold = new("toegezegd beloofd gevraagd verzocht");
    private static readonly WordSet Past = new("heb heeft hebben had hadden werd werden");

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = found.Where(statement => statement is Dictum or Overweging).Select(statement => statement.Span).OrderBy(span => span.Start).ToArray();
        Toezegging? last = null;
        var lastAt = -1;
        for (var i = 0; i < prose.Sentences.Length; i++)
        {
            var sentence = prose.Sentences[i];
            if (last is { Strength: "formal" } && SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)) && CorrectionOf(prose, i, last) is { } answer)
            {
                found.Add(answer.Said);
                found[lastAt] = last = answer.Now;
            }
            else if (Outside(motions, prose.Span(sentence.First, sentence.End)) && Judge(prose, i) is { } statement)
            {
                found.Add(statement);
                (last, lastAt) = statement is Toezegging made ? (made, found.Count - 1) : (last, lastAt);
            }
            else if (last is not null && CorrectionOf(prose, i, last) is { } correction)
            {
                found.Add(correction.Said);
                found[lastAt] = last = correction.Now;
            }
        }
    }

    private static bool Outside(TextSpan[] motions, TextSpan sentence)
    {
        var index = Array.BinarySearch([.. motions.Select(span => span.Start)], sentence.Start);
        index = index < 0 ? ~index : index;
        return !(index < motions.Length && motions[index].Overlaps(sentence)) && !(index > 0 && motions[index - 1].Overlaps(sentence));
    }

    private static Statement? Judge(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        if (prose.Sign(sentence.End - 1) == '?' || (speaker is not null && !SpeakerTurns.IsGovernment(speaker) && !SpeakerTurns.IsChair(speaker)))
        {
            return null;
        }

        if (Refused.First(prose, sentence.First, sentence.End) is { } refusal)
        {
            return new GeenToezegging(prose.Span(sentence.First, sentence.End), "toezegging/geen", ActorIn(prose, sentence, refusal, speaker));
        }

        foreach (var cue in ToezeggingPhrases.Acts.Find(prose, sentence.First, sentence.End))
        {
            if (Holds(prose, sentence, cue))
            {
                return Frame(prose, index, cue.Name, ActorIn(prose, sentence, cue, speaker));
            }
        }

        return IsRead(prose, index) ? Frame(prose, index, "voorgelezen", ActorIn(prose, sentence, new("", sentence.First, sentence.First + 3), null)) : null;
    }

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

    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        var (from, to) = (ClauseStart(prose, sentence, cue.First), Math.Min(cue.End + 8, sentence.End));
        if (prose.Any(Math.Max(from, cue.First - 2), cue.End, ToezeggingPhrases.Negations) || prose.Any(sentence.First, cue.First, Retold)
            || prose.IsIn(sentence.First, Asking) || VraagReader.IsPastAnswer(prose, sentence))
        {
            return false;
        }

        var house = prose.Any(sentence.First, sentence.End, ToezeggingPhrases.House);
        var first = prose.Any(from, Math.Min(cue.First + 6, sentence.End), ToezeggingPhrases.FirstPerson);
        var government = first || prose.Any(from, Math.Min(cue.First + 6, sentence.End), ToezeggingPhrases.Government);
        return cue.Name switch
        {
            "toezeggen" => government && !prose.Any(from, cue.First, Past),
            "informeren" => government && house,
            "sturen" => government && (house || prose.Any(cue.First, to, Papers)),
            "terugkomen" => government && (first || !prose.Any(sentence.First, sentence.End, Parliament)),
            "komen" => government && (prose.Any(cue.First, to, Papers) || house),
            "ontvangen" => IsHouse(prose, cue.First - 1) || IsHouse(prose, cue.First + 2) || IsHouse(prose, cue.First + 1),
            "passief" => house && !prose.Any(sentence.First, cue.First, Past),
            "meenemen" => first && prose.Any(sentence.First, sentence.End, ToezeggingPhrases.FirstPerson),
            _ => false,
        };
    }

    private static readonly WordSet Papers = new("""
        brief kamerbrief verzamelbrief plan voorstel wetsvoorstel reactie kabinetsreactie voortgangsbrief notitie verkenning uitwerking update overzicht rapportage
        voortgangsrapportage antwoorden beantwoording
        """);

    private static readonly WordSet Parliament = new("voorzitter");

    private static bool IsHouse(Prose prose, int at) => prose.Is(at, "kamer") || prose.Is(at, "u");

    private static int ClauseStart(Prose prose, Sentence sentence, int at)
    {
        while (at > sentence.First && prose.Sign(at - 1) is not (';' or ':' or '\n'))
        {
            at--;
        }

        return at;
    }

    // The chair reads a list: "Eén. De minister …", "De negende.", and names to whom it was promised behind it.
    private static bool IsRead(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        if (sentence.End - sentence.First < 6 || !prose.IsIn(sentence.First, ToezeggingPhrases.Plain))
        {
            return false;
        }

        if (IsNumbered(prose, index))
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
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Sign(at) == '\0' && !prose.IsIn(at, ToezeggingPhrases.Numbers))
            {
                return false;
            }
        }

        return sentence.End - sentence.First is > 0 and <= 4;
    }

    private static Toezegging Frame(Prose prose, int index, string name, string? actor)
    {
        var sentence = prose.Sentences[index];
        return new(prose.Span(sentence.First, sentence.End), "toezegging/" + name, actor)
        {
            Recipient = RecipientOf(prose, index),
            Due = TermijnReader.Best(prose, sentence.First, sentence.End),
            Conditional = prose.Any(sentence.First, sentence.End, ToezeggingPhrases.Conditions) || Moment.First(prose, sentence.First, sentence.End) is not null,
            Strength = name is "toezeggen" or "voorgelezen" || IsNumbered(prose, index) || SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) ? "formal" : "plain",
        };
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

    // After a promise was read out, a short answer with a time sets its deadline: "Voor het einde van het jaar komen we daarmee."
    private static (ToezeggingCorrectie Said, Toezegging Now)? CorrectionOf(Prose prose, int index, Toezegging promise)
    {
        var sentence = prose.Sentences[index];
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        if (sentence.End - sentence.First > 14 || prose.Sign(sentence.End - 1) == '?' || prose.Words[sentence.First].Start - promise.Span.End > 1500
            || !(SpeakerTurns.IsGovernment(speaker) || (speaker is null or "De voorzitter" && promise.Strength == "formal")))
        {
            return null;
        }

        var due = TermijnReader.Best(prose, sentence.First, sentence.End);
        if (due is null or { Relation: Relation.None or Relation.At } || !prose.Span(sentence.First, sentence.End).Contains(due.Span) || due.Text == promise.Due?.Text)
        {
            return null;
        }

        return (new(prose.Span(sentence.First, sentence.End), "toezegging/correctie", speaker, "deadline") { Old = promise.Due?.Text, New = due.Text },
            promise with { Due = due, Corrected = true });
    }
}
