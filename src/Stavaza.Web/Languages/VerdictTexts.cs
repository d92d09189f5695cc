namespace Stavaza.Web.Languages;

/// <summary>What the pages say around verdicts by hand, in one language.</summary>
public sealed record VerdictTexts
{
    public required string Title { get; init; }
    public required string Give { get; init; }
    public required string Explained { get; init; }
    public required Func<string, string> BelongsTo { get; init; }
    public required string Belongs { get; init; }
    public required string BelongsNot { get; init; }
    public required string BelongsAsk { get; init; }
    public required string IsItRead { get; init; }
    public required string Wrong { get; init; }
    public required string WrongAsk { get; init; }
    public required string WrongExplained { get; init; }
    public required string YourName { get; init; }
    public required string Note { get; init; }
    public required string By { get; init; }
    public required string Kept { get; init; }
    public required string TakeBack { get; init; }
    public required string Orphaned { get; init; }
    public required string Candidates { get; init; }
    public required string CandidatesExplained { get; init; }
    public required string CandidatesBounded { get; init; }
    public required string ConfirmedByHand { get; init; }
    public required string RejectedByHand { get; init; }
    public required string WrongByHand { get; init; }
    public required string WrongReading { get; init; }
    public required string NotTaken { get; init; }
    public required string NotTakenAdvice { get; init; }
    public required string NoVerdict { get; init; }
    public required string NoJson { get; init; }
    public required string FromElsewhere { get; init; }
    public required string Occupied { get; init; }
    public required string OccupiedAdvice { get; init; }
    public required Func<string, string> NoId { get; init; }
    public required Func<string, int, string> Unfit { get; init; }
    public required IReadOnlyDictionary<string, string> Verdicts { get; init; }
    public required IReadOnlyDictionary<string, string> Rules { get; init; }

    /// <summary>The table for a language.</summary>
    public static VerdictTexts For(Texts texts) => texts.Code == "en" ? English : Dutch;

    private static VerdictTexts Dutch { get; } = new()
    {
        Title = "Oordeel",
        Give = "Oordeel over deze zin",
        Explained = "Wat u hier zegt, gaat voor wat Stavaza zelf las. Het wordt bewaard met uw naam en de dag, en is terug te nemen.",
        BelongsTo = id => $"Hoort dit bij {id}?",
        Belongs = "Hoort hierbij",
        BelongsNot = "Hoort er niet bij",
        BelongsAsk = "Hoort dit hierbij?",
        IsItRead = "Is dit goed gelezen?",
        Wrong = "Deze lezing klopt niet",
        WrongAsk = "Deze lezing klopt niet",
        WrongExplained = "Op een lezing die niet klopt, rust geen antwoord meer. Zij blijft zichtbaar, en wordt bewaard voor een betere lezer.",
        YourName = "Uw naam",
        Note = "Waarom (mag leeg)",
        By = "door",
        Kept = "Dit oordeel is bewaard",
        TakeBack = "Oordeel terugnemen",
        Orphaned = "Deze zin wordt niet meer zo gelezen, of het stuk is weg. Het oordeel blijft bewaard. Toen stond er:",
        Candidates = "Hoort hier misschien bij",
        CandidatesExplained = "Zwakke aanwijzingen: zij tellen in geen status mee tot iemand ze bevestigt.",
        CandidatesBounded = "Er zijn meer stukken dan hiervoor zijn doorgekeken: de eerste die erop volgden.",
        ConfirmedByHand = "Met de hand bevestigd",
        RejectedByHand = "Met de hand afgewezen: telt niet mee",
        WrongByHand = "Verkeerd gelezen volgens iemand: telt niet mee",
        WrongReading = "verkeerd gelezen",
        NotTaken = "Dit oordeel is niet bewaard.",
        NotTakenAdvice = "Laad de pagina waar u vandaan kwam opnieuw, en probeer het nog eens.",
        NoVerdict = "Geef als verdict confirm of reject met een target, of wrong zonder.",
        NoJson = "Stuur JSON van ten hoogste 16 KB: element, verdict, target, by en note.",
        FromElsewhere = "Oordelen komen van deze pagina's zelf of van een programma, niet van een andere pagina.",
        Occupied = "Er wordt nu in deze verzameling geschreven.",
        OccupiedAdvice = "Het oordeel is niet bewaard. Probeer het over een minuut nog eens.",
        NoId = target => $"{target} is geen nummer van een motie, vraag, toezegging of stuk.",
        Unfit = (what, most) => what == "name" ? $"Vul een naam in van 1 tot {most} tekens." : $"Houd de reden onder {most} tekens.",
        Verdicts = new Dictionary<string, string> { ["confirmed"] = "hoort bij", ["rejected"] = "hoort niet bij", ["wrong"] = "verkeerd gelezen", ["accepted"] = "aanvaard" },
        Rules = new Dictionary<string, string>
        {
            ["same-mover"] = "noemt de indiener, die meer moties heeft",
            ["same-mover-and-day"] = "noemt de indiener en de dag, waarop meer moties zijn",
            ["document-that-names-it"] = "staat in een stuk dat de motie noemt",
            ["words-of-the-dictum"] = "deelt woorden met wat gevraagd is",
            ["words-of-the-promise"] = "deelt woorden met de toezegging",
            ["toezegging/dag-en-woorden"] = "noemt de dag, waarop meer toezeggingen zijn gedaan",
            ["toezegging/stuk-en-woorden"] = "noemt het stuk, waarin meer toezeggingen staan",
            ["register/activiteit-persoon-woorden"] = "een rij van het register over hetzelfde overleg",
            ["repeats-the-questions"] = "herhaalt deze vragen en noemt geen nummer",
            ["asker-and-day"] = "noemt vraagsteller en dag, en geen nummer",
            ["asker-and-title"] = "noemt vraagsteller en onderwerp, en geen nummer",
            ["day-and-title"] = "noemt dag en onderwerp, en geen nummer",
        },
    };

