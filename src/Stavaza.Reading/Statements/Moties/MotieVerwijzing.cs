using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Which motion a sentence is about: a canonical id when a citation settles it, else the words as said.</summary>
internal static class MotieVerwijzing
{
    private static readonly WordSet Motions = new("motie moties");

    /// <summary>The motion named between two words, by its id where the words or one Kamerstuk of the text with the same number give it; null where none is.</summary>
    public static string? In(Prose prose, int first, int end)
    {
        var motion = IndexOfMotion(prose, first, end);
        if (motion < 0)
        {
            return StukNummer(prose, first, end);
        }

        Citation? after = null;
        foreach (var citation in prose.CitationsIn(motion, end))
        {
            if (citation is { Kind: "kamerstuk", Id: not null })
            {
                after = citation;
                break;
            }
        }

        return after?.Id ?? StukNummer(prose, first, end) ?? NameOf(prose, motion, end);
    }

    /// <summary>The motion that was named last before a word, at most some sentences back.</summary>
    public static string? Before(Prose prose, int word)
    {
        for (var index = SentenceAt(prose, word); index >= 0 && index < prose.Sentences.Length; index--)
        {
            var sentence = prose.Sentences[index];
            if (word - sentence.First > 250)
            {
                return null;
            }

            if (IndexOfMotion(prose, sentence.First, sentence.End) >= 0 && In(prose, sentence.First, sentence.End) is { } motion)
            {
                return motion;
            }
        }

        return null;
    }

    /// <summary>Index of the sentence that holds a word, -1 where none does.</summary>
    public static int SentenceAt(Prose prose, int word)
    {
        var (low, high) = (0, prose.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = prose.Sentences[middle].First <= word ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Index of the word "motie", of a name such as "motie-Van Dijk", or of "moties"; -1 where none stands there.</summary>
    public static int IndexOfMotion(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.IsIn(at, Motions))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Who tabled the motion, as said: "Van Dijk", "Van Dijk c.s."; null where the words do not say.</summary>
    /// <param name="reach">How many words may stand before "het lid".</param>
    public static string? MoverOf(Prose prose, int first, int end, int reach = int.MaxValue)
    {
        for (var at = first; at < end && at - first < reach; at++)
        {
            if (prose.Is(at, "lid") || prose.Is(at, "leden"))
            {
                var last = EndOfName(prose, at + 1, end);
                return last > at + 1 ? prose.Quote(at + 1, last) : null;
            }
        }

        return null;
    }

    // "op stuk nr. 45": the number holds inside one debate, which may tell the dossier elsewhere.
    private static string? StukNummer(Prose prose, int first, int end)
    {
        for (var at = first; at < end - 2; at++)
        {
            if (prose.Is(at, "stuk") && (prose.Is(at + 1, "nr") || prose.Is(at + 1, "nummer")))
            {
                var number = prose.Sign(at + 2) == '.' ? at + 3 : at + 2;
                if (number < end && int.TryParse(prose[number], out var value))
                {
                    return prose.StukWith(prose[number]) ?? $"op stuk nr. {value}";
                }
            }
        }

        return null;
    }

    private static string? NameOf(Prose prose, int motion, int end)
    {
        if (prose.Sign(motion + 1) == '-' && EndOfName(prose, motion + 2, end) is var last && last > motion + 2)
        {
            return prose.Quote(motion, last);
        }

        return MoverOf(prose, motion, end, reach: 5) is { } mover ? $"motie van {(mover.Contains(" en ", StringComparison.Ordinal) ? "de leden" : "het lid")} {mover}" : null;
    }

    // name = capitalized words, with prefixes, commas and "en" between names, "c.s." behind
    private static int EndOfName(Prose prose, int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < 14; i++)
        {
            if (prose.Is(i, "c.s") || IsNameWord(prose, i))
            {
                last = i + 1;
            }
            else if (!IsInsideName(prose, i, end))
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
        return word is "van" or "de" or "der" or "den" or "ten" or "ter" or "el" or "/" or "-"
            || (word is "en" or "," && at + 1 < end && (IsNameWord(prose, at + 1) || prose[at + 1] is "van" or "de"));
    }
}
