using System.Buffers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Outline;

/// <summary>Splits paragraphs into sentences. A full stop ends one unless an abbreviation, an initial or a number needs it.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!…;");

    private static readonly string[] MotionParts =
    [
        "constaterende", "overwegende", "gehoord", "gelet op", "kennisgenomen", "van mening", "van oordeel", "verzoekt ", "spreekt ", "roept ", "draagt ",
        "keurt ", "wijst ", "en gaat over tot",
    ];

    /// <summary>Adds the sentences of the paragraph at <paramref name="paragraph"/>, trimmed; together they cover all of it but white space.</summary>
    public static void Split(ReadOnlySpan<char> text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var start = paragraph.Start;
        var at = start;
        while (at < paragraph.End)
        {
            var next = text[at..paragraph.End].IndexOfAny(Stops);
            if (next < 0)
            {
                break;
            }

            var end = EndAt(text[..paragraph.End], start, at + next);
            if (end > 0)
            {
                Add(text, start, end, sentences);
                start = end;
            }

            at = Math.Max(end, at + next + 1);
        }

        Add(text, start, paragraph.End, sentences);
    }

    /// <summary>The first unit after the sentence that the sign at <paramref name="stop"/> ends; 0 when it ends none.</summary>
    private static int EndAt(ReadOnlySpan<char> text, int start, int stop)
    {
        var end = PassClosers(text, stop + 1);
        if (end >= text.Length)
        {
            return end;
        }

        if (text[stop] == ';')
        {
            return StartsMotionPart(text[end..]) ? end : 0;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            end = PassNoteDigits(text, stop, end);
            return end >= text.Length || char.IsWhiteSpace(text[end]) || IsGlued(text, stop, end) ? EndBefore(text, start, stop, end) : 0;
        }

        return EndBefore(text, start, stop, end);
    }

    private static int EndBefore(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return end;
        }

        return BeginsSentence(text, next) && (text[stop] != '.' || MayEnd(text, start, stop, text[next])) ? end : 0;
    }

    private static bool MayEnd(ReadOnlySpan<char> text, int start, int stop, char next)
    {
        if (stop > 0 && text[stop - 1] == '.')
        {
            return char.IsUpper(next);
        }

        var word = Abbreviations.WordBefore(text, stop);
        if (word.IsEmpty)
        {
            return true;
        }

        // "1. Inleiding", "a. de minister": the number of an item at its beginning.
        if (stop - word.Length == start && (char.IsAsciiDigit(word[0]) || word.Length <= 2))
        {
            return false;
        }

        if (Abbreviations.MayClose(word))
        {
            return char.IsUpper(next);
        }

        return !Abbreviations.Leads(word) && !Abbreviations.IsInitials(word) && !(word.Length == 1 && char.IsLetter(word[0]));
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '(' or '[' or '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '¿')
        {
            at++;
        }

        if (at >= text.Length || char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]))
        {
            return true;
        }

        // "’s Middags", "'t Kabinet": the small letter stands for a whole word.
        var clitic = at > 0 && text[at - 1] is '\'' or '’' && text[at] is 's' or 't' or 'n' && at + 1 < text.Length && text[at + 1] is ' ' or '-';
        return clitic || !(char.IsLower(text[at]) || text[at] is ',' or ';' or ':' or ')');
    }

    private static int PassClosers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ')' or ']' or '"' or '”' or '’' or '\'' or '»' or '.' or '?' or '!')
        {
            at++;
        }

        return at;
    }

    /// <summary>The number of a footnote sticks to the full stop: "geïnformeerd.8 De".</summary>
    private static int PassNoteDigits(ReadOnlySpan<char> text, int stop, int at)
    {
        if (stop == 0 || !(char.IsLower(text[stop - 1]) || text[stop - 1] is ')' or '”' or '’'))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && (char.IsAsciiDigit(text[end]) || char.IsLower(text[end])) ? at : end;
    }

    /// <summary>A lost space between two sentences: "11 september jl.Deze herbeoordeling".</summary>
    private static bool IsGlued(ReadOnlySpan<char> text, int stop, int at) =>
        text[stop] is '.' or '?' && at == stop + 1 && stop > 1 && at + 1 < text.Length && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2])
        && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) && !Abbreviations.WordBefore(text, stop).Contains('.');

    private static bool StartsMotionPart(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        foreach (var part in MotionParts)
        {
            if (rest.StartsWith(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add(TextSpan.Between(start, end));
        }
    }
}
