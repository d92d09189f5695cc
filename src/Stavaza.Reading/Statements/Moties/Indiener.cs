using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Who tabled a motion, as the words name them.</summary>
internal static class Indiener
{
    private const int Longest = 14;

    private static readonly WordSet Particles = new("van de der den ten ter el von het");
    private static readonly WordSet NoNames = new("kamer kamerstuk nederland kabinet europese eerste tweede tk ek nr ik zij hij deze die dit");
    private static readonly char[] NoteMarks = [.. "0123456789"];

    /// <summary>Who tabled the motion, as said: "Van Dijk", "Van Dijk c.s."; null where the words do not say.</summary>
    /// <param name="reach">How many words may stand before "het lid".</param>
    public static string? In(Prose prose, int first, int end, int reach = int.MaxValue)
    {
        for (var at = first; at < end && at - first < reach; at++)
        {
            if (prose.Is(at, "lid") || prose.Is(at, "leden"))
            {
                return Name(prose, at + 1, end);
            }
        }

        return null;
    }

    /// <summary>The name of the motion at a word, as said: "motie-Van Dijk", "motie van het lid Van Dijk"; null where it has none.</summary>
    public static string? NameOf(Prose prose, int motion, int end)
    {
        var first = prose.Sign(motion + 1) == '-' ? motion + 2 : motion + 1;
        if (prose.Is(motion, "motie") && (first == motion + 2 || !prose.IsIn(first, NoNames)) && IsNameWord(prose, first) && Name(prose, first, end) is { } name)
        {
            return $"{prose.Quote(motion, motion + 1)}{(first == motion + 2 ? "-" : " ")}{name}";
        }

        return In(prose, motion, end, reach: 5) is { } mover ? $"motie van {(mover.Contains(" en ", StringComparison.Ordinal) ? "de leden" : "het lid")} {mover}" : null;
    }

    /// <summary>The name that begins at a word; null where none does. Two names joined by a hyphen may be one person or two, and stay as said.</summary>
    public static string? Name(Prose prose, int at, int end)
    {
        var last = EndOfName(prose, at, end);
        if (last <= at)
        {
            return null;
        }

        var name = prose.Quote(at, last).TrimEnd(NoteMarks);
        return prose.Is(last - 1, "c.s") ? name + "." : name;
    }

    // name = capitalized words, with prefixes, commas and "en" between names, "c.s." behind; a prefix alone is no name
    private static int EndOfName(Prose prose, int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < Longest; i++)
        {
            if (prose.Is(i, "c.s") || (IsNameWord(prose, i) && !prose.IsIn(i, Particles)))
            {
                last = i + 1;
            }
            else if (!prose.IsIn(i, Particles) && !IsInsideName(prose, i, end))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsNameWord(Prose prose, int at) => prose.Sign(at) == '\0' && char.IsUpper(prose.Text[prose.Words[at].Start]);

    private static bool IsInsideName(Prose prose, int at, int end)
    {
        var word = prose[at];
        return word is "/" or "-" || (word is "en" or "," && at + 1 < end && (IsNameWord(prose, at + 1) || prose[at + 1] is "van" or "de"));
    }
}
