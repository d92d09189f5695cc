namespace Stavaza.Web.Languages;

/// <summary>What the codes of answers and JSON are called in Dutch.</summary>
internal static class DutchNames
{
    public static readonly IReadOnlyDictionary<string, string> Subjects = new Dictionary<string, string>
    {
        ["Motie"] = "Motie",
        ["SchriftelijkeVragen"] = "Schriftelijke vragen",
        ["Toezegging"] = "Toezegging",
        ["Document"] = "Document",
    };

    public static readonly IReadOnlyDictionary<string, string> DocumentKinds = new Dictionary<string, string>
    {
        ["Onbekend"] = "Document",
        ["Kamerbrief"] = "Kamerbrief",
        ["Motie"] = "Motie",
        ["SchriftelijkeVragen"] = "Schriftelijke vragen",
        ["AntwoordSchriftelijkeVragen"] = "Antwoord op schriftelijke vragen",
        ["Uitstelbericht"] = "Uitstelbericht",
        ["Verslag"] = "Verslag",
        ["Besluitenlijst"] = "Besluitenlijst",
        ["Stemmingen"] = "Stemmingen",
        ["Wetsvoorstel"] = "Wetsvoorstel",
        ["Overig"] = "Ander officieel stuk",
    };

    public static readonly IReadOnlyDictionary<string, string> StepKinds = new Dictionary<string, string>
    {
        ["tabled"] = "Ingediend",
        ["amended"] = "Gewijzigd",
        ["held"] = "Aangehouden",
        ["withdrawn"] = "Ingetrokken",
        ["appreciation"] = "Oordeel kabinet",
        ["vote"] = "Stemming",
        ["promise"] = "Toezegging",
        ["execution"] = "Uitvoering",
        ["mention"] = "Genoemd",
        ["asked"] = "Gesteld",
        ["delay"] = "Uitstel",
        ["answered"] = "Beantwoord",
        ["lapsed"] = "Vervallen",
    };

    public static readonly IReadOnlyDictionary<string, string> Outcomes = new Dictionary<string, string>
    {
        ["aangenomen"] = "aangenomen",
        ["verworpen"] = "verworpen",
        ["aangehouden"] = "aangehouden",
        ["ingetrokken"] = "ingetrokken",
        ["oordeel-kamer"] = "oordeel Kamer",
        ["ontraden"] = "ontraden",
        ["ontraden-tenzij-gewijzigd"] = "ontraden, tenzij gewijzigd",
        ["ontijdig"] = "ontijdig",
        ["overbodig"] = "overbodig",
        ["verzocht-aan-te-houden"] = "verzocht aan te houden",
        ["geen"] = "geen oordeel",
        ["executed"] = "uitgevoerd",
        ["in-progress"] = "in uitvoering",
        ["partly"] = "deels uitgevoerd",
        ["not-executed"] = "niet uitgevoerd",
        ["unknown"] = "onbekend",
        ["unclear"] = "onduidelijk",
        ["open"] = "open",
        ["overgenomen"] = "overgenomen",
        ["vervallen"] = "vervallen",
        ["ingediend"] = "ingediend",
        ["gewijzigd"] = "gewijzigd",
    };

    public static readonly IReadOnlyDictionary<string, string> CabinetStatuses = new Dictionary<string, string>
    {
        ["open"] = "Open",
        ["in-progress"] = "In uitvoering",
        ["partly"] = "Deels uitgevoerd",
        ["executed"] = "Uitgevoerd",
        ["not-executed"] = "Niet uitgevoerd",
        ["unclear"] = "Onduidelijk",
        ["answered"] = "Beantwoord",
        ["none"] = "Niet van toepassing",
    };

