using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>Parts a sentence that promises two things, each with a time of its own: "Ik zet hen op 3 november om tafel, en ik bericht u binnen tien dagen daarna".</summary>
internal static class ToezeggingHalves
{
    /// <summary>The two promises; null where the sentence makes one.</summary>
    public static Toezegging[]? Of(Prose prose, Sentence sentence, Toezegging whole)
    {
        for (var en = sentence.First + 4; en < sentence.End - 3; en++)
        {
            if (prose.Is(en, "en") && Part(prose, sentence with { End = en }, whole) is { } first && Part(prose, sentence with { First = en + 1 }, whole) is { } second)
            {
                return [first, second];
            }
        }

        return null;
    }

    private static Toezegging? Part(Prose prose, Sentence part, Toezegging whole)
    {
        if (TermijnReader.Best(prose, part.First, part.End) is not { } due)
        {
            return null;
        }

        foreach (var cue in ToezeggingPhrases.Acts.Find(prose, part.First, part.End))
        {
            // The second half may leave out its subject: "en u in mei laat weten wat eruit komt".
            if (ToezeggingFrames.Hold(prose, part, cue) || (!whole.Span.Equals(prose.Span(part.First, part.End)) && IsReport(prose, part, cue)))
            {
                return whole with { Span = prose.Span(part.First, part.End), Rule = "toezegging/" + cue.Name, Due = due };
            }
        }

        return null;
    }

    private static bool IsReport(Prose prose, Sentence part, Cue cue) => cue.Name == "informeren" && prose.IsIn(part.First, ToezeggingPhrases.House) && !prose.Any(part.First, cue.End, ToezeggingPhrases.Negations);
}
