namespace Stavaza.Web.Languages;

/// <summary>What the pages say around rows of the official register, and around what is missing, in one language.</summary>
public sealed record RegisterTexts
{
    public required string Title { get; init; }
    public required string Explained { get; init; }
    public required Func<string, string> Of { get; init; }
    public required string Outcome { get; init; }
    public required string Unclear { get; init; }
    public required Func<string, string> OnDay { get; init; }
    public required string Movers { get; init; }
    public required string Votes { get; init; }
    public required Func<int, int, string> ForAndAgainst { get; init; }
    public required Func<int, string> Seats { get; init; }
    public required string ByMistake { get; init; }
    public required string Status { get; init; }
    public required Func<string, string> From { get; init; }
    public required string TakenBack { get; init; }
    public required string NoStatus { get; init; }
    public required string Papers { get; init; }
    public required string TextNotHeld { get; init; }
    public required string NoFile { get; init; }
    public required string Asked { get; init; }
    public required string AskedOf { get; init; }
    public required string Answered { get; init; }
    public required Func<int, string> AfterDays { get; init; }
    public required string PromisedBy { get; init; }
    public required string PromisedTo { get; init; }
    public required string KeptOn { get; init; }
    public required string MadeIn { get; init; }
    public required string HighestNumber { get; init; }
    public required string InForce { get; init; }
    public required string Made { get; init; }
    public required string PublishedIn { get; init; }
    public required string Publication { get; init; }
    public required string PublicationExplained { get; init; }
    public required string Session { get; init; }
    public required string InDossier { get; init; }
    public required string OfQuestions { get; init; }
    public required string Issued { get; init; }
    public required Func<int, string> Ambiguous { get; init; }
    public required string Row { get; init; }
    public required Func<string, string> PublishedAt { get; init; }
    public required string DifferTitle { get; init; }
    public required string DifferExplained { get; init; }
    public required string RegisterSays { get; init; }
    public required string DocumentsSay { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required IReadOnlyDictionary<string, string> Readings { get; init; }
    public required IReadOnlyDictionary<string, string> Rules { get; init; }
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>In Dutch.</summary>
    public static RegisterTexts Dutch { get; } = new()
    {
        Title = "Wat het officiële register zegt",
        Explained = "De gegevens van de Tweede Kamer zelf, naast wat de stukken zeggen. Het register is geen zin uit een stuk; waar beide verschillen, staat dat er.",
        Of = id => $"Register: {id}",
        Outcome = "Uitkomst",
        Unclear = "onduidelijk",
        OnDay = day => $"op {day}",
        Movers = "Ingediend door",
        Votes = "Stemming",
        ForAndAgainst = (voor, tegen) => $"{voor} voor, {tegen} tegen",
        Seats = count => count == 1 ? "1 zetel" : $"{count} zetels",
        ByMistake = "vergissing gemeld",
        Status = "Status",
        From = day => $"vanaf {day}",
        TakenBack = "door de bron verwijderd",
        NoStatus = "geen status",
        Papers = "Stukken",
        TextNotHeld = "tekst niet in deze verzameling",
        NoFile = "het register biedt geen bestand",
        Asked = "Gesteld",
        AskedOf = "Gericht aan",
        Answered = "Beantwoord",
        AfterDays = days => days == 1 ? "na 1 dag" : $"na {days} dagen",
        PromisedBy = "Toegezegd door",
        PromisedTo = "Toegezegd aan",
        KeptOn = "Datum nakoming",
        MadeIn = "Gedaan in",
        HighestNumber = "Hoogste nummer",
        InForce = "Inwerkingtreding",
        Made = "Tot stand gekomen",
        PublishedIn = "Bekendgemaakt in",
        Publication = "Publicatie",
        PublicationExplained = "zo beschrijft officielebekendmakingen.nl het stuk",
        Session = "Vergaderjaar",
        InDossier = "In dossier",
        OfQuestions = "Zaak van de vragen",
        Issued = "Uitgegeven",
        Ambiguous = count => $"{count} rijen dragen dit nummer; Stavaza kiest niet voor u.",
        Row = "rij",
        PublishedAt = moment => $"gepubliceerd {moment}",
        DifferTitle = "Waar register en stukken verschillen",
        DifferExplained = "Beide staan er zoals ze zijn; wie gelijk heeft, staat hier niet.",
        RegisterSays = "Het register",
        DocumentsSay = "De stukken",
        Yes = "ja",
        No = "nee",
        Readings = new Dictionary<string, string>
        {
            ["answered"] = "beantwoord",
            ["delayed"] = "uitgesteld",
            ["open"] = "open",
            ["afgedaan"] = "afgedaan",
            ["unclear"] = "onduidelijk",
            ["executed"] = "uitgevoerd",
            ["in-progress"] = "in uitvoering",
            ["partly"] = "deels uitgevoerd",
            ["not-executed"] = "niet uitgevoerd",
            ["true"] = "ja",
            ["false"] = "nee",
        },
        Rules = new Dictionary<string, string>
        {
            ["besluit-soort"] = "gelezen uit de soort van het besluit",
            ["besluit-tekst"] = "gelezen uit de tekst van het besluit",
            ["zaak-status"] = "gelezen uit de status van de zaak",
            ["no-decision"] = "het register noemt geen besluit dat een uitkomst is",
            ["decisions-differ"] = "het register noemt besluiten die verschillen, en niet welk het laatste is",
            ["answer-paper"] = "het register noemt een antwoord",
            ["delay-paper"] = "het register noemt een uitstelbericht en geen antwoord",
            ["zaak-afgedaan"] = "de zaak staat op afgedaan",
            ["zaak-not-afgedaan"] = "de zaak staat niet op afgedaan",
            ["nothing-said"] = "het register zegt er niets over",
        },
        Fields = new Dictionary<string, string>
        {
            ["outcome"] = "Uitkomst",
            ["decision-day"] = "Dag van het besluit",
            ["appreciation"] = "Oordeel kabinet",
            ["paper-day"] = "Dag van het stuk",
            ["first-mover"] = "Eerste indiener",
            ["afgedaan"] = "Afgedaan",
            ["answer"] = "Antwoord",
            ["answer-day"] = "Dag van het antwoord",
            ["publication-day"] = "Dag van het stuk",
            ["session"] = "Vergaderjaar",
            ["dossier"] = "Dossier",
            ["number"] = "Nummer in het dossier",
            ["dossier-title"] = "Titel van het dossier",
            ["zaak"] = "Zaak van de vragen",
        },
    };

    /// <summary>In English.</summary>
    public static RegisterTexts English { get; } = new()
    {
        Title = "What the official register says",
        Explained = "The administration of the Tweede Kamer itself, beside what the documents say. The register is no sentence of a document; where both differ, that is said.",
        Of = id => $"Register: {id}",
        Outcome = "Outcome",
        Unclear = "unclear",
        OnDay = day => $"on {day}",
        Movers = "Moved by",
        Votes = "Vote",
        ForAndAgainst = (voor, tegen) => $"{voor} for, {tegen} against",
        Seats = count => count == 1 ? "1 seat" : $"{count} seats",
        ByMistake = "said to be a mistake",
        Status = "Status",
        From = day => $"from {day}",
        TakenBack = "taken back by the source",
        NoStatus = "no status",
        Papers = "Papers",
        TextNotHeld = "text not in this record",
        NoFile = "the register offers no file",
        Asked = "Asked",
        AskedOf = "Asked of",
        Answered = "Answered",
        AfterDays = days => days == 1 ? "after 1 day" : $"after {days} days",
        PromisedBy = "Promised by",
        PromisedTo = "Promised to",
        KeptOn = "Day of keeping",
        MadeIn = "Made in",
        HighestNumber = "Highest number",
        InForce = "Entry into force",
        Made = "Made",
        PublishedIn = "Published in",
        Publication = "Publication",
        PublicationExplained = "as officielebekendmakingen.nl describes the paper",
        Session = "Session",
        InDossier = "In dossier",
        OfQuestions = "Case of the questions",
        Issued = "Issued",
        Ambiguous = count => $"{count} rows bear this number; Stavaza does not choose for you.",
        Row = "row",
        PublishedAt = moment => $"published {moment}",
        DifferTitle = "Where register and documents differ",
        DifferExplained = "Both stand here as they are; who is right is not said.",
        RegisterSays = "The register",
        DocumentsSay = "The documents",
        Yes = "yes",
        No = "no",
        Readings = new Dictionary<string, string>
        {
            ["answered"] = "answered",
            ["delayed"] = "delayed",
            ["open"] = "open",
            ["afgedaan"] = "dealt with (afgedaan)",
            ["unclear"] = "unclear",
            ["executed"] = "executed",
            ["in-progress"] = "in progress",
            ["partly"] = "partly executed",
            ["not-executed"] = "not executed",
            ["true"] = "yes",
            ["false"] = "no",
        },
        Rules = new Dictionary<string, string>
        {
            ["besluit-soort"] = "read from the kind of the decision",
            ["besluit-tekst"] = "read from the words of the decision",
            ["zaak-status"] = "read from the status of the case",
            ["no-decision"] = "the register names no decision that is an outcome",
            ["decisions-differ"] = "the register names decisions that differ, and not which is the last",
            ["answer-paper"] = "the register names an answer",
            ["delay-paper"] = "the register names a notice of delay and no answer",
            ["zaak-afgedaan"] = "the case is marked as dealt with",
            ["zaak-not-afgedaan"] = "the case is not marked as dealt with",
            ["nothing-said"] = "the register says nothing of it",
        },
        Fields = new Dictionary<string, string>
        {
            ["outcome"] = "Outcome",
            ["decision-day"] = "Day of the decision",
            ["appreciation"] = "Cabinet's view",
            ["paper-day"] = "Day of the paper",
            ["first-mover"] = "First mover",
            ["afgedaan"] = "Dealt with (afgedaan)",
            ["answer"] = "Answer",
            ["answer-day"] = "Day of the answer",
            ["publication-day"] = "Day of the paper",
            ["session"] = "Session",
            ["dossier"] = "Dossier",
            ["number"] = "Number in the dossier",
            ["dossier-title"] = "Title of the dossier",
            ["zaak"] = "Case of the questions",
        },
    };
}
