using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>Reads refusals to disclose: words that refuse, somebody of the government who does, and, where the words could mean less, a ground for secrecy.</summary>
internal sealed class GeheimhoudingReader : IStatementFeature
{
    private static readonly WordSet About = new("over omtrent inzake op");

    private static readonly WordSet Able = new("""
        kan kunnen mag mogen moet moeten doe doen doet wil wordt worden ga gaat gaan verstrek verstrekt verstrekken noemen delen publiceren zend zenden stuur sturen bevat bevatten vermeldt zal zullen past geef geeft geven leg legt leggen maak maakt maken laat laten onthoud onthoudt onthouden
        bevestig bevestigt blijft blijven weiger weigert weigeren deel deelt noem noemt zeg zegt treed treedt acht zie is zijn ben verzet verzetten zwijg zwijgt houd houdt houden krijgt spreek spreken staat dien voeg voegt voegen ligt liggen beroep beroept
        """);

    private static readonly WordSet By = new("""
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
    private static readonly WordSet Pronouns = new("dat die dit deze");
    private static readonly WordSet Sorting = new("aan naar volgens op onder");

    /// <summary>What nobody knows cannot be told: no refusal.</summary>
    private static readonly WordSet Absent = new("""
        beschik beschikt beschikken beschikbaar bijgehouden geregistreerd registreert registratie registraties voorhanden bekend onbekend zicht meten gemeten weet weten ontbreken ontbreekt
        betrouwbare vastgesteld termijn voorspellen vooruitlopen vooruitgelopen
        """);

    private static readonly WordSet Brevity = new("uitgebreid uitvoerig lang kort allemaal opnieuw nogmaals herhalen apart afzonderlijk nu tijd meteen zo uitputtend");
    private static readonly WordSet Offers = new("verzoek aanbod voorstel uitnodiging wens oproep suggestie bod advies uitdaging kracht grond mee tegen");
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
            && IsByGovernment(prose, sentence, cue) && !IsSupposed(prose, sentence, cue) && !HoldsTitle(prose, cue) && !IsOfAJudge(prose, sentence, cue) && !IsTold(prose, sentence, cue) && !WasTold(prose, sentence, cue)
            && (!GeheimhoudingPhrases.NeedsGround.Has(cue.Name) || IsSecret(prose, sentence, cue));
    }

    private static bool IsByGovernment(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(sentence.First, sentence.End, By)
        || (prose.Any(Math.Max(sentence.First, cue.First - 15), Math.Min(sentence.End, cue.End + 3), Passive) && prose.Any(cue.First, Math.Min(sentence.End, cue.End + 8), Participles))
        || cue.Name is "bevestigen" or "staatsbelang" or "staatsgeheim" or "aard" or "weg" or "geheim" or "weglaten";

    // "Indien wij geen mededelingen doen": what stands in the supposition itself is not said.
    private static bool IsSupposed(Prose prose, Sentence sentence, Cue cue)
    {
        var at = cue.First;
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':'))
        {
            at--;
        }

        return IsRetold(prose, sentence, cue) || (cue.Name == "vertrouwelijk" && prose.IsIn(sentence.First, Suppositions)) || (prose.IsIn(at, Suppositions) && !prose.Is(at + 1, "lid")) || prose.Any(at, cue.First, Provisos) || IsAsked(prose, sentence, at, cue);
    }

    // "U vraagt waarom ik zei geen uitspraken te doen": the question is retold, until a "but".
    private static bool IsRetold(Prose prose, Sentence sentence, Cue cue) =>
        prose.IsIn(sentence.First, Readers) && prose.IsIn(sentence.First + 1, Asking) && !prose.Any(sentence.First, cue.First, But);

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
        while (at > sentence.First && prose.Sign(at - 1) is not (',' or ';' or ':') && !prose.IsIn(at - 1, Conjunctions))
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

    private static bool IsSecret(Prose prose, Sentence sentence, Cue cue)
    {
        if (IsAbsent(prose, sentence, cue) || (cue.Name is "delen" or "aard" && !IsOfFacts(prose, sentence, cue) && !IsSecretAndKept(prose, sentence, cue))
            || IsRule(prose, sentence) || (cue.Name == "ingaan" && !IsGoingInto(prose, sentence, cue)) || (cue.Name is "zeggen" or "delen" && (cue.End - cue.First > LongestRefusal || prose.Any(cue.First, cue.End, Conjunctions))))
        {
            return false;
        }

        return IsGroundIn(prose, sentence) || (cue.Name == "delen" && prose.IsIn(cue.End - 1, Telling) && Grounds.Any(prose, sentence) && !prose.Any(cue.First - 2, cue.End, NotYet)) || (cue.Name == "weglaten" && Grounds.Named(prose, sentence)) || IsByChoice(prose, sentence, cue) || HasReason(prose, sentence, cue)
            || (sentence.Index > 0 && GeheimhoudingPhrases.Therefore.First(prose, sentence.First, Math.Min(sentence.End, cue.End + 6)) is not null && IsGroundIn(prose, prose.Sentences[sentence.Index - 1]))
            || (cue.Name == "ingaan" && !prose.Turns.Any && !prose.Any(sentence.First, sentence.End, Brevity) && (prose.Any(sentence.First, sentence.End, Unable) || (prose.IsIn(cue.First, Going) && prose.Any(Math.Max(sentence.First, cue.First - 1), cue.End, First))));
    }

    // "Notulen verstrekken wij niet", "daar ga ik niets over zeggen": who could tell and will not needs no ground. "Nog niet" and "nu niet" say when, and not whether.
    private static bool IsByChoice(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is "delen" or "zeggen" or "informatie" && !prose.Any(sentence.First, sentence.End, Brevity) && !prose.Any(cue.First, cue.End, NotYet)
        && (cue.Name != "zeggen" || prose.Any(cue.First, cue.End, Nothing))
        && Chosen.First(prose, sentence) is { } choice && choice.First < cue.End && cue.First < choice.End + 8;

    /// <summary>What the first person does by choice: being able or allowed to is none.</summary>
    private static readonly PhraseTable Chosen = new("""
        keuze: ik|wij|we|kabinet ga|gaan|gaat|wil|willen|wens|zal|zullen
        keuze: ga|gaan|gaat|wil|willen|wens|wensen|zal|zullen ik|wij|we
        keuze: zeg|zeggen|verstrek|verstrekken|noem|noemen|geef|geven|deel|delen|vermeld|publiceer (ik|wij|we) (u|hier|nu|daarom|dus) niet|niets
        keuze: verstrek|verstrekken|noem|noemen|geef|geven|deel|delen|zeg|zeggen ik|wij|we
        keuze: ik|wij|we niet verstrek|noem|geef|deel|verstrekken
        keuze: ik|wij|we verstrek|verstrekken|noem|noemen|geef|geven|deel|delen geen
        """);

    private static readonly WordSet NotYet = new("nog nu thans vandaag momenteel wanneer");
    private static readonly WordSet Nothing = new("niets");

    // "Kan ik niet geven, want zij vallen onder een clausule": an inability of the first person with its reason behind it, where the reason is no lack of knowledge.
    private static bool HasReason(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is "delen" or "zeggen" or "informatie" or "ingaan" && prose.Any(Math.Max(sentence.First, cue.First - 10), Math.Min(cue.End + 2, sentence.End), Ours) && !prose.Is(cue.First + 1, "dan") && (prose.Any(sentence.First, sentence.End, Unable) || Chosen.First(prose, sentence) is not null || prose.Is(cue.First, "noemt") || (cue.Name == "ingaan" && prose.IsIn(cue.First, Going) && prose.Any(Math.Max(sentence.First, cue.First - 1), cue.First + 2, First))) && !prose.Any(cue.First, cue.End, NotYet)
        && !prose.Any(sentence.First, sentence.End, Brevity)
        && (Grounds.Reason(prose, sentence, cue.End) is { } reason ? !prose.Any(reason, sentence.End, Unknowing) : Grounds.Named(prose, sentence));

    private static readonly WordSet Ours = new("ik wij we kabinet regering");

    /// <summary>Reasons that are a lack, and no secret.</summary>
    private static readonly WordSet Unknowing = new("geen niet onvoldoende ontbreken ontbreekt onbekend verschillend verschillende nieuwe");

    // "De gegevens worden niet verstrekt" is a rule of a law, unless a reason or an inability stands with it.
    private static bool IsRule(Prose prose, Sentence sentence) =>
        !prose.Any(sentence.First, sentence.End, By) && !prose.Any(sentence.First, sentence.End, Unable) && !prose.Any(sentence.First, sentence.End, Copulas)
        && !Grounds.Any(prose, sentence) && !prose.Any(sentence.First, sentence.End, Opinions);

    private static readonly WordSet Opinions = new("beleidsopvattingen passages");
    private static readonly WordSet Copulas = new("is zijn");

    private const int LongestRefusal = 12;

    private static readonly WordSet Conjunctions = new("dat omdat zodat waardoor terwijl");

    // "De levertijden zijn commercieel vertrouwelijk, dus die kan ik hier niet noemen": what is called secret and not named is a fact, whatever it is called.
    private static bool IsSecretAndKept(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "delen" && !prose.IsIn(cue.End - 1, Granted) && IsGroundIn(prose, sentence) && prose.Any(sentence.First, sentence.End, First);

    /// <summary>Verbs of which money and permits are the object as well.</summary>
    private static readonly WordSet Granted = new("geven gegeven verstrekken verstrekt verlenen verleend verschaffen verschaft");

    // "De subsidie wordt niet verstrekt" withholds no fact. What is called secret is the subject, and stands before the verb.
    private static bool IsOfFacts(Prose prose, Sentence sentence, Cue cue)
    {
        if (cue.Name == "aard" && (prose.IsIn(cue.End, Sorting) || (prose.IsIn(sentence.First, Pronouns) && cue.First == sentence.First + 1)))
        {
            return !prose.IsIn(cue.End, Sorting);
        }

        for (var at = sentence.First; at < (cue.Name == "aard" ? cue.First : sentence.End); at++)
        {
            if (IsFact(prose, at))
            {
                return cue.Name != "aard" || cue.First - at < 10;
            }
        }

        return cue.Name == "delen" && (prose.IsIn(cue.End - 1, Telling) || LeansOnFact(prose, sentence));
    }

    /// <summary>Verbs that facts alone are the object of.</summary>
    private static readonly WordSet Telling = new("gepubliceerd publiceren bekendgemaakt bekendmaken bekend onthullen prijsgeven prijsgegeven openbaargemaakt");

    // "Welke organisaties dat zijn, maak ik niet bekend", "die ga ik hem niet geven": a question is the fact, or the sentence before names it.
    private static bool LeansOnFact(Prose prose, Sentence sentence) =>
        prose.IsIn(sentence.First, Interrogatives)
        || (sentence.Index > 0 && prose.IsIn(sentence.First, Those) && prose.Sentences[sentence.Index - 1] is var before && HasFact(prose, before.First, before.End));

    private static readonly WordSet Interrogatives = new("wat welke welk hoeveel hoe wie waar wanneer");
    private static readonly WordSet Those = new("die deze dat dit ze");

    private static bool HasFact(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsFact(prose, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFact(Prose prose, int at) => prose.IsIn(at, GeheimhoudingPhrases.Facts) || (prose.Words[at].Length > 8 && EndsIn(prose[at], GeheimhoudingPhrases.FactEnds));

    private static bool EndsIn(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet First = new("ik wij we");
    private static readonly WordSet Going = new("ga gaan");
    private static readonly WordSet Unable = new("kan kunnen mag mogen");

    private static bool IsGroundIn(Prose prose, Sentence sentence) =>
        GeheimhoudingPhrases.Secrets.First(prose, sentence.First, sentence.End) is not null || HasSecretWord(prose, sentence);

    private static bool HasSecretWord(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Words[at].Length > 8 && EndsIn(prose[at], GeheimhoudingPhrases.SecretEnds))
            {
                return true;
            }
        }

        return false;
    }

    // "Zoals uw Kamer weet" says nothing of what is known.
    private static bool IsAbsent(Prose prose, Sentence sentence, Cue cue)
    {
        for (var at = Absent.Next(prose, sentence.First, sentence.End); at < sentence.End; at = Absent.Next(prose, at + 1, sentence.End))
        {
            // "Koersgevoelige informatie: daar kan ik niet op vooruitlopen"
            if (cue.Name == "vooruitlopen" && prose[at].StartsWith("vooruit", StringComparison.OrdinalIgnoreCase) && HasSecretWord(prose, sentence))
            {
                continue;
            }

            // "Dan weet iedereen waar zij staan": what others would know.
            if (at > cue.End && prose.IsIn(at, Knowing) && !prose.Any(Math.Max(at - 4, cue.End), Math.Min(at + 3, sentence.End), First))
            {
                continue;
            }

            var maakBekend = prose.Is(at, "bekend") && GeheimhoudingPhrases.Refusals.First(prose, sentence.First, at + 1, "delen") is { } told && told.End == at + 1;
            if (!maakBekend && !IsBesides(prose, at, cue) && !(prose.IsIn(at, Knowing) && prose.IsIn(at - 1, Readers)))
            {
                return true;
            }
        }

        return false;
    }

    // "Ik beschik daar niet over en kan niet reageren op vragen over een enkele bank": the refusal stands beside what is lacking.
    private static bool IsBesides(Prose prose, int at, Cue cue)
    {
        for (var and = at + 1; and < cue.First; and++)
        {
            if (prose.Is(and, "en") && prose.Any(and + 1, Math.Min(and + 4, cue.End), Unable))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Knowing = new("weet weten bekend");
    private static readonly WordSet Readers = new("kamer u zoals");

    // "Niet ingaan op het aanbod" declines; "ik ga daar niet in mee" disagrees; "uitgebreid" is short of time.
    private static bool IsGoingInto(Prose prose, Sentence sentence, Cue cue) =>
        !prose.Any(cue.First, Math.Min(sentence.End, cue.End + 4), Offers) && !prose.Is(cue.End, "werking") && !prose.Any(cue.First, cue.End, Brevity);

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
