namespace Stavaza.Web.Languages;

/// <summary>What the pages say around the requests of a motion, its votes and what takes its place, in one language.</summary>
public sealed record MotieTexts
{
    /// <summary>The heading above one request, by its number and how many there are.</summary>
    public required Func<int, int, string> Request { get; init; }
    public required string RequestStands { get; init; }
    public required Func<string, string> DueBy { get; init; }
    public required string DueWithoutDay { get; init; }
    public required Func<string, string> MetOn { get; init; }

    /// <summary>Days left, or late where negative.</summary>
    public required Func<int, string> DaysLeft { get; init; }
    public required string Approximate { get; init; }
    public required string Superseded { get; init; }
    public required string Relations { get; init; }
    public required IReadOnlyDictionary<string, string> RelationKinds { get; init; }
    public required string RegisterAlone { get; init; }
    public required string OneNumber { get; init; }
    public required string OneNumberExplained { get; init; }
    public required string OneNumberUndecided { get; init; }
    public required Func<string, string> TextOf { get; init; }
    public required string NotMeant { get; init; }
    public required IReadOnlyDictionary<string, string> TextBases { get; init; }
    public required string RegisterSays { get; init; }
    public required string RegisterUnclear { get; init; }
    public required Func<bool, string> Afgedaan { get; init; }
    public required Func<int, string> Differences { get; init; }
    public required string RegisterBelow { get; init; }
    public required string For { get; init; }
    public required string Against { get; init; }
    public required IReadOnlyDictionary<string, string> Others { get; init; }
    public required IReadOnlyDictionary<string, string> Methods { get; init; }
    public required Func<int, int, string> Counted { get; init; }

    /// <summary>In Dutch.</summary>
    public static MotieTexts Dutch { get; } = new()
    {
        Request = (number, all) => $"Verzoek {number} van {all}",
        RequestStands = "Het kabinet zegt",
        DueBy = day => $"uiterlijk {day}",
        DueWithoutDay = "zonder dag",
        MetOn = day => $"gedaan op {day}",
        DaysLeft = days => days switch
        {
            0 => "de laatste dag",
            1 => "nog 1 dag",
            -1 => "1 dag te laat",
            > 0 => $"nog {days} dagen",
            _ => $"{-days} dagen te laat",
        },
        Approximate = "bij benadering",
        Superseded = "een latere kwam ervoor in de plaats",
        Relations = "Andere moties",
        RelationKinds = new Dictionary<string, string>
        {
            ["replaces"] = "Komt in de plaats van",
            ["replaced-by"] = "Is vervangen door",
            ["repeats"] = "Herhaalt",
            ["adds-to"] = "Vult aan",
            ["changes"] = "Wijzigt",
        },
        OneNumber = "Twee moties onder één nummer",
        OneNumberExplained = "Het verslag geeft dit nummer aan meer dan één motie. De rest van dit spoor gaat alleen over de motie die bedoeld is.",
        OneNumberUndecided = "Het verslag geeft dit nummer aan meer dan één motie, en niets zegt van welke het is. Daarom is de stand onduidelijk.",
        TextOf = movers => $"De motie van {movers}",
        NotMeant = "Deze motie is niet bedoeld; haar eigen nummer staat hier niet.",
        TextBases = new Dictionary<string, string>
        {
            ["own-paper"] = "Bedoeld: zo is het stuk met dit nummer ondertekend.",
            ["register"] = "Bedoeld: het register noemt deze indiener.",
            ["number-and-mover"] = "Bedoeld: een latere zin noemt het nummer samen met de indiener.",
        },
        RegisterAlone = "Alleen het officiële register zegt het.",
        RegisterSays = "Het register zegt",
        RegisterUnclear = "onduidelijk",
        Afgedaan = done => done ? "Volgens het register afgedaan." : "Volgens het register niet afgedaan.",
        Differences = count => count == 1 ? "Op 1 punt anders dan de stukken." : $"Op {count} punten anders dan de stukken.",
        RegisterBelow = "De rijen van het register staan hieronder.",
        For = "Voor",
        Against = "Tegen",
        Others = new Dictionary<string, string> { ["for"] = "de overige fracties", ["against"] = "de overige fracties" },
        Methods = new Dictionary<string, string>
        {
            ["handopsteken"] = "met handopsteken",
            ["hoofdelijk"] = "hoofdelijk",
            ["algemene-stemmen"] = "met algemene stemmen",
            ["zonder-stemming"] = "zonder stemming",
        },
        Counted = (voor, tegen) => $"{voor} stemmen voor, {tegen} tegen",
    };

    /// <summary>In English.</summary>
    public static MotieTexts English { get; } = new()
    {
        Request = (number, all) => $"Request {number} of {all}",
        RequestStands = "The cabinet says",
        DueBy = day => $"by {day}",
        DueWithoutDay = "no day named",
        MetOn = day => $"done on {day}",
        DaysLeft = days => days switch
        {
            0 => "the last day",
            1 => "1 day left",
            -1 => "1 day late",
            > 0 => $"{days} days left",
            _ => $"{-days} days late",
        },
        Approximate = "approximately",
        Superseded = "a later one took its place",
        Relations = "Other motions",
        RelationKinds = new Dictionary<string, string>
        {
            ["replaces"] = "Takes the place of",
            ["replaced-by"] = "Was replaced by",
            ["repeats"] = "Repeats",
            ["adds-to"] = "Adds to",
            ["changes"] = "Changes",
        },
        OneNumber = "Two motions under one number",
        OneNumberExplained = "The report gives this number to more than one motion. The rest of this trail is of the one that is meant.",
        OneNumberUndecided = "The report gives this number to more than one motion, and nothing says of which it is. So the status is unclear.",
        TextOf = movers => $"The motion of {movers}",
        NotMeant = "This motion is not meant; its own number does not stand here.",
        TextBases = new Dictionary<string, string>
        {
            ["own-paper"] = "Meant: the paper of this number is signed so.",
            ["register"] = "Meant: the register names this mover.",
            ["number-and-mover"] = "Meant: a later sentence names the number together with the mover.",
        },
        RegisterAlone = "Only the official register says so.",
        RegisterSays = "The register says",
        RegisterUnclear = "unclear",
        Afgedaan = done => done ? "Dealt with, says the register." : "Not dealt with, says the register.",
        Differences = count => count == 1 ? "It differs from the documents on 1 point." : $"It differs from the documents on {count} points.",
        RegisterBelow = "The rows of the register are below.",
        For = "For",
        Against = "Against",
        Others = new Dictionary<string, string> { ["for"] = "the other parties", ["against"] = "the other parties" },
        Methods = new Dictionary<string, string>
        {
            ["handopsteken"] = "by show of hands",
            ["hoofdelijk"] = "by roll call",
            ["algemene-stemmen"] = "unanimously",
            ["zonder-stemming"] = "without a vote",
        },
        Counted = (voor, tegen) => $"{voor} votes for, {tegen} against",
    };
}
