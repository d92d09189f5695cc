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

    // "A. Afgehandelde moties", "2) In behandeling zijnde moties", "3.1 Lopende moties", "A.2 Lopende moties"
    private static int BehindMarker(Prose prose, Sentence sentence) =>
        IsSectionNumber(prose[sentence.First]) ? sentence.First + 1
        : sentence.First + 2 < sentence.End && prose.Words[sentence.First].Length <= 2 && prose.Sign(sentence.First) == '\0' && prose.Sign(sentence.First + 1) is '.' or ')' ? sentence.First + 2
        : sentence.First;

    // number = letter or digits, "." and digits, cut as one word
    private static bool IsSectionNumber(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 5 && char.IsAsciiDigit(word[^1]) && word.Contains('.');

    public static readonly PhraseTable Phrases = new("""
        in-progress: in behandeling zijnde
        in-progress: moties in behandeling|uitvoering
        executed: afgehandelde|afgedane|uitgevoerde
        """);
}
