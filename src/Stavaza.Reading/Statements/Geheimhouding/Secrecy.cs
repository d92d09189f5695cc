using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>Tells a refusal from what has the same words and is none: a lack of figures, of time or of competence, a permit that is not given, an offer that is declined.</summary>
internal static class Secrecy
{
    private static readonly WordSet Pronouns = new("dat die dit deze");

    private static readonly WordSet Sorting = new("aan naar volgens op onder");

    /// <summary>What nobody knows cannot be told: no refusal.</summary>
    private static readonly WordSet Absent = new("""
        beschik beschikt beschikken beschikbaar bijgehouden geregistreerd registreert registratie registraties voorhanden bekend onbekend zicht meten gemeten weet weten ontbreken ontbreekt
        betrouwbare vastgesteld termijn voorspellen vooruitlopen vooruitgelopen
        """);

    private static readonly WordSet Brevity = new("uitgebreid uitvoerig lang kort allemaal opnieuw nogmaals herhalen apart afzonderlijk nu tijd meteen zo uitputtend");

    private static readonly WordSet Offers = new("verzoek aanbod voorstel uitnodiging wens oproep suggestie bod advies uitdaging kracht grond mee tegen");

    /// <summary>Whether words that could mean less refuse: a ground for secrecy, a choice, a reason that is no lack of knowledge.</summary>
    /// <param name="refused">The sentence before refuses, and its ground holds on.</param>
    public static bool Shows(Prose prose, Sentence sentence, Cue cue, bool refused) =>
        !IsAbsent(prose, sentence, cue) && (!IsOtherwise(prose, sentence, cue) || (refused && cue.Name == "delen" && prose.Is(sentence.First, "ook")))
        && (IsGroundIn(prose, sentence) || (refused && GoesOn.First(prose, sentence) is not null) || IsPrivate(prose, sentence, cue) || IsByChoice(prose, sentence, cue) || HasReason(prose, sentence, cue) || HasGroundBefore(prose, sentence, cue) || IsPassedOver(prose, sentence, cue)
            || (cue.Name == "delen" && prose.IsIn(cue.End - 1, Telling) && Grounds.Any(prose, sentence) && !prose.Any(cue.First - 2, cue.End, NotYet))
            || (cue.Name == "weglaten" && (Grounds.Named(prose, sentence) || (Grounds.Reason(prose, sentence, cue.End) is { } why && !prose.Any(why, Math.Min(why + 6, sentence.End), Unknowing)))));

    // No fact is kept, a law is retold, an offer is declined, or the words belong to two clauses.
    private static bool IsOtherwise(Prose prose, Sentence sentence, Cue cue) => cue.Name switch
    {
        "delen" when !IsOfFacts(prose, sentence, cue) && !IsSecretAndKept(prose, sentence, cue) => true,
        "aard" when !IsOfFacts(prose, sentence, cue) => true,
        "ingaan" when !IsGoingInto(prose, sentence, cue) => true,
        "zeggen" when prose.Is(cue.First - 1, "nog") => true,
        "zeggen" or "delen" when cue.End - cue.First > LongestRefusal || prose.Any(cue.First, cue.End, Conjunctions) => true,
        "weg" => false,
        _ => IsRule(prose, sentence),
    };

    // "De prijs kan ik om dezelfde reden niet noemen", "welke landen dat zijn, kan ik evenmin zeggen" behind a refusal.
    private static readonly PhraseTable GoesOn = new("""
        verder: evenmin|daarom|derhalve|dus
        verder: ook .. .. niet|geen
        verder: om die|deze|dezelfde|diezelfde reden|redenen
        """);

