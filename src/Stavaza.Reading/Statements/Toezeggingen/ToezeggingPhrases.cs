using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>The words of promises.</summary>
internal static class ToezeggingPhrases
{
    /// <summary>Who promises: the government, in the first or the third person.</summary>
    public static readonly WordSet Government = new("""
        ik wij we kabinet regering minister ministers staatssecretaris staatssecretarissen bewindspersonen bewindspersoon minister-president premier ambtgenoot ambtgenote
        """);

    public static readonly WordSet ThirdPerson = new("kabinet regering minister ministers staatssecretaris staatssecretarissen bewindspersonen minister-president premier ambtgenoot ambtgenote");

    public static readonly WordSet FirstPerson = new("ik wij we kabinet");

    public static readonly WordSet House = new("kamer kamers u uw jullie commissie kamerleden");

    public static readonly WordSet Negations = new("niet geen nooit niks niets evenmin");

    public static readonly WordSet Conditions = new("indien mits wanneer als zodra ingeval");

    /// <summary>Acts that need no more than a government that will do them: telling, sending, coming back. The name of a phrase is its frame.</summary>
    public static readonly PhraseTable Acts = new("""
        @zal = zal|zullen|ga|gaan|gaat
        @stuk = brief|kamerbrief|verzamelbrief|plan|voorstel|wetsvoorstel|reactie|kabinetsreactie|voortgangsbrief|notitie|verkenning|agenda|uitwerking|update|overzicht|rapportage|voortgangsrapportage|wet|nota|actieplan|beleidsreactie|stappenplan|visie
        @melden = informeren|berichten|rapporteren|inlichten|toezenden|toesturen|terugkoppelen|terugmelden|sturen|zenden|aanbieden|voorleggen|toekomen|indienen|bieden|dienen|antwoorden
        @werk = kijken|bekijken|nakijken|meenemen|meewegen|betrekken|uitwerken|uitzoeken|nagaan|onderzoeken|bezien|verkennen|bespreken|aankaarten|overbrengen|doorgeleiden|doorgeven|doorsturen|agenderen|inbrengen|vragen|verzoeken|aangaan|terugkoppelen|rapporteren|opnemen|verwerken|oppakken|inventariseren|aanspreken|aandringen|opvragen|toevoegen|navragen|voorleggen|aanjagen|stimuleren|opbrengen|aansturen|benaderen|aankaarten|uitbreiden|praten
        @meer = bereid|los|richt|pas|open|verleng|verhoog|verlaag|benoem|stop|hervat|rond|schrap|versterk|vervang|scherp|wijzig|reserveer|tref|teken
        // the verb itself
        toezeggen: zeg|zegt|zeggen … toe
        toezeggen: toezeggen
        toezeggen: wat ik|wij|we .. toezeg|toezeggen
        toezeggen: toe te zeggen
        toezeggen: doe|doet|doen .. … toezegging
        toezeggen: toezegging doe|doen|doet ik|we|wij
        toezeggen: toezegging wil|kan|zal|ga|willen|kunnen ik|we|wij .. doen
        toezeggen: kan|kunnen|wil|willen|zal|zullen … toezegging doen
        toezeggen: beloof|belooft|beloven
        toegezegd: toegezegd
        toezeggen: sta|staan ik|wij|we voor|garant (in)
        // telling the House
        informeren: @zal … informeren|berichten|rapporteren|inlichten|toezenden|toesturen|terugkoppelen|terugmelden
        informeren: informeer|informeert
        informeren: bericht|rapporteer|rapporteert
        informeren: @zal … op de hoogte brengen|stellen|houden
        informeren: @zal .. .. kamer .. wijzen|attenderen
        informeren: houd|houden|houdt .. … op de hoogte
        informeren: blijf|blijft|blijven … informeren|berichten
        informeren: @zal … schriftelijk
        informeren: koppel|koppelt|koppelen … terug
        informeren: @zal … laten weten
        informeren: laat|laten (het|dit|dat) .. … kamer .. weten
        informeren: laat|laten ik|wij|we u|uw .. … weten
        informeren: laat|laten .. … weten
        informeren: meld|meldt|melden ik|wij|we|u|uw|de
        informeren: ben|zijn .. bereid … @melden
        informeren: bereid .. … te laten weten
        informeren: bereid .. … bij te praten
        passief: blijft|blijven de|uw|u kamer .. … op de hoogte
        informeren: zorg|zorgen|zorgt .. dat u|de|uw (kamer)
        informeren: hoort|horen|verneemt u|uw|de .. .. van mij|ons
        kunnen: kan|kunnen ik|wij|we u|uw .. … informeren|berichten|toesturen|toezenden|aanbieden|voorleggen
        kunnen: ik|wij|we kan|kunnen u|uw .. … informeren|berichten|toesturen|toezenden|aanbieden|voorleggen
        // sending
        sturen: @zal … sturen|zenden|aanbieden|voorleggen|delen|nazenden|nasturen|naleveren|meesturen|verstrekken
        sturen: @zal … doen toekomen
        sturen: @zal … bij .. kamer indienen
        sturen: @zal … indienen|voorleggen|aanbieden|overleggen
        sturen: dien|dient … in bij
        sturen: dien|dienen ik|wij|we .. … bij de|uw kamer in
        informeren: informeren de|het minister|staatssecretaris|bewindspersonen .. … en ik|staatssecretaris|minister
        sturen: doe|doet|doen .. … toekomen
        sturen: @zal … op papier zetten
        sturen: zet|zetten ik|wij|we .. … op papier
        delen: deel|delen ik|wij|we .. … met u|uw|de (kamer)
        delen: ik|wij|we deel|delen .. … met u|uw|de (kamer)
        sturen: wil|willen .. best|graag … sturen|toesturen|toezenden
        sturen: stuur|stuurt|zend|zendt
        sturen: bied|biedt … aan
        sturen: leg|legt … voor
        informeren: leg|leggen ik|wij|we .. … verantwoording af
        informeren: hang|hangen ik|wij|we .. … voor
        krijgen: krijgt|krijgen .. … antwoord|seintje|bericht
        kant: komt|komen .. … uw|jullie kant op
        regel: naar|aan de|uw kamer
        geven: bereid (om) .. … kamer .. … te geven|verstrekken|verzorgen|bieden
        geven: bereid (om) .. … briefing|toelichting|gesprek te geven|verzorgen|organiseren
        sturen: sturen|zenden ik|wij|we .. … naar|aan
        sturen: wij|we|kabinet sturen|zenden .. … naar|aan
        sturen: toestuur|toezend|nazend|nastuur|aanbied|voorleg
        sturen: wij|we sturen|zenden
        sturen: sturen|zenden wij|we
        // meaning to do so
        voornemen: voornemens … @melden
        voornemen: voornemen … @melden
        voornemen: streef|streeft|streven … @melden
        voornemen: verwacht|verwachten … te (kunnen) @melden|melden|delen
        voornemen: streef|streeft|streven … te (kunnen) delen
        voornemen: hoop|hopen … te kunnen @melden|delen
        voornemen: hoop|hopen|verwacht|streef … doen toekomen
        voornemen: hoop|hopen … te @melden|bieden|zenden|sturen
        voornemen: van plan … @melden
        streven: streven|bedoeling|voornemen is uw|de kamer … te @melden
        streven: streven|planning|bedoeling|voornemen|verwachting is om|dat … @melden|ontvangt|gestuurd|aangeboden|gezonden
        // finding out
        nagaan: zoek|zoeken ik|wij|we … uit
        nagaan: ik|wij|we zoek|zoeken … uit
        nagaan: ga|gaan ik|wij|we … na
        nagaan: ik|wij|we ga|gaan … na
        nagaan: vraag|vragen ik|wij|we … na
        nagaan: ik|wij|we ga|gaan|zal|zullen .. ernaar|daarnaar .. kijken
        nagaan: daar zal|zullen|ga|gaan ik|wij|we .. naar kijken
        nagaan: doe|doen ik|wij|we … navraag
        nagaan: ik|wij|we doe|doen … navraag
        nagaan: ga|gaan|zal|zullen ik|wij|we … uitzoeken|nagaan|navragen|opvragen|achterhalen
        nagaan: ik|wij|we ga|gaan|zal|zullen … uitzoeken|nagaan|navragen|opvragen|achterhalen
        // in a paper that was promised before
        daarin: in|bij die|diezelfde|dezelfde @stuk|rapport|evaluatie|voortgangsrapportage zal|ga|kom|neem|betrek ik|wij|we
        daarin: daarin|daarbij zal|ga|neem|betrek ik|wij|we
        verslag: rapporteer|rapporteren|bericht|meld ik|wij|we .. … over
        // spoken: what the first person will set about
        werk: @zal|wil|willen|wou ik|wij|we .. … @werk
        werk: ik|wij|we @zal|wil|willen .. … @werk
        werk: zal|zullen|ga|gaan|wil ik|wij|we .. … ter sprake|kennis brengen
        werk: ik|wij|we zal|zullen|ga|gaan|wil .. … ter sprake|kennis brengen
        werk: zal|zullen|ga|gaan|wil ik|wij|we .. … aandacht|agenda|tafel brengen|zetten|leggen
        werk: ik|wij|we zal|zullen|ga|gaan|wil .. … aandacht|agenda|tafel brengen|zetten|leggen
        werk: zal|zullen|ga|gaan|wil ik|wij|we .. … suggestie|appel|oproep|verzoek doen
        werk: ik|wij|we zal|zullen|ga|gaan|wil .. … suggestie|appel|oproep|verzoek doen
        werk: zal|zullen|ga|gaan|wil ik|wij|we .. … gesprek aangaan|voeren
        werk: ik|wij|we zal|zullen|ga|gaan|wil .. … gesprek aangaan|voeren
        zal: ik zal|ga
        zal: zal|ga ik
        geven: bereid (om) .. … te onderzoeken|bekijken|bezien|bespreken|kijken|verkennen|overleggen|agenderen|doen
        werk: ik|wij|we|die|dat|dit betrek|betrekken|weeg|wegen|neem ik|wij|we .. … bij|mee
        rij: zet|zetten ik|wij|we .. … op een rij
        rij: ik|wij|we zet|zetten .. … op een rij
        // answering "will you?"
        doen: dat|dit ga|gaan|zal|zullen|wil|willen ik|wij|we .. … doen
        // talking with others, at a time
        gesprek: ga|gaan|treed|treden ik|wij|we .. … in|het gesprek|overleg
        gesprek: minister|staatssecretaris gaat|treedt .. … in|het gesprek|overleg
        gesprek: gaat|treedt de minister|staatssecretaris .. … in|het gesprek|overleg
        gesprek: zal|zullen … in gesprek|overleg gaan|treden
        gesprek: ik|wij|we ga|gaan|treed|treden .. … in|het gesprek|overleg
        // coming back
        terugkomen: @zal … terugkomen
        terugkomen: @zal … op|erop|daarop terug
        terugkomen: kom|komt|komen … terug
        terugkomen: terug te komen
        terugkomen: terugkom|terugkomt|terugkomen
        komen: kom|komt|komen … met .. .. @stuk
        komen: kom|komt|komen … met een
        komen: kom|komen ik|wij|we .. … met
        komen: ik|wij|we kom|komen .. … met
        ingaan: @zal … ingaan|opnemen
        ingaan: ga|gaat ik|wij|we|kabinet .. … in op
        ingaan: gaat de minister|staatssecretaris .. … in op
        ingaan: minister|staatssecretaris gaat .. … in op
        // the passive
        ontvangen: ontvangt|ontvangen
        krijgen: krijgt|krijgen|hoort|hoor|hebt|heeft
        ontvangen: kunt|kan|kunnen|mag|mogen … tegemoetzien|tegemoet|verwachten
        toegaan: gaat|gaan|komt|komen u|uw .. … toe
        toegaan: zal|zullen uw|de kamer .. … bereiken
        toegaan: zal|zullen u .. … bereiken
        ingegaan: zal|zullen … worden ingegaan|teruggekomen
        treffen: treft|treffen u|uw .. … aan
        passief: wordt|worden|zal|zullen … geïnformeerd|bericht|ingelicht
        passief: wordt|worden|zal|zullen … naar|aan|met uw|de kamer .. gestuurd|gezonden|verzonden|verstuurd|gedeeld
        passief: wordt|worden|zal|zullen … toegezonden|toegestuurd|nagezonden|nagestuurd|aangeboden|gestuurd|gezonden|verstrekt|voorgelegd|verzonden|toegestuurd
        kant: wordt|worden|zal|zullen … aan de staten-generaal .. overgelegd|aangeboden|voorgelegd
        bezien: zal|zullen .. … worden verkend|onderzocht|bezien|bekeken|uitgewerkt|nagegaan|meegenomen|betrokken|uitgezocht|opgepakt
        passief: wordt|worden|zal|zullen … bij|aan uw|de kamer .. ingediend|aangeboden|voorgehangen
        passief: komt|komen|gaat|gaan .. … naar de|uw kamer
        vraag: vraag|vragen … wordt|worden … schriftelijk beantwoord
        vraag: streef|streeft|streven … vragen … te beantwoorden
        vraag: zal|zullen … vraag|vragen … schriftelijk beantwoorden
        volgt: volgt|volgen
        volgt: komt|ligt
        gepland: gepland
        // taking along
        meenemen: @zal ik|wij|we … meenemen|betrekken|beantwoorden
        meenemen: ik|wij|we @zal … meenemen|betrekken|beantwoorden
        meenemen: neem|nemen .. … mee
        meenemen: wil .. .. best .. noemen
        // any act that is given a time
        daad: bezorg|lever|geef|beantwoord|verwerk|regel|beslis|besluit|spreek|bespreek|overleg|deel|publiceer|presenteer|bied|leg|betrek|onderzoek|evalueer|actualiseer|start|begin|dien|organiseer|bezoek|inventariseer|verken|toets|herzie|neem|maak|breng|ga|doe|stuur|meld|rapporteer|voer|werk|stel|agendeer|@meer ik|wij|we
        daad: ik|wij|we rapporteer|meld|stuur|bezorg|lever|geef|beantwoord|verwerk|regel|beslis|besluit|spreek|bespreek|overleg|deel|publiceer|presenteer|bied|leg|betrek|onderzoek|evalueer|actualiseer|start|begin|dien|organiseer|bezoek|inventariseer|verken|toets|herzie|neem|maak|breng|ga|doe|voer|werk|stel|agendeer|@meer
        daad: bespreken|overleggen|gaan|nemen|presenteren|publiceren|starten|maken|brengen|leggen|doen wij|we
        daad: wij|we bespreken|overleggen|gaan|nemen|presenteren|publiceren|starten|maken|brengen|leggen|doen
        daad: blijf|blijven ik|wij|we .. … doen
        daad: ik|wij|we blijf|blijven .. … doen
        daad: zet|zetten ik|wij|we .. … om|rond (de) tafel
        daad: roep|roepen|breng|brengen ik|wij|we .. … bijeen|samen
        daad: nodig|nodigen ik|wij|we .. … uit
        laten: laat ik|wij|we .. … doen|onderzoeken|uitvoeren|evalueren|opstellen|uitwerken|verkennen|peilen|meten
        daad: zal|zullen ik|wij|we
        daad: ik|wij|we zal|zullen
        daad: minister|staatssecretaris|kabinet|regering zal
        daad: zal de|het minister|staatssecretaris|kabinet
        """);

