using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>How the government says that it will not tell something, and why.</summary>
internal static class GeheimhoudingPhrases
{
    /// <summary>
    /// Refusals. Those of the first part say enough; those of the second, named in <see cref="NeedsGround"/>, say the same of a lack of figures or of time, and count
    /// beside a ground for secrecy.
    /// </summary>
    public static readonly PhraseTable Refusals = new("""
        @niet = niet|nooit|evenmin
        @niets = niets|niks
        @nadere = nadere|verdere|inhoudelijke|openbare|publieke|concrete|operationele|enkele|specifieke|gedetailleerde|meer|andere|verder|nader|inhoudelijk
        @uitspraken = mededelingen|mededeling|uitspraken|uitspraak|uitlatingen|uitlating
        @gegevens = informatie|gegeven|inzage|gegevens|details|detail|duidelijkheid|inzicht|toelichting|inlichtingen|bijzonderheden|cijfers|aantallen|namen|stukken|documenten|uitsluitsel|antwoord|opgave|specificatie|bedragen|afschrift|openheid|indicatie|prijsindicatie|commentaar
        @geven = geven|gegeven|verstrekken|verstrekt|delen|gedeeld|noemen|genoemd|verschaffen|verschaft|prijsgeven|prijsgegeven|verlenen|verleend

        mededelingen: geen|nooit (@nadere) (en) (@nadere) mededelingen|mededeling|uitspraken|uitlatingen|uitlating
        uitspraak: geen (@nadere) uitspraak
        mededelingen: geen (@nadere) bijzonderheden .. … @geven
        mededelingen: niet gebruikelijk|gepast|passend|wenselijk om .. … @uitspraken
        mededelingen: @niet .. @uitspraken (over) (te|kan|kunnen|mag) doen|gedaan
        mededelingen: @niet vrij .. @uitspraken .. doen|gedaan
        bevestigen: bevestigen|bevestig|bevestigt|bevestigd (,) noch ontkennen|ontken|ontkent|ontkend
        bevestigen: noch bevestigen (,) noch ontkennen
        bevestigen: @niet .. … bevestigen (,) of|en ontkennen
        bevestigen: ontkennen noch bevestigen
        bevestigen: bevestigend noch|of|en ontkennend
        bevestigen: bevestig|bevestigen|bevestigt of|en ontken|ontkennen|ontkent .. niet
        bevestigen: noch wil|kan bevestigen|ontkennen
        commentaar: geen (@nadere) commentaar
        commentaar: van .. commentaar|@uitspraken onthoud|onthouden
        commentaar: onthoud|onthoudt|onthouden .. … commentaar|@uitspraken
        uitlaten: laat|laten .. … @niet|@niets .. uit over
        uitlaten: laat|laten .. … over .. … @niet (@nadere) uit
        uitlaten: laat|laten (ik|wij|we|het) (kabinet) mij|ons|zich (daar|hier|daarover|hierover) (verder|nu|ook|dan) @niet (verder|over) uit
        uitlaten: laat|laten (ik|wij|we|het) (kabinet) mij|ons|zich .. … @niet .. uit
        uitlaten: @niet .. uitlaten|uitgelaten
        uitlaten: zwijg|zwijgt|zwijgen .. … over
        openbaar: @niet .. openbaar (te|kan|mag|kunnen|mogen) (worden|kunnen|kan|wordt|zal) gemaakt|maken|gedeeld|besproken|bekendgemaakt
        openbaar: @niet .. in het openbaar|openbaarheid
        openbaar: in het openbaar|openbaarheid (@nadere) niet|@niets|geen|nooit
        openbaar: maak|maakt|maken .. … niet openbaar
        openbaar: @niet .. in (een|dit|deze) openbaar|openbare document|stuk|brief|antwoord|beantwoording
        openbaar: @niet (iets|daarover|hierover|verder) naar buiten gebracht|brengen|breng
        openbaar: onverstandig|onwenselijk|onverantwoord|onverstandig|onzorgvuldig … om … in het openbaar|openbaarheid
        openbaar: @niet .. voor openbaarmaking|publicatie|openbaarheid
        openbaar: geen .. .. .. openbaar (te) (worden|kunnen) gemaakt|maken
        openbaar: niet gebruikelijk|gepast|passend|wenselijk|opportuun|verantwoord|verstandig|raadzaam|geboden (om) … openbaar|bekend te maken
        openbaar: niet gebruikelijk|gepast|passend|wenselijk|opportuun|verantwoord|verstandig|raadzaam (om) … te delen|verstrekken|publiceren|openbaren|noemen
        openbaar: ongebruikelijk|ongepast|onwenselijk|onverantwoord|onverstandig|onzorgvuldig|prematuur (om) … openbaar|bekend te maken
        openbaar: ongebruikelijk|ongepast|onwenselijk|onverantwoord|onverstandig|onzorgvuldig (om) … te delen|verstrekken|publiceren|openbaren|noemen
        openbaar: @niet .. publiekelijk|publiek .. gedeeld|maken|delen
        openbaar: @niet .. publiekelijk|publiek worden|wordt gemaakt
        openbaar: @niet .. tot openbaarmaking
        openbaar: @niet (zomaar) op straat
        openbaar: openbaarmaking .. … niet wenselijk|opportuun|verantwoord
        openbaar: openbaarmaking .. … geweigerd|achterwege|onwenselijk|schaadt|schaden|verzet|verzetten
        openbaar: @niet .. openbaargemaakt|geopenbaard|openbaren
        weigeren: geweigerd op grond|basis van
        weigeren: weiger|weigert|weigeren .. … openbaarmaking|inzage|verstrekking
        weigeren: beroept|beroep|beroepen zich|mij|ons .. op (de|het|artikel) .. uitzonderingsgrond|weigeringsgrond|verschoningsrecht|geheimhoudingsplicht|68
        weigeren: beroep .. op (de|het|artikel) .. uitzonderingsgrond|weigeringsgrond|verschoningsrecht|geheimhoudingsplicht|68
        stuit: stuit|stuiten|afstuit .. (deze|die|de|een) geheimhouding|geheimhoudingsplicht|geheimhoudingsverplichting|geheimhoudingsclausule
        weigeren: zie .. … af van openbaarmaking|verstrekking|publicatie
        onleesbaar: onleesbaar|onherkenbaar (te) (worden|zijn) gemaakt
        onleesbaar: gelakt|weggelakt|zwartgelakt|gelakte|afgelakt
        staatsgeheim: is|zijn (daarom|dus|uiteraard|overigens) (en) (blijft|blijven) staatsgeheim|gerubriceerd|staatsgeheime
        staatsbelang: belang van de staat .. … verzet|verzetten
        staatsbelang: strijd|strijdig met het belang van de staat
        staatsbelang: openbaarmaking|verstrekking .. … niet in het belang van
        staatsbelang: niet in het belang van de staat
        staatsbelang: beroep .. op .. … het belang van de staat
        namen: namen|naam|details|bijzonderheden|identiteit … geef|noem|verstrek|geven|noemen|verstrekken ik|wij|we .. .. niet
        kanalen: via|langs de (daartoe|daarvoor) (de) geëigende|vertrouwelijke|geheime kanalen|kanaal|weg
        geheim: blijft|blijven .. … geheim|vertrouwelijk|geheimgehouden
        geheim: houd|houden|houdt .. … geheim|vertrouwelijk
        geheim: blijft|houd .. … onder mij
        geheim: houd|houden|houdt .. … voor mij|ons|zich|binnenskamers
        geheim: blijft|blijven|houd|houden .. … tussen ons|hen|mij|partijen|partners|ministers|regeringsleiders|gesprekspartners
        geheim: vertrouwelijk|vertrouwelijke|vertrouwelijkheid … wil|willen|moet|zal ik|wij|we|het|dat (graag|ook) (zo) houden|laten|blijven
        geheim: stukken|documenten|dossiers|archieven|verslagen|notulen .. blijft|blijven gesloten
        geheim: laat|laten .. … onbesproken|onvermeld
        geheim: laat|laten .. … in het midden
        geheim: wat ik|wij|we achter de schermen .. (,) .. @niet|geen
        aard: is|zijn|blijft|blijven (daarom|vooralsnog|dus) niet openbaar
        aard: is|zijn (en|daarom|dus|uiteraard|overigens) (blijft|blijven) (strikt|zeer|wettelijk|als) staatsgeheim|gerubriceerd|vertrouwelijk|geheim|bedrijfsvertrouwelijk|concurrentiegevoelig|commercieel
        geheim: @niet vrijgeven|vrijgegeven|prijsgeven|prijsgegeven
        geheim: @niet .. vrij te geven
        kwijt: nooit iets .. gezegd|gemeld|verteld|meegedeeld|medegedeeld|zeggen
        kwijt: @niets over|hierover|daarover zeggen|kwijt|melden|vertellen|gezegd|mededelen|meedelen
        vertrouwelijk: vertrouwelijk .. … gedeeld|geïnformeerd|verstrekt|inzage
        vertrouwelijk: alleen|slechts|uitsluitend in (een) (strikt) vertrouwen|vertrouwelijkheid|beslotenheid|besloten|vertrouwelijke
        vertrouwelijk: vertrouwelijk .. worden|wordt besproken|toegelicht
        vertrouwelijk: ook|evenmin (niet) vertrouwelijk .. … niet
        vertrouwelijk: uitsluitend|alleen|slechts (nog) vertrouwelijk ter inzage
        weglaten: bevat|bevatten|vermeldt|vermelden (daarom|dus) geen
        weglaten: zijn|is .. .. weggelaten
        weglaten: daarom|derhalve|dus|reden|redenen weggelaten|verwijderd
        weglaten: maken|maakt (daarom|derhalve|dus) geen deel|onderdeel (meer) uit
        weglaten: maken|maakt om die|deze reden geen deel|onderdeel uit

        ingaan: @niet .. … ingaan|ingegaan
        ingaan: ga|gaat|gaan .. … @niet .. … in
        ingaan: @niet .. … in te gaan
        ingaan: @niet .. … in kan|mag|wil|zal|kunnen|mogen|willen gaan
        ingaan: @niet .. … reageren
        ingaan: reageer|reageren .. … @niet
        ingaan: @niet (@nadere) treden|uitweiden
        ingaan: treed|treedt|treden .. niet in
        informatie: geen|nooit (@nadere) (en) (@nadere) @gegevens .. … @geven
        informatie: geef|geeft|geven|verstrek|verstrekt|verstrekken|deel|deelt|noem|noemt|verschaf|verschaft .. … geen (@nadere) @gegevens
        delen: @niet .. … @geven|aangeven|aangegeven|overleggen|overgelegd|toesturen|toezenden|toegezonden|toegestuurd|bekendmaken|bekendgemaakt|meegestuurd|meesturen|bijgevoegd|bijvoegen|meezenden|meegezonden|weergeven|weer|specificeren|gespecificeerd|toelichten|toegelicht|vermelden|vermeld|onthullen|publiceren|gepubliceerd|verspreid|verspreiden|opgenomen|opnemen|beantwoorden|beantwoord|inzien|meedelen|meegedeeld|uitsplitsen|uitgesplitst
        delen: verstrek|verstrekt|verstrekken|deel|deelt|publiceer|publiceert|noem|noemt|noemen .. … niet
        delen: @niet (nader|verder) verstrek|verstrekt|deel|deelt|noem|noemt|vrijgeef|vrijgeeft|bekendmaak|bekendmaakt|prijsgeef|prijsgeeft|publiceer|toelicht|specificeer
        delen: zend|zenden|stuur|sturen .. … niet
        delen: maak|maakt|maken .. … @niet (vooraf) bekend
        delen: laat|laten .. … onbeantwoord
        delen: onbeantwoord (te) laten|blijven
        delen: geef|geeft|geven .. … @niet (vrij|prijs)
        zeggen: @niets|@niet .. … zeggen|vertellen|verklappen|communiceren|melden|kwijt|uitweiden|gezegd|verteld
        zeggen: communiceer|communiceert|communiceren ik|wij|we|het (kabinet) nooit|niet|@niets
        zeggen: zeg|zegt|zeggen .. … @niets|niet
        zeggen: @niet .. berichten|informeren|inlichten
        zeggen: kan|kunnen|mag|wil|ga ik|wij|we (daar|daarover|hier|hierover) (ook|dus|nu) niet (over) spreken|praten
        zeggen: voeg|voegt|voegen .. … @niets (meer) aan toe
        zeggen: doe|doet|doen (ik|wij|we|het) (kabinet) .. … het zwijgen toe
        oordeel: @niet aan mij|ons|het … oordeel|oordelen|uitspraken|uitspraak|uitlatingen|reageren|treden|vellen
        oordeel: onthoud|onthoudt|onthouden .. … oordeel|reactie
        oordeel: past|betracht|betrachten|betaamt .. … terughoudendheid
        oordeel: geen oordeel|opvatting|commentaar .. … vellen|uitspreken|geven|hebben|over
        weg: in de weg .. … @uitspraken|delen|verstrekken|openbaren|openbaarmaking
        weg: verzet|verzetten (zich) daartegen|hiertegen|ertegen
        weg: in de weg aan
        weg: staat|staan (er|eraan|daaraan|hieraan) .. in de weg
        weg: verzet|verzetten (zich) (er|daartegen|hiertegen|ertegen) .. … @uitspraken|delen|verstrekken|openbaren|openbaarmaking|verstrekking|noemen
        vooruitlopen: @niet .. … vooruitlopen|vooruitgelopen
        vooruitlopen: @niet .. … vooruit te lopen
        voldoen: @niet .. voldaan|voldoen
        voldoen: @niet .. inwilligen|ingewilligd
        """);