    private static VerdictTexts English { get; } = new()
    {
        Title = "Verdict",
        Give = "Judge this sentence",
        Explained = "What you say here goes before what Stavaza read itself. It is kept with your name and the day, and can be taken back.",
        BelongsTo = id => $"Does this belong to {id}?",
        Belongs = "It belongs here",
        BelongsNot = "It does not",
        BelongsAsk = "Does this belong here?",
        IsItRead = "Was this read rightly?",
        Wrong = "This reading is wrong",
        WrongAsk = "This reading is wrong",
        WrongExplained = "No answer rests on a wrong reading any more. It stays to be seen, and is kept for a better reader.",
        YourName = "Your name",
        Note = "Why (may be empty)",
        By = "by",
        Kept = "This verdict is kept",
        TakeBack = "Take the verdict back",
        Orphaned = "This sentence is no longer read so, or its document is gone. The verdict is kept. Then it said:",
        Candidates = "May belong here",
        CandidatesExplained = "Weak evidence: it counts in no status until somebody confirms it.",
        CandidatesBounded = "There are more documents than were looked through for this: the first that followed.",
        ConfirmedByHand = "Confirmed by hand",
        RejectedByHand = "Rejected by hand: does not count",
        WrongByHand = "Read wrongly, somebody says: does not count",
        WrongReading = "read wrongly",
        NotTaken = "This verdict was not kept.",
        NotTakenAdvice = "Load the page from which you came again, and try once more.",
        NoVerdict = "Give as verdict confirm or reject with a target, or wrong without one.",
        NoJson = "Send JSON of at most 16 KB: element, verdict, target, by and note.",
        FromElsewhere = "Verdicts come from these pages themselves or from a program, not from another page.",
        Occupied = "This record is being written now.",
        OccupiedAdvice = "The verdict was not kept. Try again in a minute.",
        NoId = target => $"{target} is no id of a motion, question, promise or document.",
        Unfit = (what, most) => what == "name" ? $"Give a name of 1 to {most} characters." : $"Keep the reason under {most} characters.",
        Verdicts = new Dictionary<string, string> { ["confirmed"] = "belongs to", ["rejected"] = "does not belong to", ["wrong"] = "read wrongly", ["accepted"] = "accepted" },
        Rules = new Dictionary<string, string>
        {
            ["same-mover"] = "names the mover, who has more motions",
            ["same-mover-and-day"] = "names the mover and the day, which has more motions",
            ["document-that-names-it"] = "stands in a document that names the motion",
            ["words-of-the-dictum"] = "shares words with what is asked",
            ["words-of-the-promise"] = "shares words with the promise",
            ["toezegging/dag-en-woorden"] = "names the day, on which several promises were made",
            ["toezegging/stuk-en-woorden"] = "names the paper, which makes several promises",
            ["register/activiteit-persoon-woorden"] = "a row of the register about the same debate",
            ["repeats-the-questions"] = "repeats these questions and names no number",
            ["asker-and-day"] = "names who asked and the day, and no number",
            ["asker-and-title"] = "names who asked and the subject, and no number",
            ["day-and-title"] = "names the day and the subject, and no number",
        },
    };
}
