using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The words with which letters and ministers tell what they did with a motion. The name of a phrase is its frame.</summary>
internal static class UitvoeringPhrases
{
    public static readonly PhraseTable Deeds = new("""
        @geven = geef|geeft|geven|gaf|gaven|gegeven
        @gevolg = uitvoering|invulling|gevolg|opvolging|navolging|gehoor
        @motie = motie|moties
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
        gedaan: @motie … uitgevoerd|afgedaan|afgehandeld|ingevuld|nagekomen|ingelost
        gedaan: uitgevoerd|afgedaan|afgehandeld .. .. @motie
        gedaan: beschouw|beschouwt|beschouwen|acht|achten|hiermee … @motie … uitgevoerd|afgedaan|afgehandeld
        gedaan: aan de @motie voldaan
        conform: conform|overeenkomstig (de|een|het|deze) (aangenomen|betreffende|gewijzigde) @motie
        conform: in lijn|overeenstemming met (de|een|deze) (aangenomen|betreffende|gewijzigde) @motie
        conform: zoals (ook) verzocht|gevraagd in|door|met (de|een|deze) (aangenomen|gewijzigde) @motie
        // on its way
        bezig: in uitvoering
        bezig: in behandeling
        bezig: uitvoering van de|deze|die .. @motie … loopt|gestart|begonnen|schema|voortvarend|gaande|voorbereid|genomen
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
        niet: niet .. (worden|wordt) uitgevoerd
        niet: niet uitvoerbaar
        niet: onuitvoerbaar
        niet: zie|ziet|zien … af van
        niet: afgezien van .. uitvoering
        niet: leg|legt|leggen … @motie … naast zich|mij|ons
        niet: geen .. … uitvoering|gevolg|invulling|opvolging|gehoor
        deels: deels|gedeeltelijk|onvolledig|onvoldoende|grotendeels .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet|tegemoetgekomen|afgedaan
        deels: niet (geheel|volledig|helemaal) .. uitgevoerd|voldaan
        deels: niet volledig|geheel|helemaal .. … uitgevoerd|uitvoering|voldaan|uitvoeren
        deels: ten dele .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet|tegemoetgekomen
        deels: voor een (belangrijk|groot) deel .. … uitgevoerd|uitvoering|invulling|gevolg|voldaan|tegemoet
        aanleiding: naar aanleiding van de aangenomen @motie
        """);

    /// <summary>An act that the letter itself is, or that the words before it tell of as a whole.</summary>
    public static readonly PhraseTable ByThis = new("""
        brief: met|in|middels|via|door deze|dit brief|kamerbrief|beantwoording|rapportage|notitie|verzamelbrief|nota
        brief: deze brief
        brief: hiermee|hierbij|hiermede|bijgaand|bijgaande|bijgevoegde|bijgevoegd|daarmee|hierdoor|middels
        brief: op deze wijze|manier
        brief: met dit|deze onderzoek|rapport|overzicht|plan|besluit|aanpak|actieplan|voorstel|wetsvoorstel|maatregel|maatregelen|inzet|evaluatie|aanpassing|wijziging
        brief: met het|de toezenden|toesturen|aanbieden|publicatie|toezending|aanbieding|verzending|verzenden|publiceren van
        """);

    /// <summary>Words by which a sentence takes up what the motion before it asks.</summary>
    public static readonly PhraseTable LooksBack = new("""
        terug: hieraan|daaraan .. … voldaan|uitvoering|invulling|gevolg|tegemoetgekomen|tegemoet|voldoe|opvolging
        terug: hiermee|daarmee|hierbij .. … voldaan|uitvoering|invulling|gevolg|tegemoet|voldoe|opvolging .. … verzoek|wens|oproep|vraag|hieraan|daaraan|dictum
        terug: aan dit|die|dat|deze verzoek|oproep|wens .. … voldaan|uitvoering|invulling|gevolg|tegemoet|tegemoetgekomen|voldoe|opvolging
        """);
}
