using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Geheimhouding;

/// <summary>
/// Reads a plain "nee" that refuses: the question before it asks to send, publish or name something that is there. "Bent u bereid de notulen openbaar te maken? Nee."
/// </summary>
internal static class RefusingAnswer
{
    /// <summary>Between the question and its answer stand at most so many others: "zo nee, waarom niet?", a number, the word "Antwoord".</summary>
    private const int Between = 3;

    private const int LongestHeading = 6;

    public static readonly PhraseTable No = new("nee: nee|neen");

    // What is asked for is there already: "de notulen", "deze stukken", "alle gespreksverslagen". "Een overzicht" would have to be made.
    private static readonly PhraseTable Asks = new("""
        @u = u|minister|kabinet|regering|staatssecretaris
        @die = de|het|deze|dit|die|dat|alle|uw|hun|zijn|haar
        vraag: kunt|bent|wilt|gaat|zult|kan|wil|is|zou @u|de|het … @die … openbaar|bekend te|maken
        vraag: kunt|bent|wilt|gaat|zult|kan|wil|is|zou @u|de|het … @die … openbaren|publiceren|vrijgeven|openbaarmaken|overleggen|meesturen|bijvoegen|verstrekken|toesturen|toezenden|delen|noemen
        vraag: kunt|bent|wilt|gaat|zult|kan|wil|is|zou @u|de|het … @die … vrij te geven
        vraag: kunt|bent|wilt|gaat|zult|kan|wil|is|zou @u|de|het … @die … ter inzage
        vraag: kunt|bent|wilt|gaat|zult|kan|wil|is|zou @u|de|het … @die … aan|met de kamer … sturen|zenden|geven|delen
        """);

    /// <summary>The last sentence of a refusal that begins with "nee" in this one: itself, or the one behind it that gives the ground; null where nothing is refused.</summary>
    public static Sentence? EndOf(Prose prose, Sentence sentence)
    {
        if (No.FirstAt(prose, sentence.First, sentence.End) is null || QuestionBefore(prose, sentence) is not { } question || !AsksFor(prose, question))
        {
            return null;
        }

        var next = sentence.Index + 1 < prose.Sentences.Length ? prose.Sentences[sentence.Index + 1] : sentence;
        return sentence.End - sentence.First <= 2 && next.Index > sentence.Index && prose.Sign(sentence.End) != '\n' && Secrecy.IsGroundIn(prose, next) ? next : sentence;
    }

    private static bool AsksFor(Prose prose, Sentence question) => Asks.First(prose, question) is { } asked && Secrecy.HasFact(prose, asked.First, asked.End);

    private static Sentence? QuestionBefore(Prose prose, Sentence sentence)
    {
        for (var index = sentence.Index - 1; index >= Math.Max(0, sentence.Index - 1 - Between); index--)
        {
            var before = prose.Sentences[index];
            var asks = prose.Sign(before.End - 1) == '?';
            if (asks && !prose.Is(before.First, "zo"))
            {
                return before;
            }

            if (!asks && before.End - before.First > LongestHeading)
            {
                return null;
            }
        }

        return null;
    }
}
