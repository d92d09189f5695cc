using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Vragen;

/// <summary>Reads written questions and their answers by the headings "Vraag 4" and "Antwoord 4", and notices of delay.</summary>
internal sealed class VraagReader : IStatementFeature
{
    private static readonly PhraseTable Headings = new("""
        vraag: vraag|vragen #
        vraag: vraag :
        antwoord: antwoord (op) (vraag|vragen) #
        antwoord: antwoord :
        """);

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

    public void Read(Prose prose, List<Statement> found)
    {
        var (inQuestion, inAnswer, number) = (false, false, default(int?));
        foreach (var sentence in prose.Sentences)
        {
            var at = sentence.First;
            foreach (var heading in Headings.At(prose, at, sentence.End).Take(1))
            {
                (inQuestion, inAnswer) = (heading.Name == "vraag", heading.Name == "antwoord");
                number = int.TryParse(prose[heading.End - 1], out var named) ? named : null;
                at = heading.End;
            }

            if (at < sentence.End && !prose.Turns.Any)
            {
                inAnswer = ReadSentence(prose, sentence with { First = at }, inQuestion, inAnswer, number, found);
            }
        }
    }

    private static bool ReadSentence(Prose prose, Sentence sentence, bool inQuestion, bool inAnswer, int? number, List<Statement> found)
    {
        var span = prose.Span(sentence.First, sentence.End);
        if (Delays.First(prose, sentence.First, sentence.End) is { } delay)
        {
            found.Add(new Uitstelbericht(span, "vraag/uitstel", QuestionsIn(prose, sentence), ReasonIn(prose, sentence, delay)));
        }
        else if (IsPastAnswer(prose, sentence) && !inAnswer)
        {
            Datum? day = null;
            foreach (var date in prose.DatesIn(sentence.First, sentence.End))
            {
                day ??= date;
            }

            found.Add(new AntwoordStatus(span, "vraag/beantwoord", day));
        }

        if (prose.Sign(sentence.End - 1) == '?' && !inAnswer)
        {
            found.Add(new Vraag(span, "vraag/zin", inQuestion ? number : null)
            {
                Due = TermijnReader.Best(prose, sentence.First, sentence.End),
                Motion = MotieVerwijzing.In(prose, sentence.First, sentence.End),
            });
        }
        else if (inAnswer)
        {
            // The first sentence of an answer stands for it.
            found.Add(new Antwoord(span, "vraag/antwoord", number));
            return false;
        }

        return inAnswer;
    }

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
