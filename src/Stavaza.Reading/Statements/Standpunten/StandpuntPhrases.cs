using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Standpunten;

/// <summary>The words of taking sides, by the place that they have in the clause.</summary>
internal static class StandpuntPhrases
{
    /// <summary>Verbs that take sides by themselves, at the place of the finite verb of any clause.</summary>
    public static readonly PhraseTable Verbs = new("""
        steunt: steunt|steun|steunen|steunde|steunden|ondersteunt|ondersteun|ondersteunen|ondersteunde
        erkent: erkent|erken|erkennen|onderkent|onderken|onderkennen
        pleit: pleit|pleiten|pleitte|pleitten|bepleit|bepleiten|bepleitte
        hecht: hecht|hechten|hechtte
        onderschrijft: onderschrijft|onderschrijf|onderschrijven|onderschreef
        veroordeelt: veroordeelt|veroordeel|veroordelen|veroordeelde
        verwelkomt: verwelkomt|verwelkom|verwelkomen|verwelkomde
        betreurt: betreurt|betreur|betreuren|betreurde
        verwerpt: verwerpt|verwerp|verwerpen|verwierp
        omarmt: omarmt|omarm|omarmen
        waardeert: waardeert|waarderen
        eist: eist|eisen|verlangt|verlangen
        hekelt: hekelt|hekelen|laakt|laken
        acht: acht|achten|achtte
        vindt: vindt|vind|vinden|vond
        meent: meent|meen|menen
        benadrukt: benadrukt|benadruk|benadrukken|benadrukte|onderstreept|onderstreep|onderstrepen|onderstreepte
        geeft de voorkeur: prefereert|prefereren
        """);

