using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>The paper that a footnote gives for a motion: "… de motie-Jansen als afgedaan.13" and, below the paragraph, "13 Kamerstuk 28 844, nr. 261."</summary>
internal static class Voetnoot
{
    /// <summary>How many notes may stand below one paragraph.</summary>
    private const int Notes = 12;

    private const int LongestNote = 60;

    /// <summary>Id of the one Kamerstuk in the note of a sentence that has one note mark and names one motion; null where the marks do not settle it.</summary>
    public static string? MotionOf(Prose prose, int first, int end)
    {
        var mark = MarkIn(prose, first, end);
        var motion = MotieVerwijzing.IndexOfMotion(prose, first, end);
        return mark is null || MotieVerwijzing.IndexOfMotion(prose, motion + 1, end) >= 0 ? null : PaperOf(prose, end, mark);
    }

    /// <summary>Whether a mark in the sentence says which note is meant; some files print the note behind the sentence and no mark.</summary>
    public static bool HasMark(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (MarkAt(prose, at, end) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // A mark is a number that sticks to the full stop, or to a word in small letters: "afgedaan.13", "Jansen13". Two marks settle nothing.
    private static string? MarkIn(Prose prose, int first, int end)
    {
        string? mark = null;
        for (var at = first; at < end; at++)
        {
            if (MarkAt(prose, at, end) is not { } found)
            {
                continue;
            }

            if (mark is not null)
            {
                return null;
            }

            mark = found;
        }

        return mark;
    }

    private static string? MarkAt(Prose prose, int at, int end)
    {
        var word = prose[at];
        var digits = word.Length - word.TrimEnd("0123456789").Length;
        if (digits is 0 or > 3)
        {
            return null;
        }

        var alone = digits == word.Length && at == end - 1 && prose.Sign(at - 1) is '.' or ')' && prose.Words[at - 1].End == prose.Words[at].Start;
        var stuck = word.Length - digits > 3 && char.IsLower(word[^(digits + 1)]);
        return alone || stuck ? word[^digits..].ToString() : null;
    }

    // The lines of notes stand right below the paragraph, each with its number first.
    private static string? PaperOf(Prose prose, int end, string mark)
    {
        var at = EndOfLine(prose, end, end + LongestNote * 4);
        for (var note = 0; note < Notes; note++)
        {
            while (prose.Sign(at) == '\n' && at < prose.Words.Length)
            {
                at++;
            }

            if (at >= prose.Words.Length || !char.IsAsciiDigit(prose[at][0]) || prose[at].Length > 3)
            {
                return null;
            }

            var next = EndOfLine(prose, at, at + LongestNote);
            if (prose.Is(at, mark))
            {
                return OnlyPaper(prose, at + 1, next);
            }

            at = next;
        }

        return null;
    }

    private static int EndOfLine(Prose prose, int at, int limit)
    {
        while (at < Math.Min(limit, prose.Words.Length) && prose.Sign(at) != '\n')
        {
            at++;
        }

        return at;
    }

    private static string? OnlyPaper(Prose prose, int first, int end)
    {
        string? paper = null;
        foreach (var citation in prose.CitationsIn(first, end))
        {
            if (paper is not null || citation is not { Kind: "kamerstuk", Id: not null })
            {
                return null;
            }

            paper = citation.Id;
        }

        return paper;
    }
}
