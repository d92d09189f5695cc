using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Parlement;

/// <summary>
/// Reads citations of Handelingen:
/// <code>
/// handelingen = ("Handelingen" | "Hand.") chamber? (session | date) ","? ("nr."? sitting ("," ("item" | "-") item)? pages? | pages (" en " page)*)
/// </code>
/// Without a chamber the Tweede Kamer is meant. Before 2011 the source names records by their page.
/// </summary>
internal static class HandelingenReader
{
    /// <summary>First session whose records are named by item.</summary>
    private const int FirstWithItems = 2010;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (IsAanhangsel(cursor))
        {
            return TryReadAanhangsel(ref cursor, found);
        }

        if (AnnexReader.TryRead(ref cursor, found))
        {
            return true;
        }

        if (cursor.TryWord("Handelingen") || (cursor.TryWord("Hand") && cursor.TryChar('.')))
        {
            if (AanhangselReader.TryReadBehind(ref cursor, start.Position, found))
            {
                return true;
            }

            var head = KamerstukHead.Read(ref cursor);
            if ((head.Vergaderjaar ?? ReadDay(ref cursor)) is { } jaar && TryReadPlace(ref cursor, jaar, out var places, out var pages))
            {
                foreach (var place in places)
                {
                    found.Add(new HandelingenCitation(
                        TextSpan.Between(start.Position, cursor.Position), "handelingen/word", new(head.Kamer ?? Kamer.Tweede, jaar, place))
                    { Pages = pages });
                }

                return true;
            }
        }

        cursor = start;
        return false;
    }

    // "Aanh. Hand. II 2013/14, nr. 2410"
    private static bool TryReadAanhangsel(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        const string word = "Aanh. ";
        if (cursor.Before(cursor.Position, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && cursor.Position - word.Length >= found.Free)
        {
            cursor.Move(-word.Length);
            if (AanhangselReader.TryRead(ref cursor, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    // "Handelingen TK 12 september 2006, 101-6172": the session of a day.
    private static Vergaderjaar? ReadDay(ref TextCursor cursor)
    {
        var start = cursor;
        if (Dates.DutchDate.TryRead(ref cursor, out var date) && date is { Year: not null } && date.On(null) is { } day)
        {
            cursor.TryChar(',');
            cursor.SkipGap();
            return Vergaderjaar.On(day);
        }

        cursor = start;
        return null;
    }

    // The Aanhangsel of old sessions counts pages; those are no pages of the Handelingen.
    private static bool IsAanhangsel(TextCursor cursor) =>
        cursor.Before(cursor.Position, 30).TrimEnd() is var before && (before.EndsWith("hangsel", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("hangsel van de", StringComparison.OrdinalIgnoreCase) || before.EndsWith("hangsel der", StringComparison.OrdinalIgnoreCase) || before.EndsWith("Aanh.", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a record behind its chamber and session: "TK 2008–2009, nr. 12, p. 34".</summary>
    public static bool TryReadRecordOf(ref TextCursor cursor, int from, KamerstukHead head, Findings found)
    {
        var start = cursor;
        if (head is { Kamer: { } kamer, Vergaderjaar: { } jaar } && TryReadPlace(ref cursor, jaar, out var places, out var pages) && (pages is not null || places[0].Contains('-')))
        {
            foreach (var place in places)
            {
                found.Add(new HandelingenCitation(TextSpan.Between(from, cursor.Position), "handelingen/chamber", new(kamer, jaar, place)) { Pages = pages });
            }

            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadPlace(ref TextCursor cursor, Vergaderjaar jaar, out List<string> places, out string? pages)
    {
        places = [];
        pages = null;
        var sitting = ReadSitting(ref cursor, out var marked);
        var item = sitting is null ? null : ReadItem(ref cursor);
        pages = PageGrammar.Read(ref cursor) ?? (sitting is not null && item is null && jaar.Begin < FirstWithItems ? ReadJoinedPage(ref cursor) : null);
        if (pages is not null && jaar.Begin < FirstWithItems)
        {
            places.Add(pages);
            ReadMorePages(ref cursor, places);
            return true;
        }

        // Before 2011 a sitting without its page names no record of the source.
        if (sitting is not null && jaar.Begin >= FirstWithItems && (marked || item is not null))
        {
            places.Add(item is null ? sitting : $"{sitting}-{item}");
        }

        return places.Count > 0;
    }

    // "101-6172": sitting and page, before items were counted.
    private static string? ReadJoinedPage(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryDash() && PageGrammar.TryReadRange(ref cursor, out var pages))
        {
            return pages;
        }

        cursor = start;
        return null;
    }

    private static string? ReadSitting(ref TextCursor cursor, out bool marked)
    {
        var start = cursor;
        marked = VolgnummerGrammar.TrySkipMark(ref cursor, out _);
        if (cursor.TryDigits(1, 3, out var digits) && digits[0] != '0' && !char.IsLetter(cursor.Current))
        {
            return digits.ToString();
        }

        cursor = start;
        return null;
    }

    // ", item 7"; "-7-25": sitting, item, page
    private static string? ReadItem(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap();
        if (cursor.TryWord("item") || cursor.TryWord("agendapunt"))
        {
            cursor.SkipGap();
            _ = VolgnummerGrammar.TrySkipMark(ref cursor, out _);
        }
        else
        {
            cursor = start;
            cursor.TryDash();
        }

        if (cursor.Position > start.Position && cursor.TryDigits(1, 3, out var digits) && digits[0] != '0')
        {
            var item = digits.ToString();
            var after = cursor;
            if (!cursor.TryDash() || !cursor.TryDigits(1, 4, out _))
            {
                cursor = after;
            }

            return item;
        }

        cursor = start;
        return null;
    }

    private static void ReadMorePages(ref TextCursor cursor, List<string> places)
    {
        while (places.Count < 20)
        {
            var start = cursor;
            if (!TryReadNextPages(ref cursor, out var pages))
            {
                cursor = start;
                return;
            }

            places.Add(pages);
        }
    }

    private static bool TryReadNextPages(ref TextCursor cursor, out string pages)
    {
        pages = "";
        var comma = cursor.TryChar(',');
        cursor.SkipGap();
        if (!cursor.TryWord("en") && !comma)
        {
            return false;
        }

        cursor.SkipGap();
        return PageGrammar.TryReadRange(ref cursor, out pages) && !MonthFollows(cursor);
    }

    // "blz. 12 en 13 april": the number begins a date.
    private static bool MonthFollows(TextCursor cursor) => char.IsWhiteSpace(cursor.Current) && Dates.DutchDate.TryReadMonth(ref cursor, out _);
}