    /// <summary>Phrases that begin with the finite verb of a main clause.</summary>
    public static readonly PhraseTable Frames = new("""
        @are = is|ben|zijn|was|blijft|blijf|blijven
        @self = zich|me|mij|ons
        steunt: staat|sta|staan|stond .. achter
        steunt: schaart|schaar|scharen|schaarde .. @self … achter
        steunt: sluit|sluiten|sloot .. @self … aan
        zet zich in: zet|zetten|zette .. @self … in|ervoor
        zet zich in: spant|span|spannen .. @self … in
        zet zich in: maakt|maak|maken|maakte .. @self … hard|sterk
        zet zich in: beijvert|ijvert|beijveren|ijveren .. voor
        zet in op: zet|zetten … in op
        streeft: streeft|streef|streven … naar|ernaar
        dringt aan: dringt|dring|dringen|drong|drongen … aan
        roept op: roept|roep|roepen|riep|riepen … op
        spoort aan: spoort|sporen … aan
        spreekt aan: spreekt|spreek|spreken|sprak … aan op
        vraagt aandacht: vraagt|vraag|vragen|vroeg … aandacht voor
        juicht toe: juicht|juich|juichen|juichte … toe
        keurt af: keurt|keur|keuren|keurde … af
        wijst af: wijst|wijs|wijzen|wees … af
        wijst af: wijst|wijs|wijzen|wees … van de hand
        neemt afstand: neemt|neem|nemen|nam … afstand van
        verzet zich: verzet|verzetten .. @self … tegen
        verzet zich: keert|keer|keren .. @self … tegen
        maakt bezwaar: maakt|maak|maken … bezwaar tegen
        houdt vast aan: houdt|houd|houden|hield … vast aan
        houdt vast aan: houdt|houd|houden … eraan vast
        blijft bij: blijft|blijf|blijven .. bij zijn|mijn|het|dit|dat|haar|deze standpunt|oordeel|besluit|lijn|inzet|opvatting|keuze
        blijft bij: blijft|blijf|blijven .. bij zijn|mijn|het|dit|dat|haar|deze .. standpunt|oordeel|besluit|lijn|inzet|opvatting|keuze
        van mening: @are … van mening|oordeel|opvatting
        van mening: @are … de mening|opvatting toegedaan
        van mening: stelt|stel|stellen|stelde .. @self … op het standpunt
        van mening: neemt|neem|nemen|nam … het standpunt in
        van mening: huldigt|huldigen
        overtuigd: @are .. ervan overtuigd
        overtuigd: @are … overtuigd van
        voorstander: @are … voorstander|voorstanders|pleitbezorger
        tegenstander: @are … tegenstander|tegenstanders
        is voor: @are .. vóór
        is tegen: @are .. tegen
        is het eens: @are het … eens met
        is het eens: @are .. het … eens
        is het oneens: @are .. het … oneens
        verheugd: @are .. verheugd|ingenomen
        verheugd: @are .. .. verheugd over|dat
        teleurgesteld: @are .. teleurgesteld
        bezorgd: @are .. bezorgd|verontrust
        bezorgd: maakt|maak|maken .. @self … zorgen
        kritisch: @are .. kritisch|terughoudend
        positief: @are .. positief over
        gecommitteerd: @are … gecommitteerd aan
        geen voornemen: @are .. niet voornemens|bereid|genegen
        geen voornemen: @are .. niet van plan
        staat open: staat|sta|staan|stond … positief|kritisch|open|welwillend|terughoudend|afwijzend|sympathiek|onwelwillend|negatief|gereserveerd tegenover|voor
        deelt: deelt|deel|delen|deelde … zorg|zorgen|mening|opvatting|analyse|conclusie|conclusies|constatering|oordeel|standpunt|visie|ambitie|wens|zienswijze|bezorgdheid
        ziet geen: ziet|zie|zien|zag … geen|onvoldoende|weinig aanleiding|reden|redenen|noodzaak|meerwaarde|heil|ruimte|grond|bezwaar|bezwaren|rol|alternatief
        ziet geen: ziet|zie|zien|zag … geen|onvoldoende|weinig toegevoegde waarde
        ziet niets in: ziet|zie|zien|zag .. niets|weinig
        ziet graag: ziet|zie|zien .. graag dat
        ziet belang: ziet|zie|zien .. de|het|een|grote|duidelijk|duidelijke|veel|wel noodzaak|belang|meerwaarde|nut|urgentie van|in|om
        ziet als: ziet|zie|zien|zag … als
        ziet als: beschouwt|beschouw|beschouwen|beschouwde … als
        ziet als: kwalificeert|kwalificeer|kwalificeren|bestempelt|bestempelen … als
        beoordeelt: beoordeelt|beoordeel|beoordelen … als|positief|negatief
        kan zich vinden: kan|kunnen .. @self … vinden|verenigen
        herkent zich: herkent|herken|herkennen .. @self
        geeft de voorkeur: geeft|geef|geven|gaf … de voorkeur
        geeft de voorkeur: heeft|heb|hebben … voorkeur voor
        heeft bezwaar: heeft|heb|hebben … bezwaar|bezwaren tegen
        heeft moeite: heeft|heb|hebben … moeite met
        maakt voorbehoud: handhaaft|handhaaf|handhaven|maakt|maken … voorbehoud|bezwaar
        is tegen: @are .. gekant tegen
        geen partij: @are .. geen partij bij
        moedigt aan: moedigt|moedig|moedigen … aan
        steunt: staat|sta|staan .. pal voor|achter
        heeft bezwaar: heeft|heb|hebben … twijfels|bedenkingen|vraagtekens
        heeft begrip: heeft|heb|hebben|toont|toon|tonen … begrip voor
        heeft waardering: heeft|heb|hebben … waardering voor
        geen behoefte: heeft|heb|hebben .. geen behoefte aan
        spreekt zich uit: spreekt|spreek|spreken|sprak|spraken .. @self … uit
        spreekt zich uit: spreekt|spreek|spreken|sprak|spraken … steun|waardering|afkeuring|afschuw|zorg|zorgen|bezorgdheid … uit
        stemt in: stemt|stem|stemmen|stemde .. in met
        stemt in: stemt|stem|stemmen|stemde .. voor|tegen het|de|dit|deze
        stemt in: gaat|ga|gaan|ging .. akkoord
        onthoudt zich: onthoudt|onthoud|onthouden .. @self … stemming
        wil: wil|willen|wenst|wensen (niet) dat de|het|een|er|alle|deze|dit|elk|ieder|iedereen|mensen
        wil: wil|willen|wenst|wensen .. voorkomen dat
        kiest: kiest|kies|kiezen|koos .. ervoor
        richt zich op: richt|richten .. @self .. op
        stelt voorop: stelt|stel|stellen … voorop
        """);

