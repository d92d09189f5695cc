namespace Stavaza.Web.Languages;

/// <summary>What the pages say of what is open, due and overdue, in one language.</summary>
public sealed record OpenTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Menu { get; init; }
    public required string Urgent { get; init; }
    public required Func<int, string> All { get; init; }
    public required string Explained { get; init; }
    public required string Filters { get; init; }
    public required string Dossier { get; init; }
    public required string CitesDossier { get; init; }
    public required string Minister { get; init; }
    public required string Mover { get; init; }
    public required string Party { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public required string Strength { get; init; }
    public required string Within { get; init; }
    public required string Group { get; init; }
    public required string Week { get; init; }
    public required string ThisWeek { get; init; }
    public required string AnyValue { get; init; }
    public required string NoFilters { get; init; }
    public required Func<int, string> Found { get; init; }
    public required string Nothing { get; init; }
    public required Func<int, string> Unclear { get; init; }
    public required Func<int, string> FromRegisterCount { get; init; }
    public required string FromRegister { get; init; }
    public required Func<int, int, int, string> Looked { get; init; }
    public required Func<int, string> ClosedByRegister { get; init; }
    public required Func<int, string> HeldTooLong { get; init; }
    public required Func<string, string, string> Unknown { get; init; }
    public required string Nearest { get; init; }
    public required string NoneKnown { get; init; }
    public required string GroupUnknown { get; init; }
    public required string PartyUnknown { get; init; }
    public required string AskedOf { get; init; }
    public required string By { get; init; }
    public required string PromisedBy { get; init; }
    public required string PromisedTo { get; init; }
    public required string InRegister { get; init; }
    public required string House { get; init; }
    public required string NoTerm { get; init; }
    public required Func<string, string> LapsesAfter { get; init; }
    public required string TermRestsOn { get; init; }
    public required Func<string, string, string> WeekOf { get; init; }
    public required Func<string, string, string, bool, string> InRecess { get; init; }
    public required string BecameOverdue { get; init; }
    public required Func<string, string> FallsDue { get; init; }
    public required string AsCsv { get; init; }
    public required string AsFeed { get; init; }
    public required string FeedTitle { get; init; }
    public required Func<string, string, string> BadChoice { get; init; }
    public required string BadDossier { get; init; }
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }
    public required IReadOnlyDictionary<string, string> OneOf { get; init; }
    public required IReadOnlyDictionary<string, string> States { get; init; }
    public required IReadOnlyDictionary<string, string> Strengths { get; init; }
    public required IReadOnlyDictionary<string, string> StrengthOfOne { get; init; }
    public required IReadOnlyDictionary<string, string> Groupings { get; init; }
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>Why an item is open.</summary>
    public string ReasonOf(Texts texts, string kind, string reason) =>
        Reasons.TryGetValue($"{kind}/{reason}", out var ofKind) ? ofKind : Reasons.TryGetValue(reason, out var ours) ? ours : Texts.Name(texts.Reasons, reason);

    /// <summary>The table for a language.</summary>
    public static OpenTexts For(Texts texts) => texts.Code == "en" ? English : Dutch;

    /// <summary>In Dutch.</summary>
    public static OpenTexts Dutch { get; } = new()
    {
        Title = "Wat staat open",
        Lead = "Moties, schriftelijke vragen en toezeggingen die niet afgedaan lijken, de dringendste eerst.",
        Menu = "Open",
        Urgent = "Het dringendst",
        All = count => count == 1 ? "Alles wat openstaat (1)" : $"Alles wat openstaat ({count})",
        Explained = "Open wil zeggen: in deze verzameling staat geen brief of antwoord. Buiten de verzameling kan dat er wel zijn.",
        Filters = "Zoek in wat openstaat",
        Dossier = "Dossier",
        CitesDossier = "Noemt dossier",
        Minister = "Bewindspersoon of ministerie",
        Mover = "Indiener, vragensteller of aan wie toegezegd",
        Party = "Fractie",
        Kind = "Soort",
        State = "Stand",
        Strength = "Toezegging",
        Within = "Binnen (dagen)",
        Group = "Groepeer per",
        Week = "Week van",
        ThisWeek = "Deze week",
        AnyValue = "alle",
        NoFilters = "Zonder filters",
        Found = count => count == 1 ? "1 gevonden" : $"{count} gevonden",
        Nothing = "Niets, voor zover deze verzameling reikt.",
        Unclear = count => count == 1 ? "van 1 is onduidelijk of hij afgedaan is" : $"van {count} is onduidelijk of ze afgedaan zijn",
        FromRegisterCount = count => count == 1 ? "1 staat alleen in het register" : $"{count} staan alleen in het register",
        FromRegister = "Uit het register; geen stuk in deze verzameling",
        Looked = (motions, questions, promises) => $"Bekeken: {motions} moties, {questions} sets schriftelijke vragen, {promises} toezeggingen.",
        ClosedByRegister = count => $"Weggelaten: {count} die geen stuk afsluit, maar het register van de Kamer wel.",
        HeldTooLong = count => $"Weggelaten: {count} moties die langer dan twee maanden geleden zijn aangehouden en waarover hier geen stemming staat.",
        Unknown = (filter, value) => $"{filter}: niets wat openstaat noemt ‘{value}’, en het register ook niet.",
        Nearest = "Het dichtst erbij:",
        NoneKnown = "Er is geen enkele bekend.",
        GroupUnknown = "Niet bekend",
        PartyUnknown = "fractie niet bekend",
        AskedOf = "gericht aan",
        By = "van",
        PromisedBy = "toegezegd door",
        PromisedTo = "aan",
        InRegister = "register:",
        House = "Kamer:",
        NoTerm = "geen termijn",
        LapsesAfter = day => $"vervalt na {day}",
        TermRestsOn = "Waarop de termijn rust",
        WeekOf = (monday, sunday) => $"Week van {monday} tot en met {sunday}",
        InRecess = (name, first, last, estimated) =>
            $"De Kamer heeft reces: {name}, {first} tot en met {last}{(estimated ? " (geschat naar andere jaren)" : "")}. Een reces verschuift geen termijn; wat erin of in de week erna afloopt, staat hieronder.",
        BecameOverdue = "Deze week te laat geworden",
        FallsDue = day => $"Loopt af tot en met {day}",
        AsCsv = "Als tabel (CSV)",
        AsFeed = "Als feed (Atom)",
        FeedTitle = "Stavaza: te laat",
        BadChoice = (name, values) => $"{name} kan zijn: {values}.",
        BadDossier = "Een dossier is een nummer, zoals 33783 of 36200-V.",
        Kinds = new Dictionary<string, string> { ["motions"] = "Moties", ["questions"] = "Schriftelijke vragen", ["promises"] = "Toezeggingen" },
        OneOf = new Dictionary<string, string> { ["motions"] = "Motie", ["questions"] = "Schriftelijke vragen", ["promises"] = "Toezegging" },
        States = new Dictionary<string, string> { ["overdue"] = "te laat", ["due"] = "bijna", ["open"] = "later", ["no-term"] = "zonder termijn" },
        Strengths = new Dictionary<string, string> { ["firm"] = "zonder voornemens", ["formal"] = "uitdrukkelijk toegezegd", ["plain"] = "aangekondigd", ["intention"] = "alleen voornemens" },
        StrengthOfOne = new Dictionary<string, string> { ["formal"] = "uitdrukkelijk toegezegd", ["intention"] = "voornemen, zonder dag" },
        Groupings = new Dictionary<string, string> { ["dossier"] = "dossier", ["minister"] = "bewindspersoon", ["mover"] = "indiener", ["party"] = "fractie" },
        Reasons = new Dictionary<string, string>
        {
            ["adopted-in-register"] = "Aangenomen volgens het register; in deze verzameling staat geen stuk.",
            ["register-has-no-decision"] = "Het register noemt geen besluit; in deze verzameling staat geen stuk.",
            ["open-in-register"] = "Volgens het register niet afgedaan; in deze verzameling staat geen stuk.",
            ["delayed-in-register"] = "Volgens het register uitgesteld; in deze verzameling staat geen stuk.",
            ["register-says-nothing"] = "Het register zegt niet of er een antwoord is.",
            ["held-day-not-known"] = "Aangehouden, op een dag die niet bekend is.",
            ["motion-held"] = "De motie is aangehouden.",
            ["promises/no-letter-in-record"] = "In deze verzameling staat geen brief die haar nakomt.",
            ["promises/open-in-register"] = "Volgens het register niet nagekomen; in deze verzameling staat geen stuk.",
        },
    };

    /// <summary>In English.</summary>
    public static OpenTexts English { get; } = new()
    {
        Title = "What is open",
        Lead = "Motions, written questions and promises that are not seen to be done, the most urgent first.",
        Menu = "Open",
        Urgent = "Most urgent",
        All = count => $"All that is open ({count})",
        Explained = "Open means: this record holds no letter or answer. One may exist outside it.",
        Filters = "Search what is open",
        Dossier = "Dossier",
        CitesDossier = "Cites dossier",
        Minister = "Minister or ministry",
        Mover = "Moved or asked by, or promised to",
        Party = "Party",
        Kind = "Kind",
        State = "State",
        Strength = "Promise",
        Within = "Within (days)",
        Group = "Group by",
        Week = "Week of",
        ThisWeek = "This week",
        AnyValue = "all",
        NoFilters = "Without filters",
        Found = count => $"{count} found",
        Nothing = "Nothing, as far as this record reaches.",
        Unclear = count => count == 1 ? "of 1 it is unclear whether it is done" : $"of {count} it is unclear whether they are done",
        FromRegisterCount = count => count == 1 ? "1 is in the register alone" : $"{count} are in the register alone",
        FromRegister = "From the register; no document in this record",
        Looked = (motions, questions, promises) => $"Looked at: {motions} motions, {questions} sets of written questions, {promises} promises.",
        ClosedByRegister = count => $"Left out: {count} that no document closes, but the register of the House does.",
        HeldTooLong = count => $"Left out: {count} motions that were held more than two months ago and of which the record has no vote.",
        Unknown = (filter, value) => $"{filter}: nothing that is open names ‘{value}’, nor does the register.",
        Nearest = "Nearest:",
        NoneKnown = "None is known.",
        GroupUnknown = "Not known",
        PartyUnknown = "party not known",
        AskedOf = "asked of",
        By = "by",
        PromisedBy = "promised by",
        PromisedTo = "to",
        InRegister = "register:",
        House = "House:",
        NoTerm = "no term",
        LapsesAfter = day => $"lapses after {day}",
        TermRestsOn = "What the term rests on",
        WeekOf = (monday, sunday) => $"Week from {monday} to {sunday}",
        InRecess = (name, first, last, estimated) =>
            $"The House is in recess: {name}, {first} to {last}{(estimated ? " (estimated from other years)" : "")}. A recess moves no term; what falls due in it or in the week after it is listed below.",
        BecameOverdue = "Became overdue in this week",
        FallsDue = day => $"Falls due up to {day}",
        AsCsv = "As a table (CSV)",
        AsFeed = "As a feed (Atom)",
        FeedTitle = "Stavaza: overdue",
        BadChoice = (name, values) => $"{name} can be: {values}.",
        BadDossier = "A dossier is a number, such as 33783 or 36200-V.",
        Kinds = new Dictionary<string, string> { ["motions"] = "Motions", ["questions"] = "Written questions", ["promises"] = "Promises" },
        OneOf = new Dictionary<string, string> { ["motions"] = "Motion", ["questions"] = "Written questions", ["promises"] = "Promise" },
        States = new Dictionary<string, string> { ["overdue"] = "overdue", ["due"] = "due soon", ["open"] = "later", ["no-term"] = "without a term" },
        Strengths = new Dictionary<string, string> { ["firm"] = "no intentions", ["formal"] = "formally promised", ["plain"] = "announced", ["intention"] = "intentions alone" },
        StrengthOfOne = new Dictionary<string, string> { ["formal"] = "formally promised", ["intention"] = "intention, without a day" },
        Groupings = new Dictionary<string, string> { ["dossier"] = "dossier", ["minister"] = "minister", ["mover"] = "mover", ["party"] = "party" },
        Reasons = new Dictionary<string, string>
        {
            ["adopted-in-register"] = "Adopted by the register; the record has no document of it.",
            ["register-has-no-decision"] = "The register names no decision; the record has no document of it.",
            ["open-in-register"] = "Not dealt with by the register; the record has no document of it.",
            ["delayed-in-register"] = "Put off by the register; the record has no document of it.",
            ["register-says-nothing"] = "The register does not say whether there is an answer.",
            ["held-day-not-known"] = "Held, on a day that is not known.",
            ["motion-held"] = "The motion is held.",
            ["promises/no-letter-in-record"] = "The record has no letter that keeps it.",
            ["promises/open-in-register"] = "Not kept by the register; the record has no document of it.",
        },
    };
}
