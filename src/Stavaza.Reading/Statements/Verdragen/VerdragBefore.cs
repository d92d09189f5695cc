using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Verdragen;

/// <summary>
/// The treaty that a sentence means without naming it: "het verdrag", "het", "de opzegging". It is the only one that the nearest sentence before names, of two at most, else the only one that the
/// heading of the paragraph names, or the question that is answered. Where that sentence names two, either may be meant, and none is taken.
/// </summary>
internal static class VerdragBefore
{
    private const int MostSentences = 2;
    private const int LongestHeading = 12;

    /// <summary>A heading stands over a few sentences; further on it may be about anything.</summary>
    private const int MostUnderHeading = 8;

    private static readonly WordSet Definite = new("het dit dat de deze die hetzelfde genoemde voornoemde betreffende desbetreffende");
    private static readonly WordSet Possessive = new("zijn haar hun de deze die");
    private static readonly WordSet OfStates = new("deelname verplichtingen");

    private static readonly string[] Kinds = ["verdrag", "overeenkomst", "akkoord", "protocol", "conventie", "statuut", "handvest"];

    public static bool LooksBack(Prose prose, Sentence sentence) =>
        NounIn(prose, sentence) >= 0 || VerdragPhrases.Events.First(prose, sentence.First, sentence.End, "goedkeuringswet") is not null
        || (!prose.Any(sentence.First, sentence.End, VerdragPhrases.OtherThings) && (HasPronoun(prose, sentence) || StartsFromNoun(prose, sentence))
            && VerdragPhrases.Events.First(prose, sentence.First, sentence.End) is { } cue && VerdragPhrases.PlainEvents.Has(cue.Name));

    /// <param name="prose">The text.</param>
    /// <param name="sentence">The sentence that looks back.</param>
    /// <param name="told">What the last sentence told of that named it in another way: an alliance, or a treaty that it meant.</param>
    public static string? In(Prose prose, Sentence sentence, (string Id, int Sentence) told)
    {
        var noun = NounIn(prose, sentence);
        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - MostSentences); back--)
        {
            if (Named(prose, prose.Sentences[back], noun) is { Count: > 0 } named)
            {
                return named is [var only] ? only : null;
            }

            if (told.Sentence == back)
            {
                return told.Id;
            }
        }

        return OfHeading(prose, sentence, noun);
    }

    private static string? OfHeading(Prose prose, Sentence sentence, int noun)
    {
        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - MostUnderHeading); back--)
        {
            var above = prose.Sentences[back];
            var named = Named(prose, above, noun);
            if (named.Count > 0 || IsHeading(prose, above))
            {
                return !IsHeading(prose, above) ? null : prose.Is(above.First, "antwoord") ? OfQuestion(prose, above, noun) : named is [var only] ? only : null;
            }
        }

        return null;
    }

    // An answer speaks of what its question names: "Is het juist dat New START is afgelopen? Antwoord: Ja. Het verdrag is verlopen."
    private static string? OfQuestion(Prose prose, Sentence answer, int noun)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var back = answer.Index - 1; back >= Math.Max(0, answer.Index - MostUnderHeading) && !IsHeading(prose, prose.Sentences[back]); back--)
        {
            named.UnionWith(Named(prose, prose.Sentences[back], noun));
        }

        return named.Count == 1 ? named.First() : null;
    }

    // A line of a few words without a full stop, that is no item of a list.
    private static bool IsHeading(Prose prose, Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First && prose.Sign(end - 1) == '\n')
        {
            end--;
        }

        return end > sentence.First && end - sentence.First <= LongestHeading && prose.Sign(sentence.First) == '\0' && prose.Sign(sentence.First - 1) == '\n' && prose.Sign(end - 1) is '\0' or ')'
            && prose.Sign(end) == '\n';
    }

    /// <summary>The treaties that a sentence names and the noun may stand for, each once. "Het laatste verdrag over wapens" describes the one that is named beside it.</summary>
    private static List<string> Named(Prose prose, Sentence sentence, int noun)
    {
        var named = VerdragNames.In(prose, sentence) ?? [];
        var proper = named.FindAll(treaty => !IsDescribed(prose, treaty));
        return [.. (proper.Count > 0 ? proper : named).Where(treaty => noun < 0 || MayBeCalled(prose, treaty, noun)).Select(treaty => IdOf(prose, treaty, noun)).Distinct(StringComparer.Ordinal)];
    }

    // Behind "het protocol bij het Rijnverdrag" the treaty is the Rijnverdrag, and the protocol is the other.
    private static string IdOf(Prose prose, VerdragMention treaty, int noun) => treaty.Beside is { } beside && prose.Is(noun, "verdrag") ? beside : treaty.Id;

    private static bool IsDescribed(Prose prose, VerdragMention treaty) =>
        prose[treaty.First].Equals("verdrag", StringComparison.Ordinal) && treaty.End > treaty.First + 1 && prose.Sign(treaty.First - 1) == '\0' && !prose.IsIn(treaty.First - 1, Definite);

    // "Het protocol" is no treaty that is called a convention by its name.
    private static bool MayBeCalled(Prose prose, VerdragMention treaty, int noun)
    {
        var name = prose.Quote(treaty.First, treaty.End);
        var called = prose.Quote(noun, noun + 1);
        return prose.Is(noun, "verdrag") || prose.IsIn(noun, OfStates) || name.Contains(called, StringComparison.OrdinalIgnoreCase)
            || !Array.Exists(Kinds, kind => name.Contains(kind, StringComparison.OrdinalIgnoreCase));
    }

    // "Een nieuw verdrag" is another one.
    private static int NounIn(Prose prose, Sentence sentence)
    {
        for (var at = prose.IndexOf(sentence.First, sentence.End, VerdragPhrases.Anaphora); at >= 0; at = prose.IndexOf(at + 1, sentence.End, VerdragPhrases.Anaphora))
        {
            if (prose.IsIn(at - 1, prose.IsIn(at, OfStates) ? Possessive : Definite))
            {
                return at;
            }
        }

        return -1;
    }

    // "Op 1 september treedt het in werking": no noun follows the pronoun.
    private static bool HasPronoun(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (prose.Is(at, "het") && (prose.Sign(at + 1) is '.' or ',' or ';' || prose.IsIn(at + 1, VerdragPhrases.AfterPronoun)))
            {
                return true;
            }
        }

        return false;
    }

    // "De opzegging wordt in juni van kracht", "dat volgde op de opzegging door Rusland".
    private static bool StartsFromNoun(Prose prose, Sentence sentence)
    {
        for (var at = sentence.First; at < Math.Min(sentence.End, sentence.First + 8); at++)
        {
            if (prose.IsIn(at, VerdragPhrases.Ends) && (prose.Is(at - 1, "de") || prose.Is(at - 1, "die")))
            {
                return true;
            }
        }

        return false;
    }
}
