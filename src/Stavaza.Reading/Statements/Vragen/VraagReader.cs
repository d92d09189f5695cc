using System.Collections.Immutable;
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
        var (inQuestion, inAnswer, numbers) = (false, false, ImmutableArray<int>.Empty);
        foreach (var sentence in prose.Sentences)
        {
            var at = sentence.First;
            foreach (var heading in Headings.At(prose, at, sentence.End).Take(1))
            {
                (inQuestion, inAnswer) = (heading.Name == "vraag", heading.Name == "antwoord");
                (numbers, at) = NumbersIn(prose, heading, sentence.End);
            }

            if (at < sentence.End && !prose.Turns.Any)
            {
                inAnswer = ReadSentence(prose, sentence with { First = at }, inQuestion, inAnswer, numbers, found);
            }
        }
    }

    // numbers = number {("," | "en" | "tot en met" | "t/m") number}: one answer may serve several questions.
    private static (ImmutableArray<int> Numbers, int End) NumbersIn(Prose prose, Cue heading, int end)
    {
        if (!int.TryParse(prose[heading.End - 1], out var first))
        {
            return ([], heading.End);
        }

        var numbers = new List<int> { first };
        var (at, through) = (heading.End, false);
        for (; at < end && at - heading.End < 40; at++)
        {
            if (int.TryParse(prose[at], out var next) && next is > 0 and < 1000)
            {
                numbers.AddRange(through && next > numbers[^1] ? Enumerable.Range(numbers[^1] + 1, next - numbers[^1]) : [next]);
                through = false;
            }
            else if (!prose.IsIn(at, Between) && prose.Sign(at) is not (',' or '/' or '(' or ')' or ':' or '.'))
            {
                break;
            }
            else
            {
                through |= prose.Is(at, "met") || prose.Is(at, "m");
            }
        }

        return ([.. numbers], at);
    }

    private static readonly WordSet Between = new("en tot met t m vraag vragen");

    private static bool ReadSentence(Prose prose, Sentence sentence, bool inQuestion, bool inAnswer, ImmutableArray<int> numbers, List<Statement> found)
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
            found.Add(new Vraag(span, "vraag/zin", inQuestion && !numbers.IsEmpty ? numbers[0] : null)
            {
                Due = TermijnReader.Limit(prose, sentence.First, sentence.End),
                Motion = MotieVerwijzing.In(prose, sentence.First, sentence.End),
            });
        }
        else if (inAnswer)
        {
            // The first sentence of an answer stands for it.
            found.Add(new Antwoord(span, "vraag/antwoord", numbers));
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