    public static readonly IReadOnlyDictionary<string, string> HouseStatuses = new Dictionary<string, string>
    {
        ["open"] = "Nog geen oordeel",
        ["accepted"] = "Aanvaard",
        ["reopened"] = "Heropend",
        ["unclear"] = "Onduidelijk",
        ["none"] = "Niet van toepassing",
    };

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["letter-says-so"] = "Een brief zegt het.",
        ["letter-does-not-say"] = "Een brief noemt de uitvoering, maar zegt niet hoe ver die is.",
        ["letters-differ"] = "Brieven van dezelfde dag spreken elkaar tegen.",
        ["adopted-no-letter-in-record"] = "Aangenomen; een brief over de uitvoering staat niet in deze verzameling.",
        ["no-letter-in-record"] = "Er staat geen brief in deze verzameling waarover de Kamer kan oordelen.",
        ["no-vote-in-record"] = "Er staat geen stemming en geen brief in deze verzameling.",
        ["motion-withdrawn"] = "De motie is ingetrokken.",
        ["motion-lapsed"] = "De motie is vervallen.",
        ["motion-rejected"] = "De motie is verworpen.",
        ["answer-in-record"] = "Het antwoord staat in deze verzameling.",
        ["no-answer-in-record"] = "Er staat geen antwoord in deze verzameling.",
        ["delayed"] = "Uitgesteld; er staat nog geen antwoord in deze verzameling.",
        ["no-request"] = "Dit document vraagt niets.",
        ["no-evidence"] = "Er is geen zin in deze verzameling die het zegt.",
    };

    public static readonly IReadOnlyDictionary<string, string> ElementTypes = new Dictionary<string, string>
    {
        ["citation"] = "Verwijzing",
        ["dictum"] = "Dictum",
        ["consideration"] = "Overweging",
        ["execution"] = "Uitvoering",
        ["appreciation"] = "Oordeel kabinet",
        ["promise"] = "Toezegging",
        ["vote"] = "Stemming",
        ["position"] = "Standpunt",
        ["claim"] = "Bewering van een ander",
        ["treaty-event"] = "Verdragsgebeurtenis",
        ["non-disclosure"] = "Niet openbaar",
        ["placeholder"] = "Invulveld",
        ["promise-correction"] = "Verbeterde toezegging",
        ["no-promise"] = "Geen toezegging",
        ["delay-notice"] = "Uitstelbericht",
        ["motie-status"] = "Stand van een motie",
        ["promise-reference"] = "Eerdere toezegging",
        ["promise-fulfilled"] = "Toezegging nagekomen",
        ["promise-confirmed"] = "Toezegging bevestigd",
        ["announcement"] = "Aankondiging",
        ["question"] = "Vraag",
        ["answer"] = "Antwoord",
        ["answer-status"] = "Stand van een antwoord",
        ["appreciation-reference"] = "Eerder oordeel",
        ["reminder"] = "Herinnering",
        ["event"] = "Gebeurtenis",
        ["role"] = "Rol",
        ["calendar"] = "Kalender",
        ["signatory"] = "Ondertekenaar",
        ["document-date"] = "Datum van het document",
        ["section"] = "Paragraaf",
    };

    public static readonly IReadOnlyDictionary<string, string> CitationKinds = new Dictionary<string, string>
    {
        ["kamerstuk"] = "Kamerstuk",
        ["handelingen"] = "Handelingen",
        ["aanhangsel"] = "Aanhangsel",
        ["zaak"] = "Zaak",
        ["kamerdocument"] = "Kamerdocument",
        ["ministry-reference"] = "Kenmerk",
        ["staatsblad"] = "Staatsblad",
        ["tractatenblad"] = "Tractatenblad",
        ["staatscourant"] = "Staatscourant",
        ["ecli"] = "Uitspraak",
        ["celex"] = "EU-handeling",
        ["com"] = "EU-document",
        ["eu-oj"] = "EU-Publicatieblad",
        ["law-article"] = "Wetsartikel",
        ["treaty-article"] = "Verdragsartikel",
        ["un-document"] = "VN-document",
        ["iaea-document"] = "IAEA-document",
        ["letter-by-date"] = "Brief, op datum",
        ["dossier"] = "Dossier",
        ["motie-by-name"] = "Motie, op naam",
        ["toezegging-number"] = "Toezegging",
        ["budget-article"] = "Begrotingsartikel",
    };

    public static readonly IReadOnlyDictionary<string, string> LinkOutcomes = new Dictionary<string, string>
    {
        ["resolved"] = "gevonden",
        ["unresolved"] = "niet in deze verzameling",
        ["ambiguous"] = "meer dan één kandidaat",
        ["unchecked"] = "buiten deze verzameling",
    };

    public static readonly IReadOnlyDictionary<string, string> Headings = new Dictionary<string, string>
    {
        ["motions"] = "Moties",
        ["questions"] = "Vragen",
        ["promises"] = "Toezeggingen",
        ["positions"] = "Standpunten",
        ["claims"] = "Beweringen van anderen",
        ["treaty-events"] = "Verdragsgebeurtenissen",
        ["non-disclosure"] = "Wat niet openbaar wordt",
        ["roles"] = "Rollen en gebeurtenissen",
    };

    public static readonly IReadOnlyDictionary<string, string> Bases = new Dictionary<string, string>
    {
        ["stated"] = "staat in de tekst",
        ["given"] = "met de hand opgegeven",
        ["source"] = "volgens de bron",
        ["bounded"] = "na de laatste dag die de tekst noemt",
        ["unknown"] = "niet bekend",
    };
}
