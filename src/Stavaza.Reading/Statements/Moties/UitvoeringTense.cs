using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Tells by tense and cues what became of what a motion asks: "is geopend" is done, "wordt onderzocht" is going on, "komt er niet" is not. Where the words do not tell,
/// nothing is read.
/// </summary>
internal static class UitvoeringTense
{
    private static readonly PhraseTable Signs = new("""
        niet: niet .. uitvoerbaar|haalbaar|realiseerbaar|inwilligen|honoreren|mogelijk|gelukt|opportuun|wenselijk|inpasbaar
        niet: niet kunnen
        niet: kiest|kies|kiezen .. niet voor
        niet: niet overgenomen|opgevolgd|ingevoerd|doorgevoerd|gekozen|overgegaan|ingewilligd|gehonoreerd
        niet: komt|komen er niet
        niet: stuit|stuiten .. op
        niet: past|passen niet
        niet: zie|ziet|zien … af van
        niet: afzie|afziet|afzien
        niet: van|daarvan|hiervan (is|wordt) afgezien
        niet: geen mogelijkheid|mogelijkheden|ruimte|draagvlak
        niet: biedt|bieden|bood|boden (hiervoor|daarvoor|hiertoe|daartoe) geen
        niet: leg|legt|leggen .. … naast zich|mij|ons
        niet: zal|ga|gaan ik|wij|we|het (kabinet) niet
        niet: niet .. overgaat|overgaan|overga|toegestaan|verantwoord|toegekomen
        niet: achterhaald|onuitvoerbaar
        niet: streep door
        niet: geen (financiële) budget|middelen|dekking|meerderheid|grondslag|vervolg|steun
        niet: in de weg
        niet: ontbreekt|ontbreken (het|de) (hiervoor|daarvoor|aan)
        niet: strijdig met
        niet: hetgeen|wat|die|dat ik (niet|daarom|dus) .. niet
        niet: laat|laten het daarom|hierbij
        niet: weggelegd|verworpen
        deels: deels|gedeeltelijk|grotendeels
        deels: ten dele
        deels: voor een (groot|belangrijk) deel
        deels: voor de|het overige|resterende
        deels: overige|resterende deel|onderdeel|onderdelen|verzoek|verzoeken|dicta|dictum|punten|wensen|vragen|aanbevelingen
        klaar: afgerond|gereed|voltooid|opgeleverd|gerealiseerd|ingevoerd|doorgevoerd|geopend|vastgesteld|gepubliceerd|verschenen|gebeurd|vervuld|ingewilligd|gehonoreerd|aangeboden
        klaar: verdwenen|overgedragen|geregeld|vastgelegd|ingesteld|aangesteld|gelukt|opgeheven|afgeschaft|geschied
        klaar: daarvan|hiervan|er is|zijn nu
        klaar: in werking getreden|treden
        klaar: van kracht
        klaar: treft|vindt|ontvangt (u|uw) .. .. bijlage|bijgevoegd|bijgaand|hierbij
        klaar: treft|vindt .. (u|uw) .. als bijlage
        klaar: als bijlage (bij) (deze) (brief) .. bijgevoegd|toegevoegd
        klaar: regelt|regelen|voorziet|voorzien (precies|nu|inmiddels|ook) hierin|daarin|dit
        klaar: sinds|vanaf|per (deze|dit|vandaag|heden|gisteren|1|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) .. … open|openstaat|beschikbaar|operationeel|kunnen|kan|geldt|gelden|werkzaam|verplicht
        klaar: aandacht gevraagd|gevestigd
        klaar: in kaart gebracht
        klaar: laten doen|uitvoeren|onderzoeken|nagaan|berekenen|uitzoeken|maken|opstellen|verrichten|evalueren|toetsen
        bezig: op dit moment
        bezig: momenteel|thans|nog|bezig|gaande|vertraagd|verwacht|loopt|lopen|doorloopt
        bezig: gaat|gaan door
        bezig: in (volle) gang
        bezig: ligt|liggen (nu|thans|nog|er) (ter|voor|een|bij)
        bezig: buigt|buigen zich|beraad|beraadt
        bezig: wacht|wachten op|af
        bezig: onderdeel van
        bezig: druk|doende mee|met
        bezig: opgepakt|aangekondigd|ingepland|voorbereid|benaderd|opgedragen
        bezig: ter inzage|hand
        bezig: naar verwachting
        bezig: volgt|volgen nog|later
        bezig: nu|thans door .. .. wordt|worden
        bezig: onder handen
        bezig: van start
        bezig: bijna|vrijwel gereed|klaar|afgerond
        bezig: gestart|begonnen|aangevangen|opgestart|uitgezet|verzocht|gevraagd|opgedragen|aanbesteed
        staand: sinds dit|deze|vorig|vorige|kort|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|1|2|3
        begin: vanaf|per 1|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        bezig: opdracht gekregen|gegeven|verleend|verstrekt|gegund
        bezig: in gesprek|overleg|voorbereiding|ontwikkeling|procedure|kaart|consultatie|uitvoering|onderhandeling
        """);

