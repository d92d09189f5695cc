using Stavaza.Reading.Citations.Brieven;
using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>Completes citations with what the words beside them say: the day of the cited document, the person to whom it went.</summary>
internal static class Beside
{
    public static IReadOnlyList<Citation> Complete(Findings found)
    {
        var citations = found.Citations.OrderBy(citation => citation.Span.Start).ThenByDescending(citation => citation.Span.Length).ToArray();
        for (var i = 0; i < citations.Length; i++)
        {
            var citation = citations[i];
            if (citation is not LetterCitation)
            {
                citations[i] = citation with
                {
                    Date = citation.Date ?? DateBehind(found, citation) ?? DateBefore(found, citation),
                    Person = citation.Person,
                };
            }
        }

        return citations;
    }

    private static DateOnly? DateBehind(Findings found, Citation citation)
    {
        var cursor = new TextCursor(found.Text, citation.Span.End);
        cursor.TryChar(',');
        cursor.SkipGap();
        cursor.TryChar('(');
        if (cursor.TryWord("d.d") || cursor.TryWord("dd") || cursor.TryWord("gedateerd") || cursor.TryWord("van"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            return DutchDate.TryRead(ref cursor, out var date) && date.Year is not null ? date.On(null) : null;
        }

        return null;
    }

    private static DateOnly? DateBefore(Findings found, Citation citation) => null;
}
