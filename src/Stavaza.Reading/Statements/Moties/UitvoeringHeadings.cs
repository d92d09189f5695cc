using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The headings of tables and lists of motions: a title is no execution, and its status is that of the rows that say none.</summary>
internal static class UitvoeringHeadings
{
    // A table of motions: its heading says the status of every row that says none itself.
    public static string? StanceOf(Prose prose, Sentence sentence) => Phrases.FirstAt(prose, BehindMarker(prose, sentence), sentence.End)?.Name;

    // "Tabel 41 Aanvaarde moties (in behandeling)", "B. Moties die in 2023 zijn afgedaan"
    public static bool IsTitle(Prose prose, Sentence sentence, int motion) =>
        motion >= 0 && prose.Is(motion, "moties") && (prose.Is(sentence.First, "tabel") || BehindMarker(prose, sentence) == motion) && MotieVerwijzing.In(prose, sentence.First, sentence.End) is null;

    // "A. Afgehandelde moties", "2) In behandeling zijnde moties", "3.1 Lopende moties"
    private static int BehindMarker(Prose prose, Sentence sentence)
    {
        var at = sentence.First;
        while (at + 2 < sentence.End && prose.Words[at].Length <= 2 && prose.Sign(at) == '\0' && prose.Sign(at + 1) is '.' or ')')
        {
            at += 2;
        }

        return at > sentence.First && prose.Words[at].Length <= 2 && char.IsAsciiDigit(prose[at][0]) ? at + 1 : at;
    }

    public static readonly PhraseTable Phrases = new("""
        in-progress: in behandeling zijnde
        in-progress: moties in behandeling|uitvoering
        executed: afgehandelde|afgedane|uitgevoerde
        """);
}
