namespace Stavaza.Web.Languages;

/// <summary>What the pages say about what should be there and is not, in one language.</summary>
public sealed record CompletenessTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Menu { get; init; }
    public required string RegisterTitle { get; init; }
    public required Func<string, string> RegisterUntil { get; init; }
    public required string RegisterNotToItsEnd { get; init; }
    public required string RegisterNever { get; init; }
    public required string NeverFollowed { get; init; }
    public required Func<int, string> Rows { get; init; }
    public required Func<string, string> UpToDate { get; init; }
    public required string NotToTheEnd { get; init; }
    public required Func<string, string, string> Trouble { get; init; }
    public required Func<long, long, string> RegisterFiles { get; init; }
    public required string DossiersTitle { get; init; }
    public required Func<int, int, int, string> DossiersMissing { get; init; }
    public required string NoneMissing { get; init; }
    public required Func<int, int, int, string> HeldOf { get; init; }
    public required Func<string, string> Declared { get; init; }
    public required string NotDeclared { get; init; }
    public required string MissingTitle { get; init; }
    public required string NothingMissing { get; init; }
    public required Func<int, int, string> Number { get; init; }
    public required string LettersTitle { get; init; }
    public required string AnnouncedTitle { get; init; }
    public required Func<int, string> AnnouncedExplained { get; init; }
    public required string AnnouncedNone { get; init; }
    public required Func<int, string> AnnouncedWrong { get; init; }
    public required Func<string, string> Due { get; init; }
    public required string WholeTitle { get; init; }
    public required Func<string, string> WholeUntil { get; init; }
    public required string WholeUnknown { get; init; }
    public required string PartsTitle { get; init; }
    public required Func<string, long, string> Lack { get; init; }
    public required Func<long, string> RegisterPart { get; init; }
    public required Func<string, long, string> DossierPart { get; init; }
    public required Func<string, long, string> SearchPart { get; init; }
    public required IReadOnlyDictionary<string, string> Lacks { get; init; }
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>In Dutch.</summary>
    public static CompletenessTexts Dutch { get; } = new()
    {
        Title = "Wat er zou moeten zijn",
        Lead = "Verwacht tegenover aanwezig: ontbrekende nummers, wat is aangekondigd, wat niet te openen was, waarnaar wordt verwezen.",
        Menu = "Volledigheid",
        RegisterTitle = "Het register van de Tweede Kamer",
        RegisterUntil = day => $"Elke soort gegevens die antwoorden gebruiken, is gevolgd tot en met {day}. Dat zegt niets over de stukken zelf.",
        RegisterNotToItsEnd = "Niet elke soort gegevens die antwoorden gebruiken, is tot het einde gevolgd.",
        RegisterNever = "Het register is niet gevolgd. Dat kan met: stavaza sync tweedekamer",
        NeverFollowed = "nooit gevolgd",
        Rows = count => count == 1 ? "1 rij" : $"{count} rijen",
        UpToDate = day => $"bij tot en met {day}",
        NotToTheEnd = "nog niet tot het einde",
        DossiersTitle = "Dossiers",
        Trouble = (source, day) => $"{source}: het laatste ophalen is op {day} gestopt.",
        RegisterFiles = (withoutFile, notTakenIn) => $"Van {withoutFile} stukken in het register is er geen bestand; van {notTakenIn} is het bestand hier niet opgenomen.",
        DossiersMissing = (dossiers, numbers, declared) => $"Van {dossiers} dossiers staan hier stukken; samen ontbreken {numbers} nummers. Volledig verklaard: {declared}. Hieronder de dossiers waarin iets ontbreekt.",
        NoneMissing = "Er ontbreekt geen nummer.",
        HeldOf = (held, highest, missing) => $"{held} van {highest} nummers aanwezig, {missing} ontbreken",
        Declared = day => $"volledig verklaard tot en met {day}",
        NotDeclared = "Niet volledig verklaard: wat hier ontbreekt, kan bestaan.",
        MissingTitle = "Ontbrekende nummers",
        NothingMissing = "Er ontbreekt geen nummer tot en met het hoogste dat bekend is.",
        Number = (from, to) => from == to ? $"nr. {from}" : $"nrs. {from}–{to}",
        LettersTitle = "Stukken van de Eerste Kamer waarnaar wordt verwezen",
        AnnouncedTitle = "Aangekondigd voor een dag die voorbij is",
        AnnouncedExplained = count => $"{count} aankondigingen met een termijn die voorbij is. Of het er kwam, is hieruit niet bekend.",
        AnnouncedNone = "Niets, voor zover deze verzameling reikt.",
        AnnouncedWrong = count => count == 1 ? "1 aankondiging staat hier niet: iemand zei dat zij verkeerd was gelezen." : $"{count} aankondigingen staan hier niet: iemand zei dat zij verkeerd waren gelezen.",
        Due = day => $"uiterlijk {day}",
        WholeTitle = "De verzameling als geheel",
        WholeUntil = day => $"Volledig tot en met {day}, voor zover bronnen zijn gevraagd: er is niets bekend dat ontbreekt.",
        WholeUnknown = "Niet bekend volledig. Dit ontbreekt:",
        PartsTitle = "Wat wel volledig is",
        Lack = (what, count) => $"{count}: {what}",
        RegisterPart = rows => $"het register: elke soort gegevens die antwoorden gebruiken, {rows} rijen",
        DossierPart = (dossier, last) => $"{dossier} tot en met nr. {last}",
        SearchPart = (query, count) => $"alle {count} die deze zoekvraag vond: {query}",
        Lacks = new Dictionary<string, string>
        {
            ["register-not-followed"] = "het register van de Tweede Kamer is niet gevolgd",
            ["register-not-to-its-end"] = "soorten gegevens van het register niet tot het einde gevolgd",
            ["source-failed"] = "bronnen die de laatste keer niet antwoordden",
            ["rows-never-came"] = "rijen van het register die andere noemen en die nooit kwamen",
            ["papers-without-file"] = "stukken in het register zonder bestand",
            ["files-not-taken-in"] = "bestanden uit het register die hier niet zijn opgenomen",
            ["numbers-missing"] = "nummers die in dossiers ontbreken",
            ["unreadable"] = "bestanden die niet te lezen waren",
            ["not-held"] = "verwijzingen naar wat hier niet is",
        },
        Reasons = new Dictionary<string, string>
        {
            ["in-register"] = "staat in het register, met een bestand dat hier niet is opgenomen",
            ["in-register-without-file"] = "staat in het register, zonder bestand",
            ["cited"] = "wordt aangehaald",
            ["not-named"] = "niets noemt dit nummer",
            ["held"] = "hoogste nummer hier aanwezig",
            ["register"] = "hoogste nummer volgens het register",
            ["declared"] = "hoogste nummer volgens de verklaring",
        },
    };

    /// <summary>In English.</summary>
    public static CompletenessTexts English { get; } = new()
    {
        Title = "What should be there",
        Lead = "Expected against held: missing numbers, what was announced, what would not open, what is cited.",
        Menu = "Completeness",
        RegisterTitle = "The register of the Tweede Kamer",
        RegisterUntil = day => $"Every kind of rows that answers use was followed up to {day}. That says nothing of the papers themselves.",
        RegisterNotToItsEnd = "Not every kind of rows that answers use was followed to its end.",
        RegisterNever = "The register was not followed. Follow it with: stavaza sync tweedekamer",
        NeverFollowed = "never followed",
        Rows = count => count == 1 ? "1 row" : $"{count} rows",
        UpToDate = day => $"up to date on {day}",
        NotToTheEnd = "not yet to the end",
        DossiersTitle = "Dossiers",
        Trouble = (source, day) => $"{source}: the last run stopped on {day}.",
        RegisterFiles = (withoutFile, notTakenIn) => $"{withoutFile} papers of the register have no file; of {notTakenIn} the file was not taken in.",
        DossiersMissing = (dossiers, numbers, declared) => $"Papers of {dossiers} dossiers are held; {numbers} numbers are missing in all. Declared complete: {declared}. Below are the dossiers in which something is missing.",
        NoneMissing = "No number is missing.",
        HeldOf = (held, highest, missing) => $"{held} of {highest} numbers held, {missing} missing",
        Declared = day => $"declared complete up to {day}",
        NotDeclared = "Not declared complete: what is missing here may exist.",
        MissingTitle = "Missing numbers",
        NothingMissing = "No number is missing up to the highest that is known.",
        Number = (from, to) => from == to ? $"nr. {from}" : $"nrs. {from}–{to}",
        LettersTitle = "Papers of the Eerste Kamer that are cited",
        AnnouncedTitle = "Announced for a day that has passed",
        AnnouncedExplained = count => $"{count} announcements with a deadline that has passed. Whether it came is not known from this.",
        AnnouncedNone = "Nothing, as far as this record reaches.",
        AnnouncedWrong = count => count == 1 ? "1 announcement is left out: somebody said that it was read wrongly." : $"{count} announcements are left out: somebody said that they were read wrongly.",
        Due = day => $"{day} at the latest",
        WholeTitle = "The record as a whole",
        WholeUntil = day => $"Complete up to {day}, as far as sources were asked: nothing is known to be missing.",
        WholeUnknown = "Not known to be complete. This is missing:",
        PartsTitle = "What is complete",
        Lack = (what, count) => $"{count}: {what}",
        RegisterPart = rows => $"the register: every kind of rows that answers use, {rows} rows",
        DossierPart = (dossier, last) => $"{dossier} up to nr. {last}",
        SearchPart = (query, count) => $"all {count} that this search found: {query}",
        Lacks = new Dictionary<string, string>
        {
            ["register-not-followed"] = "the register of the Tweede Kamer was not followed",
            ["register-not-to-its-end"] = "kinds of rows of the register not followed to their end",
            ["source-failed"] = "sources that did not answer the last time",
            ["rows-never-came"] = "rows of the register that others name and that never came",
            ["papers-without-file"] = "papers of the register without a file",
            ["files-not-taken-in"] = "files of the register that were not taken in",
            ["numbers-missing"] = "numbers that are missing in dossiers",
            ["unreadable"] = "files that could not be read",
            ["not-held"] = "citations of what is not held",
        },
        Reasons = new Dictionary<string, string>
        {
            ["in-register"] = "in the register, with a file that was not taken in",
            ["in-register-without-file"] = "in the register, without a file",
            ["cited"] = "is cited",
            ["not-named"] = "nothing names this number",
            ["held"] = "highest number held",
            ["register"] = "highest number by the register",
            ["declared"] = "highest number by the declaration",
        },
    };
}