    /// <summary>Refusals that have other reasons as well: a lack of figures, of time, of competence.</summary>
    public static readonly WordSet NeedsGround = new("ingaan informatie delen zeggen vooruitlopen voldoen uitspraak aard weg oordeel weglaten");

    /// <summary>What is kept secret, for whom, and by which rule.</summary>
    public static readonly PhraseTable Secrets = new("""
        @zaken = zaak|zaken|geval|gevallen|situatie|incident|strafzaak|casus|casussen|casuïstiek|dossier|dossiers|personen|persoon|bedrijven|bedrijf|ondernemingen|belastingplichtigen|belastingplichtige|vergunninghouders|aanvragen|contracten|instellingen|zorgaanbieders|burgers|aanvragers|militairen|leerlingen|patiënten|verzoeken|transacties|strafzaken|rechtszaken|asielzaken|procedures|cliënten|kinderen|zorgverleners|medewerkers|ambtenaren|asieldossiers|meldingen|incidenten|klachten|situaties
        ground: belang|belangen van de staat
        ground: nationale|openbare veiligheid
        ground: staatsveiligheid|staatsgeheim|staatsgeheime|staatsgeheimen|gerubriceerd|gerubriceerde|rubricering
        ground: veiligheid van
        ground: hun|haar|zijn|diens|ieders|onze|nationale|openbare|operationele|persoonlijke veiligheid
        ground: veiligheidsredenen|veiligheidsoverwegingen|veiligheidsbelangen|veiligheidsbelang|veiligheidsrisico's
        ground: vertrouwelijk|vertrouwelijke|vertrouwelijkheid|bedrijfsvertrouwelijk|bedrijfsvertrouwelijke|bedrijfsvertrouwelijkheid|toezichtvertrouwelijk|toezichtvertrouwelijke|commercieel-vertrouwelijk
        ground: bedrijfsgevoelig|bedrijfsgevoelige|concurrentiegevoelig|concurrentiegevoelige|marktgevoelig|marktgevoelige|koersgevoelig|koersgevoelige|beursgevoelig|prijsgevoelig|bedrijfsgeheim|bedrijfsgeheimen|bedrijfsbelangen|commercieel|commerciële
        ground: geheimhouding|geheimhoudingsplicht|geheimhoudingsverplichting|geheimhoudingsverplichtingen|geheimhoudingsbepaling|geheimhoudingsbepalingen|geheimhoudingsafspraken|geheim|geheime|beroepsgeheim|ambtsgeheim|verschoningsrecht|onderzoeksbelang|opsporingsbelang
        ground: privacy|privacyredenen|privacywetgeving|privacyoverwegingen|privacyregels|avg|persoonsgegevens|herleidbaar|herleidbaarheid|herleiden|herleid|privacygevoelig|privacygevoelige
        ground: persoonlijke levenssfeer
        ground: individuele|individueel (fiscale|consulaire|medische) bank|banken|school|scholen|leden|kamerleden|medewerker|werknemer|werkgever|werkgevers|gemeente|gemeenten|partij|partijen|klant|klanten|aandeelhouders|telers|boeren|ondernemer|ondernemers
        ground: individuele|individueel|specifieke (consulaire|fiscale|medische|juridische|strafrechtelijke|concrete) @zaken
        ground: concrete|lopende|afzonderlijke zaken|zaak|strafzaken|strafzaak|dossiers|casussen
        ground: scheiding der|van (de) machten
        ground: openbaar ministerie
        ground: medisch|medische geheim|gegevens|beroepsgeheim
        ground: lopend|lopende .. onderzoek|onderzoeken|procedure|procedures|strafzaak|rechtszaak|rechtszaken|zaak|zaken|traject|gesprekken|onderhandelingen|opsporingsonderzoek|strafonderzoek|strafprocedure|aanbesteding|aanbestedingen|dossiers|operaties|operatie|arbitrage|strafzaken
        ground: onderzoek|procedure|rechtszaak|strafzaak|onderhandelingen|aanbesteding|toezicht|gesprekken (daarover) (nog) loopt|lopen|gaande
        ground: strafrechtelijk|justitieel|opsporingsonderzoek|disciplinair onderzoek
        ground: onder de rechter
        ground: zaak|zaken|beroep|procedure|geschil bij|voor het|de|een (europese|internationale) hof|raad|rechter|rechtbank|gerechtshof|strafhof
        ground: in gevaar (te) (zou|zouden|kan|kunnen) brengen|gebracht|brengt
        ground: modus|concurrentiepositie|concurrentieverhoudingen|marktpositie|inlichtingendienst
        ground: geheimhoudingsclausule|geheimhoudingsclausules|geheimhoudingsovereenkomst|zwijgplicht|vertrouwensrelatie|bronbescherming
        ground: bezwaar|beroep|bezwaarprocedure|beroepsprocedure|zaak|zaken (nog) loopt|lopen|aanhangig
        ground: loopt|lopen (er) (nog) (een) bezwaar|beroep|procedure|onderzoek|strafzaak|rechtszaak
        ground: vast|staand|bestaand beleid
        ground: rechter voorligt|voorliggen|ligt
        ground: voorligt|ligt bij|aan de rechter
        ground: woo|wob|uavg|wiv|wjsg|wpg
        ground: wet open overheid
        ground: wet openbaarheid
        ground: artikel 68
        ground: artikel 67
        ground: fiscale geheimhoudingsplicht
        ground: bondgenootschappelijke|bondgenoten|bondgenoot|partnerland
        ground: afspraken|afspraak … navo|navo-verband|bondgenoten
        ground: operationele|bronnen|werkwijze|werkwijzen|kennisniveau|inlichtingendiensten|inlichtingen
        ground: onderhandelingspositie|onderhandelingsstrategie|diplomatieke|diplomatiek
        ground: ministerraad
        ground: persoonlijke beleidsopvattingen
        ground: intern beraad
        ground: eenheid van
        ground: hangende|tender|aanbesteding|procespositie|procesbelang
        ground: over|op|bij|in (een|de) individuele|individueel
        ground: brengt|brengen met zich mee|mede dat
        ground: afspraken|afspraak binnen|met .. … coalitie|bondgenoten|partners|partijen|bedrijf|onderneming
        ground: veiligheidsoogpunt|privacyoogpunt|rechtszaak|opsporingstactische
        ground: beveiliging|beveiligingsmaatregelen
        ground: begrijpt|begrijpen|snapt dat ik|wij|we
        ground: eigendom van derden|anderen
        ground: aanbestedingsgevoelige|aanbestedingsgevoelig|bedrijfsgegevens
        ground: in het belang van de betrokken|betreffende
        ground: economisch|economische|financiële|financieel belang|belangen van de staat
        ground: betrekkingen met
        ground: internationale betrekkingen
        """);

