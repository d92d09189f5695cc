using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>Reads refusals to disclose: words that refuse, somebody of the government who does, and, where the words could mean less, a ground for secrecy.</summary>
internal sealed class GeheimhoudingReader : IStatementFeature
{
    private static readonly WordSet About = new("over omtrent inzake op");

    private static readonly WordSet Able = new("""
        kan kunnen mag mogen moet moeten doe doen doet wil wordt worden ga gaat gaan verstrek verstrekt zal zullen past geef geeft geven maak maakt maken laat laten onthoud onthoudt onthouden
        bevestig bevestigt blijft blijven weiger weigert weigeren deel deelt noem noemt zeg zegt treed treedt acht zie is zijn ben verzet verzetten zwijg zwijgt houd houdt houden krijgt spreek spreken staat dien
        """);

    private static readonly WordSet By = new("""
        ik wij we mij ons kabinet regering minister ministers bewindspersonen staatssecretaris defensie ministerie aivd mivd belastingdienst politie om nctv overheid rijksoverheid nederland justitie ind
        """);

    private static readonly WordSet Passive = new("wordt worden kan kunnen mag mogen is zijn dienen dient moet moeten zullen zal blijft blijven");

    private static readonly WordSet Participles = new("""
        gedaan gemaakt gegeven verstrekt gedeeld ingegaan besproken genoemd vermeld overgelegd toegelicht openbaargemaakt geopenbaard beantwoord gespecificeerd gelakt weggelakt zwartgelakt
        uitgesplitst vrijgegeven prijsgegeven toegezonden bekendgemaakt gepubliceerd geweigerd geïnformeerd uitgelaten vertrouwelijk geheim gesproken meegedeeld toegestuurd verschaft voldaan
        bevestigd ingewilligd verleend
        """);

    private static readonly WordSet Past = new("heb heeft hebben had hadden werd werden was waren");
    private static readonly WordSet Suppositions = new("als indien wanneer of waarom tenzij stel mocht");

    private static readonly WordSet Provisos = new("indien tenzij wanneer mits");
    private static readonly WordSet Pronouns = new("dat die dit deze");
    private static readonly WordSet Sorting = new("aan naar volgens op onder");

    /// <summary>What nobody knows cannot be told: no refusal.</summary>
    private static readonly WordSet Absent = new("""
        beschik beschikt beschikken beschikbaar bijgehouden geregistreerd registreert registratie registraties voorhanden bekend onbekend zicht meten gemeten weet weten ontbreken ontbreekt
        betrouwbare vastgesteld termijn voorspellen vooruitlopen vooruitgelopen
        """);

    private static readonly WordSet Brevity = new("uitgebreid uitvoerig lang kort allemaal opnieuw nogmaals herhalen apart afzonderlijk nu tijd meteen zo uitputtend");
    private static readonly WordSet Offers = new("verzoek aanbod voorstel uitnodiging wens oproep suggestie bod advies uitdaging kracht werking grond mee tegen");
    private static readonly WordSet Judges = new("rechter rechtbank hof raad rechters commissie");

    public IEnumerable<PhraseTable> Cues => [GeheimhoudingPhrases.Refusals];

    public void Read(Prose prose, List<Statement> found)
    {
        var motions = new MotieSpans(found);
        foreach (var sentence in prose.SentencesWith(GeheimhoudingPhrases.Refusals))
        {
            foreach (var cue in GeheimhoudingPhrases.Refusals.Find(prose, sentence.First, sentence.End))
            {
                if (Holds(prose, sentence, cue) && !motions.Touch(prose.Span(sentence.First, sentence.End)))
                {
                    found.Add(Frame(prose, sentence, cue));
                    break;
                }
            }
        }
    }

    // A refusal needs a verb of being able or doing, and the government: as the subject, as the speaker, or behind a passive.
    private static bool Holds(Prose prose, Sentence sentence, Cue cue)
    {
        var speaker = prose.Turns.SpeakerAt(sentence.First);
        return prose.Sign(sentence.End - 1) != '?'
            && prose.Any(sentence.First, sentence.End, Able) && (speaker is null || SpeakerTurns.IsGovernment(speaker))
            && IsByGovernment(prose, sentence, cue) && !IsSupposed(prose, sentence, cue) && !IsOfAJudge(prose, sentence, cue) && !IsTold(prose, sentence, cue)
            && (!GeheimhoudingPhrases.NeedsGround.Has(cue.Name) || IsSecret(prose, sentence, cue));
    }

