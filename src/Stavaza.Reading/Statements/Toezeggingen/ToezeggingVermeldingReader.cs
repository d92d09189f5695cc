using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>Reads mentions of earlier promises: "zoals toegezegd", "de toezegging … wordt beschouwd als afgedaan", "de toezegging blijft staan".</summary>
internal sealed class ToezeggingVermeldingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @toezegging = toezegging|toezeggingen
        promise-fulfilled: @toezegging … afgedaan|voldaan|nagekomen|ingelost|afgehandeld|gestand
        promise-fulfilled: voldoe|voldoet|voldoen|kom|komt|komen|doe|doen … @toezegging
        promise-fulfilled: gevolg|uitvoering|invulling (gegeven) (aan) .. … @toezegging
        promise-fulfilled: voldaan|gestand .. … @toezegging
        promise-confirmed: @toezegging blijft|blijven (gewoon) staan|geldig|gelden
        promise-reference: toegezegd|toegezegde
        promise-reference: mijn|haar|zijn|eerdere|gedane|deze|die|openstaande @toezegging
        promise-reference: @toezegging was|waren
        promise-reference: @toezegging .. aan|om|van|tijdens|uit
        promise-reference: heb .. gezegd :
        """);

    private static readonly WordSet Negations = new("geen niet");

    public void Read(Prose prose, List<Statement> found)
    {
        var promises = found.Where(statement => statement is Toezegging or GeenToezegging).Select(statement => statement.Span.Start).ToHashSet();
        foreach (var sentence in prose.Sentences)
        {
            var span = prose.Span(sentence.First, sentence.End);
            if (prose.Sign(sentence.End - 1) != '?' && Phrases.First(prose, sentence.First, sentence.End) is { } cue && Holds(prose, sentence, cue, promises.Contains(span.Start)))
            {
                found.Add(Frame(prose, sentence, cue, promises.Contains(span.Start)));
            }
        }
    }

    private static bool Holds(Prose prose, Sentence sentence, Cue cue, bool promised) =>
        !prose.Any(Math.Max(sentence.First, cue.First - 2), cue.First, Negations) && (!promised || prose.Is(cue.First, "toegezegde"));

    private static ToezeggingVermelding Frame(Prose prose, Sentence sentence, Cue cue, bool promised)
    {
        Datum? date = null;
        foreach (var day in prose.DatesIn(sentence.First, sentence.End))
        {
            date ??= day;
        }

        var span = promised ? prose.Span(Math.Max(sentence.First, cue.First - 1), Math.Min(sentence.End, cue.End + 1)) : prose.Span(sentence.First, sentence.End);
        return new(span, "toezegging/vermelding", cue.Name) { Date = date, Due = cue.Name == "promise-reference" ? TermijnReader.Limit(prose, sentence.First, sentence.End) : null };
    }
}
