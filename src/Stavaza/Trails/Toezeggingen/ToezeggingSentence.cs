using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>A sentence that speaks of a promise, or makes one again.</summary>
/// <param name="Told">What it says of it: kept, taken back, confirmed or only named; the citation of its number where it says no more.</param>
/// <param name="Again">The promise that the same sentence makes; null for none.</param>
/// <param name="Numbers">The numbers of promises that it or its footnote names.</param>
/// <param name="Cites">Rows of the documents that it cites.</param>
internal sealed record ToezeggingSentence(FoundElement Told, FoundElement? Again, IReadOnlyList<string> Numbers, IReadOnlyList<long> Cites)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The day on which the promise was made, as it says; null when it names none, or no more than a month.</summary>
    public DateOnly? Day => Told.Day("promise_date") is { Precision: "day", Day: var day } ? day : null;

    public ContentWords Words { get; } = ContentWords.Of(Told.Element.Sentence);

    /// <summary>The sentences of one document.</summary>
    /// <param name="document">What was read of promises in it, with the citations of their numbers.</param>
    /// <param name="cites">Which documents a sentence of it cites.</param>
    public static IReadOnlyList<ToezeggingSentence> In(IReadOnlyList<FoundElement> document, ILookup<(long Document, string Sentence), long> cites)
    {
        var notes = document.Where(found => found.Element.Kind == "toezegging-number" && MarkOf(found.Element.Sentence).Length > 0).ToList();
        return
        [
            .. document.GroupBy(found => found.Element.Sentence, StringComparer.Ordinal)
                .Where(sentence => !notes.Exists(note => note.Element.Sentence == sentence.Key && document.Any(found => HasMark(found.Element.Sentence, MarkOf(sentence.Key)))))
                .Select(sentence => Of([.. sentence], notes, cites))
                .OfType<ToezeggingSentence>(),
        ];
    }

    private static ToezeggingSentence? Of(List<FoundElement> sentence, List<FoundElement> notes, ILookup<(long Document, string Sentence), long> cites)
    {
        var words = sentence[0].Element.Sentence;
        var numbers = sentence.Where(found => found.Element.Kind == "toezegging-number")
            .Concat(notes.Where(note => note.Element.Sentence != words && HasMark(words, MarkOf(note.Element.Sentence))))
            .Select(found => found.Element.Target)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var told = sentence.Where(found => Rank(found) is > 0).MinBy(Rank) ?? (numbers.Count > 0 ? sentence.Find(found => found.Element.Kind == "toezegging-number") : null);
        return told is null
            ? null
            : new(told, sentence.Find(found => found.Element.Type == "promise"), numbers, [.. cites[(told.Document, words)].Distinct()]);
    }

    /// <summary>What became of a promise says more than that it is named.</summary>
    private static int Rank(FoundElement found) => found.Element.Type switch
    {
        "promise-fulfilled" => 1,
        "promise-confirmed" => 2,
        "promise-reference" => 3,
        _ => 0,
    };

    /// <summary>The mark with which a footnote begins; empty for other sentences.</summary>
    private static string MarkOf(string sentence) => new([.. sentence.TakeWhile(Superscripts.Contains)]);

    private static bool HasMark(string sentence, string mark)
    {
        var at = sentence.IndexOf(mark, StringComparison.Ordinal);
        return at > 0 && !Superscripts.Contains(sentence[at - 1]) && (at + mark.Length == sentence.Length || !Superscripts.Contains(sentence[at + mark.Length]));
    }
}
