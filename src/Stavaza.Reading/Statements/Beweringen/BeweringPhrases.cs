using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Beweringen;

/// <summary>The words with which prose passes on what somebody says, by the place where it names them.</summary>
internal static class BeweringPhrases
{
    /// <summary>Who says it stands right behind these words.</summary>
    public static readonly PhraseTable Named = new("""
        volgens-ander: volgens|aldus|blijkens
        volgens-ander: naar het oordeel|inzicht|zeggen van
        verwachting: naar de|het verwachting|inschatting|schatting van
        volgens-ander: naar
        verwachting: verwachting|verwachtingen|inschatting van
        prognose: prognose|prognoses|raming|ramingen van
        schatting: schatting|schattingen van
        volgens-ander: conclusie|bevinding|stelling|bewering van
        """);

    /// <summary>Verbs of saying and expecting, with what is said in a clause behind them; their subject says it.</summary>
    public static readonly PhraseTable Saying = new("""
        prognose: houdt|houden er rekening mee dat
        prognose: gaat|gaan|ging|gingen .. ervan|er uit|van … dat
        prognose: verwacht|verwachten|verwachtte|verwachtten|voorspelt|voorspellen|voorspelde|raamt|ramen|raamde|voorziet|voorzien dat
        verwachting: verwacht|verwachten|verwachtte .. dat
        verwachting: verwacht|verwachten|verwachtte .. niet dat
        prognose: verwacht|verwachten|verwachtte|voorspelt|voorspellen|voorspelde|voorziet|becijfert|becijferen|becijferde|berekent|berekende … dat
        schatting: schat|schatten|schatte|schatten … dat
        waarschuwing: waarschuwt|waarschuwen|waarschuwde|waarschuwden … dat
        waarschuwing: vreest|vrezen|vreesde|vreesden … dat
        ontkenning: ontkent|ontkennen|ontkende|ontkenden … dat
        volgens-ander: stelt|stellen|stelde|stelden|meldt|melden|meldde|meldden|concludeert|concluderen|concludeerde|concludeerden … dat
        volgens-ander: constateert|constateren|constateerde|constateerden|signaleert|signaleren|signaleerde|rapporteert|rapporteren|rapporteerde … dat
        volgens-ander: beweert|beweren|beweerde|claimt|claimen|claimde|zegt|zeggen|zei|zeiden|verklaart|verklaren|verklaarde|verklaarden … dat
        volgens-ander: schrijft|schrijven|schreef|schreven|bericht|berichten|berichtte|berichtten|betoogt|betogen|betoogde|oordeelt|oordelen|oordeelde|oordeelden … dat
        volgens-ander: bevestigt|bevestigen|bevestigde|vermoedt|vermoeden|vermoedde|meent|menen|meende|benadrukt|benadrukken|benadrukte|erkent|erkennen|erkende … dat
        volgens-ander: denkt|denken|dacht|dachten|gelooft|geloven|vertelt|vertellen|vertelde … dat
        volgens-ander: houdt|houden|hield|hielden … vol dat
        mogelijk: sluit|sluiten|sloot … niet uit dat
        mogelijk: houdt|houden|hield|hielden het .. voor mogelijk|denkbaar dat
        waarschijnlijk: houdt|houden|hield|hielden het .. voor waarschijnlijk|aannemelijk dat
        waarschijnlijk: acht|achten|achtte het .. waarschijnlijk|aannemelijk|onwaarschijnlijk dat
        prognose: rekent|rekenen|rekende erop dat
        verwachting: houdt|houden|hield|hielden het erop dat
        volgens-ander: is|zijn|was|waren (ook) van mening|oordeel|opvatting dat
        volgens-ander: geeft|geven|gaf|gaven … aan dat
        volgens-ander: laat|laten|liet|lieten … weten|zien|blijken dat
        volgens-ander: toont|tonen|toonde|toonden … aan dat
        volgens-ander: wijst|wijzen|wees|wezen … uit|erop dat
        volgens-ander: merkt|merken|merkte … op dat
        volgens-ander: komt|komen|kwam|kwamen … tot de conclusie|slotsom|bevinding dat
        """);

