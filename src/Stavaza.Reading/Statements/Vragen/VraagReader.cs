using System.Collections.Immutable;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Vragen;

/// <summary>Reads written questions and their answers by the headings "Vraag 4" and "Antwoord 4", and notices of delay.</summary>
internal sealed class VraagReader : IStatementFeature
{
    private static readonly PhraseTable Delays = new("""
        @later = gebruikelijke|gestelde|reguliere
        uitstel: niet binnen de @later termijn
        uitstel: niet binnen de termijn
        uitstel: niet binnen drie weken
        uitstel: niet tijdig .. … beantwoord|beantwoorden
        """);

    private static readonly PhraseTable Reasons = new("""
        reden: vanwege|wegens
        reden: omdat|aangezien
        reden: in verband met
        """);

    private static readonly PhraseTable Answered = new("""
        status: zijn .. vragen .. beantwoord
        status: vragen zijn .. .. beantwoord
        """);

    /// <summary>Whether a sentence says that questions were answered: no promise.</summary>
    public static bool IsPastAnswer(Prose prose, Sentence sentence) => Answered.First(prose, sentence.First, sentence.End) is not null;

    public IEnumerable<PhraseTable> Cues => [Delays, AntwoordStatusReader.Phrases, AntwoordStatusReader.Within];

    public void Read(Prose prose, List<Statement> found)
    {
        if (prose.Turns.Any)
        {
            return;
        }

        var place = new VraagPlace(false, false, [], null);
        foreach (var sentence in prose.Sentences)
        {
            var at = sentence.First;
            if (VraagHeading.At(prose, sentence) is { } heading)
            {
                // "Antwoord" without a number answers the question above it.
                place = heading.Numbers.IsEmpty ? place with { InQuestion = !heading.IsAnswer, InAnswer = heading.IsAnswer } : new(!heading.IsAnswer, heading.IsAnswer, heading.Numbers, heading.Part);
                at = heading.End;
            }
            else if (prose.Sign(sentence.End - 1) == '?' && !place.InAnswer && VraagHeading.InMargin(prose, sentence) is { } margin)
            {
                (place, at) = (new(true, false, margin.Numbers, margin.Part), Math.Min(margin.End, sentence.End));
            }

            if (at < sentence.End)
            {
                place = ReadSentence(prose, sentence with { First = at }, place, found);
            }
        }
    }

    private static VraagPlace ReadSentence(Prose prose, Sentence sentence, VraagPlace place, List<Statement> found)
    {
        var span = prose.Span(sentence.First, sentence.End);
        if (Delays.First(prose, sentence.First, sentence.End) is { } delay)
        {
            found.Add(new Uitstelbericht(span, "vraag/uitstel", QuestionsIn(prose, sentence), ReasonIn(prose, sentence, delay)));
        }

        var status = Delays.First(prose, sentence.First, sentence.End) is null ? AntwoordStatusReader.In(prose, sentence, place.Numbers) : null;
        if (status is not null && (!place.InAnswer || status.Status != "answered"))
        {
            found.Add(status);
        }

        if (prose.Sign(sentence.End - 1) == '?' && !place.InAnswer)
        {
            found.Add(new Vraag(span, "vraag/zin", place.InQuestion && !place.Numbers.IsEmpty ? place.Numbers[0] : null)
            {
                Part = place.InQuestion ? place.Part : null,
                Due = TermijnReader.Limit(prose, sentence.First, sentence.End),
                Motion = MotieVerwijzing.In(prose, sentence.First, sentence.End),
            });
        }
        else if (place.InAnswer)
        {
            // The first sentence of an answer stands for it.
            found.Add(new Antwoord(span, "vraag/antwoord", place.Numbers) { Part = place.Part, See = status is { Status: "shared" } ? status.See : [] });
            return place with { InAnswer = false };
        }
        else if (AntwoordStatusReader.AnsweredWithin(prose, sentence) is { IsEmpty: false } numbers)
        {
            found.Add(new Antwoord(span, "vraag/genoemd", numbers));
        }

        return place;
    }

    /// <summary>Where among questions and answers a sentence stands.</summary>
    private readonly record struct VraagPlace(bool InQuestion, bool InAnswer, ImmutableArray<int> Numbers, string? Part);

    private static string? QuestionsIn(Prose prose, Sentence sentence)
    {
        foreach (var citation in prose.CitationsIn(sentence.First, sentence.End))
        {
            if (citation is { Kind: "zaak" or "aanhangsel", Id: not null })
            {
                return citation.Id;
            }
        }

        return null;
    }

    private static string? ReasonIn(Prose prose, Sentence sentence, Cue delay)
    {
        if (Reasons.First(prose, sentence.First, sentence.End) is not { } reason)
        {
            return null;
        }

        var end = reason.First < delay.First ? delay.First : sentence.End;
        for (var at = reason.End; at < end; at++)
        {
            if (prose[at] is "kunnen" or "kan" or "is" && reason.First < delay.First)
            {
                end = at;
            }
        }

        return prose.Quote(reason.First, end);
    }
}
