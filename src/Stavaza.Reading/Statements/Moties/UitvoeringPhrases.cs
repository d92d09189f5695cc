using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The words with which letters and ministers tell what they did with a motion. The name of a phrase is its frame.</summary>
internal static class UitvoeringPhrases
{
    public static readonly PhraseTable Deeds = new("""
        @geven = geef|geeft|geven|gaf|gaven|gegeven
        @gevolg = uitvoering|invulling|gevolg|opvolging|navolging|gehoor|vorm
        @motie = motie|moties
        @de = (de|een|deze|die|het|beide|genoemde|dezelfde|uw) (nader|eerder) (aangenomen|gewijzigde|betreffende|genoemde)
        @wens = verzoek|oproep|wens|vraag|opdracht|boodschap|dictum
        @vraagt = vraagt|vroeg|vroegen|vragen|verzoekt|verzocht|verzochten|gevraagd|oproept|opriep|bepleit|bepleitte|beoogt|voorstelt
        // deeds: what is given to a motion
        doen: @gevolg … @geven
        doen: @geven … @gevolg
        doen: @gevolg (wordt|worden|is|heb|heeft|hebben) aan
        doen: ter uitvoering van
        doen: ter|in invulling van
        doen: tegemoet .. … aan|gekomen|komen
        doen: tegemoetgekomen|tegemoetkomen|tegemoetkomt
        doen: voldoe|voldoet|voldoen|voldaan
        doen: voer|voert|voeren … uit
        // verdicts: a motion is called done
        gedaan: hiermee|hierbij|hiermede|daarmee doe|doet|doen … @motie … af
        gedaan: doe|doet|doen (ik|wij|het) (kabinet) (hiermee|hierbij|daarmee) (de|deze) @motie … af
        gedaan: @motie … uitgevoerd|afgedaan|afgehandeld|afgerond|ingevuld|nagekomen|ingelost|geïmplementeerd|ingewilligd
        gedaan: @motie … die|dat … @vraagt (,) wordt|is|zijn|worden (inmiddels|nu|al|reeds) uitgevoerd
        gedaan: @motie … tot uitvoering|uitwerking gebracht|gekomen
        gedaan: @motie …… zal|zullen (dan|daarom) worden uitgevoerd
        gedaan: @motie … ten uitvoer gebracht|gelegd
        gedaan: @motie … is|zijn|heb|heeft|hebben .. … verwerkt|vormgegeven|vertaald|omgezet
        gedaan: @motie … is|zijn … uitgewerkt|opgevolgd|geborgd|geadresseerd
        gedaan: uitgevoerd|afgedaan|afgehandeld .. .. @motie
        gedaan: beschouw|beschouwt|beschouwen|acht|achten|hiermee … @motie … uitgevoerd|afgedaan|afgehandeld|afgerond
        gedaan: aan de @motie voldaan
        gedaan: recht gedaan|doe|doen|doet aan (de|het) (strekking|geest|oproep|verzoek) (van) @de @motie
        niet: anders dan @de @motie .. … @vraagt|wenst
        bezig: voor de uitvoering van .. @motie … wacht|wachten
        beraad: op @de @motie … kom|komen ik|wij|we|het .. … terug
        // what was done because of a motion, or as it asks: tense and cues tell the stance
        daad: conform|overeenkomstig|ingevolge|volgens @de @motie
        daad: conform|overeenkomstig (het|de) @wens (van|uit|in) .. @motie
        daad: in lijn|overeenstemming met @de @motie
        daad: in de geest van @de @motie
        daad: zoals (ook) verzocht|gevraagd in|door|met|bij @de @motie
        daad: zoals (ook) @de @motie … @vraagt
        daad: zoals in @de @motie .. @vraagt
        daad: vanwege|wegens @de @motie
        daad: zoals uw|de kamer .. @motie … @vraagt
        daad: gegeven|gezien|indachtig @de @motie
        daad: gelet op @de @motie
        daad: met inachtneming van @de @motie
        daad: @motie … heb|hebben (ik|wij) … overgebracht|voorgelegd|neergelegd|besproken|geagendeerd|opgebracht
        daad: @motie … heb|hebben (ik|wij) … aandacht gebracht|gevraagd
        daad: @motie … heeft|hebben|is|zijn .. … geleid tot
        daad: naar aanleiding van @de @motie
        daad: in reactie|antwoord|vervolg op @de @motie
        daad: uitvoering|invulling|gevolg|gehoor|opvolging gevend aan @de @motie
        daad: op basis|grond|verzoek van @de @motie
        daad: in het kader van (de) uitvoering|opvolging van @de @motie
        daad: mede|ook dankzij @de @motie
        daad: rekening gehouden met @de @motie
        overleg: over|inzake|rond @de @motie … ben|is|zijn|heb|heeft|hebben … overleg|gesprek|gesproken|overlegd|gesprekken
        daad: @motie … en die|deze heb|hebben ik|wij|we … ingebracht|opgepakt|opgevolgd|overgebracht|besproken|neergelegd|geagendeerd
        geldt: wat betreft @de @motie … geldt dat
        geldt: voor @de @motie … geldt dat
        geldt: ten aanzien van @de @motie … geldt dat
        daad: heb|hebben|heeft .. @de @motie .. … aandacht gebracht|gevraagd
        daad: heb|hebben|heeft .. @de @motie .. … overgebracht|voorgelegd|neergelegd|besproken|geagendeerd|opgebracht|ingebracht
        beraad: over @de @motie … beraad|beraadt|beraden
        beraad: beraad|beraadt|beraden .. … over @de @motie
        verwezen: voor|inzake|over @de @motie … verwijs|verwijst|verwijzen .. .. naar
        verwezen: ten aanzien van @de @motie … verwijs|verwijst|verwijzen .. .. naar
        verwezen: verwijs|verwijst|verwijzen .. … voor|inzake @de @motie
        daad: in navolging van @de (eerdere) @motie
        daad: in het kader van @de @motie
        gevraagd: @wens (van) (uw|de) (kamer) uit|in|van|via|bij @de @motie
        gevraagd: waar|waarom|waartoe|dat|die @de @motie … @vraagt
        gevraagd: in|door|bij|met @de @motie … gevraagde|verzochte|bedoelde|bepleite|beoogde|voorgestelde
        gevraagd: dat|die .. .. bij @motie @vraagt
        gevraagd: ten aanzien van @de @motie …… melden|berichten|mededelen dat
        gevraagd: met betrekking tot @de @motie …… melden|berichten|mededelen dat
        gevraagd: wat betreft @de @motie …… melden|berichten|mededelen dat
        gevraagd: vastgelegd|neergelegd|verwoord in|bij @de @motie
        gevraagd: wat betreft @de @motie …… merk|merken|meld|melden|bericht|wil|kan|constateer .. … (op) dat
        gevraagd: met betrekking tot @de @motie …… merk|merken|meld|melden|bericht|wil|kan|constateer .. … (op) dat
        gevraagd: ten aanzien van @de @motie …… merk|merken|meld|melden|bericht|wil|kan|constateer .. … (op) dat
        gemeld: gemeld|geïnformeerd|bericht|toegelicht|beschreven|uiteengezet|aangegeven|geschetst|geschreven (over) (de) hoe|wijze|manier .. … @gevolg .. is|wordt|zijn|heb|heeft|hebben gegeven
        gemeld: gemeld|geïnformeerd|bericht|toegelicht|beschreven|uiteengezet|aangegeven|geschetst|geschreven (over) (de) hoe|wijze|manier .. … @motie .. is|wordt|heb|heeft (ik) uitgevoerd
        // on its way
        bezig: met .. … @motie … zijn|ben|is (we|wij|ik|het) (kabinet) (nu|nog|druk|volop|al) bezig
        bezig: @motie … in (volle) gang
        bezig: @motie … zijn|ben|is (we|wij|ik|het) (kabinet) (nu|nog|al|volop) aan het uitvoeren
        bezig: laat|laten ik|wij|we|het .. … onderzoeken|bezien|uitzoeken of|hoe .. @motie … uitgevoerd
        gedaan: wat|hetgeen (in) @de @motie .. staat|@vraagt (,) doen|doe|doet|gebeurt (we|wij|ik|het) (kabinet) (al|reeds|inmiddels)
        gedaan: doen|doe|doet (we|wij|ik|het) (kabinet) (al|reeds|inmiddels) wat (in) @de @motie .. staat|@vraagt
        bezig: in uitvoering
        bezig: voor de uitvoering van .. @motie … vrijgemaakt|beschikbaar|gereserveerd|uitgetrokken
        bezig: in behandeling
        bezig: uitvoering van de|deze|die .. @motie … loopt|gestart|begonnen|schema|voortvarend|gaande|voorbereid|genomen
        bezig: uitvoering van de|deze|die .. @motie … bereid|gesprek|overleg|bezig|vordert|vorderen
        bezig: uitvoering van de|deze|die .. @motie … vraagt|kost|vergt|duurt|neemt .. … tijd|langer
        bezig: @motie … maakt|maken (onderdeel|deel) uit van
        bezig: @motie … maakt|maken onderdeel|deel uit van
        bezig: @motie … krijgt|krijgen .. vorm|plek|plaats|beslag|invulling
        bezig: @motie zit in
        bezig: ten aanzien van @de @motie … wacht|wachten .. … af
        bezig: zal|zullen .. @de @motie … aandacht brengen
        gedaan: doe|doet|doen (ik|wij|het) (kabinet) (tevens|ook|hiermee|daarmee) (de|deze) @motie …… af
        bezig: of @de @motie … uitvoerbaar is (,) wordt|worden .. … bezien|onderzocht|bekeken
        niet: van uitvoering van @de @motie … af
        niet: met @de @motie …… niet uit de voeten
        niet: geen ruimte|dekking|mogelijkheid .. … @motie
        bezig: houd|houden|houdt .. .. @motie … open
        bezig: of|hoe .. .. … @motie … uitgevoerd (,) wordt|worden .. … bezien|onderzocht|bekeken|besproken|uitgezocht
        bezig: @motie neem|nemen|neemt|betrek|betrekken (ik|wij|we|het) (kabinet) … mee|bij
        bezig: @motie …… betrek|betrekt|betrekken ik|wij|we|het .. … bij
        bezig: @motie … op schema
        bezig: werk|werken|werkt .. … aan .. @motie
        bezig: werk|werken|werkt .. … uitvoering van .. @motie
        bezig: pak|pakken|pakt .. … @motie … op
        bezig: @motie … pak|pakken|pakt .. … op
        bezig: ben|zijn|ga|gaan|is .. … met|aan .. @motie … aan de|het slag|werk
        bezig: aan de|het slag|werk (gegaan) met|aan .. … @motie
        bezig: @motie … wordt|worden .. … verwerkt|vormgegeven|vertaald|uitgewerkt|ingepast|belegd|opgenomen
        bezig: werk|werkt|werken .. @motie … uit
        bezig: loopt|lopen .. mee in|met .. … @motie
        bezig: aan|met .. … @motie … begonnen|gestart
        bezig: uitvoering van .. @motie … vertraagd|vertraging|opgelopen
        bezig: @motie … zal|zullen|ga|gaan|gaat (ik|wij|het) .. uitvoeren
        bezig: zal|zullen|ga|gaan|gaat (ik|wij|het) .. @motie … uitvoeren
        bezig: aan de|deze|die @motie .. … gewerkt
        bezig: aan (de) uitvoering van de|deze|die .. @motie … gewerkt|werk|werken|werkt
        bezig: bezig|doende met (de) uitvoering|uitvoeren van
        bezig: @motie … blijven onderzoeken|uitvoeren|werken|volgen|bezien|bekijken|inzetten
        bezig: @motie … meegenomen|betrokken|opgepakt|betrek|meeneem in|bij
        bezig: neem|nemen|betrek|betrekken|betrekt … @motie … mee|bij
        bezig: @motie … meegenomen|opgepakt
        // left undone
        niet: niet .. uitvoeren|uitgevoerd|uitvoer|uitvoert
        niet: voer|voert|voeren … niet uit
        niet: @motie … niet .. uit te voeren
        niet: geen mogelijkheid|mogelijkheden|ruimte|reden|aanleiding|kans (om) .. @motie … uit te voeren
        niet: volg|volgt|volgen (ik|wij|we|het) (kabinet) (daarom|dus) niet op
        niet: volg|volgt|volgen .. @motie … niet op
        niet: niet (mogelijk|gelukt|haalbaar|geslaagd|wenselijk|verantwoord) om .. @motie … uit te voeren
        niet: laat|laten (ik|wij|het) (kabinet) … uitvoering van .. @motie … over aan
        niet: niet .. (worden|wordt) uitgevoerd
        niet: niet uitvoerbaar
        niet: geen uitvoering|gevolg|invulling|opvolging (meer) aan .. geven
        niet: niet (langer|meer) .. … ter hand genomen|nemen
        niet: onuitvoerbaar
        niet: besloten .. @motie … niet over te nemen
        niet: zie|ziet|zien … af van
        niet: afgezien van .. uitvoering
        niet: uitvoering van .. @motie … stopgezet|gestaakt
        niet: uitvoering van .. @motie … niet .. mogelijk|haalbaar|verantwoord
        niet: leg|legt|leggen … @motie … naast zich|mij|ons
        niet: @motie leg|legt|leggen .. … naast zich|mij|ons
        niet: @motie niet … uitvoeren
        niet: geen .. … uitvoering|gevolg|invulling|opvolging|gehoor
        deels: deels|gedeeltelijk|onvolledig|onvoldoende|grotendeels .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet|tegemoetgekomen|afgedaan
        deels: niet (geheel|volledig|helemaal) .. uitgevoerd|voldaan
        deels: niet volledig|geheel|helemaal .. … uitgevoerd|uitvoering|voldaan|uitvoeren
        deels: @gevolg … eerste|tweede|laatste deel|helft|onderdeel|verzoek van .. .. .. @motie
        bezig: uitvoering van (het) (eerste|tweede|laatste|overige) (deel|onderdeel|verzoek) (van) @de @motie … vergt|kost|vraagt|duurt .. … tijd|langer
        deels: eerste|tweede|laatste deel|onderdeel|verzoek|dictum van (het) (dictum) (van) @de @motie … uitgevoerd|voldaan|afgedaan|afgerond
        deels: ten dele .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet|tegemoetgekomen
        deels: voor een (belangrijk|groot) deel .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet
        """);

