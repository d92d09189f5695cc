using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Vragen;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>What must stand around the words of an act to make it a promise: who does it, to whom, and that it lies ahead.</summary>
internal static class ToezeggingFrames
{
    private static readonly WordSet Asking = new("kunt bent wilt vraag vragen verzoeken hoop hopelijk");
    private static readonly WordSet Retold = new("toegezegd beloofd gevraagd verzocht gezegd aangegeven hoop");
    private static readonly WordSet Past = new("heb heeft hebben had hadden werd werden");
    private static readonly WordSet Having = new("heb heeft hebben had hadden");

    private static readonly WordSet Hypothetical = new("zou zouden wilde wilden wou kunnen moeten als");
    public static readonly WordSet Later = new("zal zullen ga gaan gaat");
    /// <summary>Verbs that "ik" and "wij" are no subject of.</summary>
    private static readonly WordSet Singular = new("komt terugkomt stuurt zendt informeert rapporteert houdt doet biedt legt neemt koppelt");

    private static readonly WordSet Listeners = new("u jullie");

    public static bool Hold(Prose prose, Sentence sentence, Cue cue)
    {
        var from = ClauseStart(prose, sentence, cue.First);
        // Any act of a member of the government may be one, so that most are none: the time that it needs is looked for first.
        if (cue.Name == "daad" && CommaClause(prose, sentence, cue) is var clause && !ToezeggingMoment.HasSharpTerm(prose, clause.From, clause.To) && !ToezeggingDeeds.Stands(prose, sentence, cue, clause.To))
        {
            return false;
        }

        if (Denies(prose, Math.Max(from, cue.First - 2), cue.End) || prose.Any(RetoldFrom(prose, sentence, cue), cue.First, Retold)
            || (prose.Is(cue.First - 1, "te") && prose.Any(Math.Max(from, cue.First - 5), cue.First, ToezeggingPhrases.Negations))
            || (prose.IsIn(cue.First - 1, Having) && !prose.IsIn(cue.First, Later))
            || (cue.Name != "ontvangen" && prose.IsIn(sentence.First, Asking) && !char.IsAsciiDigit(prose[Math.Min(sentence.First + 1, sentence.End - 1)][0]))
            || (prose.Is(sentence.First + 1, "leden") && prose.Any(sentence.First, cue.First, Wondering)) || prose.Any(cue.First, cue.End, Requested) || IsQuotedOfOther(prose, sentence, cue.First) || VraagReader.IsPastAnswer(prose, sentence))
        {
            return false;
        }

        var (comma, end) = CommaClause(prose, sentence, cue);
        if (AskedWhether(prose, comma, cue.First) || IsDenied(prose, cue, end) || IsThisLetter(prose, cue, comma, end) || prose.Is(cue.End + 1, "slag")
            || (cue.Name != "toezeggen" && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is not null && !prose.Any(cue.First, cue.End, Later)))
        {
            return false;
        }

        return Fits(prose, sentence, cue, from, comma, end);
    }

    // "Daar rapporteer ik niet over", "die nota's zend ik u niet"; and not "ik stuur u die niet eerder dan in mei".
    private static bool IsDenied(Prose prose, Cue cue, int end) =>
        cue.Name is "informeren" or "sturen" or "delen" or "verslag" && prose.IndexOf(cue.End, Math.Min(cue.End + 3, end), ToezeggingPhrases.Negations) is >= 0 and var no && !prose.IsIn(no + 1, Bounds);

    // "De dienst is gevraagd te tellen, wat ik u in mei hoop te sturen": a relative clause of the first person stands for itself.
    private static int RetoldFrom(Prose prose, Sentence sentence, Cue cue) =>
        CommaClause(prose, sentence, cue).From is var comma && prose.IsIn(comma, Relative) && prose.IsIn(comma + 1, ToezeggingPhrases.FirstPerson) ? comma : sentence.First;