    /// <summary>Ends of words that say that something is kept secret: "toezichtsvertrouwelijk", "koersgevoelige".</summary>
    public static readonly string[] SecretEnds = ["vertrouwelijk", "vertrouwelijke", "vertrouwelijkheid", "gevoelig", "gevoelige", "gevoeligheid", "geheim", "geheimen", "geheimhouding", "veiligheidsredenen", "beveiligingsredenen", "beveiligingsoverwegingen"];

    /// <summary>Beginnings of such words: "geheimhoudingsbeding", "vertrouwelijkheidsclausule".</summary>
    public static readonly string[] SecretStarts = ["geheimhouding", "vertrouwelijkheid"];

    /// <summary>"De zaak is onder de rechter. Daarom …": the reason stands in the sentence before.</summary>
    public static readonly PhraseTable Therefore = new("""
        daarom: daarom|evenmin|ook|derhalve|dus|hierdoor|daardoor|zodoende|bijgevolg
        daarom: om die|deze|dezelfde|diezelfde reden|redenen
        """);

    /// <summary>Ends of the compounds of <see cref="Facts"/>: "waarderingsrapport".</summary>
    public static readonly string[] FactEnds = ["rapport", "rapporten", "gegevens", "stukken", "cijfers", "advies", "verslagen", "verslag", "documenten", "aantallen", "prijs", "notitie", "gegeven", "informatie", "model", "cijfer", "notulen", "contract", "contracten", "overeenkomst"];

