using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>Reads mentions of earlier promises: "zoals toegezegd", "de toezegging … wordt beschouwd als afgedaan", "de toezegging blijft staan".</summary>
internal sealed class ToezeggingVermeldingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @toezegging = toezegging|toezeggingen
        promise-fulfilled: @toezegging … afgedaan|voldaan|nagekomen|ingelost|afgehandeld|gestand|vervuld
        promise-fulfilled: voldoe|voldoet|voldoen .. … aan .. … @toezegging
        promise-fulfilled: kom|komt|komen … @toezegging … na
        promise-fulfilled: doe|doet|doen … @toezegging … gestand|af
        promise-fulfilled: gevolg|uitvoering|invulling (gegeven) aan .. … @toezegging
        promise-fulfilled: voldaan|gestand .. … @toezegging
        promise-confirmed: @toezegging .. … blijft|blijven (gewoon|onverkort) staan|geldig|gelden|overeind|openstaan
        promise-confirmed: @toezegging staat|geldt|staan|gelden nog|onverkort|gewoon
        promise-confirmed: @toezegging … nog|onverkort (steeds) geldt|gelden|staat|staan
        promise-confirmed: toegezegd … blijft|blijven (gewoon|onverkort) staan|gelden|overeind
        promise-confirmed: herhaal|bevestig .. … @toezegging
        promise-reference: toegezegd|toegezegde
        promise-reference: mijn|haar|zijn|eerdere|gedane|deze|die|openstaande @toezegging
        promise-reference: @toezegging was|waren
        promise-reference: @toezegging .. aan|om|van|tijdens|uit
        """);

    private static readonly WordSet Negations = new("geen niet nooit evenmin zonder");

    /// <summary>What is hoped, expected or still to come has not been kept.</summary>
    private static readonly WordSet Awaited = new("""
        hoop hopen hopelijk verwacht verwachten zou zouden moet moeten kan kunnen wil willen zal zullen indien mits wanneer graag vraag verzoek of harde nog ga gaan gaat
        """);

    private static readonly WordSet Participles = new("toegezegd toegezegde");

    /// <summary>What may stand between a day and the promise behind it: who promised, to whom.</summary>
    private static readonly WordSet Circumstances = new("""
        heb heeft hebben is zijn werd was had ik wij we de het een mijn onze deze die u uw kamer minister staatssecretaris kabinet aan door gedane eerdere gedaan zoals
        op in met over ook al eerder reeds
        """);

    /// <summary>What may stand between a promise and the day behind it: to whom and where.</summary>
    private static readonly WordSet Places = new("""
        de het een mijn onze deze die uw kamer aan door gedaan op in tijdens van bij d.d dd jl jongstleden debat commissiedebat tweeminutendebat notaoverleg overleg wetgevingsoverleg algemeen schriftelijk plenaire plenair
        rondetafelgesprek vragenuur mondelinge brief kamerbrief begrotingsbehandeling behandeling begroting ook al eerder reeds vorig hierbij
        maandag dinsdag woensdag donderdag vrijdag
        """);

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        var promises = found.Where(statement => statement is Toezegging or GeenToezegging).Select(statement => statement.Span.Start).ToHashSet();
        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            var promised = promises.Contains(prose.Span(sentence.First, sentence.End).Start);
            if (prose.Sign(sentence.End - 1) != '?' && CueIn(prose, sentence, promised) is { } cue)
            {
                found.Add(Frame(prose, sentence, cue, promised));
            }
        }
    }

    private static Cue? CueIn(Prose prose, Sentence sentence, bool promised)
    {
        // "Daarmee is deze toezegging afgedaan": what became of it says more than that it is named.
        Cue? named = null;
        foreach (var cue in Phrases.Find(prose, sentence.First, sentence.End))
        {
            if (Holds(prose, sentence, cue, promised))
            {
                if (cue.Name != "promise-reference")
                {
                    return cue;
                }

                named ??= cue;
            }
        }

        return named;
    }

    private static bool Holds(Prose prose, Sentence sentence, Cue cue, bool promised)
    {
        var denied = prose.Any(Math.Max(sentence.First, cue.First - 5), cue.End, Negations);
        var awaited = cue.Name == "promise-fulfilled" && prose.Any(sentence.First, cue.End, Awaited);
        var wanted = cue.Name == "promise-reference" && !prose.IsIn(cue.First, Made) && (prose.Any(Math.Max(sentence.First, cue.First - 10), cue.First, Wanted) || prose.IsIn(cue.End, Getting));
        return !denied && !awaited && !wanted && IsOfGovernment(prose, sentence, cue) && (!promised || prose.Is(cue.First, "toegezegde"));
    }

    // What a firm or an agency promised is no promise to the House.
    private static bool IsOfGovernment(Prose prose, Sentence sentence, Cue cue) =>
        !prose.IsIn(cue.First, Participles) || prose.Is(cue.First - 1, "zoals") || prose.Is(cue.First - 1, "eerder")
        || InDebate(prose, sentence, cue.First) || prose.Any(sentence.First, sentence.End, ToezeggingPhrases.Government) || prose.Any(sentence.First, sentence.End, ToezeggingPhrases.House);

    // "In het debat is toegezegd": only the government promises there.
    private static bool InDebate(Prose prose, Sentence sentence, int end)
    {
        for (var at = sentence.First; at < end; at++)
        {
            if (prose[at].EndsWith("debat", StringComparison.OrdinalIgnoreCase) || prose[at].EndsWith("overleg", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Made = new("mijn haar zijn eerdere gedane openstaande");
    private static readonly WordSet Wanted = new("graag wil willen vraag vragen zou zouden hoop verzoek krijgen wens");
    private static readonly WordSet Getting = new("krijgen te ontvangen wil willen zou");

    private static ToezeggingVermelding Frame(Prose prose, Sentence sentence, Cue cue, bool promised)
    {
        var span = promised ? prose.Span(Math.Max(sentence.First, cue.First - 1), Math.Min(sentence.End, cue.End + 1)) : prose.Span(sentence.First, sentence.End);
        return new(span, "toezegging/vermelding", cue.Name)
        {
            Date = DayOf(prose, sentence, cue),
            Due = cue.Name == "promise-reference" ? TermijnReader.Limit(prose, sentence.First, sentence.End) : null,
        };
    }

    // "In het debat van 3 mei toegezegd", "de toezegging van 3 mei": the day of the promise stands beside it; any other day is what it is about.
    private static Datum? DayOf(Prose prose, Sentence sentence, Cue cue)
    {
        var word = WordOf(prose, cue);
        foreach (var date in prose.DatesIn(sentence.First, sentence.End))
        {
            var (first, end) = (prose.WordAt(date.Span.Start), prose.WordAt(date.Span.End));
            var beside = end <= word ? OnlyIn(prose, end, word, Circumstances) : OnlyIn(prose, word + 1, first, Places);
            if (beside && !(date.From > prose.Context.Date))
            {
                return date;
            }
        }

        return null;
    }

    private static int WordOf(Prose prose, Cue cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if (prose.IsIn(at, Participles) || prose[at].StartsWith("toezegging", StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return cue.First;
    }

    private static bool OnlyIn(Prose prose, int first, int end, WordSet words)
    {
        for (var at = first; at < end; at++)
        {
            if (!prose.IsIn(at, words))
            {
                return false;
            }
        }

        return end - first <= 14;
    }
}
