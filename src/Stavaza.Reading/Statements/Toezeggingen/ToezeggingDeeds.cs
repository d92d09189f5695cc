using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>
/// What the government will do, without a time: "ik zal de inspectie daarop aanspreken". In a letter "zal" with a verb of acting promises; in a debate it mostly tells how
/// the speaker goes on.
/// </summary>
internal static class ToezeggingDeeds
{
    private static readonly WordSet Will = new("zal zullen");
    private static readonly WordSet Ours = new("ik wij we kabinet regering minister ministers staatssecretaris bewindspersonen");

    /// <summary>Verbs of being, and of what the letter does itself.</summary>
    private static readonly WordSet NoDeeds = new("""
        zijn hebben worden kunnen moeten willen mogen hoeven blijken gelden duren leiden ontstaan bestaan behoren betekenen vallen krijgen houden weten vinden denken ingaan beantwoorden schetsen toelichten
        beschrijven noemen spreken herhalen beperken volstaan proberen zeggen reageren missen nemen gaan staan liggen lopen vergen kosten bedragen toenemen afnemen stijgen dalen
        """);

    // "De griffier zal de minister herinneren": who will stands before.
    private static readonly WordSet Articles = new("de het een");

    private static readonly WordSet Here = new("hieronder hierna hierbij onderstaand onderstaande achtereenvolgens straks zo nu eerst daarna vervolgens allereerst tenslotte niet geen nooit evenmin pas slechts altijd nog");

    /// <param name="end">Where the clause of the cue ends.</param>
    public static bool Stands(Prose prose, Sentence sentence, Cue cue, int end) =>
        !prose.Turns.Any && prose.Any(cue.First, cue.End, Will) && prose.Any(Math.Max(sentence.First, cue.First - 1), cue.End, Ours) && !prose.IsIn(cue.First - 2, Articles) && cue.End < end
        && !prose.Any(Math.Max(sentence.First, cue.First - 6), end, Here) && IsDeed(prose, cue.End, end) && MotieVerwijzing.IndexOfMotion(prose, sentence.First, cue.First) < 0 && ToezeggingPhrases.ByThisLetter.First(prose, sentence) is null;

    // "Maatregelen nemen" is a deed, "in aanmerking nemen" is none.
    private static bool IsDeed(Prose prose, int first, int end) =>
        prose.Any(first, end, Deeds) || (!prose.Any(first, end, NoDeeds) && MotieVerwijzing.IndexOfMotion(prose, first, end) < 0);

    private static readonly WordSet Deeds = new("maatregelen actie initiatief initiatieven stappen aanspreken aandringen navragen overleggen bespreken aankaarten");
}
