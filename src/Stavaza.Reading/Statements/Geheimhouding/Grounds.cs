using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>On which ground something is not told, as said and by its kind.</summary>
internal static class Grounds
{
    private static readonly PhraseTable Openings = new("""
        ground: op grond van
        ground: op basis van
        ground: vanwege|wegens
        ground: omwille van
        ground: in het belang van
        ground: uit het oogpunt van
        ground: uit oogpunt van
        ground: in verband met
        ground: gelet op
        ground: gezien
        ground: om redenen van
        ground: om .. redenen
        ground: vanuit (het) (een) oogpunt|veiligheidsoogpunt|privacyoogpunt
        ground: ter bescherming van
        ground: met het oog op
        ground: hangende
        ground: om|uit privacyredenen|beveiligingsoverwegingen|beveiligingsredenen|veiligheidsredenen|veiligheidsoverwegingen|concurrentieoverwegingen|concurrentieredenen|privacyoverwegingen|opsporingsbelangen
        ground: om … niet te schaden|frustreren|doorkruisen|verstoren|hinderen
        ground: om te voorkomen dat
        ground: in strijd met
        ground: zolang|omdat|aangezien|nu
        ground: conform (staand|bestaand|vast) beleid
        """);

    private static readonly PhraseTable Kinds = new("""
        staatsgeheim: staatsgeheim|gerubriceerd|gerubriceerde|staatsgeheime|rubricering
        bondgenootschap: bondgenootschappelijke|navo-afspraken|navo-verband|bondgenoten
        bondgenootschap: in navo-verband
        onder-de-rechter: onder de rechter
        onder-de-rechter: rechterlijke|gerechtelijke procedure
        onder-de-rechter: lopende rechtszaak|procedure|procedures|rechtszaken|gerechtelijke
        onderzoek: lopend|lopende .. onderzoek|onderzoeken|opsporingsonderzoek
        onderzoek: strafrechtelijk|strafrechtelijke|opsporingsonderzoek|strafzaak
        onderzoek: onderzoek … loopt|lopend
        belang-van-de-staat: procespositie|onderhandelingspositie
        belang-van-de-staat: belang|belangen van de staat
        woo: woo|wob
        woo: wet open overheid
        woo: wet openbaarheid van bestuur
        privacy: privacyredenen|privacyoverwegingen|privacy|persoonsgegevens|persoonlijke|levenssfeer|avg|medische|beroepsgeheim
        bedrijfsvertrouwelijk: bedrijfsvertrouwelijk|bedrijfsvertrouwelijke|bedrijfsgevoelige|bedrijfsgevoelig|concurrentiegevoelig|concurrentiegevoelige|marktgevoelige|bedrijfsgeheimen|koersgevoelige
        belang-van-de-staat: belang van de staat
        eenheid-kabinetsbeleid: eenheid van (het) kabinetsbeleid
        eenheid-kabinetsbeleid: ministerraad
        internationale-betrekkingen: betrekkingen met
        internationale-betrekkingen: internationale|diplomatieke betrekkingen|verkeer|overleg|contacten
        veiligheid: veiligheidsoverwegingen|veiligheid|veiligheidsredenen|veiligheidsbelangen|operationele|inlichtingendiensten|modus|staatsveiligheid
        veiligheid: nationale veiligheid
        individuele-zaak: individuele zaken|zaak|gevallen|geval|casus|casussen|dossiers|casuïstiek|personen|bedrijven|ondernemingen
        vertrouwelijk: vertrouwelijk|vertrouwelijke|vertrouwelijkheid|geheimhouding|geheimhoudingsplicht
        """);

    private static readonly WordSet Conjunctions = new("omdat aangezien zolang nu");
    private static readonly WordSet End = new("kunnen kan wordt worden mag mogen doe doet ik wij we het ga gaat gaan zal zullen is zijn verstrek verstrekt");

    /// <summary>The kind of the ground; the first that the table knows, null where it knows none.</summary>
    public static string? KindIn(Prose prose, Sentence sentence) => Kinds.First(prose, sentence.First, sentence.End)?.Name;

    /// <summary>The words that give the ground; null where the sentence gives none.</summary>
    public static string? In(Prose prose, Sentence sentence)
    {
        if (Openings.First(prose, sentence.First, sentence.End) is not { } ground)
        {
            return Kinds.First(prose, sentence.First, sentence.End, "individuele-zaak") is { } individual ? prose.Quote(individual.First, individual.End) : null;
        }

        var end = ground.End;
        var clause = prose.IsIn(ground.First, Conjunctions);
        while (end < sentence.End && (prose.Sign(end) is not (',' or ';') || IsPartOfLaw(prose, end)) && (clause || end == ground.End || !prose.IsIn(end, End)))
        {
            end++;
        }

        return prose.Quote(ground.First, end);
    }

    /// <summary>The first word behind a conjunction that gives a reason, at or after a word; null where none does.</summary>
    public static int? Reason(Prose prose, Sentence sentence, int from)
    {
        var at = prose.IndexOf(Math.Max(from - 1, sentence.First), sentence.End, Reasons);
        return at < 0 ? null : at + 1;
    }

    /// <summary>Where the clause of a reason ends that the sentence begins with ("nu de zaak is overgedragen, kan ik …"); null where it begins with none.</summary>
    public static int? OpensWithReason(Prose prose, Sentence sentence)
    {
        if (!prose.IsIn(sentence.First, Conjunctions))
        {
            return null;
        }

        var end = sentence.First + 1;
        while (end < sentence.End && prose.Sign(end) != ',')
        {
            end++;
        }

        return end > sentence.First + 3 && end < sentence.End ? end : null;
    }

    /// <summary>A ground that is named, and is no clause: "om redenen van", "in verband met".</summary>
    public static bool Named(Prose prose, Sentence sentence) =>
        Openings.First(prose, sentence.First, sentence.End) is { } ground && !prose.IsIn(ground.First, Conjunctions);

    private static readonly WordSet Reasons = new("omdat want aangezien doordat");

    public static bool Any(Prose prose, Sentence sentence) => Openings.First(prose, sentence.First, sentence.End) is not null;

    // "artikel 5.1, tweede lid, van de Woo"
    private static bool IsPartOfLaw(Prose prose, int comma) =>
        prose.Is(comma + 2, "lid") || prose.Is(comma + 1, "onder") || prose.Is(comma + 1, "aanhef") || (prose.Is(comma + 1, "van") && prose.Is(comma - 1, "lid")) || (prose.Is(comma + 1, "onderdeel"));
}
