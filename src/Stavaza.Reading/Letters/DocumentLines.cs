using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>The paragraphs of a cleaned text as the readers of a profile look at them: a head, a body, a tail.</summary>
internal sealed class DocumentLines
{
    // A letterhead of the ministries takes some thirty lines, a debate report's list of members some more.
    private const int HeadLines = 60;
    private const int LongestHeadLine = 400;

    public DocumentLines(CleanText text)
    {
        Clean = text;
        Spans = OutlineReader.Paragraphs(text.Text);
        HeadCount = CountHead();
    }

    public CleanText Clean { get; }

    public List<TextSpan> Spans { get; }

    public int Count => Spans.Count;

    /// <summary>Number of lines before the prose begins: up to the salutation, the motion's first words or the first long paragraph, sixty at most.</summary>
    public int HeadCount { get; }

    public ReadOnlySpan<char> this[int line] => Spans[line].Of(Clean.Text);

    /// <summary>A line of the head without the number of the paper in front of it: "Nr. 46 BRIEF VAN DE MINISTER".</summary>
    public ReadOnlySpan<char> Title(int line)
    {
        var cursor = new TextCursor(this[line]);
        return KamerstukNumber.TryNumber(ref cursor, out _) ? cursor.Rest.TrimStart() : this[line];
    }

    /// <summary>Whether a line is nothing but the words, a colon or comma behind them aside.</summary>
    public bool Is(int line, ReadOnlySpan<char> words) => this[line].TrimEnd(" :,.").Equals(words, StringComparison.OrdinalIgnoreCase);

    public bool StartsWith(int line, ReadOnlySpan<char> words) => this[line].StartsWith(words, StringComparison.OrdinalIgnoreCase);

    public bool AnyHeadLineStartsWith(params ReadOnlySpan<string> openings)
    {
        for (var line = 0; line < HeadCount; line++)
        {
            foreach (var opening in openings)
            {
                if (Title(line).StartsWith(opening, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int CountHead()
    {
        for (var line = 0; line < Spans.Count; line++)
        {
            if (line >= HeadLines || Spans[line].Length > LongestHeadLine || this[line].StartsWith("Geachte ", StringComparison.Ordinal)
                || Is(line, "De Kamer") || QuestionHeading.Is(this[line]))
            {
                return Math.Min(line + 1, Spans.Count);
            }
        }

        return Spans.Count;
    }
}