    /// <summary>What is told or kept: without one of these "niet verstrekken" speaks of a subsidy.</summary>
    public static readonly WordSet Facts = new("""
        informatie gegevens stuk stukken document documenten detail details aantal aantallen rapport rapporten rapportage rapportages advies adviezen bedrag bedragen prijs prijzen naam namen inhoud
        contract contracten overeenkomst overeenkomsten afspraken notulen verslag verslagen cijfers berekening berekeningen correspondentie vraag vragen onderdelen voorwaarden locatie locaties brief memo
        nota notitie landsadvocaat tarieven analyse analyses besluiten uitsplitsing gespreksverslagen lijst overzicht bewijs bijlage bijlagen passages getal getallen inzet bron bronnen
        bijzonderheden gegeven standpunten standpunt model rekenmodel modellen brieven mails e-mails berichten besluitenlijst agenda foto's beelden rapportages uitkomsten vindplaatsen aanvragers
        dossier dossiers strafdossier levertijden overeenkomst getuigenis getuigenissen
        uitslag uitslagen telegram telegrammen motivering beweegredenen verklaring verklaringen aangifte melding meldingen ligging toelichting appreciatie inzage
        uitgaven kosten budget budgetten vergoeding vergoedingen route routes tijdstip tijdstippen voorraad voorraden identiteit identiteiten capaciteit
        """);
}
