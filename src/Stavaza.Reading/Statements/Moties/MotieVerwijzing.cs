using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Which motion a sentence is about: a canonical id when a citation settles it, else the words as said.</summary>
internal static class MotieVerwijzing
{
    private static readonly WordSet Motions = new("motie moties");

    /// <summary>The word itself, for readers that look at no other sentences.</summary>
    public static readonly PhraseTable Named = PhraseTable.Of(Motions);

    /// <summary>"Op stuk nr. 45": a motion is meant without the word.</summary>
    public static readonly PhraseTable Numbered = new("stuk: stuk|stukken nr|nrs|nummer|nummers");

    private static readonly WordSet Definite = new("de deze die genoemde betreffende bedoelde aangenomen");
    private static readonly WordSet Telling = new("van over om inzake waarin waarmee die met op");
    private static readonly WordSet OtherPapers = new("brief brieven kamerbrief verslag rapport beantwoording antwoord antwoorden zie amendement voortgangsrapportage bijlage");

    /// <summary>The motion of a sentence: as it names it, else the one that "deze motie" looks back to; null where neither settles it.</summary>
    public static string? Of(Prose prose, Sentence sentence) =>
        In(prose, sentence.First, sentence.End) is { } named ? named : LooksBack(prose, sentence) ? Before(prose, sentence.First) : null;

    /// <summary>
    /// The motion named between two words, by its id where the words, their footnote or one Kamerstuk of the text with the same number give it; null where none is, and
    /// where several are named at once.
    /// </summary>
    public static string? In(Prose prose, int first, int end)
    {
        var motion = IndexOfMotion(prose, first, end);
        if (motion < 0)
        {
            return StukNummer(prose, first, end);
        }

        var ids = IdsBehind(prose, motion, end);
        return ids.Count > 1 ? null
            : ids.Count == 1 ? ids[0]
            : StukNummer(prose, first, end) ?? (prose.Is(motion, "moties") ? null : Voetnoot.MotionOf(prose, first, end) ?? (Voetnoot.HasMark(prose, first, end) ? null : OfName(prose, motion))) ?? Indiener.NameOf(prose, motion, end);
    }

    // The reader of citations found the paper of the name: in the note right behind the sentence, or elsewhere in the text. A mark in the sentence says which note is meant.
    private static string? OfName(Prose prose, int motion)
    {
        foreach (var citation in prose.CitationsIn(motion, motion + 1))
        {
            if (citation is { Kind: "motie-by-name", Id: { } id })
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>Every motion that is named between two words, in order; joined ones are all there: "de moties op stukken nrs. 12 en 13", "de motie-A en de motie-B".</summary>
    public static List<string> AllIn(Prose prose, int first, int end)
    {
        var all = new List<string>();
        for (var motion = IndexOfMotion(prose, first, end); motion >= 0;)
        {
            var next = IndexOfMotion(prose, motion + 1, end);
            var stop = next < 0 ? end : next;
            AddNew(all, prose.Is(motion, "moties") ? SeveralIn(prose, motion, stop) : In(prose, motion, stop) is { } one ? [one] : []);
            motion = next;
        }

        AddNew(all, StukNummers(prose, first, end));
        return all;
    }

    private static void AddNew(List<string> all, List<string> more)
    {
        foreach (var one in more)
        {
            if (!all.Contains(one))
            {
                all.Add(one);
            }
        }
    }

    private static List<string> SeveralIn(Prose prose, int motion, int end) =>
        IdsBehind(prose, motion, end) is { Count: > 0 } ids ? ids : StukNummers(prose, motion, end);

    // numbers = ("stuk" | "stukken") ("nr" | "nrs" | "nummer" | "nummers") number {("," | "en") number}
    private static List<string> StukNummers(Prose prose, int first, int end)
    {
        var found = new List<string>();
        for (var at = first; at < end - 2; at++)
        {
            if (!prose.IsIn(at, Stukken) || !prose.IsIn(at + 1, Nummers))
            {
                continue;
            }

            for (var i = at + 2; i < end && (prose.Sign(i) is '.' or ',' || prose.Is(i, "en") || prose.Is(i, "nr") || prose.Is(i, "nrs") || char.IsAsciiDigit(prose[i][0])); i++)
            {
                if (int.TryParse(prose[i], out var value) && value is > 0 and < 10000)
                {
                    found.Add(prose.StukWith(prose[i]) ?? $"op stuk nr. {value}");
                }
            }
        }

        return found;
    }

    private static readonly WordSet Stuk = new("stuk");
    private static readonly WordSet Stukken = new("stuk stukken");
    private static readonly WordSet Nummers = new("nr nrs nummer nummers");

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

            // What is named later in the sentence of the word is another: "terwijl die motie is aangehouden, kan zij mee bij de motie op stuk nr. 46".
            var end = Math.Min(sentence.End, word);
            if (IndexOfMotion(prose, sentence.First, end) >= 0 && In(prose, sentence.First, end) is { } motion)
            {
                return motion;
            }
        }

        return null;
    }

    // "De moties (35334, nrs. 383 en 348)" are two; behind one motion its own paper stands first, unless another paper is spoken of.
    private static List<string> IdsBehind(Prose prose, int motion, int end)
    {
        var ids = new List<string>();
        foreach (var citation in prose.CitationsIn(motion, end))
        {
            var at = prose.WordAt(citation.Span.Start);
            if (citation is { Kind: "kamerstuk", Id: { } id } && !ids.Contains(id) && !prose.Any(motion, at, OtherPapers))
            {
                ids.Add(id);
                if (!prose.Is(motion, "moties"))
                {
                    break;
                }
            }
        }

        return ids;
    }

    // "Deze motie" and "de motie" that nothing tells apart are the one that was named before.
    private static bool LooksBack(Prose prose, Sentence sentence)
    {
        var motion = IndexOfMotion(prose, sentence.First, sentence.End);
        return motion < 0 || (prose.Is(motion, "motie") && prose.IsIn(motion - 1, Definite) && !prose.IsIn(motion + 1, Telling) && prose.Sign(motion + 1) != '-'
            && !(prose.Sign(motion + 1) == '\0' && char.IsUpper(prose.Text[prose.Words[motion + 1].Start])));
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
    public static int IndexOfMotion(Prose prose, int first, int end) => prose.IndexOf(first, end, Motions);

    // "op stuk nr. 45": the number holds inside one debate, which may tell the dossier elsewhere.
    private static string? StukNummer(Prose prose, int first, int end)
    {
        for (var at = Stuk.Next(prose, first, end - 2); at < end - 2; at = Stuk.Next(prose, at + 1, end - 2))
        {
            if ((prose.Is(at + 1, "nr") || prose.Is(at + 1, "nummer")))
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
}
