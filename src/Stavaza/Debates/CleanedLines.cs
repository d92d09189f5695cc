using System.Text.RegularExpressions;
using Stavaza.Reading;
using Stavaza.Reading.Cleaning;

namespace Stavaza.Debates;

/// <summary>One paragraph of a report.</summary>
/// <param name="Text">The words, cleaned.</param>
/// <param name="Place">Where they stand, in the text before cleaning.</param>
/// <param name="Speaker">Who begins to speak here: "Minister Van Weel"; null where nobody does.</param>
internal sealed record CleanedLine(string Text, TextSpan Place, string? Speaker);

/// <summary>The paragraphs of a report, each with its place before cleaning. Empty ones are left out.</summary>
internal sealed partial class CleanedLines
{
    private const int LongestLabel = 100;

    private CleanedLines(IReadOnlyList<CleanedLine> lines) => Lines = lines;

    public IReadOnlyList<CleanedLine> Lines { get; }

    /// <summary>What stands before anybody speaks.</summary>
    public IEnumerable<CleanedLine> Head => Lines.TakeWhile(line => line.Speaker is null);

    public static CleanedLines Of(CleanText clean)
    {
        var lines = new List<CleanedLine>();
        for (var start = 0; start < clean.Text.Length;)
        {
            var end = clean.Text.IndexOf('\n', start);
            end = end < 0 ? clean.Text.Length : end;
            var words = clean.Text.AsSpan(start, end - start).Trim();
            if (words.Length > 0)
            {
                var first = start + clean.Text.AsSpan(start, end - start).IndexOf(words[0]);
                lines.Add(new(words.ToString(), clean.ToSource(new TextSpan(first, words.Length)), SpeakerOf(words)));
            }

            start = end + 1;
        }

        return new(lines);
    }

    /// <summary>The paragraphs that begin in a range of the text before cleaning.</summary>
    public IReadOnlyList<CleanedLine> Between(int start, int end) => [.. Lines.SkipWhile(line => line.Place.Start < start).TakeWhile(line => line.Place.Start < end)];

    /// <summary>Who begins to speak in a line; null where nobody does.</summary>
    public static string? SpeakerOf(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        return colon > 0 && line[..colon].TrimEnd() is var label && Label().IsMatch(label) ? label.ToString() : null;
    }

    // label = "De voorzitter" | (person | office) and words that begin with a capital, with the particles of names
    [GeneratedRegex(
        @"^(?:De voorzitter|De griffier|(?:De heer|Mevrouw|Het lid|Minister|Minister-president|Staatssecretaris)(?: (?:[\p{Lu}('’][^ ]*|van|de|der|den|het|ter|ten|te|tot|in|op|el|al|la|le))+)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
