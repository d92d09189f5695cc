using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Citations.Moties;
using Stavaza.Reading.Citations.Personen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>Puts the citations in order and completes them with what the words beside them say: the day of the cited document, the person to whom it went.</summary>
internal static class Beside
{
    private const int BracketReach = 60;
    private const int QuestionReach = 240;

    public static IReadOnlyList<Citation> Complete(Findings found)
    {
        Citation[] citations = [.. found.Citations];
        Array.Sort(citations, InOrder);
        var text = found.Text;
        var merged = false;
        LetterCitation? letter = null;
        for (var i = 0; i < citations.Length; i++)
        {
            letter = citations[i] as LetterCitation ?? letter;
            if (citations[i] is LetterCitation or MotieCitation)
            {
                continue;
            }

            var (joint, date) = JointTo(text, letter, citations[i]);
            citations[i] = Completed(text, citations[i], date);
            if (joint is Joint.Merged && ReferenceEquals(citations[i - 1], letter))
            {
                citations[i - 1] = citations[i];
                merged = true;
            }
        }

        MotieResolver.Resolve(text, citations);
        return merged ? [.. citations.Where((citation, i) => i == 0 || !ReferenceEquals(citation, citations[i - 1]))] : citations;
    }

    private enum Joint
    {
        Apart,
        Dated,
        Merged,
    }

    private static int InOrder(Citation a, Citation b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length) : string.CompareOrdinal(a.Id, b.Id);

    // "brief van 4 maart 2005 met kenmerk X" is one reference; "brief van 4 maart 2005 (Kamerstuk …)" gives the Kamerstuk its day.
    private static (Joint Joint, DateOnly? Date) JointTo(string text, LetterCitation? letter, Citation citation)
    {
        if (letter?.Day is not { } day || citation.Span.Start - letter.Span.End is < 0 or > 16)
        {
            return (Joint.Apart, null);
        }

        var between = text.AsSpan(letter.Span.End, citation.Span.Start - letter.Span.End).Trim(" ,(\n\r\u00a0¹²³⁰⁴⁵⁶⁷⁸⁹");
        return between switch
        {
            "met" or "onder" when citation.Kind is "ministry-reference" or "zaak" or "kamerdocument" => (Joint.Merged, day),
            "" or "met" or "onder" or "nr." or "nummer" => (Joint.Dated, day),
            _ => (Joint.Apart, null),
        };
    }

    private static Citation Completed(string text, Citation citation, DateOnly? known)
    {
        var bracket = BracketBefore(text, citation);
        var date = citation.Date ?? DateBehind(text, citation) ?? (bracket < 0 ? null : DateInBracket(text, citation, bracket)) ?? known;
        var person = citation.Person ?? (bracket < 0 ? null : AskedBy(text, bracket));
        return date == citation.Date && person == citation.Person ? citation : citation with { Date = date, Person = person };
    }

    // "33 783 nr. 46 d.d. 6 juli 2020"
    private static DateOnly? DateBehind(string text, Citation citation)
    {
        var cursor = new TextCursor(text, citation.Span.End);
        FootnoteMark.Skip(ref cursor);
        cursor.TryChar(',');
        cursor.SkipGap();
        cursor.TryChar('(');
        if (cursor.TryWord("d.d") || cursor.TryWord("dd") || cursor.TryWord("gedateerd"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            return DutchDate.TryRead(ref cursor, out var date) && date.Year is not null ? date.On(null) : null;
        }

        return null;
    }

    // "(17 november 2022, kenmerk: BS2022029440)"
    private static DateOnly? DateInBracket(string text, Citation citation, int bracket)
    {
        var cursor = new TextCursor(text, bracket + 1);
        cursor.SkipGap();
        _ = cursor.TryWord("van") || cursor.TryWord("d.d");
        cursor.TryChar('.');
        cursor.SkipGap();
        if (!DutchDate.TryRead(ref cursor, out var date) || date.Year is null)
        {
            return null;
        }

        _ = cursor.TryChar(',') || cursor.TryChar(';');
        cursor.SkipGap();
        _ = cursor.TryWord("met") && cursor.SkipGap();
        return cursor.Position == citation.Span.Start ? date.On(null) : null;
    }

    private static int BracketBefore(string text, Citation citation)
    {
        var from = Math.Max(0, citation.Span.Start - BracketReach);
        var before = text.AsSpan(from, citation.Span.Start - from);
        var bracket = before.LastIndexOfAny('(', ')');
        return bracket >= 0 && before[bracket] == '(' ? from + bracket : -1;
    }

    // "vragen van de leden Van Dijk (…) en Van Houwelingen (…)"
    private static string? AskedBy(string text, int bracket)
    {
        var cursor = new TextCursor(text, bracket);
        var name = NameGrammar.ReadBefore(cursor, out var nameStart);
        if (name.Length == 0)
        {
            return null;
        }

        var context = cursor.Before(nameStart, QuestionReach).TrimEnd();
        var direct = EndsWithWord(context, "lid") || EndsWithWord(context, "leden") || EndsWithWord(context, "Kamerlid") || EndsWithWord(context, "heer") || EndsWithWord(context, "mevrouw");
        return direct || ((EndsWithWord(context, "en") || context.EndsWith(",")) && (context.Contains(" leden ", StringComparison.Ordinal) || context.Contains(" lid ", StringComparison.Ordinal)))
            ? name : null;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));
}
