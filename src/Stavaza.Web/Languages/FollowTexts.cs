namespace Stavaza.Web.Languages;

/// <summary>What the pages say around questions that are followed one by one, around terms, and around promises, in one language.</summary>
public sealed record FollowTexts
{
    public required string Questions { get; init; }
    public required string QuestionsExplained { get; init; }
    public required Func<string, string> Question { get; init; }
    public required Func<string, string> SharedWith { get; init; }
    public required string QuestionNotHeld { get; init; }
    public required string AnswerNotHeld { get; init; }
    public required IReadOnlyDictionary<string, string> QuestionStates { get; init; }

    public required string Terms { get; init; }
    public required IReadOnlyDictionary<string, string> TermKinds { get; init; }
    public required IReadOnlyDictionary<string, string> TermRules { get; init; }
    public required Func<string, string> Due { get; init; }
    public required string NoDay { get; init; }
    public required string Approximate { get; init; }
    public required Func<string, string> OtherReading { get; init; }
    public required Func<int, string> DaysLeft { get; init; }
    public required Func<string, int, string> Met { get; init; }
    public required string Superseded { get; init; }
    public required Func<string, bool, string> InRecess { get; init; }

    public required string PromisedBy { get; init; }

    /// <summary>In Dutch.</summary>
    public static FollowTexts Dutch { get; } = new()
    {
        Questions = "De vragen, één voor één",
        QuestionsExplained = "Wat er van iedere vraag werd, volgens de stukken in deze verzameling.",
        Question = number => $"Vraag {number}",
        SharedWith = numbers => $"samen met {numbers}",
        QuestionNotHeld = "De vraag zelf staat niet in deze verzameling.",
        AnswerNotHeld = "Deze verzameling bevat geen zin die haar beantwoordt.",
        QuestionStates = new Dictionary<string, string>
        {
            ["answered"] = "beantwoord",
            ["shared"] = "beantwoord",
            ["not-answered"] = "het antwoord zegt dat er geen antwoord komt",
            ["elsewhere"] = "in een ander stuk",
            ["withdrawn"] = "ingetrokken",
            ["open"] = "open",
            ["unclear"] = "onduidelijk",
        },
        Terms = "Termijnen",
        TermKinds = new Dictionary<string, string>
        {
            ["answer"] = "Antwoord op schriftelijke vragen",
            ["held"] = "Aangehouden motie",
            ["dictum"] = "Wat de motie vraagt",
            ["promise"] = "Toezegging",
            ["moved"] = "Verschoven termijn",
        },
        TermRules = new Dictionary<string, string>
        {
            ["vragen/drie-weken"] = "drie weken vanaf de inzending (Reglement van Orde)",
            ["vragen/uitstel-drie-weken"] = "drie weken meer na een uitstelbericht",
            ["register/datum-nakoming"] = "de dag die het register noemt",
            ["held-two-months"] = "twee maanden vanaf de dag waarop de motie is aangehouden",
            ["due-from-adoption"] = "vanaf de dag waarop de motie is aangenomen",
            ["due-as-said"] = "zoals de motie het zegt",
        },
        Due = day => $"uiterlijk {day}",
        NoDay = "geen dag genoemd",
        Approximate = "bij benadering",
        OtherReading = day => $"anders gelezen {day}",
        DaysLeft = days => days switch
        {
            0 => "vandaag",
            1 => "nog 1 dag",
            -1 => "1 dag te laat",
            > 0 => $"nog {days} dagen",
            _ => $"{-days} dagen te laat",
        },
        Met = (day, late) => late <= 0 ? $"gehaald op {day}" : late == 1 ? $"gehaald op {day}, 1 dag te laat" : $"gehaald op {day}, {late} dagen te laat",
        Superseded = "er kwam een latere termijn",
        InRecess = (name, estimated) => estimated ? $"de laatste dag valt vermoedelijk in het {name}; dat verschuift hem niet" : $"de laatste dag valt in het {name}; dat verschuift hem niet",
        PromisedBy = "Toegezegd door",
    };

    /// <summary>In English.</summary>
    public static FollowTexts English { get; } = new()
    {
        Questions = "The questions, one by one",
        QuestionsExplained = "What became of each question, by the papers in this record.",
        Question = number => $"Question {number}",
        SharedWith = numbers => $"together with {numbers}",
        QuestionNotHeld = "This record does not hold the question itself.",
        AnswerNotHeld = "This record holds no sentence that answers it.",
        QuestionStates = new Dictionary<string, string>
        {
            ["answered"] = "answered",
            ["shared"] = "answered",
            ["not-answered"] = "the answer says that none is given",
            ["elsewhere"] = "in another paper",
            ["withdrawn"] = "withdrawn",
            ["open"] = "open",
            ["unclear"] = "unclear",
        },
        Terms = "Terms",
        TermKinds = new Dictionary<string, string>
        {
            ["answer"] = "Answer to written questions",
            ["held"] = "Motion held over",
            ["dictum"] = "What the motion asks",
            ["promise"] = "Promise",
            ["moved"] = "Moved term",
        },
        TermRules = new Dictionary<string, string>
        {
            ["vragen/drie-weken"] = "three weeks from sending in (rules of procedure)",
            ["vragen/uitstel-drie-weken"] = "three weeks more after a notice of delay",
            ["register/datum-nakoming"] = "the day that the register names",
            ["held-two-months"] = "two months from the day on which the motion was held",
            ["due-from-adoption"] = "from the day on which the motion was adopted",
            ["due-as-said"] = "as the motion says",
        },
        Due = day => $"by {day}",
        NoDay = "no day named",
        Approximate = "approximate",
        OtherReading = day => $"by another reading {day}",
        DaysLeft = days => days switch
        {
            0 => "today",
            1 => "1 day left",
            -1 => "1 day late",
            > 0 => $"{days} days left",
            _ => $"{-days} days late",
        },
        Met = (day, late) => late <= 0 ? $"met on {day}" : late == 1 ? $"met on {day}, 1 day late" : $"met on {day}, {late} days late",
        Superseded = "a later term took its place",
        InRecess = (name, estimated) => estimated ? $"the last day probably falls in the {name}; that does not move it" : $"the last day falls in the {name}; that does not move it",
        PromisedBy = "Promised by",
    };
}
