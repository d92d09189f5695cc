using System.Text.RegularExpressions;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Reading.Statements;

namespace Stavaza.Quality.Motions;

/// <summary>A motion in a text, from "De Kamer," to "orde van de dag", with what was read in it.</summary>
/// <param name="Words">The motion itself, cleaned.</param>
/// <param name="Dicta">How many dicta of its own were read in it; those that it quotes do not count.</param>
internal sealed partial record MotionText(string Words, int Dicta)
{
    /// <summary>A text without a head or without a foot is cut off here; no motion is longer.</summary>
    private const int Longest = 6000;

    /// <summary>Whether the words are those of a motion, and not of its title alone.</summary>
    public static bool IsIn(string words) => Foot().IsMatch(words) || Head().IsMatch(words);

    /// <summary>Why no dictum was read; null where one was.</summary>
    public string? ReasonWithout => Dicta > 0 ? null
        : !Foot().IsMatch(Words) ? "its closing formula is missing: the text breaks off"
        : !Head().IsMatch(Words) ? "only its closing formula is there, quoted or cut off from the rest"
        : !Asking().IsMatch(Words) ? "no verb that a dictum begins with"
        : "a verb of asking, and no dictum read: a mistake of the reader";

    /// <summary>The motions of a document, read as part of it.</summary>
    public static IEnumerable<MotionText> In(DocumentText document)
    {
        var reading = DocumentReader.Read(document.Text, new ReadingContext { Layout = document.Layout, Date = document.Facts.Date });
        var text = reading.Text.Text;
        var dicta = reading.Marks.Select(mark => mark.Element).OfType<Dictum>().Where(dictum => !dictum.Reported).Select(dictum => dictum.Span.Start).Order().ToArray();
        return RangesIn(text).Select(range => new MotionText(range.In(text), dicta.Count(start => start >= range.Start && start < range.End)));
    }

    /// <summary>From each head to the first foot behind it; a foot without a head, and a head without a foot, are motions that were cut.</summary>
    private static IEnumerable<TextSpan> RangesIn(string text)
    {
        var heads = Head().Matches(text).Select(match => match.Index).ToArray();
        var feet = Foot().Matches(text).Select(match => match.Index + match.Length).ToArray();
        var (head, last) = (0, 0);
        foreach (var foot in feet)
        {
            var before = heads.Skip(head).TakeWhile(start => start < foot).ToArray();
            head += before.Length;
            foreach (var (start, next) in before.Zip(before.Skip(1)))
            {
                yield return Cut(start, next);
            }

            yield return TextSpan.Between(before.Length > 0 ? before[^1] : Math.Max(last, foot - Longest), foot);
            last = foot;
        }

        foreach (var start in heads.Skip(head))
        {
            yield return Cut(start, text.Length);
        }
    }

    private static TextSpan Cut(int start, int end) => TextSpan.Between(start, Math.Min(end, start + Longest));

    [GeneratedRegex(@"\bDe\s+Kamer,?\s+gehoord\b")]
    private static partial Regex Head();

    [GeneratedRegex(@"\bga(at|an)\s+over\s+tot\s+de\s+orde\s+van\s+den?\s+dag\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Foot();

    [GeneratedRegex(@"\b(verzoekt|spreekt|roept|draagt|keurt|besluit|wijst|nodigt|dringt|vraagt|stelt|zegt)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Asking();
}
