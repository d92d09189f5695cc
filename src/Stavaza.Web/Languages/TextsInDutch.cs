namespace Stavaza.Web.Languages;

public sealed partial record Texts
{
    /// <summary>Dutch, the language of the pages unless a visitor asks otherwise.</summary>
    public static Texts Dutch { get; } = new()
    {
        Code = "nl",
        Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],

        Tagline = "Stand van zaken, met de zin die het bewijst",
        SkipToContent = "Naar de inhoud",
        MainNavigation = "Hoofdmenu",
        Home = "Begin",
        Record = "Verzameling",
        OtherLanguage = "English",
        FootNote = "Stavaza leest officiële stukken en geeft geen antwoord zonder de zin waarop het rust. Alleen het officiële stuk is bindend.",
        ApiDescription = "Beschrijving van de API (OpenAPI)",
        PrintedFrom = "Afgedrukt van",

        Search = "Zoeken",
        SearchLabel = "Zoek in documenten",
        SearchHint = "Woorden, \"woorden bij elkaar\", of een nummer zoals kst-36200-V-30",
        SearchFound = (count, query) => count == 1 ? $"1 document voor “{query}”" : $"{Number(count)} documenten voor “{query}”",
        SearchNothing = "Niets gevonden in deze verzameling. Probeer minder of andere woorden; wat hier ontbreekt kan bij de officiële bron wel bestaan.",
        SearchEmpty = "Vul een of meer woorden in.",
        PageOf = (page, of) => $"Bladzijde {page} van {of}",
        PreviousPage = "Vorige",
        NextPage = "Volgende",
        Pages = "Bladzijden met resultaten",

        StartTitle = "Waar staat het nu?",
        StartLead = "Wat is er gebeurd met een motie, een vraag of een toezegging? Elk antwoord toont de zin waarop het rust en de bron.",
        WhatIsOpen = "Wat staat open",
        OpenMotions = "Moties zonder brief",
        OpenQuestions = "Vragen zonder antwoord",
        NothingOpenHeld = "Niets, voor zover deze verzameling reikt.",
        AndMore = count => $"en nog {Number(count)}",
        OpenExplained = "Open wil zeggen: in deze verzameling staat geen brief of antwoord. Buiten de verzameling kan dat er wel zijn.",
        HowToGoOn = "Verder",
        GoOnRead = "Voeg documenten toe met:",
        GoOnTrail = "Volg een motie of vraag op nummer",
        GoOnStatus = "Vraag de stand van zaken over een onderwerp",
        EmptyRecord = "Deze verzameling is nog leeg.",

        AsOf = "Stand per",
        AsOfDay = day => $"Stand per {day}",
        AsOfLabel = "Stand per dag",
        Show = "Toon",
        ThisAnswer = "Over dit antwoord",
        CompleteUntil = day => $"Volledig tot en met {day}.",
        CompletenessUnknown = "Tot welke dag deze verzameling volledig is, is niet bekend: er is geen officiële bron zonder gaten gevolgd.",
        DocumentsHeld = count => count == 1 ? "1 document" : $"{Number(count)} documenten",
        LatestDay = day => $"het jongste van {day}",
        UndatedHeld = count => $"{Number(count)} zonder datum",
        UnreadableFiles = count => count == 1 ? "1 onleesbaar bestand" : $"{Number(count)} onleesbare bestanden",
        UnresolvedCitations = count => count == 1 ? "1 verwijzing naar wat hier ontbreekt" : $"{Number(count)} verwijzingen naar wat hier ontbreekt",
        PermanentAddress = "Vast adres",
        Cite = "Aanhalen",
        Consulted = day => $"geraadpleegd {day}",
        AsJson = "Ditzelfde antwoord als JSON",

