using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Rappels;

/// <summary>Reads reminders: "rappel sturen" in the decisions of a committee, "ik herinner de minister aan de motie" in a debate.</summary>
internal sealed class RappelReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        rappel: rappel|rappelbrief|rappelleren|rappeleren
        herinnering: herinner|herinneren ik|wij|we|de|u … aan
        herinnering: ik|wij|we herinner|herinneren … aan
        herinnering: wil|wilde ik|we … herinneren aan
        nummer: nummer .. … nog (een) (keer) noemen|herhalen
        """);

    private static readonly WordSet Debts = new("motie moties toezegging toezeggingen vragen brief antwoord antwoorden beantwoording");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (Phrases.First(prose, sentence.First, sentence.End) is not { } cue || SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)))
            {
                continue;
            }

            var subject = SubjectIn(prose, sentence);
            if (cue.Name == "rappel" || (cue.Name == "herinnering" && prose.Any(cue.First, sentence.End, Debts)) || (cue.Name == "nummer" && subject is not null))
            {
                found.Add(new Rappel(prose.Span(sentence.First, sentence.End), "rappel/" + cue.Name, prose.Turns.SpeakerAt(sentence.First), subject));
            }
        }
    }

    private static string? SubjectIn(Prose prose, Sentence sentence)
    {
        foreach (var citation in prose.CitationsIn(sentence.First, sentence.End))
        {
            if (citation is { Kind: "kamerstuk" or "zaak" or "toezegging-number", Id: not null })
            {
                return citation.Id;
            }
        }

        return MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0 ? MotieVerwijzing.In(prose, sentence.First, sentence.End) : null;
    }
}