    // "Op niet al te lange termijn" denies nothing.
    private static bool Denies(Prose prose, int first, int end)
    {
        for (var at = prose.IndexOf(first, end, ToezeggingPhrases.Negations); at >= 0; at = prose.IndexOf(at + 1, end, ToezeggingPhrases.Negations))
        {
            if (!(prose.Is(at + 1, "al") && prose.Is(at + 2, "te")))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Bounds = new("eerder later alleen");

    // "Bied ik u ter goedkeuring aan" without a time: the letter does it.
    private static bool IsThisLetter(Prose prose, Cue cue, int comma, int end) =>
        cue.Name == "sturen" && !prose.Turns.Any && prose.IsIn(cue.First, Offering) && !ToezeggingMoment.IsDated(prose, comma, end);

    private static readonly WordSet Offering = new("bied biedt bieden");

    // "Zei de wethouder: «Wij zeggen dat toe»": what is quoted is promised by who is named before the quotation.
    private static bool IsQuotedOfOther(Prose prose, Sentence sentence, int at)
    {
        for (var i = at - 1; i > sentence.First; i--)
        {
            if (prose.Sign(i) is '«' or '“' or '„' or '"')
            {
                return !prose.Any(sentence.First, i, ToezeggingPhrases.Government);
            }
        }

        return false;
    }

    private static readonly WordSet Requested = new("verzocht");
    private static readonly WordSet Wondering = new("vragen vraagt verzoeken wanneer benieuwd");

    /// <summary>Members of the House, spoken of in the third person.</summary>
    private static readonly WordSet Members = new("mevrouw heer meneer vragensteller vragenstellers indiener indieners");

    // "Ik ga na of dat kan", and not "ik ga na de zomer in gesprek".
    private static bool EndsClause(Prose prose, int at, int end) => at >= end || prose.Sign(at) != '\0' || prose.IsIn(at, Asked);

    private static readonly WordSet Asked = new("of hoe wat welke waarom waar wie wanneer in hoeverre bij en");

    // "Gaat u de Kamer informeren? Dat zal ik doen."
    private static bool IsAnswer(Prose prose, Sentence sentence)
    {
        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - 2); back--)
        {
            var before = prose.Sentences[back];
            if (prose.Sign(before.End - 1) == '?' || prose.Is(before.First, "ja"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet InIt = new("daarin hierin");

    private static bool Fits(Prose prose, Sentence sentence, Cue cue, int from, int comma, int end)
    {
        var to = Math.Min(cue.End + 8, sentence.End);
        var house = prose.Any(sentence.First, sentence.End, ToezeggingPhrases.House);
        var first = prose.Any(from, Math.Min(cue.First + 6, sentence.End), ToezeggingPhrases.FirstPerson);
        // The chair reads what others promise, and promises nothing.
        var chair = SpeakerTurns.IsChair(prose.Turns.SpeakerAt(sentence.First));
        var third = chair || prose.IsIn(cue.First, Singular);
        // "Ik ben bereid X te bespreken, en zal u daarover berichten": one subject for both.
        var shared = prose.Is(comma, "en") && cue.First <= comma + 2 && prose.IsIn(cue.First, Later);
        var near = prose.Any(shared ? from : comma, end, third ? ToezeggingPhrases.ThirdPerson : ToezeggingPhrases.Government);
        var government = first || prose.Any(from, Math.Min(cue.First + 6, sentence.End), ToezeggingPhrases.Government);
        return cue.Name switch
        {
            "toezeggen" => government && !prose.Any(cue.End, Math.Min(cue.End + 3, end), ToezeggingPhrases.Negations) && !prose.Any(from, cue.First, Past) && !prose.Any(Math.Max(from, cue.First - 6), cue.First, Hypothetical),
            "informeren" => near && !(prose.Is(cue.First, "bericht") && prose.Any(comma, cue.First, Having)) && (house || prose.Any(cue.First, to, Members) || (third && ToezeggingMoment.IsTimed(prose, sentence, cue, comma, end)) || (first && prose.Is(cue.End - 1, "weten") && ToezeggingMoment.IsDated(prose, sentence.First, sentence.End))),
            "kunnen" => near && house && ToezeggingMoment.HasDay(prose, comma, end),
            "vraag" => !prose.Any(sentence.First, cue.End, Past),
            "sturen" => near && (house || prose.Any(cue.First, to, Members) || ToezeggingPhrases.PaperIn(prose, comma, to) >= 0 || prose.Is(cue.End - 1, "toekomen") || (first && ToezeggingMoment.HasDeadline(prose, comma, end)) || (prose.IsIn(comma, Relative) && comma > 0 && ToezeggingPhrases.IsPaper(prose, comma - 1)) || (prose.IsIn(sentence.First, Relative) && comma == sentence.First && first && ToezeggingPapers.IsOfPaperBefore(prose, sentence))),
            "werk" => !chair && ToezeggingTasks.Stands(prose, sentence, cue, comma, end),
            "bezien" => !prose.IsIn(sentence.First, ToezeggingPhrases.Conditions) && !prose.Any(comma, end, ToezeggingPhrases.Negations) && !prose.Any(comma, end, By) && !prose.Turns.Any && !(prose.IsIn(comma, Relative) && comma > sentence.First) && MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End) < 0,
            "kant" => ToezeggingMoment.IsDated(prose, comma, end),
            "regel" => ToezeggingPapers.IsLine(prose, sentence, cue, comma, end),
            "geven" => first && !chair && !prose.Any(comma, end, ToezeggingPhrases.Negations) && !prose.Any(comma, cue.First, Would) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue),
            "zal" => !chair && ToezeggingTasks.WillDo(prose, sentence, cue, comma, end),
            "rij" => !chair && first && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue),
            "daarin" => ToezeggingPapers.FollowsPaper(prose, sentence) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue) && !prose.Any(cue.End, end, ToezeggingPhrases.Negations),
            "verslag" => ToezeggingPhrases.PaperIn(prose, comma, cue.First) is >= 0 and var paper && prose.Any(comma, Math.Min(paper, comma + 2), Into) && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null,
            "laten" => ToezeggingMoment.IsTimed(prose, sentence, cue, comma, end) || ToezeggingMoment.IsInLaterYear(prose, comma, end),
            "streven" => house,
            "voornemen" => near && house && !prose.Any(comma, cue.First, Past),
            "terugkomen" => near && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue) && ToezeggingMoment.InItsTerm.First(prose, sentence) is null
                && !(prose.Is(sentence.First, "dan") && !ToezeggingMoment.IsDated(prose, comma, end)) && !prose.Any(Math.Max(from, cue.First - 8), cue.First, Hypothetical),
            "komen" => government && !prose.Any(comma, cue.First, Would) && ToezeggingMoment.InItsTerm.First(prose, sentence) is null
                && (prose.Is(cue.End - 1, "met") ? ToezeggingPhrases.PaperIn(prose, cue.End, Math.Min(cue.End + 5, sentence.End)) >= 0 || prose.Any(cue.End, Math.Min(cue.End + 4, sentence.End), Measures) || (house && ToezeggingMoment.IsDated(prose, comma, end)) :
                    ToezeggingPhrases.PaperIn(prose, cue.First, to) >= 0 || house),
            "ingaan" when near && prose.IsIn(sentence.First, InIt) => true,
            "ingaan" => near && ToezeggingPhrases.PaperIn(prose, comma, end) >= 0 && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue) && ToezeggingMoment.IsDated(prose, comma, end),
            "ontvangen" => ToezeggingPapers.IsReceived(prose, cue, comma, end),
            "passief" => house && !prose.Any(sentence.First, cue.First, Past) && !prose.Any(comma, cue.First, Possible),
            "toegezegd" => !chair && SpeakerTurns.IsGovernment(prose.Turns.SpeakerAt(sentence.First)) && sentence.End - sentence.First <= 5 && !prose.Any(sentence.First, cue.First, Earlier),
            "ingegaan" => (ToezeggingMoment.HasTerm(prose, comma, end) || ToezeggingPhrases.PaperIn(prose, comma, cue.First) >= 0) && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null && !prose.Any(comma, cue.First, Past),
            "delen" => near && house && (ToezeggingMoment.IsDated(prose, comma, end) || (ToezeggingPhrases.PaperIn(prose, comma, cue.First) >= 0 && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null)),
            "treffen" => !prose.Any(comma, end, Annexes) && ToezeggingMoment.HasDeadline(prose, comma, end) && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null,
            "krijgen" => ToezeggingPapers.IsGiven(prose, sentence, cue, comma, end),
            "volgt" => ToezeggingPapers.Follows(prose, sentence, cue, comma, end),
            "gepland" => ToezeggingPhrases.PaperIn(prose, comma, end) >= 0 && ToezeggingMoment.HasTerm(prose, comma, end) && house,
            "daad" => !chair && (ToezeggingMoment.IsTimed(prose, sentence, cue, comma, end) || ToezeggingDeeds.Stands(prose, sentence, cue, end)),
            "nagaan" => first && !chair && EndsClause(prose, cue.End, end) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue) && ToezeggingMoment.InItsTerm.First(prose, sentence.First, cue.First) is null && !prose.Any(cue.End, Math.Min(cue.End + 2, sentence.End), ToezeggingPhrases.Negations),
            "doen" => first && !chair && IsAnswer(prose, sentence) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue),
            "gesprek" when prose.Any(cue.First, cue.End, Aim) => false,
            "gesprek" when !first => near && (chair || ToezeggingMoment.IsDated(prose, comma, end)) && !prose.Any(cue.First, end, ToezeggingPhrases.Negations),
            "toegaan" => ToezeggingPhrases.PaperIn(prose, comma, end) >= 0 || ToezeggingMoment.IsDated(prose, comma, end),
            "gesprek" => !chair && !prose.Any(cue.First, end, ToezeggingPhrases.Negations) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue),
            "meenemen" when prose.Turns.Any && prose.IsIn(cue.End - 1, Answering) && !ToezeggingMoment.IsDated(prose, comma, end) => false,
            "meenemen" => near && first && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue) && !prose.Any(cue.First, Math.Min(cue.First + 3, sentence.End), Listeners),
            _ => false,
        };
    }

    private static readonly WordSet Answering = new("beantwoorden");
    private static readonly WordSet By = new("door");
    private static readonly WordSet Into = new("in bij met");
    private static readonly WordSet Earlier = new("reeds al eerder heb heeft was werd zoals is niet niets");
    private static readonly WordSet Possible = new("kan kunnen mag mogen moet moeten zou zouden");
    /// <summary>What a minister comes with, beside papers.</summary>
    private static readonly WordSet Measures = new("aanpak maatregelen maatregel regeling pakket oplossing programma wet besluit standpunt");
    private static readonly WordSet Would = new("zou zouden wilde als indien");
    private static readonly WordSet Aim = new("om");
    private static readonly WordSet Annexes = new("bijlage bijlagen bijgevoegd bijgaand");

    public static readonly WordSet Relative = new("die dat wat");

    // "Hij vroeg of ik dat kan toezeggen."
    private static bool AskedWhether(Prose prose, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (prose.Is(at, "of") && (prose.IsIn(at + 1, ToezeggingPhrases.Government) || (prose.IsIn(at + 1, ToezeggingPhrases.Plain) && prose.IsIn(at + 2, ToezeggingPhrases.Government))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause between commas around a phrase: its subject stands in it.</summary>
    public static (int From, int To) CommaClause(Prose prose, Sentence sentence, Cue cue)
    {
        var (from, to) = (cue.First, cue.End);
        while (from > sentence.First && prose.Sign(from - 1) is not (',' or ';' or ':' or '\n'))
        {
            from--;
        }

        while (to < sentence.End && prose.Sign(to) is not (',' or ';' or ':' or '\n'))
        {
            to++;
        }

        return (from, to);
    }

    public static int ClauseStart(Prose prose, Sentence sentence, int at)
    {
        while (at > sentence.First && prose.Sign(at - 1) is not (';' or ':' or '\n'))
        {
            at--;
        }

        return at;
    }
}
