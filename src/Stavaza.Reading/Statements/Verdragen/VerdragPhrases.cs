using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>What befalls treaties, and the words that make it a wish, a threat or a plan.</summary>
internal static class VerdragPhrases
{
    public static readonly PhraseTable Events = new("""
        bekrachtiging-ingetrokken: intrekking … bekrachtiging|ratificatie|ondertekening|handtekening
        bekrachtiging-ingetrokken: bekrachtiging|ratificatie|handtekening … ingetrokken|introk
        bekrachtiging-ingetrokken: trekt|trok|trokken … bekrachtiging|ratificatie|handtekening .. in
        niet-verlengd: niet (meer) verlengd|verlengde|verlengden
        verlengd: verlenging|verlengd|verlengde|verlengden|verlengt
        opgezegd: opzegging|opgezegd|opzegde|opzegden
        opgezegd: op te zeggen
        opgezegd: zegt|zegde|zegden … op
        opgezegd: beëindigd|beëindiging|beëindigde|beëindigden|beëindigt
        opgeschort: opschorting|opgeschort|opschortte|opschortten
        opgeschort: schort|schorten|schortte|schortten … op
        opgeschort: buiten werking gesteld
        teruggetrokken: terugtrekking|teruggetrokken|uittreding|uitgetreden|uittrad|uittraden
        teruggetrokken: trekt|trekken|trok|trokken (zich) .. … terug
        teruggetrokken: zich terug te trekken
        teruggetrokken: trad|traden|treedt|treden .. … uit
        teruggetrokken: stapt|stappen|stapte|stapten .. … uit
        teruggetrokken: gestapt|stapte|stapten
        teruggetrokken: verliet|verlieten|verlaat|verlaten
        teruggetrokken: houdt|hield|houden|hielden … op .. partij|verdragspartij te zijn
        teruggetrokken: lidmaatschap|partijstaatschap|partijschap … beëindigd|beëindigen|opgezegd
        aangekondigd: uit .. … te treden|stappen
        aangekondigd: te (zullen) verlaten|beëindigen|ratificeren|bekrachtigen|ondertekenen|opzeggen
        teruggetrokken: geen (verdragsluitende) partij|lid|verdragspartij meer
        toegetreden: toegetreden|toetreding|toetrad|toetraden
        toegetreden: trad|traden|treedt|treden .. … toe
        toegetreden: aangesloten bij
        toegetreden: sloot|sloten|sluit|sluiten (zich) .. … aan bij
        toegetreden: partij|verdragspartij geworden
        toegetreden: werd|werden|wordt|worden … partij|verdragspartij bij
        toegetreden: sinds # partij|verdragspartij|lid
        in-werking: treedt|trad|treden|traden|getreden … in werking
        in-werking: in werking getreden|treedt|trad|treden|traden
        in-werking: inwerkingtreding
        in-werking: van kracht geworden|werd|wordt|sinds
        in-werking: werd|wordt|is|geworden … van kracht
        voorlopig-toegepast: voorlopig|voorlopige (worden|wordt|werd) toegepast|toepassing
        verlopen: verlopen|verliep|verloopt|verliepen|verstreken|verstreek|afgelopen|geëxpireerd|expireerde|expireert|expiratie|verviel|vervallen|vervalt
        verlopen: liep|liepen|loopt|lopen .. … af
        verlopen: ten einde gekomen|kwam|gelopen|liep
        verlopen: buiten werking getreden
        bekrachtigd: bekrachtigde|bekrachtigden|bekrachtigd|bekrachtiging|ratificatie|geratificeerd|ratificeerde|ratificeerden|ratificeert|bekrachtigt|bekrachtigingsakte|ratificatieakte|ratificatieoorkonde
        bekrachtigd: bekrachtiging|ratificatie … genotificeerd|meegedeeld
        bekrachtigd: akte van bekrachtiging|aanvaarding|goedkeuring|ratificatie
        ondertekend: ondertekende|ondertekenden|ondertekend|ondertekening|getekend|tekende|tekenden
        ondertekend: handtekening|handtekeningen onder|gezet
        tot-stand-gekomen: gesloten|sloot|sloten
        tot-stand-gekomen: tot stand gekomen|kwam|gebracht
        tot-stand-gekomen: kwam|kwamen … tot stand
        goedgekeurd: goedgekeurd|goedkeurde|goedkeurden|goedkeuring
        goedgekeurd: keurde|keurden|keurt|keuren .. … goed
        goedgekeurd: ingestemd met
        goedgekeurd: stemde|stemden .. … in met
        ingetrokken: ingetrokken|introk|introkken
        goedkeuringswet: wet staat in
        """);

