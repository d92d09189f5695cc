using System.Globalization;
using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>One promise as one document makes it: the sentence in which a minister makes it, and the one in which the chair reads it out at the end.</summary>
/// <param name="Said">The sentences in the order of the document; never empty.</param>
/// <param name="Corrections">What was said behind them that changes it or takes it back.</param>
internal sealed record ToezeggingMade(IReadOnlyList<FoundElement> Said, IReadOnlyList<FoundElement> Corrections)
{
    /// <summary>So every promise without a number is called, with the id of the element that makes it.</summary>
    private const string Prefix = "toezegging-";

    private const int Digits = 16;

    public FoundElement First => Said[0];

    public long Document => First.Document;

    /// <summary>The day of the document; null when that is not known.</summary>
    public DateOnly? Day => First.Reference.Published.Day;

    /// <summary>toezegging- and 16 hexadecimal digits.</summary>
    public string Id => Prefix + First.Element.Id;

    /// <summary>Who promises, a name before an office.</summary>
    public string? Actor => Said.Select(found => found.Text("actor")).OfType<string>().OrderBy(ToezeggingPersons.IsGeneric).FirstOrDefault();

    /// <summary>To whom, a name before the House.</summary>
    public string? Recipient => Said.Select(found => found.Text("recipient")).OfType<string>().OrderBy(whom => whom == "Kamer").FirstOrDefault();

    public ContentWords Words { get; } = ContentWords.Of(string.Join('\n', Said.Select(found => found.Element.Sentence)));

    /// <summary>The element that an id names; null for another id.</summary>
    public static string? ElementOf(string id) =>
        id.Length == Prefix.Length + Digits && id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && ulong.TryParse(id.AsSpan(Prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
                ? id[Prefix.Length..].ToLowerInvariant() : null;

    /// <summary>The promises of one document.</summary>
    /// <param name="document">What was read of promises in it, in its order.</param>
    public static IReadOnlyList<ToezeggingMade> In(IReadOnlyList<FoundElement> document)
    {
        var promises = document.Where(found => found.Element.Type == "promise").ToList();
        var readOut = ReadOutOf(promises);
        var made = promises.Where(found => !readOut.ContainsKey(found))
            .Select(found => new List<FoundElement> { found })
            .ToList();
        foreach (var (said, chair) in readOut)
        {
            made.Find(promise => promise[0] == chair)!.Add(said);
        }

        return [.. made.Select(said => said.OrderBy(found => found.Element.Place).ToList()).Select(said => new ToezeggingMade(said, CorrectionsOf(said, document)))
            .OrderBy(promise => promise.First.Element.Place)];
    }

    /// <summary>
    /// Which sentence of a minister the chair read out later in the same debate: words and person tell. A sentence that two read-out promises fit equally is of neither.
    /// </summary>
    private static Dictionary<FoundElement, FoundElement> ReadOutOf(List<FoundElement> promises)
    {
        var joined = new Dictionary<FoundElement, FoundElement>(ReferenceEqualityComparer.Instance);
        if (promises.Count == 0 || promises[0].Reference.Kind != nameof(DocumentKind.Verslag))
        {
            return joined;
        }

        var chair = promises.Where(ToezeggingPersons.IsReadOut).Select(found => (Found: found, Words: ContentWords.Of(found.Element.Sentence))).ToList();
        foreach (var said in promises.Where(found => !ToezeggingPersons.IsReadOut(found)))
        {
            var words = ContentWords.Of(said.Element.Sentence);
            var fits = chair.Where(item => item.Found.Element.Place > said.Element.Place && ToezeggingPersons.Fit(said.Text("actor"), item.Found.Text("actor")))
                .Select(item => (item.Found, Shared: words.SharedWith(item.Words).Count, Fewest: Math.Min(words.Count, item.Words.Count)))
                .Where(item => item.Shared >= 3 || (item.Shared == 2 && item.Fewest <= 4))
                .OrderByDescending(item => item.Shared)
                .ToList();
            if (fits.Count == 1 || (fits.Count > 1 && fits[0].Shared > fits[1].Shared))
            {
                joined.Add(said, fits[0].Found);
            }
        }

        return joined;
    }

    /// <summary>A correction is of the promise that stands last before it.</summary>
    private static IReadOnlyList<FoundElement> CorrectionsOf(List<FoundElement> said, IReadOnlyList<FoundElement> document)
    {
        var corrections = new List<FoundElement>();
        FoundElement? last = null;
        foreach (var found in document)
        {
            if (found.Element.Type == "promise")
            {
                last = found;
            }
            else if (found.Element.Type is "promise-correction" or "promise-withdrawn" && last is not null && said.Contains(last))
            {
                corrections.Add(found);
            }
        }

        return corrections;
    }
}
