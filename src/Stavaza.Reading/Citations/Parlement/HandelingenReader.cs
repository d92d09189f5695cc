using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Parlement;

/// <summary>
/// Reads citations of Handelingen and of the Aanhangsel (answered questions):
/// <code>
/// handelingen = ("Handelingen" | "Hand.") chamber? session ","? ("nr."? sitting ("," ("item" | "-") item)? pages? | pages (" en " page)*)
/// aanhangsel  = "Aanhangsel" ("van de"? "Handelingen")? chamber? (session ","? "nr."? numbers | "nr." number "," session)
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
            return false;
        }

        if (cursor.TryWord("Handelingen") || (cursor.TryWord("Hand") && cursor.TryChar('.')))
        {
            if (TryReadAanhangselBehind(ref cursor, start.Position, found))
            {
                return true;
            }

            var head = KamerstukHead.Read(ref cursor);
            if (head.Vergaderjaar is { } jaar && TryReadPlace(ref cursor, jaar, out var places, out var pages))
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

    public static bool TryReadAanhangsel(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("Aanhangsel"))
        {
            cursor.SkipGap();
            _ = cursor.TryStem("van de ") || cursor.TryStem("der ") || cursor.TryStem("bij de ") || cursor.TryStem("tot het Verslag van de ") || cursor.TryChar('(') || cursor.TryStem("van ");
            cursor.SkipGap();
            _ = cursor.TryWord("Handelingen") || cursor.TryWord("Hand.");
            cursor.TryChar(')');
            if (TryReadNumbers(ref cursor, start.Position, found))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    // The Aanhangsel of old sessions counts pages; those are no pages of the Handelingen.
    private static bool IsAanhangsel(TextCursor cursor) =>
        cursor.Before(cursor.Position, 30).TrimEnd() is var before && (before.EndsWith("hangsel", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("hangsel van de", StringComparison.OrdinalIgnoreCase) || before.EndsWith("hangsel der", StringComparison.OrdinalIgnoreCase));

    // "Handelingen II 2014/15, Aanhangsel nr. 12"
    private static bool TryReadAanhangselBehind(ref TextCursor cursor, int from, Findings found)
    {
        var start = cursor;
        var head = KamerstukHead.Read(ref cursor);
        if (cursor.TryWord("Aanhangsel") && TryReadNumbers(ref cursor, from, found, head))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadNumbers(ref TextCursor cursor, int from, Findings found, KamerstukHead known = default)
    {
        var start = cursor;
        var head = KamerstukHead.Read(ref cursor);
        var numbers = found.Scratch.Words();
        var jaar = head.Vergaderjaar ?? known.Vergaderjaar;
        var read = TryReadNumber(ref cursor, numbers, bareToo: jaar is not null);
        if (read && jaar is null)
        {
            // "nr. 1234, vergaderjaar 2022–2023"
            cursor.TryChar(',');
            var behind = KamerstukHead.Read(ref cursor);
            jaar = behind.Vergaderjaar;
            head.Kamer ??= behind.Kamer;
        }

        if (!read || jaar is not { } year)
        {
            cursor = start;
            return false;
        }

        foreach (var number in numbers)
        {
            found.Add(new AanhangselCitation(
                TextSpan.Between(from, TrimmedEnd(cursor)), "aanhangsel/word", new(head.Kamer ?? known.Kamer ?? Kamer.Tweede, year, number)));
        }

        return true;
    }

    private static bool TryReadNumber(ref TextCursor cursor, List<string> numbers, bool bareToo)
    {
        if (VolgnummerGrammar.TryReadMarked(ref cursor, numbers))
        {
            return true;
        }

        var start = cursor;
        if (bareToo)
        {
            cursor.SkipGap();
            if (VolgnummerGrammar.TryReadNumber(ref cursor, out var number))
            {
                numbers.Add(number);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static int TrimmedEnd(TextCursor cursor)
    {
        var end = cursor.Position;
        while (end > 0 && cursor.Ahead(end - 1 - cursor.Position) is var unit && (char.IsWhiteSpace(unit) || unit is ',' or ';' or ':' or '('))
        {
            end--;
        }

        return end;
    }

    private static bool TryReadPlace(ref TextCursor cursor, Vergaderjaar jaar, out List<string> places, out string? pages)
    {
        places = [];
        pages = null;
        var sitting = ReadSitting(ref cursor, out var marked);
        var item = sitting is null ? null : ReadItem(ref cursor);
        pages = PageGrammar.Read(ref cursor);
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