    /// <summary>An act that the letter itself is, or that the words before it tell of as a whole.</summary>
    public static readonly PhraseTable ByThis = new("""
        brief: met|in|middels|via|door deze|dit brief|kamerbrief|beantwoording|rapportage|notitie|verzamelbrief|nota
        brief: deze brief
        brief: aldus
        brief: hiermee|hierbij|hiermede|bijgaand|bijgaande|bijgevoegde|bijgevoegd|daarmee|hierdoor|middels
        brief: op deze wijze|manier
        brief: langs deze|die weg
        brief: met dit|deze onderzoek|rapport|overzicht|plan|besluit|aanpak|actieplan|voorstel|wetsvoorstel|maatregel|maatregelen|inzet|evaluatie|aanpassing|wijziging
        brief: met het|de toezenden|toesturen|aanbieden|publicatie|toezending|aanbieding|verzending|verzenden|publiceren van
        """);

    /// <summary>Words by which a sentence takes up what the motion before it asks.</summary>
    public static readonly PhraseTable LooksBack = new("""
        executed: dit|dat|deze heeft|hebben .. … geleid tot
        executed: daar heb|hebben ik|wij|we (al|wel|inmiddels) wat|iets mee gedaan
        executed: hiermee|daarmee kom|komt|komen (ik|wij|we|het) (kabinet) … tegemoet|tegemoetkom
        executed: hieraan|daaraan is .. gehoor|gevolg|uitvoering|invulling gegeven
        executed: naar aanleiding daarvan|hiervan heb|is|zijn|hebben|heeft
        executed: heb|hebben|heeft (ik|wij|we) naar aanleiding daarvan|hiervan
        in-progress: daar zijn|ben|is|gaan|ga|werken|werk we|wij|ik .. … mee|aan .. bezig|gestart|begonnen|slag|doende
        in-progress: die|deze voeren|voer|voert wij|we|ik|het .. uit
        in-progress: die|deze|dat is|zijn (nog|nu|al|volop|momenteel|thans) in uitvoering|behandeling|voorbereiding
        in-progress: die|deze gaan|ga|zullen|zal wij|we|ik|het (kabinet) (dan|ook|dus|graag) uitvoeren
        in-progress: wij|we|ik gaan|ga|zullen|zal die|deze|dat|haar (dan|ook|dus|graag) uitvoeren
        terug: op basis|grond daarvan|hiervan
        terug: in navolging daarvan|hiervan
        in-progress: daarover|hierover ben|zijn|is|voer|voeren ik|wij|we (nu|nog|al|momenteel) .. gesprek|overleg
        partly: die|deze nemen|neem|voeren|voer we|wij|ik (dan|dus|ook) gedeeltelijk|deels|grotendeels over|uit
        not-executed: die|deze heb|hebben ik|wij|we (dan|dus|ook) niet .. uitgevoerd
        not-executed: die|deze kan|kunnen|ga|gaan|wil ik|wij|we (dan|dus|ook) niet uitvoeren
        terug: voer|voeren|voert|voerde haar|hem|deze|die|'m .. … uit
        terug: hieraan|daaraan .. … voldaan|uitvoering|invulling|gevolg|tegemoetgekomen|tegemoet|voldoe|opvolging
        terug: hiermee|daarmee|hierbij .. … voldaan|uitvoering|invulling|gevolg|tegemoet|voldoe|opvolging .. … verzoek|wens|oproep|vraag|hieraan|daaraan|dictum
        terug: die|deze is|zijn (inmiddels|al|reeds|dus|ook|volledig|geheel) uitgevoerd|afgedaan|afgehandeld|afgerond
        terug: die|deze heb|hebben ik|wij|we (inmiddels|al|reeds|dus|ook) (volledig) uitgevoerd|afgedaan|afgehandeld|afgerond
        terug: aan dit|die|dat|deze verzoek|oproep|wens .. … voldaan|uitvoering|invulling|gevolg|tegemoet|tegemoetgekomen|voldoe|opvolging
        """);

