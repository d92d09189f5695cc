using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>Reads refusals to disclose: words that refuse, somebody of the government who does, and, where the words could mean less, a ground for secrecy.</summary>
internal sealed class GeheimhoudingReader : IStatementFeature
{
    private static readonly WordSet About = new("over omtrent inzake op");

    private static readonly WordSet Able = new("""
        kan kunnen mag mogen moet moeten doe doen doet wil wordt worden ga gaat gaan verstrek verstrekt verstrekken noemen delen publiceren zend zenden stuur sturen bevat bevatten vermeldt zal zullen past geef geeft geven leg legt leggen maak maakt maken laat laten onthoud onthoudt onthouden
        bevestig bevestigt blijft blijven weiger weigert weigeren deel deelt noem noemt zeg zegt treed treedt acht zie is zijn ben verzet verzetten zwijg zwijgt houd houdt houden krijgt spreek spreken staat stuit stuiten dien voeg voegt voegen ligt liggen beroep beroept
        """);

    public static readonly WordSet By = new("""
        ik wij we mij ons kabinet regering minister ministers bewindspersonen staatssecretaris defensie ministerie aivd mivd belastingdienst politie om nctv overheid rijksoverheid nederland justitie ind inspectie igj nza douane marechaussee diensten
        """);

    private static readonly WordSet Passive = new("wordt worden kan kunnen mag mogen is zijn dienen dient moet moeten zullen zal blijft blijven");

    private static readonly WordSet Participles = new("""
        gedaan gemaakt gegeven verstrekt gedeeld ingegaan besproken genoemd vermeld overgelegd toegelicht openbaargemaakt geopenbaard beantwoord gespecificeerd gelakt weggelakt zwartgelakt
        uitgesplitst vrijgegeven prijsgegeven toegezonden bekendgemaakt gepubliceerd geweigerd geïnformeerd uitgelaten vertrouwelijk geheim gesproken meegedeeld toegestuurd verschaft voldaan
        bevestigd gebracht verspreid opgenomen weggelaten ingewilligd verleend gezegd verteld gemeld
        """);

    private static readonly WordSet Past = new("heb heeft hebben had hadden werd werden was waren");
    private static readonly WordSet Suppositions = new("als indien wanneer of waarom tenzij stel mocht");
    private static readonly WordSet Asking = new("vraagt vragen vroeg vroegen gevraagd");

    private static readonly WordSet Provisos = new("indien tenzij wanneer mits");

    private static readonly WordSet Judges = new("rechter rechtbank hof raad rechters commissie");

    /// <summary>The ground of a refusal may hold on for so many sentences behind it.</summary>
    private const int GoesOn = 4;