        Evidence = "Bewijs",
        Retold = "naverteld",
        RetoldExplained = "Naverteld: in onze woorden, niet de letterlijke tekst van het officiële stuk.",
        InTheDocument = "Bekijk in het document",
        OfficialSource = "Officiële bron",
        PageNumber = page => $"p. {page}",
        Rule = "regel",
        NoEvidence = "Geen zin in deze verzameling.",
        DateUnknown = "datum onbekend",
        NotBefore = day => $"niet vóór {day}",
        NotAfter = day => $"uiterlijk {day}",
        Between = (from, to) => $"tussen {from} en {to}",
        YearInferred = "jaar afgeleid",
        NotHeld = "niet in deze verzameling",
        Unknown = "onbekend",

        Document = "Document",
        DocumentText = "Tekst",
        WhatWasRead = "Wat hierin gelezen is",
        AllTypes = "Alles",
        FilterByType = "Toon alleen",
        NothingRead = "In deze tekst is niets van deze soort gelezen.",
        Sections = "Paragrafen",
        AboutDocument = "Over dit document",
        OwnReference = "Kenmerk",
        Signatories = "Ondertekend door",
        OtherIds = "Ook bekend als",
        Published = "Gepubliceerd",
        CitedBy = "Aangehaald door",
        CitedByNone = "Geen ander document in deze verzameling haalt dit aan.",
        Files = "Bestanden",
        Origin = "Herkomst",
        Recorded = "Opgenomen",
        ReaderVersion = "Gelezen met regels, versie",
        TrailOfThis = "Volg het spoor hiervan",
        PageFurniture = "Rand van de bladzijde:",
        Self = "eigen nummer",
        Continued = "vervolg",
        EmptyText = "Dit document heeft geen tekst.",
        PartOf = (part, of) => $"Deel {part} van {of}",
        Parts = "Delen van de tekst",
        Choose = "Kies een document",
        ChooseExplained = (id, count) => $"{Number(count)} documenten dragen {id}. Stavaza kiest niet voor u.",
        Candidates = "kandidaten",
        Due = "termijn",

        Trail = "Spoor",
        TrailOf = id => $"Spoor van {id}",
        Movers = "Ingediend door",
        CabinetSays = "Wat het kabinet zegt",
        HouseAccepts = "Wat de Kamer aanvaardt",
        TwoSidesExplained = "Twee feiten: wat het kabinet zegt gedaan te hebben, en wat de Kamer daarvan vindt.",
        WhatIsAsked = "Wat wordt gevraagd",
        WhatIsAskedUnknown = "Geen document in deze verzameling zegt wat er wordt gevraagd.",
        LineInTime = "In de tijd",
        LineInTimeDescription = id => $"Tijdlijn van {id}. Dezelfde stappen staan als lijst hieronder.",
        WithoutDay = "Zonder dag, of niet bekend",
        Steps = "Stappen",
        NoSteps = "Op deze dag is in deze verzameling nog geen stap bekend.",
        NotKnown = "Wat niet bekend is",
        NotKnownExplained = "Stappen die te verwachten zijn en waarover deze verzameling niets zegt:",
        NothingMissing = "Van elke stap die te verwachten is, is iets bekend.",
        UndatedDocuments = "Documenten zonder bekende dag",
        UndatedExplained = "Gaan hierover en kunnen op deze dag al hebben bestaan, maar dat is niet zeker. Niet gebruikt voor het antwoord.",

        Dossier = "Dossier",
        TimeLine = "Tijdlijn",
        Gaps = "Ontbrekende nummers",
        GapsExplained = "Tussen het laagste en het hoogste nummer dat hier staat, ontbreken:",
        GapsNone = "Tussen het laagste en het hoogste nummer ontbreekt er geen.",
        OnlyCites = "haalt dit dossier aan",
        Cites = "haalt aan",
        StateOfAffairs = "Stand van zaken",
        Subject = "Onderwerp",
        SubjectHint = "Bijvoorbeeld: nucleaire ontwapening",
        HeadingEmpty = "Hierover staat niets in deze verzameling.",
        LeanedOnNotHeld = "Waarop de documenten steunen en wat hier ontbreekt",
        TimesCited = count => count == 1 ? "door 1 document aangehaald" : $"door {Number(count)} documenten aangehaald",