    /// <summary>Verbs of reckoning and accusing, without such a clause; their subject must be named.</summary>
    public static readonly PhraseTable Reckoning = new("""
        @what = een|de|het|dit|deze|dat|tot|ten|op|in|voor|meer|minder|geen|nog
        prognose: verwacht|verwachten|verwachtte|voorspelt|voorspellen|voorspelde|becijfert|becijferde|berekent|berekende @what
        prognose: verwacht|verwachten|verwachtte|denkt|denken|dacht … te
        prognose: komt|komen|kwam|kwamen … uit op
        prognose: gaat|gaan|ging|gingen (hierbij|daarbij|nu|inmiddels) uit van
        prognose: raamt|ramen|raamde|raamden|begroot|prognosticeert
        prognose: voorziet|voorzien een|geen|dit|verdere
        prognose: rekent|rekenen|rekende … op|met een|meer|minder|ongeveer|ruim
        prognose: houdt|houden .. rekening met
        schatting: schat|schatten|schatte … op
        schatting: spreekt|spreken|sprak|spraken van (ten|minstens|meer|minder|ruim|ongeveer) .. #
        volgens-ander: noemt|noemen|noemde|noemden dit|dat|het .. een
        waarschuwing: waarschuwt|waarschuwen|waarschuwde|waarschuwden .. voor
        waarschuwing: vreest|vrezen @what
        beschuldiging: verweten|verwijt|verwijten|verweet|beschuldigt|beschuldigen|beschuldigd|beschuldigde|beticht|betichten
        ontkenning: ontkent|ontkennen|ontkende|ontkenden|bestrijdt|bestrijden|betwist|betwisten|weerspreekt|weerspreken
        ontkenning: spreekt|spreken|sprak .. tegen
        onzeker: kan|kunnen|kon … niet bevestigen
        waarschijnlijk: houdt|houden|hield … voor de|het waarschijnlijkste|waarschijnlijk|meest
        waarschijnlijk: acht|achten|achtte … waarschijnlijk|onwaarschijnlijk|aannemelijk
        mogelijk: acht|achten|achtte … mogelijk|denkbaar|voorstelbaar|uitgesloten
        volgens-ander: beweert|beweren|claimt|claimen|zegt|zeggen|stelt … te hebben|zijn|houden|kunnen|weten|gaan|beschikken
        """);

    /// <summary>Participles, with the auxiliary before them: "heeft mij laten weten dat".</summary>
    public static readonly PhraseTable Told = new("""
        volgens-ander: laten weten dat|of
        volgens-ander: laten weten … te
        volgens-ander: aangegeven|gemeld|gesteld|geconcludeerd|vastgesteld|berekend|becijferd|verklaard|bevestigd|bericht|meegedeeld|medegedeeld|geconstateerd|geoordeeld|gerapporteerd|aangetoond|gezegd|benadrukt dat
        prognose: voorspeld|geraamd|ingeschat dat
        waarschuwing: gewaarschuwd dat|voor
        volgens-ander: vernomen|begrepen|gehoord dat
        """);

    /// <summary>Verbs behind or before a source: "uit onderzoek van X blijkt", "dat blijkt uit onderzoek van X".</summary>
    public static readonly PhraseTable Shown = new("""
        volgens-ander: blijkt|blijken|bleek|bleken|gebleken
        volgens-ander: volgt dat 
        volgens-ander: komt|kwam|komen|kwamen naar voren
        volgens-ander: komt|kwam het beeld
        """);

    /// <summary>Passives: "door X geraamd op", "in het rapport wordt gesteld dat".</summary>
    public static readonly PhraseTable Passive = new("""
        prognose: geraamd|voorspeld|geprognosticeerd|begroot
        prognose: verwacht
        schatting: geschat|ingeschat
        volgens-ander: gesteld|beweerd|geconcludeerd|geconstateerd|aangegeven|gemeld|geclaimd|berekend|vastgesteld dat
        """);

    /// <summary>How sure it is, with nobody named.</summary>
    public static readonly PhraseTable Hedges = new("""
        verwachting: naar verwachting
        verwachting: lijn der verwachting
        verwachting: lijn der verwachtingen
        verwachting: geen uitzicht
        verwachting: verwachting|prognose is|luidt|blijft dat
        verwachting: wordt|werd .. .. verwacht … dat
        verwachting: verwacht wordt|werd dat
        gerucht: naar verluidt
        schatting: naar schatting
        waarschijnlijk: naar alle waarschijnlijkheid
        waarschijnlijk: waarschijnlijk|hoogstwaarschijnlijk|vermoedelijk
        waarschijnlijk: aannemelijk|onwaarschijnlijk dat
        mogelijk: mogelijkerwijs
        onzeker: onzeker of
        mogelijk: mogelijk is|zijn|was|wordt|worden|kan|kunnen|komt|komen|gaat|gaan|heeft|hebben|leidt|leiden|zal|zullen
        mogelijk: mogelijk (ook) sprake
        signaal: aanwijzingen|signalen|vermoeden|vermoedens|berichten dat
        volgens-ander: daarbij|hierbij is|wordt aangegeven|gesteld|gemeld dat
        volgens-ander: is|wordt aangegeven dat
        """);

    /// <summary>"Zoals de inspectie stelt", "zoals in de Review van 2022 wordt gesteld".</summary>
    public static readonly PhraseTable As = new("""
        volgens-ander: zoals (ook) in … gesteld|aangegeven|vermeld|beschreven
        volgens-ander: zoals … stelt|stellen|meldt|melden|aangeeft|aangeven|schrijft|constateert|concludeert|opmerkt|verwacht|verwachten|schetst|signaleert|beschrijft
        """);
}
