using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>
/// What a minister says to set about, without a time and often without the House: "ik wil kijken of dat kan", "ik zal de vraag doorgeleiden". So promises are mostly made in
/// debates. The verb tells: looking into, taking along, asking of others, passing on.
/// </summary>
internal static class ToezeggingTasks
{
    private static readonly WordSet Listeners = new("u jullie kamer voorzitter leden lid mevrouw heer mij ons");
    private static readonly WordSet Would = new("zou zouden wilde wilden had hadden kon konden moet moeten kan kunnen");
    private static readonly WordSet Subordinators = new("dat omdat die waarmee zodat");
    private static readonly WordSet Courtesies = new("complimenten groeten dank felicitaties");
    private static readonly WordSet Asking = new("vragen verzoeken");
    private static readonly WordSet Looking = new("kijken");
    private static readonly WordSet LookedAt = new("of wat hoe welke waar wie wanneer in hoeverre naar");
    private static readonly WordSet Supposing = new("als indien toen omdat zoals waarom of wanneer hoe");
    private static readonly WordSet Relative = new("dat die dit");

    // "Of ik afspraken ga maken", "die ik ga smeren"; and not "dat ga ik smeren".
    private static bool IsSubordinate(Prose prose, Cue cue, int comma) => prose.IsIn(comma, Supposing) || (prose.IsIn(comma, Relative) && cue.First > comma + 1);

    public static bool Stands(Prose prose, Sentence sentence, Cue cue, int comma, int end) =>
        LiesAhead(prose, sentence, cue, comma, end) && !prose.Any(comma, cue.End, Would) && !prose.Any(cue.First, cue.End, Subordinators) && !prose.Any(cue.First, cue.End, Courtesies) && IsTask(prose, cue, end);

    /// <summary>"Ik zal de ketting smeren": a deed of the first person that lies ahead, and is no part of the speech.</summary>
    public static bool WillDo(Prose prose, Sentence sentence, Cue cue, int comma, int end) =>
        LiesAhead(prose, sentence, cue, comma, end) && !prose.Any(comma, end, Would) && !prose.Any(cue.First, end, Courtesies) && !OrdersSpeech(prose, sentence, cue)
        && HasInfinitive(prose, cue.End, end) && !prose.Any(cue.End, end, Speech) && !prose.Any(cue.End, end, Verdicts);

    // Affirmed, in a clause of its own, and neither in the same speech nor by the letter itself.
    private static bool LiesAhead(Prose prose, Sentence sentence, Cue cue, int comma, int end) =>
        !prose.Any(cue.First, end, ToezeggingPhrases.Negations) && !IsSubordinate(prose, cue, comma) && !ToezeggingMoment.IsInThisDebate(prose, sentence, cue)
        && ToezeggingMoment.InItsTerm.First(prose, sentence) is null && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null;

    // "Wat ik ga doen", "daarna zal ik", "ten slotte zal ik"
    private static bool OrdersSpeech(Prose prose, Sentence sentence, Cue cue) =>
        prose.Any(cue.First - 2, cue.First, Questions) || prose.IsIn(sentence.First, Ordering) || prose.Is(sentence.First + 1, "slotte");

    private static readonly WordSet Questions = new("wat hoe welke waarom wie wanneer");

    /// <summary>Words that order a speech.</summary>
    private static readonly WordSet Ordering = new("daarna vervolgens allereerst eerst tenslotte");

    // infinitive = the last word of the clause, else one in -en before what may stand behind it: "of", "om", a preposition
    private static bool HasInfinitive(Prose prose, int first, int end)
    {
        var last = end - 1;
        while (last >= first && prose.Sign(last) != '\0')
        {
            last--;
        }

        if (last >= first && IsInfinitive(prose, last))
        {
            return true;
        }

        for (var at = first; at < last; at++)
        {
            if (IsInfinitive(prose, at) && prose.IsIn(at + 1, Behind))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitive(Prose prose, int at) => char.IsLower(prose[at][0]) && prose[at].Length > 4 && prose[at].EndsWith("en", StringComparison.Ordinal);

    private static readonly WordSet Behind = new("of om wat hoe welke dat met over bij aan voor naar op in tot door tegen via");

    /// <summary>Verbs of speaking and of being: they tell how the speech goes on.</summary>
    private static readonly WordSet Speech = new("""
        zijn hebben worden kunnen moeten willen mogen hoeven blijken gelden duren leiden ontstaan bestaan behoren betekenen vallen krijgen houden weten vinden denken ingaan beantwoorden antwoorden schetsen toelichten
        beschrijven noemen herhalen beperken volstaan proberen zeggen reageren missen benadrukken vertellen uitleggen afronden beginnen starten stoppen ophouden verwijzen citeren aangeven geven laten ontraden overnemen bedanken danken
        lezen voorlezen behandelen zitten staan doorgaan voortgaan afsluiten concluderen constateren blijven afwachten wachten doorlezen trachten baseren aannemen opmerkingen opmerking tempo inleiding betoog ervan vanuit spreken praten nemen komen gaan onthouden vermelden melden eindigen luisteren streven
        """);

    /// <summary>What is given to a motion in the same speech.</summary>
    private static readonly WordSet Verdicts = new("oordeel motie moties amendement amendementen vraag vragen");

    // "Ik wil u vragen", "ik zal de heer Jansen vragen" ask the House; "kijken" needs what is looked at.
    private static bool IsTask(Prose prose, Cue cue, int end) =>
        prose.IsIn(cue.End - 1, Asking) ? !prose.Any(cue.First, cue.End, Listeners) && !prose.Any(cue.First, cue.End - 1, Towards) && !prose.IsIn(cue.End - 2, Determiners) && !prose.Any(cue.End, Math.Min(cue.End + 14, end), Held)
        : !prose.IsIn(cue.End - 1, Looking) || prose.IsIn(cue.End, LookedAt) || prose.Any(cue.First, cue.End - 1, Towards) || cue.End >= end;

    /// <summary>"Ik wil vragen die motie aan te houden" judges it.</summary>
    private static readonly WordSet Held = new("houden");

    // "Ik zal twee vragen beantwoorden", "ik ga naar de specifieke vragen": the noun.
    private static readonly WordSet Determiners = new("de deze die uw alle enkele wat twee drie vier vijf gestelde laatste aantal paar andere veel meer");

    private static readonly WordSet Towards = new("naar daarnaar ernaar");
}