    public IEnumerable<PhraseTable> Cues => [GeheimhoudingPhrases.Refusals, RefusingAnswer.No];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        var last = -GoesOn - 1;
        foreach (var sentence in prose.SentencesWith(GeheimhoudingPhrases.Refusals, RefusingAnswer.No))
        {
            foreach (var cue in GeheimhoudingPhrases.Refusals.Find(prose, sentence.First, sentence.End))
            {
                if (Holds(prose, sentence, cue, refused: sentence.Index - last <= GoesOn) && !motions.Touch(prose.Span(sentence.First, sentence.End)))
                {
                    found.Add(Frame(prose, sentence, cue));
                    last = sentence.Index;
                    break;
                }
            }

            if (last != sentence.Index && IsGovernment(prose, sentence) && RefusingAnswer.EndOf(prose, sentence) is { } end)
            {
                found.Add(Frame(prose, sentence with { End = end.End }, new("nee", sentence.First, sentence.First + 1)));
                last = end.Index;
            }
        }
    }

    // A refusal needs a verb of being able or doing, and the government: as the subject, as the speaker, or behind a passive.
    private static bool Holds(Prose prose, Sentence sentence, Cue cue, bool refused)
    {
        return prose.Sign(sentence.End - 1) != '?'
            && prose.Any(sentence.First, sentence.End, Able) && IsGovernment(prose, sentence)
            && IsByGovernment(prose, sentence, cue) && !IsSupposed(prose, sentence, cue) && !HoldsTitle(prose, cue) && !IsOfAJudge(prose, sentence, cue) && !IsTold(prose, sentence, cue) && !WasTold(prose, sentence, cue)
            && (!GeheimhoudingPhrases.NeedsGround.Has(cue.Name) || Secrecy.Shows(prose, sentence, cue, refused));
    }

    private static bool IsGovernment(Prose prose, Sentence sentence) => prose.Turns.SpeakerAt(sentence.First) is var speaker && (speaker is null || SpeakerTurns.IsGovernment(speaker));

    private static bool IsByGovernment(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(sentence.First, sentence.End, By) || IsByAgency(prose, sentence, cue)
        || (prose.Any(Math.Max(sentence.First, cue.First - 15), Math.Min(sentence.End, cue.End + 3), Passive) && prose.Any(cue.First, Math.Min(sentence.End, cue.End + 8), Participles))
        || (prose.Is(cue.End - 1, "bekend") && Grounds.Any(prose, sentence)) || cue.Name is "stuit" or "bevestigen" or "staatsbelang" or "staatsgeheim" or "aard" or "weg" or "geheim" or "weglaten";

    // "De Arbeidsinspectie doet geen uitspraken": agencies end as their kind does.
    private static bool IsByAgency(Prose prose, Sentence sentence, Cue cue)
    {
        for (var at = sentence.First; at < cue.First; at++)
        {
            if (Secrecy.EndsIn(prose[at], Agencies) || prose[at].StartsWith("Rijks", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Agencies = ["inspectie", "dienst", "recherche"];

    // "Indien wij geen mededelingen doen": what stands in the supposition itself is not said.
    private static bool IsSupposed(Prose prose, Sentence sentence, Cue cue)
    {
        var at = prose.ClauseStart(sentence, cue.First);

        return IsRetold(prose, sentence, cue) || (cue.Name == "vertrouwelijk" && prose.IsIn(sentence.First, Suppositions)) || (prose.IsIn(at, Suppositions) && !prose.Is(at + 1, "lid")) || prose.Any(at, cue.First, Provisos) || IsAsked(prose, sentence, at, cue);
    }

    // "U vraagt waarom ik zei geen uitspraken te doen": the question is retold, until a "but".
    private static bool IsRetold(Prose prose, Sentence sentence, Cue cue) =>
        Restated.First(prose, sentence.First, cue.First) is not null || prose.IsIn(sentence.First, Secrecy.Readers) && prose.IsIn(sentence.First + 1, Asking) && !prose.Any(sentence.First, cue.First, But);

    // "Uw brief waarin u stelt dat de contracten niet openbaar kunnen worden": somebody tells what the government said.
    private static readonly PhraseTable Restated = new("""
        gezegd: waarin u|minister|staatssecretaris|kabinet .. stelt|schrijft|meldt|aangeeft dat
        gezegd: deel|delen ik|wij|we u mee|mede
        """);

    private static readonly WordSet But = new("maar daarover hierover daarop hierop");

    // "De leden vragen of de aantallen vertrouwelijk kunnen worden verstrekt": asked, and not answered here.
    private static bool IsAsked(Prose prose, Sentence sentence, int clause, Cue cue)
    {
        for (var at = clause; at < cue.First; at++)
        {
            if (prose.Is(at, "of") && prose.Any(Math.Max(sentence.First, at - 3), at, Asking))
            {
                return true;
            }
        }

        return false;
    }

    // "Ik reageer op het artikel «Politie kan het niet aan»": what stands between the marks is another's.
    private static bool HoldsTitle(Prose prose, Cue cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if (prose.Sign(at) is '«' or '“' or '„' or '‘')
            {
                return true;
            }
        }

        return false;
    }

    // "De rechter heeft nog geen uitspraak gedaan" is no silence of the government.
    private static bool IsOfAJudge(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "uitspraak" && prose.Any(Math.Max(sentence.First, cue.First - 6), Math.Min(sentence.End, cue.End + 6), Judges);

    // "Ik heb daarover toen geen mededelingen gedaan" tells what was; parts of a document that were made unreadable are withheld now.
    private static bool IsTold(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is not ("onleesbaar" or "weigeren" or "openbaar" or "vertrouwelijk" or "staatsbelang" or "weg") && prose.Any(Math.Max(OwnStart(prose, sentence, cue.First), cue.First - 8), cue.First, Past);

    // "Kan ik, gegeven de afspraken die wij hebben gemaakt, niets zeggen": what is past stands in another clause.
    private static int OwnStart(Prose prose, Sentence sentence, int at)
    {
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':') && !prose.IsIn(at - 1, Secrecy.Conjunctions))
        {
            at--;
        }

        return at;
    }

    // "De Kamer is vertrouwelijk geïnformeerd": it was told, and not to everybody.
    private static bool WasTold(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "vertrouwelijk" && prose.Any(Math.Max(sentence.First, cue.First - 8), cue.First, Done) && !prose.Any(sentence.First, sentence.End, Only);

    private static readonly WordSet Done = new("is zijn heb heeft hebben");
    private static readonly WordSet Only = new("kan kunnen mag mogen wordt worden zal zullen alleen uitsluitend slechts niet");

    private static Weigering Frame(Prose prose, Sentence sentence, Cue cue)
    {
        var by = prose.IndexOf(sentence.First, sentence.End, By);
        return new(prose.Span(sentence.First, sentence.End), "geheimhouding/" + cue.Name, by < 0 ? null : prose.Quote(by, by + 1), SubjectOf(prose, sentence, cue), Grounds.In(prose, sentence))
        {
            GroundKind = Grounds.KindIn(prose, sentence),
        };
    }

    // What is not told stands behind "over", after the refusal or before it; the "op" of "op grond van" opens its ground.
    private static string? SubjectOf(Prose prose, Sentence sentence, Cue cue)
    {
        var about = prose.IndexOf(cue.First, sentence.End, About);
        for (var at = cue.First - 1; about < 0 && at >= sentence.First; at--)
        {
            about = prose.IsIn(at, About) && !prose.Is(at + 1, "grond") ? at : -1;
        }

        var end = about < 0 ? 0 : EndOf(prose, about + 1, sentence.End, cue.First);
        return about >= 0 && end > about + 1 ? prose.Quote(about + 1, end) : null;
    }

    /// <summary>Verbs behind what is not told: they are no part of it.</summary>
    private static readonly WordSet SubjectEnd = new("kunnen kan wordt worden mag mogen doe doet doen gedaan ingaan ingegaan geven gegeven zeggen delen gedeeld treden lopen zal zullen wil willen moet moeten");

    private static int EndOf(Prose prose, int at, int end, int cue)
    {
        var stop = at <= cue ? cue : end;
        while (at < stop && prose.Sign(at) is not (',' or ';' or '.') && !prose.IsIn(at, SubjectEnd))
        {
            at++;
        }

        return at;
    }
}