        RecordTitle = "Wat deze verzameling bevat",
        RecordLead = "Een antwoord is zo volledig als de verzameling waarop het rust.",

        NotFoundTitle = "Deze bladzijde bestaat niet.",
        NotFoundAdvice = "Controleer het adres, of zoek hieronder.",
        NotHeldTitle = id => $"Over {id} staat niets in deze verzameling.",
        NotHeldAdvice = "Controleer het nummer, zoek op woorden, of voeg het document toe met stavaza read.",
        BadRequestTitle = "Dit verzoek is niet te beantwoorden.",
        BadDay = "Schrijf de dag als jjjj-mm-dd, bijvoorbeeld 2023-01-31.",
        TooLong = "De vraag is te lang: maak haar korter.",
        ErrorTitle = "Er ging hier iets mis.",
        ErrorAdvice = "Probeer het opnieuw. Blijft het zo, meld dan het nummer hieronder aan wie deze dienst beheert.",
        BusyTitle = "Het is hier nu te druk.",
        BusyAdvice = "Probeer het over een paar tellen opnieuw.",

        Subjects = new Dictionary<string, string>
        {
            ["Motie"] = "Motie", ["SchriftelijkeVragen"] = "Schriftelijke vragen", ["Toezegging"] = "Toezegging", ["Document"] = "Document",
        },
        DocumentKinds = new Dictionary<string, string>
        {
            ["Onbekend"] = "Document", ["Kamerbrief"] = "Kamerbrief", ["Motie"] = "Motie", ["SchriftelijkeVragen"] = "Schriftelijke vragen",
            ["AntwoordSchriftelijkeVragen"] = "Antwoord op schriftelijke vragen", ["Uitstelbericht"] = "Uitstelbericht", ["Verslag"] = "Verslag",
            ["Besluitenlijst"] = "Besluitenlijst", ["Stemmingen"] = "Stemmingen", ["Wetsvoorstel"] = "Wetsvoorstel", ["Overig"] = "Ander officieel stuk",
        },
        StepKinds = new Dictionary<string, string>
        {
            ["tabled"] = "Ingediend", ["amended"] = "Gewijzigd", ["held"] = "Aangehouden", ["withdrawn"] = "Ingetrokken", ["appreciation"] = "Oordeel kabinet",
            ["vote"] = "Stemming", ["promise"] = "Toezegging", ["execution"] = "Uitvoering", ["mention"] = "Genoemd", ["asked"] = "Gesteld", ["delay"] = "Uitstel",
            ["answered"] = "Beantwoord",
        },
        Outcomes = new Dictionary<string, string>
        {
            ["aangenomen"] = "aangenomen", ["verworpen"] = "verworpen", ["aangehouden"] = "aangehouden", ["ingetrokken"] = "ingetrokken",
            ["oordeel-kamer"] = "oordeel Kamer", ["ontraden"] = "ontraden", ["ontraden-tenzij-gewijzigd"] = "ontraden, tenzij gewijzigd", ["ontijdig"] = "ontijdig",
            ["overbodig"] = "overbodig", ["verzocht-aan-te-houden"] = "verzocht aan te houden", ["geen"] = "geen oordeel",
            ["executed"] = "uitgevoerd", ["in-progress"] = "in uitvoering", ["partly"] = "deels uitgevoerd", ["not-executed"] = "niet uitgevoerd",
            ["unknown"] = "onbekend", ["unclear"] = "onduidelijk", ["open"] = "open",
        },
        CabinetStatuses = new Dictionary<string, string>
        {
            ["open"] = "Open", ["in-progress"] = "In uitvoering", ["partly"] = "Deels uitgevoerd", ["executed"] = "Uitgevoerd", ["not-executed"] = "Niet uitgevoerd",
            ["unclear"] = "Onduidelijk", ["answered"] = "Beantwoord", ["delayed"] = "Uitgesteld",
        },
        HouseStatuses = new Dictionary<string, string>
        {
            ["open"] = "Nog geen oordeel", ["accepted"] = "Aanvaard", ["reopened"] = "Heropend", ["unclear"] = "Onduidelijk",
        },
        Reasons = new Dictionary<string, string>
        {
            ["letter-says-executed"] = "Een brief zegt dat dit is uitgevoerd.",
            ["letter-says-in-progress"] = "Een brief zegt dat dit in uitvoering is.",
            ["letter-says-partly"] = "Een brief zegt dat dit deels is uitgevoerd.",
            ["letter-says-not-executed"] = "Een brief zegt dat dit niet wordt uitgevoerd.",
            ["no-evidence"] = "Er is geen zin in deze verzameling die het zegt.",
        },
        ElementTypes = new Dictionary<string, string>
        {
            ["citation"] = "Verwijzing", ["dictum"] = "Dictum", ["consideration"] = "Overweging", ["execution"] = "Uitvoering", ["appreciation"] = "Oordeel kabinet",
            ["promise"] = "Toezegging", ["vote"] = "Stemming", ["position"] = "Standpunt", ["claim"] = "Bewering van een ander", ["treaty-event"] = "Verdragsgebeurtenis",
            ["non-disclosure"] = "Niet openbaar", ["placeholder"] = "Invulveld", ["promise-correction"] = "Verbeterde toezegging", ["no-promise"] = "Geen toezegging",
            ["delay-notice"] = "Uitstelbericht", ["motie-status"] = "Stand van een motie", ["promise-reference"] = "Eerdere toezegging",
            ["promise-fulfilled"] = "Toezegging nagekomen", ["promise-confirmed"] = "Toezegging bevestigd", ["announcement"] = "Aankondiging", ["question"] = "Vraag",
            ["answer"] = "Antwoord", ["answer-status"] = "Stand van een antwoord", ["appreciation-reference"] = "Eerder oordeel", ["reminder"] = "Herinnering",
            ["event"] = "Gebeurtenis", ["role"] = "Rol", ["calendar"] = "Kalender", ["own-reference"] = "Eigen kenmerk", ["signatory"] = "Ondertekenaar",
        },
        CitationKinds = new Dictionary<string, string>
        {
            ["kamerstuk"] = "Kamerstuk", ["handelingen"] = "Handelingen", ["aanhangsel"] = "Aanhangsel", ["zaak"] = "Zaak", ["kamerdocument"] = "Kamerdocument",
            ["ministry-reference"] = "Kenmerk", ["staatsblad"] = "Staatsblad", ["tractatenblad"] = "Tractatenblad", ["staatscourant"] = "Staatscourant",
            ["ecli"] = "Uitspraak", ["celex"] = "EU-handeling", ["com"] = "EU-document", ["eu-oj"] = "EU-Publicatieblad", ["law-article"] = "Wetsartikel",
            ["treaty-article"] = "Verdragsartikel", ["un-document"] = "VN-document", ["iaea-document"] = "IAEA-document", ["letter-by-date"] = "Brief, op datum",
            ["dossier"] = "Dossier", ["motie-by-name"] = "Motie, op naam", ["toezegging-number"] = "Toezegging", ["budget-article"] = "Begrotingsartikel",
        },
        LinkOutcomes = new Dictionary<string, string>
        {
            ["resolved"] = "gevonden", ["unresolved"] = "niet in deze verzameling", ["ambiguous"] = "meer dan één kandidaat",
        },
        Headings = new Dictionary<string, string>
        {
            ["motions"] = "Moties", ["questions"] = "Vragen", ["promises"] = "Toezeggingen", ["positions"] = "Standpunten", ["claims"] = "Beweringen van anderen",
            ["treaty-events"] = "Verdragsgebeurtenissen", ["non-disclosure"] = "Wat niet openbaar wordt", ["documents"] = "Documenten",
        },
        Bases = new Dictionary<string, string>
        {
            ["stated"] = "staat in de tekst", ["given"] = "met de hand opgegeven", ["source"] = "volgens de bron", ["bounded"] = "na de laatste dag die de tekst noemt",
            ["unknown"] = "niet bekend",
        },
    };

    private static string Number(int count) =>
        count.ToString("N0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = " " });
}
