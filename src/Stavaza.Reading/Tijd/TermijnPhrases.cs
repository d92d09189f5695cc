using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>Terms that are fixed words. The name of a phrase tells what it is: none, after, behind, period, on+n (days from now), or a rhythm (an ISO 8601 duration, "-" without one).</summary>
internal static class TermijnPhrases
{
    /// <summary>Words that name no time at all, wait for something, or name a rhythm.</summary>
    public static readonly PhraseTable Fixed = new("""
        none: zo snel (als) mogelijk
        none: zo spoedig als mogelijk
        none: zo spoedig mogelijk
        none: zo vlug|gauw mogelijk
        none: ten spoedigste
        none: per ommegaande|omgaande
        none: per direct
        none: op zo kort mogelijke termijn
        none: op (zeer|de) korte termijn
        none: op de kortst mogelijke termijn
        none: op afzienbare|redelijke|overzienbare termijn
        none: binnen afzienbare|redelijke|korte|overzienbare tijd|termijn
        none: (op|binnen) (een) niet al te lange termijn
        none: te zijner tijd
        none: ter gelegener|gepaster tijd
        none: te gelegener tijd
        none: op een later|nader (te) (bepalen) moment|tijdstip
        none: op een later moment
        none: in een later stadium
        none: komende|aankomende tijd|periode
        none: op termijn
        none: binnenkort|zsm|z.s.m|eerdaags|dezer|t.z.t|asap|onverwijld
        none: met spoed
        none: zonder (nadere) uitstel|vertraging
        on+0: vandaag|vanavond|vanmiddag|vannacht
        on+1: morgen
        on+1: morgenochtend|morgenmiddag|morgenavond
        on+2: overmorgen
        after: op het moment dat
        after: zodra|nadat
        behind: na (de|het) afloop|afronding|ommekomst|publicatie|ontvangst|vaststelling|besluitvorming (van|door|over)
        behind: na (de) (volledige) inwerkingtreding (van)
        period: deze|dezelfde|huidige kabinetsperiode|regeerperiode|zittingsperiode
        after: nu … bekend
        P3M: ieder|elk|per|elke|ieder kwartaal
        P3M: eens|eenmaal|één|een (keer) per kwartaal
        P6M: ieder|elk|per half jaar
        P6M: ieder|elk|per|elke halfjaar
        P6M: twee|2 keer|maal per jaar
        P6M: tweemaal per jaar
        P4M: drie|3 keer|maal per jaar
        P4M: driemaal per jaar
        P3M: vier|4 keer|maal per jaar
        P1Y: ieder|elk|per jaar
        P1M: iedere|elke|per maand
        P1W: iedere|elke|per week
        P2W: iedere|elke twee weken
        P2W: om de twee weken
        P2W: tweewekelijks|tweewekelijkse
        P2M: iedere|elke twee maanden
        P2M: tweemaandelijks|tweemaandelijkse
        P2M: om de twee maanden
        P3M: iedere|elke drie maanden
        P3M: om de drie maanden
        P4M: iedere|elke vier maanden
        P6M: iedere|elke zes maanden
        P6M: om het half jaar
        P6M: om het halfjaar
        P1Y: jaarlijks|jaarlijkse
        P6M: halfjaarlijks|halfjaarlijkse
        P3M: driemaandelijks|kwartaalsgewijs|driemaandelijkse
        P1M: maandelijks|maandelijkse
        P1W: wekelijks|wekelijkse
        P2Y: tweejaarlijks|tweejaarlijkse
        P1Y: iedere|elke|elk|ieder voorjaar|najaar|zomer|winter|herfst|lente|begrotingsbehandeling|prinsjesdag
        P2Y: iedere|elke|elk|ieder|om twee jaar
        P2Y: om de twee jaar
        P2Y: eens|eenmaal|één|een (keer) (in|per|om) (de) twee|2 jaar
        P3Y: eens|eenmaal|één|een (keer) (in|per|om) (de) drie|3 jaar
        P4Y: eens|eenmaal|één|een (keer) (in|per|om) (de) vier|4 jaar
        P5Y: eens|eenmaal|één|een (keer) (in|per|om) (de) vijf|5 jaar
        P3Y: iedere|elke|elk|ieder drie jaar
        P4Y: iedere|elke|elk|ieder vier jaar
        P4Y: vierjaarlijks|vierjaarlijkse
        P5Y: iedere|elke|elk|ieder vijf jaar
        -: met (enige) regelmaat
        -: op regelmatige basis
        -: op gezette tijden
        -: regelmatig|periodiek|doorlopend|geregeld
        """);

    /// <summary>Words with which a term may begin; all others are passed over at the price of one look.</summary>
    public static readonly PhraseTable Openings = new("""
        latest: uiterlijk
        latest: niet later dan
        latest: tot uiterlijk
        within: binnen (de|een) termijn van
        within: binnen
        earliest: op zijn|z'n vroegst (in|op|na)
        earliest: niet eerder dan (in|op|na)
        over: over
        between: tussen
        before: voorafgaand aan
        before: in de aanloop|opmaat naar
        before: in aanloop|opmaat naar
        before: voor|vóór
        before: tegen het
        after: na|vanaf
        after: na afloop van
        after: met ingang van
        after: kort|direct|meteen|vlak na
        later: later
        at: bij|via
        at: gelijktijdig|tegelijk|tegelijkertijd|samen met
        at: ten tijde van
        at: ter gelegenheid van
        in: in|tijdens|gedurende|rond|omstreeks|op|per|met|richting|aan
        alone: dit|deze|ditvoorjaar|ditnajaar|begin|eind|medio|half|halverwege|ultimo|primo|q1|q2|q3|q4|eerste|tweede|derde|vierde|1e|2e|3e|4e|volgend|volgende|komend|komende|aankomend|aankomende|aanstaand|aanstaande|maandag|dinsdag|woensdag|donderdag|vrijdag|week
        """);
}