    private static bool IsByGovernment(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(sentence.First, sentence.End, By)
        || (prose.Any(Math.Max(sentence.First, cue.First - 15), Math.Min(sentence.End, cue.End + 3), Passive) && prose.Any(cue.First, Math.Min(sentence.End, cue.End + 8), Participles))
        || cue.Name is "bevestigen" or "staatsbelang" or "aard" or "weg" or "geheim";

    // "Indien wij geen mededelingen doen": what stands in the supposition itself is not said.
    private static bool IsSupposed(Prose prose, Sentence sentence, Cue cue)
    {
        var at = cue.First;
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':'))
        {
            at--;
        }

        return (prose.IsIn(at, Suppositions) && !prose.Is(at + 1, "lid")) || prose.Any(at, cue.First, Provisos);
    }

    // "De rechter heeft nog geen uitspraak gedaan" is no silence of the government.
    private static bool IsOfAJudge(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "uitspraak" && prose.Any(Math.Max(sentence.First, cue.First - 6), Math.Min(sentence.End, cue.End + 6), Judges);

    // "Ik heb daarover toen geen mededelingen gedaan" tells what was; parts of a document that were made unreadable are withheld now.
    private static bool IsTold(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is not ("onleesbaar" or "weigeren" or "openbaar" or "vertrouwelijk" or "staatsbelang" or "weg") && prose.Any(Math.Max(sentence.First, cue.First - 8), cue.First, Past);

    private static bool IsSecret(Prose prose, Sentence sentence, Cue cue)
    {
        if (prose.Any(sentence.First, sentence.End, Absent) || (cue.Name is "delen" or "aard" && !IsOfFacts(prose, sentence, cue))
            || IsRule(prose, sentence) || (cue.Name == "ingaan" && !IsGoingInto(prose, sentence, cue)) || (cue.Name is "zeggen" or "delen" && (cue.End - cue.First > LongestRefusal || prose.Any(cue.First, cue.End, Conjunctions))))
        {
            return false;
        }

        return GeheimhoudingPhrases.Secrets.First(prose, sentence.First, sentence.End) is not null
            || (sentence.Index > 0 && GeheimhoudingPhrases.Therefore.First(prose, sentence.First, Math.Min(sentence.End, cue.End + 6)) is not null && IsGroundIn(prose, prose.Sentences[sentence.Index - 1]))
            || (cue.Name == "ingaan" && !prose.Turns.Any && !prose.Any(sentence.First, sentence.End, Brevity) && prose.Any(sentence.First, sentence.End, Unable));
    }

    // "De gegevens worden niet verstrekt" is a rule of a law, unless a reason or an inability stands with it.
    private static bool IsRule(Prose prose, Sentence sentence) =>
        !prose.Any(sentence.First, sentence.End, By) && !prose.Any(sentence.First, sentence.End, Unable) && !prose.Any(sentence.First, sentence.End, Copulas)
        && !Grounds.Any(prose, sentence);

    private static readonly WordSet Copulas = new("is zijn");

    private const int LongestRefusal = 12;

    private static readonly WordSet Conjunctions = new("dat omdat zodat waardoor terwijl");

    // "De subsidie wordt niet verstrekt" withholds no fact. What is called secret is the subject, and stands before the verb.
    private static bool IsOfFacts(Prose prose, Sentence sentence, Cue cue)
    {
        if (cue.Name == "aard" && (prose.IsIn(cue.End, Sorting) || (prose.IsIn(sentence.First, Pronouns) && cue.First == sentence.First + 1)))
        {
            return !prose.IsIn(cue.End, Sorting);
        }

        for (var at = sentence.First; at < (cue.Name == "aard" ? cue.First : sentence.End); at++)
        {
            if (prose.IsIn(at, GeheimhoudingPhrases.Facts) || (prose.Words[at].Length > 8 && EndsAsFact(prose[at])))
            {
                return cue.Name != "aard" || cue.First - at < 10;
            }
        }

        return false;
    }

    private static bool EndsAsFact(ReadOnlySpan<char> word)
    {
        foreach (var end in GeheimhoudingPhrases.FactEnds)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Unable = new("kan kunnen mag mogen");

    private static bool IsGroundIn(Prose prose, Sentence sentence) => GeheimhoudingPhrases.Secrets.First(prose, sentence.First, sentence.End) is not null;

    // "Niet ingaan op het aanbod" declines; "ik ga daar niet in mee" disagrees; "uitgebreid" is short of time.
    private static bool IsGoingInto(Prose prose, Sentence sentence, Cue cue) =>
        !prose.Any(cue.First, Math.Min(sentence.End, cue.End + 4), Offers) && !prose.Any(cue.First, cue.End, Brevity);

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
