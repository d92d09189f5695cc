using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>The words of promises.</summary>
internal static class ToezeggingPhrases
{
    /// <summary>Who promises: the government, in the first or the third person.</summary>
    public static readonly WordSet Government = new("""
        ik wij we kabinet regering minister ministers staatssecretaris staatssecretarissen bewindspersonen bewindspersoon minister-president premier
        """);

    public static readonly WordSet ThirdPerson = new("kabinet regering minister ministers staatssecretaris staatssecretarissen bewindspersonen minister-president premier");

    public static readonly WordSet FirstPerson = new("ik wij we kabinet");

    public static readonly WordSet House = new("kamer u uw jullie commissie kamerleden");

    public static readonly WordSet Negations = new("niet geen nooit niks niets evenmin");

    public static readonly WordSet Conditions = new("indien mits wanneer als zodra ingeval");

    /// <summary>Acts that need no more than a government that will do them: telling, sending, coming back.</summary>
    public static readonly PhraseTable Acts = new("""
        @zal = zal|zullen|ga|gaan|gaat
        @stuk = brief|kamerbrief|verzamelbrief|plan|voorstel|wetsvoorstel|reactie|kabinetsreactie|voortgangsbrief|notitie|verkenning|agenda|uitwerking|update|overzicht|rapportage|voortgangsrapportage|wet|nota
        // the verb itself
        toezeggen: zeg|zegt|zeggen … toe
        toezeggen: toezeggen
        toezeggen: toe te zeggen
        toezeggen: doe|doet|doen .. … toezegging
        // telling the House
        informeren: @zal … informeren|berichten|rapporteren|inlichten|toezenden|toesturen|terugkoppelen|terugmelden
        informeren: informeer|informeert
        informeren: bericht|rapporteer|rapporteert
        informeren: @zal … op de hoogte brengen|stellen|houden
        informeren: houd|houden|houdt .. … op de hoogte
        informeren: @zal … schriftelijk
        // sending
        sturen: @zal … sturen|zenden|aanbieden|voorleggen|delen|nazenden|meesturen
        sturen: @zal … doen toekomen
        sturen: stuur|stuurt|zend|zendt
        sturen: sturen|zenden ik|wij|we .. … naar|aan
        sturen: wij|we|kabinet sturen|zenden .. … naar|aan
        // coming back
        terugkomen: @zal … terugkomen
        terugkomen: @zal … op|erop|daarop terug
        terugkomen: kom|komt|komen … terug
        terugkomen: terug te komen
        terugkomen: terugkom|terugkomt|terugkomen
        komen: kom|komt|komen … met .. .. @stuk
        komen: kom|komt|komen … met een
        // the passive
        ontvangen: ontvangt|ontvangen
        passief: wordt|worden|zal|zullen … geïnformeerd|bericht
        passief: wordt|worden|zal|zullen … naar|aan uw|de kamer .. gestuurd|gezonden|verzonden|verstuurd
        passief: wordt|worden … toegezonden|toegestuurd|aangeboden|gestuurd|gezonden
        passief: komt|komen .. … naar de|uw kamer
        // taking along
        meenemen: @zal ik|wij|we … meenemen|betrekken
        meenemen: ik|wij|we @zal … meenemen|betrekken
        meenemen: neem|nemen .. … mee
        meenemen: wil .. .. best .. noemen
        """);

    /// <summary>What a letter does by being sent is done, not promised.</summary>
    public static readonly PhraseTable ByThisLetter = new("""
        brief: deze|dit brief|kamerbrief|nota|rapport|bericht
        brief: hierbij|hiermee|hiermede|bijgaand|bijgaande|bijgevoegd|bijgevoegde
        brief: deel|delen|bericht|berichten ik|wij|we u mee|mede
        """);

    /// <summary>Who gets it, beside the House: "gericht aan de heer Stoffer".</summary>
    public static readonly PhraseTable Addressed = new("""
        aan: gericht aan
        aan: toezegging aan
        """);

    /// <summary>A number that the chair reads before a promise.</summary>
    public static readonly WordSet Numbers = new("""
        één een eén twee drie vier vijf zes zeven acht negen tien elf twaalf punt eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde de laatste
        """);

    public static readonly WordSet Plain = new("de het deze een");
}
