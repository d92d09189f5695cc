using Stavaza.Reading.Text;

namespace Stavaza.Reading.Outline;

/// <summary>
/// Finds the headings of a text: numbered ("2. Transparantie"), the lines above questions and answers ("Vraag 4"), and short lines without a verb or a full
/// stop that
/// stand above prose.
/// </summary>
internal static class SectionReader
{
    public static List<Section> Read(string text, List<TextSpan> paragraphs)
    {
        var headings = new List<Heading>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (HeadingAt(text, paragraphs, i) is { } heading)
            {
                headings.Add(heading);
            }
        }

        return Sections(text, headings);
    }

    private static List<Section> Sections(string text, List<Heading> headings)
    {
        var sections = new List<Section>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var start = headings[i].Span.Start;
            var end = i + 1 < headings.Count ? headings[i + 1].Span.Start : text.Length;
            var length = text.AsSpan(start, end - start).TrimEnd().Length;
            sections.Add(new(headings[i].Number, headings[i].Title, headings[i].Span, new(start, length)));
        }

        return sections;
    }

    private static Heading? HeadingAt(string text, List<TextSpan> paragraphs, int at)
    {
        var span = paragraphs[at];
        if (span.Length > HeadingShape.Longest)
        {
            return null;
        }

        var line = span.Of(text);
        if (QuestionHeading.TryRead(line, out var number, out var title))
        {
            return new(number.ToString(), title.ToString(), span);
        }

        if (HeadingShape.TryNumber(line, out var itemNumber, out var rest))
        {
            return HeadingShape.IsTitle(rest, numbered: true) && IsFollowedByBody(text, paragraphs, at, itemNumber)
                ? new(itemNumber.ToString(), rest.ToString(), span)
                : null;
        }

        return HeadingShape.IsTitle(line, numbered: false) && IsFollowedByProse(text, paragraphs, at) ? new(null, line.ToString(), span) : null;
    }

    /// <summary>Prose, or a deeper heading ("2.1" after "2"); in a table of contents only more lines of the same kind follow.</summary>
    private static bool IsFollowedByBody(string text, List<TextSpan> paragraphs, int at, ReadOnlySpan<char> number)
    {
        if (at + 1 >= paragraphs.Count)
        {
            return false;
        }

        var next = paragraphs[at + 1].Of(text);
        if (HeadingShape.TryNumber(next, out var nextNumber, out _) && next.Length <= HeadingShape.Longest)
        {
            return nextNumber.Length > number.Length && nextNumber.StartsWith(number) && nextNumber[number.Length] == '.';
        }

        return HeadingShape.IsProse(next) || (at + 2 < paragraphs.Count && HeadingShape.IsTitle(next, numbered: false)
            && HeadingShape.IsProse(paragraphs[at + 2].Of(text)));
    }

    private static bool IsFollowedByProse(string text, List<TextSpan> paragraphs, int at) =>
        at + 1 < paragraphs.Count && paragraphs[at + 1].Length >= 60 && HeadingShape.IsProse(paragraphs[at + 1].Of(text));

    private readonly record struct Heading(string? Number, string Title, TextSpan Span);
}
