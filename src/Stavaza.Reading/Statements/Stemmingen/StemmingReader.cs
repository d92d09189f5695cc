using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Stemmingen;

/// <summary>Reads votes: the chair's formula, printed results, and "de Kamer nam het voorstel aan". "Stemden in met" is agreement, not a vote.</summary>
internal sealed class StemmingReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        @besloten = aangenomen|verworpen|aanvaard
        formule: constateer|constateren …… aangenomen|verworpen
        formule: stel|stellen (ik|we) vast …… aangenomen|verworpen
        uitslag: stemmingsuitslag|uitslag (:) (de) aangenomen|verworpen
        kamer: kamer nam|neemt …… aan
        kamer: kamer heeft|is … @besloten
        kamer: kamer heeft … als hamerstuk afgedaan
        kamer: heeft|had|hebben de|uw (tweede|eerste) kamer …… @besloten
        kamer: kamer aanvaardde|aanvaardt
        wet: door de|uw (tweede|eerste) kamer @besloten
        wet: @besloten door de|uw (tweede|eerste) kamer
        hamerstuk: als hamerstuk @besloten|afgedaan
        hamerstuk: @besloten|afgedaan als hamerstuk
        meerderheid: haalde|haalden|haalt|behaalde|behaalden|kreeg|kregen|verkreeg (in) (de|uw) (kamer) (geen|niet) (de) (vereiste|benodigde|een) meerderheid
        verworpen: kamer verwierp|verwerpt
        instemming: kamer stemde|stemt (op|met) … in met
        instemming: kamer heeft|is … ingestemd met
        instemming: kamer ingestemd met
        instemming: kamer …… ingestemd
        stemmen: met algemene stemmen @besloten
        stemmen: met steun van alle fracties|partijen @besloten
        stemmen: met .. .. meerderheid (van) (stemmen) @besloten
        stemmen: @besloten (,) met .. .. meerderheid
        stemmen: unaniem|eenstemmig|kamerbreed @besloten
        stemmen: zonder (hoofdelijke) stemming @besloten
        stemmen: met # (stemmen) tegen|voor … @besloten
        stemmen: met # tegen # stemmen … @besloten
        stemmen: hoofdelijke stemming … @besloten
        stuk: amendement|subamendement|wetsvoorstel|amendementen …… @besloten
        stuk: voorstel van wet|rijkswet …… @besloten
        stemmen: hoofdelijk @besloten
        stemmen: bij|met (zitten|handopsteken) (en) (opstaan) @besloten
        stemmen: @besloten met|bij algemene|handopsteken
        stemmen: @besloten (,) met (slechts) # (stemmen) voor|tegen|stemmen
        stemmen: voor|vóór (,) dus|zodat|waarmee .. .. aangenomen|verworpen
        kort: aangenomen|verworpen
        staken: stemmen staken|gestaakt
        """);

    private static readonly WordSet Things = new("voorstel wetsvoorstel motie moties amendement amendementen begroting het zij wet rijkswet subamendement goedkeuringswet novelle begrotingswet invoeringswet uitvoeringswet artikel artikelen onderdeel");
    private static readonly WordSet Rejected = new("verworpen verwierp verwerpt");
    private static readonly WordSet None = new("geen niet");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        var decided = new HashSet<(int Sentence, string Result)>();
        var votes = new List<Stemming>();
        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (CueIn(prose, sentence) is { } cue)
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

    private static Cue? CueIn(Prose prose, Sentence sentence)
    {
        if (prose.Sign(sentence.End - 1) == '?')
        {
            return null;
        }

        foreach (var cue in Phrases.Find(prose, sentence.First, sentence.End))
        {
            if (Holds(prose, sentence, cue))
            {
                return cue;
            }
        }

        return null;
    }

    private static bool Holds(Prose prose, Sentence sentence, Cue cue) => !Besluit.IsNone(prose, cue.End - 1) && cue.Name switch
    {
        "uitslag" => true,
        "wet" => prose.Any(sentence.First, sentence.End, Bills) && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) < 0 && !IsRelative(prose, sentence, cue.First) && prose.Any(sentence.First, cue.End + 1, Auxiliaries) && !prose.Any(sentence.First, cue.End, Supposed) && !prose.Any(sentence.First, cue.End, Negations),
        "hamerstuk" => prose.Any(sentence.First, sentence.End, Things) && !prose.Any(sentence.First, cue.End, Supposed) && !prose.Any(sentence.First, cue.End, Negations),
        "meerderheid" => MotieVerwijzing.IndexOfMotion(prose, sentence.First, cue.First) >= 0 || prose.Any(sentence.First, cue.First, Things),
        "stemmen" => !prose.Is(sentence.First, "constateer") && !prose.Any(cue.First, cue.End, Negations),
        "stuk" => IsDecided(prose, sentence, cue),
        "staken" => true,
        "kort" => IsShort(prose, sentence, cue),
        "instemming" => (prose.Any(cue.First, sentence.End, Bills) || IsOnMotion(prose, sentence, cue)) && !prose.Any(cue.First, cue.End, Subclauses) && !prose.Any(cue.First, cue.End, Negations) && (prose.Is(cue.First - 1, "eerste") || prose.Is(cue.First - 1, "tweede") || prose.IsIn(cue.First - 1, Articles)),
        // "De motie van het lid Jansen, die door uw Kamer is aangenomen, vraagt om": the clause names the motion.
        "kamer" when IsRelative(prose, sentence, cue.First) => false,
        // "De Kamer is geïnformeerd over de motie die is aangenomen": another verb stands between.
        "kamer" when prose.Any(cue.First, cue.End, Subclauses) => false,
        _ => prose.Any(sentence.First, sentence.End, Things) && !prose.Any(cue.First, cue.End, Negations),
    };

    // "Heeft uw Kamer ingestemd met de motie-A": a named motion right behind.
    private static bool IsOnMotion(Prose prose, Sentence sentence, Cue cue) =>
        prose.Is(cue.End - 1, "met") && MotieVerwijzing.IndexOfMotion(prose, cue.End, Math.Min(sentence.End, cue.End + 4)) >= 0;

    private static readonly WordSet Negations = new("niet nooit");
    private static readonly WordSet Bills = new("wetsvoorstel voorstel wet rijkswet begroting wetsvoorstellen goedkeuringswet novelle");
    private static readonly WordSet Articles = new("de uw");
    private static readonly WordSet Definite = new("het dit de deze");
    private static readonly WordSet Auxiliaries = new("is werd zijn werden was waren");
    private static readonly WordSet Pronouns = new("die dat welke waarin waarmee");

    // "Het amendement is verworpen": a known paper, its auxiliary, and nothing supposed.
    private static bool IsDecided(Prose prose, Sentence sentence, Cue cue) =>
        prose.IsIn(cue.First - 1, Definite) && (prose.Any(cue.First, Math.Min(cue.End + 1, sentence.End), Auxiliaries) || prose.IsIn(cue.First - 2, Auxiliaries)) && !prose.Any(cue.First, cue.End, Negations)
        && !prose.Any(cue.First, cue.End, Subclauses) && !prose.Any(sentence.First, cue.End, Supposed);

    // "Motie-A (36200, nr. 12) – aangenomen", and "Verworpen." behind a line that names a motion.
    private static bool IsShort(Prose prose, Sentence sentence, Cue cue)
    {
        var ends = cue.End >= sentence.End || prose.Sign(cue.End) is '.' or '\n' or ';' or '|' or '(' || (prose.Sign(cue.End) == ',' && IsCounted(prose, cue.End + 1));
        if (!ends)
        {
            return false;
        }

        if (cue.First == sentence.First)
        {
            return sentence.Index > 0 && prose.Sentences[sentence.Index - 1] is var before && before.End - before.First < 40 && MotieVerwijzing.IndexOfMotion(prose, before.First, before.End) >= 0
                && (prose.IsIn(before.First, Heads) || ((prose.Sign(before.First) is '-' or '–' or '•' || char.IsAsciiDigit(prose[before.First][0])) && prose.Any(before.First, Math.Min(before.First + 6, before.End), Heads)));
        }

        // A row of a list of votes: "36 200, nr. 61 (Jansen) over werk: aangenomen".
        return prose.Sign(cue.First - 1) is '–' or '-' or ':' or '|' && (MotieVerwijzing.IndexOfMotion(prose, sentence.First, cue.First) >= 0 || prose.PaperIn(sentence.First, cue.First) is not null || prose.Any(sentence.First, Math.Min(sentence.First + 4, cue.First), Listed));
    }

    // "Verworpen, 70 voor, 80 tegen", "aangenomen, hoofdelijk"
    private static bool IsCounted(Prose prose, int at) => at < prose.Words.Length && (char.IsAsciiDigit(prose[at][0]) || prose.Is(at, "met") || prose.Is(at, "hoofdelijk") || prose.Is(at, "bij"));

    /// <summary>What a row of a list of votes begins with, where it is no motion.</summary>
    private static readonly WordSet Listed = new("amendement subamendement wetsvoorstel artikel");
    private static readonly WordSet Heads = new("motie de gewijzigde nader amendement");
    private static readonly WordSet Supposed = new("als indien mocht zou zouden wanneer of kan kunnen moet moeten wordt worden zal zullen");

    private static bool IsRelative(Prose prose, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && prose.Sign(i) is not (',' or ';' or ':'); i--)
        {
            if (prose.IsIn(i, Pronouns))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Subclauses = new("die dat of geïnformeerd gevraagd verzocht waarin over");

    private static Stemming Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var onMotion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) >= 0;
        var subject = onMotion ? MotieVerwijzing.In(prose, sentence.First, sentence.End) : DossierIn(prose, sentence);
        if (subject is null && MotieVerwijzing.Before(prose, sentence.First) is { } motion && cue.Name is "uitslag" or "formule" or "kort" or "stemmen")
        {
            (subject, onMotion) = (motion, true);
        }

        var votes = cue.Name == "formule" ? Stemgedrag.Read(prose, cue.First, cue.End) : new([], [], null);
        var lost = prose.Any(cue.First, cue.End, cue.Name == "meerderheid" ? None : Rejected);
        var result = cue.Name == "staken" ? "gestaakt" : lost ? "verworpen" : "aangenomen";
        return new(prose.Span(sentence.First, sentence.End), "stemming/" + cue.Name, subject, result)
        {
            OnMotion = onMotion,
            Method = MethodOf(prose, sentence),
            For = votes.For,
            Against = votes.Against,
            Others = votes.Others,
            Count = cue.Name is "formule" or "stemmen" ? CountIn(prose, cue) : null,
            Date = DayOf(prose, sentence, cue),
            Chamber = ChamberOf(prose, cue),
        };
    }

    private static string? ChamberOf(Prose prose, Cue cue)
    {
        if (cue.Name is not ("kamer" or "verworpen" or "instemming" or "wet"))
        {
            return null;
        }

        for (var at = Math.Max(0, cue.First - 1); at < Math.Min(cue.First + 4, cue.End); at++)
        {
            if (prose.Is(at + 1, "kamer") && (prose.Is(at, "eerste") || prose.Is(at, "tweede")))
            {
                return prose.Is(at, "eerste") ? "EK" : "TK";
            }
        }

        return null;
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
        zonder stemming: zonder hoofdelijke stemming
        handopsteken: handopsteken
        hoofdelijk: hoofdelijk|hoofdelijke
        algemene stemmen: algemene stemmen
        zonder stemming: zonder stemming
        """);

    private static string? MethodOf(Prose prose, Sentence sentence) => Methods.First(prose, sentence.First, sentence.End)?.Name;

    // "met 76 tegen 74 stemmen", "met 80 stemmen voor en 70 stemmen tegen"
    private static (int For, int Against)? CountIn(Prose prose, Cue cue)
    {
        var (first, second, against) = (-1, -1, -1);
        for (var at = cue.First; at < cue.End; at++)
        {
            if (prose[at].Length <= 3 && int.TryParse(prose[at], out var number) && number <= 150)
            {
                (first, second) = first < 0 ? (number, second) : (first, second < 0 ? number : second);
            }

            against = against < 0 && prose.Is(at, "tegen") && first >= 0 && second < 0 ? at : against;
        }

        var againstFirst = against > 0 && prose.Is(against - 1, "stemmen");
        return second < 0 ? null : againstFirst ? (second, first) : (first, second);
    }
}