    /// <summary>What a letter does by being sent is done, not promised.</summary>
    public static readonly PhraseTable ByThisLetter = new("""
        brief: deze|dit brief|kamerbrief|verzamelbrief|voortgangsbrief|aanbiedingsbrief|notitie|rapportage|voortgangsrapportage|beantwoording|nota|rapport|bericht
        brief: op verzoek van de|uw (vaste) (kamercommissie|commissie) … reageer|ga|geef ik .. (in)
        brief: hierbij|hiermee|hiermede|bijgaand|bijgaande|bijgevoegd|bijgevoegde
        brief: deel|delen|bericht|berichten ik|wij|we u mee|mede
        brief: bericht|informeer|meld|laat ik|wij|we u|uw (kamer) (weten) (,) dat|als
        brief: in vervolg|reactie|aanvulling|antwoord op … bericht|informeer|berichten|informeren|meld|rapporteer ik|wij|we
        brief: informeer|bericht|informeren|berichten ik|wij|we u|uw (kamer) (ook|tevens|nader) over de wijze|manier|stand waarop|van .. … heb|hebben|is|zijn|heeft
        brief: kan ik u|uw (kamer) .. mededelen|berichten|melden|meedelen dat|als
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

    /// <summary>What the House gets on paper.</summary>
    public static readonly WordSet Papers = new("""
        brief kamerbrief verzamelbrief plan plannen voorstel voorstellen wetsvoorstel reactie kabinetsreactie voortgangsbrief notitie verkenning uitwerking update overzicht rapportage
        voortgangsrapportage antwoorden beantwoording evaluatie onderzoek rapport nota agenda advies monitor beleidsreactie actieplan visie analyse informatie stand
        voortgangsbericht halfjaarbericht kamerstuk hoofdlijnenbrief hoofdlijnennotitie stappenplan antwoord bericht cijfers kaarten planning besluit ontwerp raming kaders
        uitkomsten resultaten stukken tussenbericht
        """);

    private static readonly string[] PaperEnds =
    [
        "plan", "toets", "brief", "rapport", "rapportage", "nota", "monitor", "agenda", "analyse", "onderzoek", "evaluatie", "overzicht", "visie", "strategie", "kader", "voorstel",
        "bericht", "reactie", "advies", "raming", "verslag", "prognose", "cijfers", "antwoorden", "planning", "notitie", "verkenning",
    ];

    /// <summary>Whether a word names something that the House gets on paper: "uitvoeringstoets", "koopkrachtcijfers".</summary>
    public static bool IsPaper(Prose prose, int at)
    {
        if (prose.IsIn(at, Papers))
        {
            return true;
        }

        var word = prose[at];
        foreach (var end in PaperEnds)
        {
            if (word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first paper among the words; -1 where none is.</summary>
    public static int PaperIn(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsPaper(prose, at))
            {
                return at;
            }
        }

        return -1;
    }
}
