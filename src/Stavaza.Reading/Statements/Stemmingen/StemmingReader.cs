using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Stemmingen;

/// <summary>Reads votes: the chair's formula, printed results, and "de Kamer nam het voorstel aan". "Stemden in met" is agreement, not a vote.</summary>
internal sealed class StemmingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        formule: constateer|constateren …… aangenomen|verworpen
        uitslag: stemmingsuitslag|uitslag (:) (de) aangenomen|verworpen
        kamer: kamer nam|neemt …… aan
        kamer: kamer heeft|is … aangenomen|verworpen
        kamer: kamer aanvaardde|aanvaardt
        verworpen: kamer verwierp|verwerpt
        stemmen: met algemene stemmen aangenomen
        stemmen: zonder stemming aangenomen
        stemmen: met # stemmen voor|tegen … aangenomen|verworpen
        stemmen: hoofdelijke stemming … aangenomen|verworpen
        """);

    private static readonly WordSet Things = new("voorstel wetsvoorstel motie moties amendement amendementen begroting het zij wet rijkswet subamendement");
    private static readonly WordSet Rejected = new("verworpen verwierp verwerpt");
    private static readonly WordSet For = new("voor vóór");
    private static readonly WordSet PartyWords = new("van de het fractie fracties lid leden aanwezige en");

    public void Read(Prose prose, List<Statement> found)
    {
        var decided = new HashSet<(int Sentence, string Result)>();
        var votes = new List<Stemming>();
        foreach (var sentence in prose.Sentences)
        {
            if (prose.Sign(sentence.End - 1) != '?' && Phrases.First(prose, sentence.First, sentence.End) is { } cue && Holds(prose, sentence, cue))
            {
                var vote = Frame(prose, sentence, cue);
                votes.Add(vote);
                decided.Add((sentence.Index, vote.Result));
            }
        }

        // One decision is told once: the vote says more than the status of its motion.
        found.RemoveAll(statement => statement is MotieStatus status && decided.Contains((MotieVerwijzing.SentenceAt(prose, prose.WordAt(status.Span.Start)), status.Status)));
        found.AddRange(votes);
    }

    private static bool Holds(Prose prose, Sentence sentence, Cue cue) => !Besluit.IsNone(prose, cue.End - 1) && cue.Name switch
    {
        "uitslag" => true,
        "stemmen" => !prose.Is(sentence.First, "constateer") && !prose.Any(cue.First, cue.End, Negations),
        // "De Kamer is geïnformeerd over de motie die is aangenomen": another verb stands between.
        "kamer" when prose.Any(cue.First, cue.End, Subclauses) => false,
        _ => prose.Any(sentence.First, sentence.End, Things) && !prose.Any(cue.First, cue.End, Negations),
    };

    private static readonly WordSet Negations = new("niet nooit");
    private static readonly WordSet Subclauses = new("die dat of geïnformeerd gevraagd verzocht waarin over");

    private static Stemming Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var onMotion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0;
        var subject = onMotion ? MotieVerwijzing.In(prose, sentence.First, sentence.End) : DossierIn(prose, sentence);
        if (subject is null && MotieVerwijzing.Before(prose, sentence.First) is { } motion && cue.Name is "uitslag" or "formule")
        {
            (subject, onMotion) = (motion, true);
        }

        return new(prose.Span(sentence.First, sentence.End), "stemming/" + cue.Name, subject, prose.Any(cue.First, cue.End, Rejected) ? "verworpen" : "aangenomen")
        {
            OnMotion = onMotion,
            Method = MethodOf(prose, sentence),
            For = cue.Name == "formule" ? PartiesFor(prose, cue) : [],
            Date = DayOf(prose, sentence, cue),
            Chamber = cue.Name is "kamer" or "verworpen" ? (prose.Is(cue.First - 1, "eerste") ? "EK" : prose.Is(cue.First - 1, "tweede") ? "TK" : null) : null,
        };
    }

    // The day belongs to the verb: the last word of the phrase, or "nam" in "nam … aan".
    private static Datum? DayOf(Prose prose, Sentence sentence, Cue cue) =>
        Besluit.DayOf(prose, sentence, cue.End - 1) ?? (cue.Name == "kamer" ? Besluit.DayOf(prose, sentence, cue.First + 1) ?? Besluit.DayOf(prose, sentence, cue.First) : null);

    private static string? DossierIn(Prose prose, Sentence sentence)
    {
        Citation? found = null;
        foreach (var citation in prose.CitationsIn(sentence.First, sentence.End))
        {
            found ??= citation is { Kind: "kamerstuk" or "dossier", Id: not null } ? citation : null;
        }

        return found?.Id;
    }

    private static readonly PhraseTable Methods = new("""
        handopsteken: handopsteken
        hoofdelijk: hoofdelijk|hoofdelijke
        algemene stemmen: algemene stemmen
        zonder stemming: zonder stemming
        """);

    private static string? MethodOf(Prose prose, Sentence sentence) => Methods.First(prose, sentence.First, sentence.End)?.Name;

    // "dat de leden van de fracties van A, B en C voor deze motie hebben gestemd en de leden van de overige fracties ertegen"
    private static ImmutableArray<string> PartiesFor(Prose prose, Cue cue)
    {
        var end = prose.IndexOf(cue.First, cue.End, For);
        var parties = ImmutableArray.CreateBuilder<string>();
        var first = -1;
        for (var at = cue.First; at < end; at++)
        {
            var name = prose.Sign(at) == '\0' && !prose.IsIn(at, PartyWords) && (char.IsUpper(prose.Text[prose.Words[at].Start]) || char.IsDigit(prose.Text[prose.Words[at].Start]));
            first = name && first < 0 ? at : first;
            if (first >= 0 && !name)
            {
                parties.Add(prose.Quote(first, at));
                first = -1;
            }
        }

        if (first >= 0)
        {
            parties.Add(prose.Quote(first, end));
        }

        return parties.ToImmutable();
    }
}
