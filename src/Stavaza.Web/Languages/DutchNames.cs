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
        ["replaced"] = "Vervangen",
        ["judged"] = "Oordeel van de Kamer",
        ["letter"] = "Brief, volgens het register",
        ["registered"] = "In het register",
        ["moved"] = "Verschoven",
        ["fulfilled"] = "Nagekomen",
        ["confirmed"] = "Bevestigd",
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
        ["in-part"] = "deels",
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
        ["gestaakt"] = "stemmen gestaakt",
        ["fulfilled"] = "nagekomen",
    };

    public static readonly IReadOnlyDictionary<string, string> CabinetStatuses = new Dictionary<string, string>
    {
        ["open"] = "Open",
        ["in-progress"] = "In uitvoering",
        ["partly"] = "Deels",
        ["executed"] = "Uitgevoerd",
        ["not-executed"] = "Niet uitgevoerd",
        ["unclear"] = "Onduidelijk",
        ["answered"] = "Beantwoord",
        ["withdrawn"] = "Ingetrokken",
        ["none"] = "Niet van toepassing",
        ["fulfilled"] = "Nagekomen",
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
        ["letter-says-so"] = "Een document zegt het.",
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
        ["questions-withdrawn"] = "De vragen zijn ingetrokken.",
        ["answer-leaves-questions-open"] = "Er kwam een antwoord, dat vragen open laat.",
        ["answer-not-read-for-every-question"] = "Er kwam een antwoord; niet van iedere vraag is het antwoord daarin gevonden.",
        ["delayed"] = "Uitgesteld; er staat nog geen antwoord in deze verzameling.",
        ["no-request"] = "Dit document vraagt niets.",
        ["no-evidence"] = "Er is geen zin in deze verzameling die het zegt.",
        ["motion-replaced"] = "Een andere motie is ervoor in de plaats gekomen.",
        ["motion-held"] = "De motie is aangehouden; de termijn van twee maanden loopt nog.",
        ["held-term-passed"] = "De motie is aangehouden en de termijn van twee maanden is voorbij; geen document zegt wat er daarna gebeurde.",
        ["held-day-not-known"] = "De motie is aangehouden, maar de dag is niet bekend.",
        ["outcomes-differ"] = "Documenten zeggen dat de motie is aangenomen, en ook dat zij is ingetrokken, vervallen of vervangen.",
        ["votes-differ"] = "Documenten noemen verschillende uitslagen.",
        ["votes-tied"] = "De stemmen staakten; een nieuwe stemming staat niet in deze verzameling.",
        ["register-says-replaced"] = "Het register zegt dat een andere motie ervoor in de plaats kwam; geen document zegt het.",
        ["not-asked-of-government"] = "De motie vraagt dit niet van de regering.",
        ["letter-covers-other-requests"] = "Een brief gaat over een ander verzoek van deze motie, niet over dit.",
        ["letter-is-the-report"] = "De brief die zegt dat de rest is uitgevoerd, is het bericht waar dit verzoek om vraagt.",
        ["which-request-unclear"] = "Een brief zegt dat iets is gedaan, maar niet welk verzoek daarmee is bedoeld.",
        ["which-part-unclear"] = "Een brief zegt dat de motie deels is uitgevoerd, maar niet welk deel.",
        ["letter-says-both"] = "Eén brief noemt verschillende standen en trekt geen conclusie.",
        ["letters-say-so-of-each"] = "Brieven zeggen het van elk verzoek.",
        ["some-requests-executed"] = "Een deel van de verzoeken is uitgevoerd; de rest niet of nog niet.",
        ["some-requests-executed-others-unclear"] = "Een deel van de verzoeken is uitgevoerd; van de rest is het onduidelijk.",
        ["some-requests-in-progress"] = "Een deel van de verzoeken wordt uitgevoerd; van de rest zegt geen brief iets.",
        ["some-requests-unclear"] = "Van een deel van de verzoeken is het onduidelijk.",
        ["some-requests-refused"] = "Een deel van de verzoeken wordt niet uitgevoerd; de rest staat open of wordt uitgevoerd.",
        ["later-motion-adopted"] = "De Kamer nam later een motie aan die vaststelt dat deze niet of niet geheel is uitgevoerd.",
        ["later-motion-undecided"] = "Een latere motie stelt vast dat deze niet is uitgevoerd; of de Kamer die aannam, staat niet in deze verzameling.",
        ["regarded-as-dealt-with"] = "Een besluitenlijst van de Kamer zegt dat de motie is afgedaan.",
        ["two-motions-under-number"] = "Het verslag geeft dit nummer aan twee moties, en niets zegt van welke het is.",
        ["decisions-differ"] = "Besluiten van de Kamer van dezelfde dag spreken elkaar tegen.",
        ["house-has-not-said"] = "Een brief spreekt over de uitvoering; geen document zegt wat de Kamer daarvan vindt.",
        ["promised-no-letter-in-record"] = "Toegezegd; geen later stuk in deze verzameling spreekt ervan.",
        ["promise-withdrawn"] = "De toezegging is ingetrokken.",
        ["promise-moved"] = "Een later stuk noemt een andere termijn.",
        ["promise-confirmed"] = "Een later stuk bevestigt haar.",
        ["register-names-the-letter"] = "Het officiële register noemt een brief waarmee zij is nagekomen; geen zin in deze verzameling zegt het.",
        ["letter-names-the-promise"] = "Een stuk noemt de toezegging en zegt niet dat zij is nagekomen.",
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
        ["nonexistent"] = "bestaat niet",
        ["ambiguous"] = "niet eenduidig",
        ["unresolved"] = "niet in deze verzameling",
        ["unchecked"] = "buiten deze verzameling",
    };

    public static readonly IReadOnlyDictionary<string, string> OutcomesExplained = new Dictionary<string, string>
    {
        ["resolved"] = "Het stuk staat in deze verzameling.",
        ["nonexistent"] = "Dit kan niet bestaan. Bij elke verwijzing staat waarom.",
        ["ambiguous"] = "Meer stukken passen, of de woorden maken niet zeker welk stuk bedoeld is. Er wordt niet gegokt.",
        ["unresolved"] = "Niet nagegaan: deze verzameling heeft het stuk niet, en weet niet of het bestaat.",
        ["unchecked"] = "Niet nagegaan: wetten, verdragen en dergelijke houdt deze verzameling niet bij. Het officiële adres staat erbij waar het bekend is.",
    };

    public static readonly IReadOnlyDictionary<string, string> LinkReasons = new Dictionary<string, string>
    {
        ["by-hand"] = "Iemand heeft met de hand aangewezen wat hier bedoeld is.",
        ["rejected-by-hand"] = "Iemand heeft met de hand gezegd dat dit niet bedoeld is.",
        ["reading-wrong-by-hand"] = "Iemand heeft gezegd dat dit verkeerd gelezen is: het is geen verwijzing zoals hier staat.",
        ["id"] = "Eén stuk in deze verzameling heeft dit nummer.",
        ["id-and-date"] = "Meer stukken hebben dit nummer; de dag die erbij staat wijst dit aan.",
        ["id-and-session"] = "Meer stukken hebben dit nummer; het vergaderjaar dat erbij staat wijst dit aan.",
        ["id-of-the-questions"] = "De vragen en het antwoord delen dit nummer; het is dat van de vragen.",
        ["own-number"] = "Het eigen nummer van het stuk.",
        ["papers-of-that-dossier"] = "Deze verzameling heeft stukken van dit dossier.",
        ["letter-with-the-number-beside-it"] = "Het nummer dat ernaast staat wijst de brief aan.",
        ["letter-of-that-day-and-sender"] = "Eén brief van deze dag komt van de genoemde afzender.",
        ["letter-of-that-day-and-dossier"] = "Eén brief van deze dag hoort bij het dossier.",
        ["motion-of-that-mover-and-day"] = "Eén motie van deze indiener is van de genoemde dag.",
        ["motion-of-that-mover-in-the-dossier"] = "Eén motie van deze indiener hoort bij het dossier.",
        ["motion-with-that-number-in-the-dossier"] = "Het dossier van het debat heeft een motie met dit nummer.",
        ["several-documents-with-that-id"] = "Meer stukken in deze verzameling hebben dit nummer.",
        ["several-letters-of-that-day"] = "Deze verzameling heeft meer brieven van deze dag, en de woorden wijzen er geen aan.",
        ["letter-of-that-day-unconfirmed"] = "Deze verzameling heeft één brief van deze dag, maar afzender noch dossier bevestigt dat die bedoeld is.",
        ["several-motions-of-that-mover"] = "Meer moties van deze indiener passen.",
        ["motion-of-that-mover-unconfirmed"] = "Eén motie van deze indiener zou kunnen passen, maar het onderwerp bevestigt dat niet.",
        ["no-document-with-that-id"] = "Deze verzameling heeft geen stuk met dit nummer. Of het bestaat, is niet nagegaan.",
        ["no-letter-of-that-day"] = "Deze verzameling heeft geen brief van deze dag. Of die bestaat, is niet nagegaan.",
        ["letter-of-that-day-by-another"] = "Deze verzameling heeft van deze dag alleen brieven van een andere afzender.",
        ["letter-has-a-number-not-held"] = "De brief heeft het nummer dat ernaast staat; dat stuk is niet in deze verzameling.",
        ["no-motion-of-that-mover"] = "Deze verzameling heeft geen motie van deze indiener die ouder is dan dit stuk.",
        ["text-does-not-settle"] = "De woorden wijzen geen bepaald stuk aan.",
        ["no-paper-of-that-dossier"] = "Deze verzameling heeft geen stuk van dit dossier. Of het bestaat, is niet nagegaan.",
        ["no-such-day"] = "De kalender heeft deze dag niet.",
        ["session-before-the-dossier"] = "In dat vergaderjaar was dit dossier er nog niet.",
        ["dossier-not-given-out"] = "Toen dit werd geschreven, was dit dossiernummer nog niet uitgegeven.",
        ["number-of-a-later-year"] = "Het nummer is van een later jaar dan het stuk dat ernaar verwijst.",
        ["not-in-complete-dossier"] = "Van dit dossier is alles in deze verzameling, en dit nummer niet.",
        ["laws-not-collected"] = "Wetten houdt deze verzameling niet bij.",
        ["treaties-not-collected"] = "Verdragen houdt deze verzameling niet bij.",
        ["eu-acts-not-collected"] = "Stukken van de Europese Unie houdt deze verzameling niet bij.",
        ["case-law-not-collected"] = "Rechtspraak houdt deze verzameling niet bij.",
        ["gazettes-not-collected"] = "Staatsblad, Tractatenblad en Staatscourant houdt deze verzameling niet bij.",
        ["international-papers-not-collected"] = "Stukken van internationale organisaties houdt deze verzameling niet bij.",
        ["kind-not-collected"] = "Dit soort stukken houdt deze verzameling niet bij.",
    };

    public static readonly IReadOnlyDictionary<string, string> Mismatches = new Dictionary<string, string>
    {
        ["date"] = "Andere dag",
        ["title"] = "Andere titel",
        ["author"] = "Andere afzender of indiener",
        ["chamber"] = "Andere Kamer",
        ["session"] = "Ander vergaderjaar",
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
        ["citations"] = "Verwijzingen naar het verdrag en zijn artikelen",
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