    /// <summary>What a cell of a table, or a line of a list, says of the motion named before it: the first words tell.</summary>
    public static readonly PhraseTable Cells = new("""
        partly: gedeeltelijk|deels (uitgevoerd)
        executed: uitgevoerd|afgehandeld|afgedaan|afgerond
        executed: de (tweede|eerste) kamer is .. .. geïnformeerd
        executed: is uitgevoerd|afgehandeld|afgedaan
        executed: reeds|al|inmiddels|volledig (is) uitgevoerd|gerealiseerd|ingevoerd|afgerond|staand|bestaand|verwerkt
        executed: staand|bestaand beleid
        executed: verwerkt|opgenomen|meegenomen|betrokken in|bij
        unknown: zie|brief
        unknown: (wordt|worden) op teruggekomen
        partly: deels|gedeeltelijk|grotendeels
        executed: gerealiseerd|ingevoerd|geregeld|voldaan|doorgevoerd
        executed: met de inwerkingtreding van
        executed: hiermee|hierbij|daarmee (is) uitgevoerd|afgehandeld|afgedaan|voldaan
        not-executed: niet uitvoerbaar|uitgevoerd|overgenomen|opgevolgd|gevolgd
        not-executed: afgewezen|vervallen|achterhaald|onuitvoerbaar
        not-executed: wordt niet uitgevoerd
        in-progress: loopt
        in-progress: de|uw (tweede|eerste) kamer wordt|ontvangt|zal
        in-progress: over de uitvoering
        in-progress: nog niet afgerond|uitgevoerd|gereed
        in-progress: in voorbereiding|onderzoek
        in-progress: in behandeling|uitvoering
        in-progress: is in behandeling|uitvoering
        in-progress: wordt uitgevoerd|meegenomen|betrokken
        """);
}