    private static readonly WordSet Perfect = new("heb heeft hebben is zijn ben werd werden");
    private static readonly WordSet Passive = new("wordt worden word");
    private static readonly WordSet Future = new("zal zullen ga gaat gaan");
    private static readonly WordSet Past = new("besloot besloten stelde stelden liet lieten vroeg gaf deed zond trok nam stuurde startte voerde bracht pleitte riep zette spande");
    private static readonly WordSet Acting = new("""
        zet pleit pleiten vraag vraagt vragen roep roept steun steunt breng brengt onderzoek onderzoekt werk werkt werken laat laten pas past stel stelt neem neemt voer voert verken verkent bezie beziet
        tref treft span spant dring dringt agendeer agendeert vergroot verlaag verhoog verbreed betrek betrekt inventariseer inventariseert bereid bereidt trek trekt maak maakt blijf blijft blijven zoek zoekt
        praat praten spreek spreekt overleg overlegt start starten bouw bouwt ontwikkel ontwikkelt verruim verruimt reserveer reserveert
        """);

    /// <summary>Participles in -en without a prefix before "ge" are told apart from nouns by being listed: "gemeenten", "gesprekken" are none.</summary>
    private static readonly WordSet Strong = new("""
        gegeven genomen gesproken besproken geschreven herschreven beschreven omschreven besloten gesloten getreden gekomen overeengekomen gehouden gevonden gekregen gedragen gewezen verzonden gezonden gebleken
        begonnen gedaan gegaan ondergaan gelaten verboden onthouden gebleven geroepen begrepen getroffen betrokken getrokken onderschreven bezien herzien ontheven gewonnen ontworpen onderworpen aanbevolen bevolen
        gestegen vervallen gezeten gestaan gekeken bekeken nagekeken gekozen geschoven gestoken geholpen gedrongen verdreven bevroren ingevroren gebonden ontbonden gesneden gereden gezonken geweken gegoten gebroken
        """);

    private static readonly string[] Prefixes =
        ["aan", "uit", "in", "op", "af", "over", "toe", "door", "mee", "na", "om", "bij", "voor", "terug", "vast", "open", "weg", "samen", "deel", "vrij", "tegemoet", "her", "onder", "plaats", "gelijk", "recht", "bijeen"];

    /// <summary>End in -d or -t and are no participles.</summary>
    private static readonly WordSet Nouns = new("""
        beleid gebied verband verbod overheid bestand gezicht gewicht gerecht bericht overzicht bereid verstand gebruikt onderzoekt ondersteunt betekent bestaat behoort verzoekt betreft gedrocht gemeenteraad verdient beoogt
        begint geldt verwacht verandert ontvangt ontstaat overweegt onderschrijft gevaarlijkst bewust bekend gezind gezond verplicht verhaalt beschikt gebeurt vereist bevat erkent
        """);