    // "De namen van de bedrijven kan ik niet noemen": who could not tell them for want of knowledge would say so.
    private static bool IsPrivate(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "delen" && IsOurs(prose, sentence, cue) && prose.IsIn(cue.End - 1, Handing) && !prose.Any(sentence.First, cue.End, NotYet) && !prose.Is(cue.First + 1, "dan") && prose.Any(sentence.First, cue.First, Private);

    private static readonly WordSet Private = new("namen naam identiteit identiteiten inhoud verslagen verslag notulen uitslagen correspondentie contracten contract telegrammen gespreksverslagen gespreksverslag persoonsgegevens motivering beweegredenen");
    private static readonly WordSet Handing = new("noemen geven delen verstrekken openbaren vrijgeven bekendmaken vermelden toesturen toezenden overleggen publiceren");

    // "De zaak is onder de rechter. Daarom ga ik hier niet nader op in."
    private static bool HasGroundBefore(Prose prose, Sentence sentence, Cue cue) =>
        sentence.Index > 0 && GeheimhoudingPhrases.Therefore.First(prose, sentence.First, Math.Min(sentence.End, cue.End + 6)) is not null && IsGroundIn(prose, prose.Sentences[sentence.Index - 1]);

    // In a letter "daar ga ik niet op in" refuses; in a debate it may be short of time.
    private static bool IsPassedOver(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name == "ingaan" && !prose.Turns.Any && !prose.Any(sentence.First, sentence.End, Brevity)
        && (prose.Any(sentence.First, sentence.End, Unable) || (prose.IsIn(cue.First, Going) && prose.Any(Math.Max(sentence.First, cue.First - 1), cue.End, First)));

    // "Notulen verstrekken wij niet", "daar ga ik niets over zeggen": who could tell and will not needs no ground. "Nog niet" and "nu niet" say when, and not whether.
    private static bool IsByChoice(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is "delen" or "zeggen" or "informatie" && !prose.Any(Math.Max(sentence.First, cue.First - 5), Math.Min(cue.End + 3, sentence.End), Brevity) && !prose.Any(cue.First, cue.End, NotYet)
        && (cue.Name != "zeggen" || prose.Any(cue.First, cue.End, Nothing) || (prose.IsIn(sentence.First, Those) && cue.End >= sentence.End - 1))
        && Chosen.First(prose, sentence) is { } choice && choice.First < cue.End && cue.First < choice.End + 8;

    /// <summary>What the first person does by choice: being able or allowed to is none.</summary>
    private static readonly PhraseTable Chosen = new("""
        keuze: ik|wij|we|kabinet ga|gaan|gaat|wil|willen|wens|zal|zullen
        keuze: ga|gaan|gaat|wil|willen|wens|wensen|zal|zullen ik|wij|we
        keuze: zeg|zeggen|verstrek|verstrekken|noem|noemen|geef|geven|deel|delen|vermeld|publiceer (ik|wij|we) (u|hier|nu|daarom|dus) niet|niets|niks
        keuze: verstrek|verstrekken|noem|noemen|geef|geven|deel|delen|zeg|zeggen ik|wij|we .. niet|niets|niks|geen|evenmin
        keuze: ik|wij|we niet verstrek|noem|geef|deel|verstrekken
        keuze: ik|wij|we verstrek|verstrekken|noem|noemen|geef|geven|deel|delen geen
        """);

    private static readonly WordSet Still = new("nog");
    private static readonly WordSet NotYet = new("nog nu thans vandaag momenteel wanneer");
    private static readonly WordSet Nothing = new("niets niks");

    // "Kan ik niet geven, want zij vallen onder een clausule": an inability of the first person with its reason behind it, where the reason is no lack of knowledge.
    private static bool HasReason(Prose prose, Sentence sentence, Cue cue) =>
        cue.Name is "delen" or "zeggen" or "informatie" or "ingaan" && IsOurs(prose, sentence, cue)
        && !prose.Any(cue.First, cue.End, Grounds.Named(prose, sentence) ? Still : NotYet) && !prose.Is(cue.First + 1, "dan") && !prose.Any(prose.Is(sentence.First, "nu") ? sentence.First + 1 : sentence.First, sentence.End, Brevity)
        && (Grounds.Reason(prose, sentence, cue.End) is { } reason ? !prose.Any(reason, Math.Min(reason + 6, sentence.End), Unknowing)
            : Grounds.Named(prose, sentence) || (Grounds.OpensWithReason(prose, sentence) is { } clause && clause <= cue.First && !prose.Any(sentence.First, clause, Unknowing)));

    // The government stands near the refusal, and is unable or unwilling.
    private static bool IsOurs(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(Math.Max(sentence.First, cue.First - 10), Math.Min(cue.End + 2, sentence.End), Ours)
        && (prose.Any(sentence.First, sentence.End, Unable) || Chosen.First(prose, sentence) is not null || prose.Is(cue.First, "noemt")
            || (cue.Name == "ingaan" && prose.IsIn(cue.First, Going) && prose.Any(Math.Max(sentence.First, cue.First - 1), cue.First + 2, First)));

    private static readonly WordSet Ours = new("ik wij we kabinet regering");

    /// <summary>Reasons that are a lack, and no secret.</summary>
    private static readonly WordSet Unknowing = new("geen niet onvoldoende ontbreken ontbreekt onbekend verschillend verschillende nieuwe");

    // "De gegevens worden niet verstrekt" is a rule of a law, unless a reason or an inability stands with it.
    private static bool IsRule(Prose prose, Sentence sentence) =>
        !prose.Any(sentence.First, sentence.End, GeheimhoudingReader.By) && !prose.Any(sentence.First, sentence.End, Unable) && !prose.Any(sentence.First, sentence.End, Copulas)
        && !Grounds.Any(prose, sentence) && !prose.Any(sentence.First, sentence.End, Opinions);

    private static readonly WordSet Opinions = new("beleidsopvattingen passages");
    private static readonly WordSet Copulas = new("is zijn");

    private const int LongestRefusal = 15;

    public static readonly WordSet Conjunctions = new("dat omdat zodat waardoor terwijl");

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

        return cue.Name == "delen" && (prose.IsIn(cue.End - 1, Telling) || prose.IsIn(cue.End, Interrogatives) || LeansOnFact(prose, sentence));
    }

    /// <summary>Verbs that facts alone are the object of.</summary>
    private static readonly WordSet Telling = new("gepubliceerd publiceren bekendgemaakt bekendmaken bekend onthullen prijsgeven prijsgegeven openbaargemaakt");

    // "Welke organisaties dat zijn, maak ik niet bekend", "die ga ik hem niet geven": a question is the fact, or the sentence before names it.
    private static bool LeansOnFact(Prose prose, Sentence sentence) =>
        prose.IsIn(sentence.First, Interrogatives)
        || (sentence.Index > 0 && prose.IsIn(sentence.First, Those) && prose.Sentences[sentence.Index - 1] is var before && HasFact(prose, before.First, before.End));

    private static readonly WordSet Interrogatives = new("wat welke welk hoeveel hoe wie waar wanneer of");
    private static readonly WordSet Those = new("die deze dat dit ze");

    public static bool HasFact(Prose prose, int first, int end)
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

    public static bool EndsIn(ReadOnlySpan<char> word, string[] ends)
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

    private static bool BeginsWith(ReadOnlySpan<char> word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet First = new("ik wij we");
    private static readonly WordSet Going = new("ga gaan");
    private static readonly WordSet Unable = new("kan kunnen mag mogen");

    public static bool IsGroundIn(Prose prose, Sentence sentence) =>
        GeheimhoudingPhrases.Secrets.First(prose, sentence.First, sentence.End) is not null || HasSecretWord(prose, sentence);

    private static bool HasSecretWord(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Words[at].Length > 8 && (EndsIn(prose[at], GeheimhoudingPhrases.SecretEnds) || BeginsWith(prose[at], GeheimhoudingPhrases.SecretStarts)))
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
    public static readonly WordSet Readers = new("kamer u zoals");

    // "Niet ingaan op het aanbod" declines; "ik ga daar niet in mee" disagrees; "uitgebreid" is short of time.
    private static bool IsGoingInto(Prose prose, Sentence sentence, Cue cue) =>
        !prose.Any(cue.First, Math.Min(sentence.End, cue.End + 4), Offers) && !prose.Is(cue.End, "werking") && !prose.Any(cue.First, cue.End, Brevity);
}
