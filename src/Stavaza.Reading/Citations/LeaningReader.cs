using System.Buffers;
using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>
/// Reads words that lean on the reference just before them:
/// <code>
/// leaning = ("idem" | "ibidem" | "ibid." | "t.a.p.") (","? "nr." number)? pages?
/// </code>
/// Only where what they mean is certain: at the begin of a note or in brackets, with one reference, and nothing that could be another, between it and the word.
/// "Idem" alone says a number or a page too, or it is no reference.
/// </summary>
internal static class LeaningReader
{
    /// <summary>How far behind the reference the word may stand.</summary>
    private const int Reach = 90;

    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789¹²³⁴⁵⁶⁷⁸⁹⁰\n");

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (found.Last is not { Id: not null } last || start.Position - last.Span.End is <= 0 or > Reach || !TrySkipWord(ref cursor, out var alone)
            || !StandsForReference(start, last.Span.End) || IsShared(found))
        {
            cursor = start;
            return false;
        }

        var number = last is KamerstukCitation ? ReadNumber(ref cursor) : null;
        var pages = PageGrammar.Read(ref cursor);
        if (!alone && number is null && pages is null)
        {
            cursor = start;
            return false;
        }

        var span = TextSpan.Between(start.Position, cursor.Position);
        found.Add(last switch
        {
            KamerstukCitation paper => paper with
            {
                Span = span,
                Rule = "leaning/idem",
                Nummer = number is null ? paper.Nummer : paper.Nummer with { Volgnummer = new(number), Onderdeel = null },
                Id = number is null ? paper.Id : (paper.Nummer with { Volgnummer = new(number), Onderdeel = null }).ToString(),
                Pages = pages,
                Annex = false,
            },
            HandelingenCitation record => record with { Span = span, Rule = "leaning/idem", Pages = pages },
            _ => last with { Span = span, Rule = "leaning/idem" },
        });
        return true;
    }

    // "ibidem" and "t.a.p." are references by themselves; "idem" means many things.
    private static bool TrySkipWord(ref TextCursor cursor, out bool alone)
    {
        alone = true;
        if (cursor.TryWord("ibidem") || cursor.TryWord("ibid") || cursor.TryLiteralIgnoringCase("t.a.p."))
        {
            SkipPoint(ref cursor);
            return true;
        }

        alone = false;
        return cursor.TryWord("idem");
    }

    private static void SkipPoint(ref TextCursor cursor)
    {
        if (cursor.Current == '.' && cursor.Ahead(1) == ',')
        {
            cursor.Move(1);
        }
    }

    // Behind the reference only words, and just before the word a bracket or the number of a note.
    private static bool StandsForReference(TextCursor cursor, int end)
    {
        var between = cursor.Before(cursor.Position, cursor.Position - end).TrimEnd();
        if (between.IsEmpty)
        {
            return false;
        }

        if (between[^1] is '(' or ';' && !between.ContainsAnyInRange('0', '9'))
        {
            return true;
        }

        var note = between.TrimEnd("0123456789()[]¹²³⁴⁵⁶⁷⁸⁹⁰. \n\r\t");
        return note.IsEmpty && between.ContainsAny(NoteMarks);
    }

    private static bool IsShared(Findings found) =>
        found.Citations.Count > 1 && found.Citations[^2].Span == found.Citations[^1].Span && found.Citations[^2].Id != found.Citations[^1].Id;

    private static string? ReadNumber(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap();
        if (VolgnummerGrammar.TrySkipMark(ref cursor, out _) && VolgnummerGrammar.TryReadNumber(ref cursor, out var number))
        {
            return number;
        }

        cursor = start;
        return null;
    }
}
