using Stavaza.Reading.Citations;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Toezeggingen;

/// <summary>Lists of promises: what a chair reads out ("Toezegging 1: de minister zendt …"), and what a register prints behind a TZ number.</summary>
internal static class ToezeggingList
{
    /// <summary>How many sentences an item may stand behind the word "toezegging" that heads its list.</summary>
    private const int Reach = 8;

    private static readonly WordSet Heads = new("toezegging toezeggingen");

    /// <summary>The words that head a list.</summary>
    public static readonly PhraseTable Headings = PhraseTable.Of(Heads);

    private static readonly WordSet Noting = new("noteer noteren lees leest");
    private static readonly WordSet Subjects = new("minister staatssecretaris kabinet regering bewindspersoon kamer u ministers bewindspersonen");
    private static readonly WordSet Verbs = new("zal zullen wordt worden komt komen staat krijgt ontvangt gaat is volgt");
    private static readonly WordSet Past = new("heeft had was werd is toegezegd gedaan");

    /// <summary>The sentences, by index, that may be items of a list; none others are.</summary>
    public static HashSet<int> In(Prose prose)
    {
        var items = new HashSet<int>();
        foreach (var sentence in prose.SentencesWith(Headings))
        {
            AddFrom(sentence.Index);
        }

        foreach (var citation in prose.CitationsIn(0, prose.Words.Length))
        {
            if (IsOfRegister(citation))
            {
                // A word may begin before the number in it: the sentence of either counts.
                var word = prose.WordAt(citation.Span.Start);
                AddFrom(MotieVerwijzing.SentenceAt(prose, word));
                AddFrom(MotieVerwijzing.SentenceAt(prose, word - 1));
            }
        }

        return items;

        void AddFrom(int head) => items.UnionWith(Enumerable.Range(head, Reach + 1));
    }

    private static bool IsOfRegister(Citation citation) => citation is { Kind: "toezegging-number" };

    /// <summary>First word of the item that the sentence is; -1 where it is none.</summary>
    public static int ItemStart(Prose prose, int index)
    {
        var sentence = prose.Sentences[index];
        var start = -1;
        for (var at = sentence.First; at < Math.Min(sentence.End, sentence.First + 8); at++)
        {
            if (prose.Sign(at) is ':' or '|' && (prose.Any(sentence.First, at, Heads) || prose.Any(sentence.First, at, Noting) || IsNumber(prose, sentence.First, at)))
            {
                start = at + 1;
            }
        }

        if (start < 0 && (prose.Sign(sentence.First) is '-' or '–' or '•' || prose.Sign(sentence.First - 1) is '-' or '–' or '•' || IsListNumber(prose, sentence.First)))
        {
            start = prose.Sign(sentence.First) == '\0' && !IsListNumber(prose, sentence.First) ? sentence.First : sentence.First + 1;
        }

        return start >= 0 && (IsHeaded(prose, index) || prose.Any(sentence.First, start, Heads)) ? start : -1;
    }

    /// <summary>Whether the words say that somebody of the government acts, or that something comes at a time that lies ahead.</summary>
    public static bool Acts(Prose prose, int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + 24); at++)
        {
            if (!prose.IsIn(at, Subjects))
            {
                continue;
            }

            if (IsVerb(prose, at + 1) || IsVerb(prose, at - 2) || IsVerb(prose, at - 1))
            {
                return !prose.Any(at - 2, Math.Min(end, at + 3), Past);
            }
        }

        return prose.Any(first, Math.Min(end, first + 12), Verbs) && TermijnReader.Best(prose, first, end) is { Relation: not Relation.None };
    }

    // The third person of the present ends in -t.
    private static bool IsVerb(Prose prose, int at) =>
        at >= 0 && at < prose.Words.Length && prose.Sign(at) == '\0' && (prose.IsIn(at, Verbs) || (prose.Words[at].Length > 3 && prose[at][^1] == 't' && char.IsLower(prose[at][0])));

    // "TZ202406-082 |", "Nr. 3:", "Toezegging 2:"
    private static bool IsNumber(Prose prose, int first, int end)
    {
        foreach (var citation in prose.CitationsIn(first, end))
        {
            if (IsOfRegister(citation))
            {
                return true;
            }
        }

        return prose.Is(first, "nr") || prose.Is(first, "nummer") || prose.Is(first, "punt");
    }

    private static bool IsListNumber(Prose prose, int at) =>
        prose.Words[at].Length <= 2 && char.IsAsciiDigit(prose[at][0]) && prose.Sign(at + 1) is '.' or ')';

    private static bool IsHeaded(Prose prose, int index)
    {
        for (var back = index; back >= Math.Max(0, index - Reach); back--)
        {
            var sentence = prose.Sentences[back];
            if (prose.Any(sentence.First, sentence.End, Heads))
            {
                return true;
            }

            foreach (var citation in prose.CitationsIn(sentence.First, sentence.End))
            {
                if (IsOfRegister(citation))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