    /// <summary>The stance that the words from <paramref name="first"/> to <paramref name="end"/> tell; null where they do not.</summary>
    /// <param name="acting">A verb of acting in the present tense is enough for "in progress".</param>
    public static string? Of(Prose prose, int first, int end, bool acting)
    {
        var half = HalfOf(prose, first, end);
        if (half < 0)
        {
            return OfHalf(prose, first, end, acting);
        }

        var (one, other) = (OfHalf(prose, first, half, acting), OfHalf(prose, half + 1, end, acting));
        return (one, other) is ("executed", "in-progress" or "not-executed" or "partly") or ("in-progress", "not-executed") ? "partly" : one ?? other;
    }

    // "Voor nieuwbouw geregeld; voor bestaande bouw volgt nog een besluit": each half tells of a part.
    private static int HalfOf(Prose prose, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
        {
            if (prose.Sign(at) == ';')
            {
                return at;
            }
        }

        return -1;
    }

    private static string? OfHalf(Prose prose, int first, int end, bool acting)
    {
        var (done, going, begins, holds) = (false, false, false, false);
        foreach (var sign in Signs.Find(prose, first, end))
        {
            if (sign.Name is "niet")
            {
                return "not-executed";
            }

            // "Het voorstel om straffen deels te vervangen": what is partly done stands in another clause.
            if (sign.Name is "deels" && !prose.Is(sign.End, "te"))
            {
                return "partly";
            }

            done |= sign.Name == "klaar";
            begins |= sign.Name == "begin";
            holds |= sign.Name == "staand";
            going |= sign.Name == "bezig" && !(prose.Is(sign.End - 1, "kaart") && prose.Is(sign.End, "gebracht")) && !(prose.Is(sign.First, "gevraagd") && prose.Is(sign.First - 1, "aandacht")) && !IsAdverbial(prose, sign, first) && !prose.Is(sign.First - 1, "zoals");
        }

        var perfect = prose.IndexOf(first, end, Perfect);
        var ahead = First(prose.IndexOf(first, end, Passive), prose.IndexOf(first, end, Future));
        var over = perfect >= 0 && (ahead < 0 || perfect < ahead);
        return done && (over || ahead < 0) ? "executed"
            : going ? "in-progress"
            : over && HasParticiple(prose, first, end) ? "executed"
            : ahead >= 0 ? "in-progress"
            : holds || prose.Any(first, end, Past) ? "executed"
            : begins || (acting && prose.Any(first, end, Acting)) ? "in-progress"
            : null;
    }

    // "In overleg met gemeenten is dit nader bezien" tells how, and not how far.
    private static bool IsAdverbial(Prose prose, Cue sign, int first) => sign.First == first && prose.Is(sign.End, "met") && prose.Is(sign.End - 1, "overleg");

    private static int First(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

    private static bool HasParticiple(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.IsIn(at, Strong) || IsStrongParticiple(prose[at]) || (IsWeakParticiple(prose[at]) && !prose.IsIn(at, Nouns)))
            {
                return true;
            }
        }

        return false;
    }

    // participle = prefix "ge" … "en": "aangedrongen", and not the infinitive "aangeven"
    private static bool IsStrongParticiple(ReadOnlySpan<char> word)
    {
        var ge = word.IndexOf("ge", StringComparison.Ordinal);
        if (ge < 2 || !word.EndsWith("en", StringComparison.Ordinal) || word[ge..] is "geven" or "gen" or "geren" or "gelegenheden")
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (prefix.Length == ge && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // participle = (prefix? "ge" | "be" | "ver" | "ont" | "her" | "onder" | "over") … ("d" | "t"), in lower case
    private static bool IsWeakParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || word[^1] is not ('d' or 't') || !char.IsLower(word[0]))
        {
            return false;
        }

        return word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("ont", StringComparison.Ordinal)
            || word.StartsWith("her", StringComparison.Ordinal) || word.StartsWith("onder", StringComparison.Ordinal) || word.StartsWith("over", StringComparison.Ordinal)
            || word[..Math.Min(8, word.Length - 2)].IndexOf("ge", StringComparison.Ordinal) is 0 or >= 2;
    }
}
