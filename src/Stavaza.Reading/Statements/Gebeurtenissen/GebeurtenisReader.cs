using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Gebeurtenissen;

/// <summary>Reads what happened in the world of fora and talks: a verb of taking place, stopping or beginning, and a day that is over.</summary>
internal sealed class GebeurtenisReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        bijeenkomst: vond|vonden … plaats
        bijeenkomst: heeft|hebben|is … plaatsgevonden|plaatsgehad
        bijeenkomst: heeft|hebben … bijeenkomst|overleg|top|gesprekken gehad|gehouden|gevoerd
        bijeenkomst: kwamen|kwam … bijeen
        stilgelegd: is|zijn|werd|werden … stilgelegd|opgeheven|ontbonden|afgebroken|beëindigd|stopgezet
        opgericht: is|werd … opgericht|gelanceerd|geopend
        begonnen: is|zijn … begonnen|gestart
        besluit: stemde|stemden … in met
        """);

    private static readonly WordSet Negations = new("niet geen nooit");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        // In a debate everybody tells what was; only papers are read for it.
        if (prose.Turns.Any)
        {
            return;
        }

        var motions = new MotieSpans(found);
        var taken = new HashSet<int>();
        foreach (var statement in found)
        {
            _ = statement is Verdragsgebeurtenis or Uitvoering or Stemming && taken.Add(statement.Span.Start);
        }

        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (prose.Sign(sentence.End - 1) == '?' || Phrases.First(prose, sentence.First, sentence.End) is not { } cue || prose.Any(cue.First, cue.End, Negations)
                || DayIn(prose, sentence, cue) is not { } day)
            {
                continue;
            }

            var span = prose.Span(sentence.First, sentence.End);
            if (!motions.Touch(span) && !taken.Contains(span.Start) && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) < 0)
            {
                found.Add(new Gebeurtenis(span, "gebeurtenis/" + cue.Name, cue.Name, day));
            }
        }
    }

    private static Datum? DayIn(Prose prose, Sentence sentence, Cue cue)
    {
        foreach (var date in prose.DatesIn(Math.Max(sentence.First, cue.First - 8), Math.Min(sentence.End, cue.End + 8)))
        {
            if (!(date.From > prose.Context.Date))
            {
                return date;
            }
        }

        return null;
    }
}
