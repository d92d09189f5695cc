using Stavaza.Reading.Statements.Vragen;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads what the government answers when it is asked after a motion: "Hoe staat het met de motie-A over de sluis?" in a list of questions, "De leden vragen naar de
/// uitvoering van de motie-A" in a written consultation, a member who asks in a debate, and a minister who tells that a member asked. The answer names the motion no more.
/// </summary>
internal static class UitvoeringAnswers
{
    /// <summary>So many sentences behind the question the answer begins at most: other questions, headings and what else the member says stand between.</summary>
    private const int Reach = 6;

    /// <summary>The first sentences of an answer: "Zeker, er ligt een motie" tells nothing yet.</summary>
    private const int Openings = 2;

    private const int ShortestAnswer = 4;

    /// <summary>In these first words of an answer in a debate stands what takes the motion up: "Nou, die ligt bij de provincies".</summary>
    private const int Opening = 4;

    private static readonly PhraseTable AsksAfter = new("""
        vraag: vroeg|vroegen|vraag|vraagt|vragen|gevraagd … hoe|wat|waarom|wanneer|naar|stand|uitvoering
        vraag: willen .. weten|vernemen … hoe|wat|waarom|wanneer|stand|uitvoering
        vraag: vragen|vraagt|vroeg|vroegen … of .. … motie .. … uitgevoerd
        """);

    /// <summary>In a debate motions come up all the time: only what asks after the execution of one is followed.</summary>
    private static readonly PhraseTable AsksAfterDoing = new("""
        vraag: hoe staat|zit|loopt het (nu) (nou) (eigenlijk) met .. … motie
        vraag: hoe het (nu) staat|zit|loopt (nu) (nou) (eigenlijk) met .. … motie
        vraag: stand van zaken .. … motie
        vraag: motie .. … uitgevoerd|opgevolgd|terechtgekomen|gebeurd|uitvoering
        vraag: uitvoering van .. … motie
        vraag: terechtgekomen|gebeurd|gedaan (er) van|met .. … motie
        vraag: doet .. … met .. … motie
        vraag: motie .. … doet .. .. daarmee|ermee
        """);

    private static readonly WordSet TakesUp = new("die daar daarvoor daaraan daarmee hiervoor hieraan daartoe hiertoe");
    private static readonly WordSet Members = new("leden lid fractie fracties vragen heer mevrouw");

    public static void Read(Prose prose, MotieSpans motions, List<Statement> found)
    {
        HashSet<int> told = [.. found.OfType<Uitvoering>().Select(one => MotieVerwijzing.SentenceAt(prose, prose.WordAt(one.Span.Start)))];
        foreach (var sentence in prose.SentencesWith(MotieVerwijzing.Named))
        {
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            if (motion < 0 || told.Contains(sentence.Index) || motions.Touch(prose.Span(sentence.First, sentence.End)) || !IsAsked(prose, sentence))
            {
                continue;
            }

            if (AnswerTo(prose, sentence, told, motions) is var (answer, stance))
            {
                told.Add(answer.Index);
                found.Add(UitvoeringReader.Frame(prose, answer, stance, "uitvoering/antwoord") with
                {
                    Motion = MotieVerwijzing.Of(prose, sentence),
                    Mover = Indiener.In(prose, motion, sentence.End, reach: 6),
                });
            }
        }
    }

    private static bool IsAsked(Prose prose, Sentence sentence)
    {
        var question = prose.Sign(sentence.End - 1) == '?';
        return prose.Turns.Any
            ? !SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First)) && (question || prose.Turns.MayGovern(sentence.First) || prose.Any(sentence.First, sentence.End, Never)) && AsksAfterDoing.First(prose, sentence.First, sentence.End) is not null
            : question || AsksAfter.First(prose, sentence.First, sentence.End) is not null;
    }

    private static readonly WordSet Never = new("nooit nog");

    private static (Sentence Answer, string Stance)? AnswerTo(Prose prose, Sentence asked, HashSet<int> told, MotieSpans motions)
    {
        var openings = 0;
        for (var index = asked.Index + 1; index <= asked.Index + Reach && index < prose.Sentences.Length && openings < Openings; index++)
        {
            var sentence = Behind(prose, prose.Sentences[index]);
            if (told.Contains(index) || VraagHeading.At(prose, prose.Sentences[index]) is { IsAnswer: false } || IsOfAnother(prose, asked, prose.Sentences[index]))
            {
                return null;
            }

            if (sentence.End <= sentence.First || !prose.Turns.MayGovern(sentence.First) || prose.Sign(sentence.End - 1) == '?')
            {
                continue;
            }

            openings++;
            if (sentence.End - sentence.First >= ShortestAnswer && StanceOf(prose, sentence, motions) is { } stance)
            {
                return (sentence, stance);
            }
        }

        return null;
    }

    // Neither who asked nor the government: the chair, another member.
    private static bool IsOfAnother(Prose prose, Sentence asked, Sentence sentence) => !prose.Turns.MayGovern(sentence.First) && !IsOfTurn(prose, asked, sentence);

    private static bool IsOfTurn(Prose prose, Sentence one, Sentence other) => prose.Turns.SpeakerAt(one.First) == prose.Turns.SpeakerAt(other.First);

    // "Antwoord 4" and the name of a speaker stand before the answer.
    private static Sentence Behind(Prose prose, Sentence sentence)
    {
        var first = VraagHeading.At(prose, sentence) is { IsAnswer: true } heading ? heading.End : BehindSpeaker(prose, sentence);
        while (first < sentence.End && prose.Sign(first) == '\n')
        {
            first++;
        }

        return sentence with { First = Math.Min(first, sentence.End) };
    }

    private static int BehindSpeaker(Prose prose, Sentence sentence)
    {
        if (prose.Turns.SpeakerAt(sentence.First) is not { } speaker || !prose.Text.AsSpan(prose.Words[sentence.First].Start).StartsWith(speaker, StringComparison.Ordinal))
        {
            return sentence.First;
        }

        var at = sentence.First;
        while (at < sentence.End && prose.Sign(at) != ':')
        {
            at++;
        }

        return at + 1;
    }

    private static string? StanceOf(Prose prose, Sentence answer, MotieSpans motions) =>
        prose.Any(answer.First, answer.End, UitvoeringFacts.Others) || (prose.Turns.Any && !prose.Any(answer.First, Math.Min(answer.End, answer.First + Opening), TakesUp))
        || prose.Any(answer.First, Math.Min(answer.End, answer.First + 3), Members)
        || MotieVerwijzing.IndexOfMotion(prose, answer.First, answer.End) >= 0 || motions.Touch(prose.Span(answer.First, answer.End))
            ? null : UitvoeringTense.Of(prose, answer.First, answer.End, acting: true);
}