    /// <summary>What stands behind an auxiliary, or at the end of a subordinate clause.</summary>
    public static readonly PhraseTable Inner = new("""
        @self = zich|me|mij|ons
        @are = is|ben|zijn|blijft
        steunt: steunen|ondersteunen|gesteund|ondersteund
        steunt: achter … staan
        steunt: achter .. staat|sta
        onthoudt zich: @self … onthouden
        steunt: steun gegeven|uitgesproken|verleend
        zet zich in: @self … inzetten|ingezet|inzet|inspannen|inspant
        zet zich in: @self … in te zetten
        zet in op: inzetten|ingezet|inzet op
        pleit: pleiten|gepleit|bepleiten|bepleit
        dringt aan: aandringen|aangedrongen|aandringt
        dringt aan: aan te dringen
        roept op: oproepen|opgeroepen|oproept
        roept op: op te roepen
        spreekt aan: aangesproken|aanspreken op
        vraagt aandacht: aandacht gevraagd|vragen voor
        vraagt aandacht: aandacht voor .. gevraagd|vragen
        hecht: hechten aan
        onderschrijft: onderschrijven|onderschreven
        veroordeelt: veroordelen|veroordeeld
        verwelkomt: verwelkomen|verwelkomd
        betreurt: betreuren|betreurd
        verwerpt: verwerpen|verworpen
        wijst af: afwijzen|afgewezen|afwijst|afkeuren|afgekeurd
        juicht toe: toejuichen|toegejuicht|toejuicht
        benadrukt: benadrukken|benadrukt|onderstrepen|onderstreept
        spreekt zich uit: uitgesproken|uitspreken voor|tegen|over
        spreekt zich uit: @self … uitgesproken|uitspreken|uitspreekt
        verzet zich: @self … verzetten|verzet|gekant
        stemt in: instemmen|ingestemd|instemt met
        stemt in: akkoord gaan|gegaan|gaat
        kan zich vinden: @self .. vinden|verenigen
        blijft bij: vasthouden|vastgehouden|vasthoudt aan
        houdt vast aan: aan … vasthouden|vastgehouden|vasthoudt
        van mening: van mening|oordeel|opvatting @are
        van mening: van mening|oordeel|opvatting dat
        voorstander: voorstander van|is
        voorstander: voorstander|tegenstander @are
        is het eens: eens @are
        deelt: zorg|zorgen|mening|opvatting|analyse|conclusie|visie|bezorgdheid deelt|delen|deel|gedeeld
        ziet geen: geen|onvoldoende|weinig aanleiding|reden|noodzaak|meerwaarde|heil|ruimte ziet|zie|zien
        ziet als: als .. .. ziet|zie|beschouwt
        bezorgd: zorgen maakt|maken|maak
        bezorgd: bezorgd|verontrust over
        """);

    /// <summary>All words by which an actor takes sides: without one of them a sentence with an actor is no position.</summary>
    public static readonly PhraseTable[] OfActors = [Verbs, Frames, Inner];

    /// <summary>Positions that have no verb of their own: a noun, or words that say whose view it is.</summary>
    public static readonly PhraseTable Nouns = new("""
        @ours = nederland|kabinet|regering
        @verb = is|zijn|blijft|blijven|luidt|richt
        standpunt: nederlandse|kabinets standpunt|positie|inzet|opstelling|lijn|houding|oordeel .. @verb
        standpunt: kabinetsstandpunt|kabinetsinzet|kabinetslijn @verb
        standpunt: standpunt|positie|inzet|opstelling|uitgangspunt|houding van|voor (het|de) (nederlandse) @ours .. @verb
        inzet: onze|mijn inzet|standpunt|lijn|uitgangspunt|positie @verb
        inzet: ons|mijn uitgangspunt|standpunt @verb
        inzet: de inzet is|blijft om|dat|erop|gericht
        van mening: naar mijn|ons oordeel|mening|opvatting|overtuiging
        van mening: naar het|de oordeel|mening|opvatting|overtuiging van (het|de) @ours
        van mening: in mijn|onze ogen|optiek|visie
        van mening: in de ogen|optiek|visie van (het|de) @ours
        van mening: wat nederland betreft
        van mening: wat het|de kabinet|regering betreft
        wat mij betreft: wat mij|ons betreft
        staat voorop: voor (het|de) @ours|mij|ons staat|staan|is|zijn|blijft|geldt … voorop|onaanvaardbaar|onacceptabel|onbespreekbaar|essentieel|cruciaal|prioriteit
        steunt: rekenen op (de) (brede|volle) (nederlandse) steun|instemming van (het|de) @ours
        steunt: rekenen op nederlandse|mijn|onze steun|instemming
        steunt: op (de) (brede|volle|warme) nederlandse|mijn|onze steun|instemming .. rekenen
        steunt: op (de) steun|instemming van (het|de) @ours .. rekenen
        steunt: door (het|de) (nederlandse) @ours|mij .. gesteund|ondersteund|onderschreven|verwelkomd|toegejuicht|omarmd
        veroordeelt: door (het|de) (nederlandse) @ours|mij .. veroordeeld|betreurd|verworpen|afgewezen|afgekeurd
        geen aanleiding: er is|bestaat|bestaan|zijn (op|voor) (dit|het|mij) (moment|kabinet) (daarom|dan|dus|ook) geen aanleiding|noodzaak|reden om|tot|voor
        geen aanleiding: voor een|het|de … is|bestaat geen aanleiding|noodzaak|reden
        onaanvaardbaar: is|zijn|blijft|blijven (volstrekt|totaal|absoluut|uiteraard|gewoon|echt) onacceptabel|onaanvaardbaar|onwenselijk|verwerpelijk|ontoelaatbaar
        """);

    /// <summary>Auxiliaries, behind which the verb of the stance stands at the end of the clause.</summary>
    public static readonly WordSet Auxiliaries = new("heeft heb hebben zal zullen blijft blijf blijven wil willen kan kunnen kon konden is ben zijn");

    /// <summary>Whose worries: "zorgen over".</summary>
    public static readonly PhraseTable Concern = new("""
        bezorgd: zorgen over|om
        bezorgd: bezorgd|zorgelijk over
        """);
}
