using System.Collections.Immutable;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Vragen;

/// <summary>Reads what became of questions: answered on a day, answered with others or in another letter, passed on, withdrawn, or not answered.</summary>
internal static class AntwoordStatusReader
{
    public static readonly PhraseTable Phrases = new("""
        @ask = vraag|vragen|kamervragen|deelvraag|deelvragen
        @together = gezamenlijk|tezamen|samen|samenhang|tegelijk|tegelijkertijd
        shared: zie|verwijs|verwijst|verwijzen … antwoord|antwoorden|beantwoording (op|van|bij|onder) (de) (uw) @ask #
        shared: antwoord|antwoorden|beantwoording (op|van) (de) @ask # … verwijs|verwezen|zie
        shared: @ask # … beantwoord|beantwoording onder|bij|in|met (het) (antwoord) (op) (de) vraag|vragen|antwoord
        shared: @ask … @together .. beantwoord
        shared: beantwoord|beantwoordt|beantwoorden … @ask … @together
        unanswered: @ask … niet|onvoldoende|onbeantwoord beantwoorden|beantwoord|gebleven
        unanswered: @ask … geen antwoord geven|gegeven|ontvangen|gekregen|mogelijk
        unanswered: @ask … nog niet ingegaan
        unanswered: @ask … antwoord|beantwoording nog|vooralsnog ontbreekt|uitblijft|uitstaat
        withdrawn: @ask .. .. ingetrokken
        forwarded: @ask … doorgeleid|doorgezonden|doorgestuurd|overgedragen (naar|aan)
        elsewhere: @ask # … beantwoord|beantwoordt|beantwoorden (ik|wij) … afzonderlijke|aparte|separate|latere brief
        elsewhere: @ask … afzonderlijke|aparte|separate|latere brief .. beantwoord
        answered: onderstaand|hierbij|bijgaand|hieronder … antwoorden|beantwoording … @ask
        answered: antwoorden|beantwoording … @ask … treft u
        unanswered: geen antwoord .. op (deze|de|uw|die) @ask
        answered: zijn .. @ask .. beantwoord
        answered: vragen|kamervragen zijn|werden .. .. beantwoord
        answered: heb|heeft|hebben … vragen|kamervragen … beantwoord
        answered: vragen|kamervragen … heb|heeft|hebben|zijn|werden … beantwoord
        answered: antwoord|antwoorden|beantwoording … vragen|kamervragen … is|zijn|heb|heeft|hebben|werd|werden … gezonden|gestuurd|verzonden|toegezonden|gegeven|aangeboden|toegekomen
        """);

    /// <summary>An answer in the sentence that names its question: "vraag 3 kan ik bevestigend beantwoorden".</summary>
    public static readonly PhraseTable Within = new("""
        antwoord: vraag|vragen # … bevestigend|ontkennend|instemmend|positief|negatief beantwoorden|beantwoord
        antwoord: antwoord op vraag|vragen # is|luidt
        """);

    private static readonly WordSet Open = new("of zodra als indien nadat totdat voordat wanneer zal zullen zult kunt wilt kunnen verzoek vraagt vragen hoop");
    private static readonly WordSet Asked = new("vraag vragen");

    /// <summary>What a sentence says of questions; null where it says nothing of them.</summary>
    public static AntwoordStatus? In(Prose prose, Sentence sentence, ImmutableArray<int> current)
    {
        if (prose.Sign(sentence.End - 1) == '?' || Phrases.First(prose, sentence.First, sentence.End) is not { } cue
            || prose.Any(Math.Max(sentence.First, cue.First - 6), cue.First, Open) || (cue.Name == "answered" && prose.Any(cue.First + 1, cue.End, Open) && !Having(prose, cue)))
        {
            return null;
        }

        var (numbers, see) = NumbersIn(prose, sentence, current, cue);
        return new(prose.Span(sentence.First, sentence.End), "vraag/" + cue.Name, cue.Name == "answered" ? DayIn(prose, sentence) : null)
        {
            Status = cue.Name,
            Numbers = numbers,
            See = see,
        };
    }

    /// <summary>The numbers of the questions that a sentence answers by naming them; empty where it names none.</summary>
    public static ImmutableArray<int> AnsweredWithin(Prose prose, Sentence sentence)
    {
        if (prose.Sign(sentence.End - 1) == '?' || Within.First(prose, sentence.First, sentence.End) is not { } cue)
        {
            return [];
        }

        var at = cue.First;
        while (at < cue.End && !prose.IsIn(at, Asked))
        {
            at++;
        }

        return VraagHeading.NumbersAt(prose, at + 1, sentence.End).Numbers;
    }

    // "Vragen" itself stands among the words of a question.
    private static bool Having(Prose prose, Cue cue)
    {
        for (var at = cue.First + 1; at < cue.End; at++)
        {
            if (prose.IsIn(at, Open) && !prose.Is(at, "vragen"))
            {
                return false;
            }
        }

        return true;
    }

    // The first numbers are those of the questions, the next those of the answer that is pointed to; behind "zie" alone the question is the one that is being answered.
    private static (ImmutableArray<int> Numbers, ImmutableArray<int> See) NumbersIn(Prose prose, Sentence sentence, ImmutableArray<int> current, Cue cue)
    {
        var lists = new List<ImmutableArray<int>>();
        for (var at = sentence.First; at < sentence.End && lists.Count < 2; at++)
        {
            if (prose.IsIn(at, Asked) && VraagHeading.NumbersAt(prose, at + 1, sentence.End) is ({ IsEmpty: false } numbers, _, _))
            {
                lists.Add(numbers);
            }
        }

        return lists switch
        {
            [] => (current, []),
            [var only] => cue.Name == "shared" && !current.IsEmpty ? (current, only) : (only, []),
            [var questions, var answers, ..] => (questions, answers),
        };
    }

    private static Datum? DayIn(Prose prose, Sentence sentence)
    {
        foreach (var date in prose.DatesIn(sentence.First, sentence.End))
        {
            return date;
        }

        return null;
    }
}