    public static readonly WordSet Negations = new("niet geen zonder");

    /// <summary>What is still to come, or is only wished.</summary>
    public static readonly WordSet Wishes = new("""
        zal zullen zou zouden kan kunnen wil dringt aandringen bijdragen bevorderen mogelijke eventuele dreigt ten streven streeft naar gestart begonnen begint overweegt onderhandelingen
        voorbereiding voorbereidt voorbereiden moet moeten dient dienen nodig voornemens voorgenomen beoogd beoogde gepland verwachting verwacht hoopt pleit pleiten voorstander inzet zodra totdat
        wenselijk wenst wens voorstel voorstelt ter
        """);

    public static readonly WordSet Denials = new("niet nooit geen evenmin noch");

    /// <summary>What is threatened, weighed, wished or asked has not happened and may never.</summary>
    public static readonly WordSet Thoughts = new("""
        gedreigd dreigt dreigen dreigde dreigden dreigement overweegt overwegen overweging overwoog overwogen wil willen wilde wilden vraagt vragen vroeg gevraagd of zou zouden
        indien mits als kan kunnen kon konden weigert weigerde weigeren oproep roept riep aangedrongen
        """);

    /// <summary>"De opzegging werd van kracht" is told once: as the end of the treaty, not as its beginning.</summary>
    public static readonly WordSet Ends = new("opzegging uittreding terugtrekking opschorting verlenging intrekking beëindiging toetreding bekrachtiging wijziging");

    /// <summary>A plan that is told as made: "kondigde aan het verdrag te verlaten".</summary>
    public static readonly WordSet Announced = new("""
        kondigde kondigden kondigt aangekondigd bekend weten besloot besloten besluit meegedeeld gemeld kennisgeving aankondiging
        """);

    /// <summary>What an infinitive announces.</summary>
    public static string Announces(ReadOnlySpan<char> infinitive) => infinitive switch
    {
        "ratificeren" or "bekrachtigen" => "bekrachtigd",
        "ondertekenen" => "ondertekend",
        "beëindigen" or "opzeggen" => "opgezegd",
        _ => "teruggetrokken",
    };

    /// <summary>Words behind a pronoun that stands for a treaty: "Palau bekrachtigde het op 22 januari".</summary>
    public static readonly WordSet AfterPronoun = new("op in niet al ook als zelf per pas is werd was wordt heeft trad treedt loopt liep verliep verloopt zal geldt");

    /// <summary>Verbs that tell of treaties more than of anything else.</summary>
    public static readonly WordSet PlainEvents = new("bekrachtigd in-werking tot-stand-gekomen toegetreden ondertekend opgezegd goedgekeurd verlengd opgeschort verlopen");

    /// <summary>Other things that are signed, approved and come into force.</summary>
    public static readonly WordSet OtherThings = new("wet wetsvoorstel besluit besluiten regeling maatregel contract convenant plan begroting rapport verslag brief motie richtlijn verordening motie huur lid artikel");

    public static readonly WordSet Anaphora = new("statuut verdrag deelname verplichtingen akkoord protocol overeenkomst conventie");

    /// <summary>What befalls an alliance's treaty when a state joins or leaves it.</summary>
    public static readonly WordSet Memberships = new("toegetreden teruggetrokken aangekondigd");

    public static readonly WordSet Participles = new("""
        opgezegd verlengd opgeschort teruggetrokken uitgetreden bekrachtigd geratificeerd ondertekend getekend toegetreden ingetrokken getreden beëindigd goedgekeurd gesloten verlopen
        afgelopen verstreken geëxpireerd gestapt verlaten ingestemd
        """);
}
