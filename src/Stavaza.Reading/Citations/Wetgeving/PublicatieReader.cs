using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Wetgeving;

/// <summary>
/// Reads publications in official gazettes:
/// <code>
/// publication = gazette "jaargang"? year ("," | "/" | "-") "nr."? number ((" en " | ", ") (year ",")? number)*
///             | gazette "van"? date "," "nr." number                          ("Stcrt. 14 mei 2009, nr. 88")
///             | gazette "nr."? number ("van" date | "(" year ")")                       ("Staatsblad 649 van 1 december 1998")
/// gazette     = "Stb." | "Staatsblad" | "Trb." | "Tractatenblad" | "Stcrt." | "Staatscourant"
/// </code>
/// </summary>
internal static class PublicatieReader
{
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TrySkipGazette(ref cursor, out var reeks))
        {
            _ = cursor.SkipGap() || (cursor.Current == '-' && char.IsAsciiDigit(cursor.Ahead(1)) && cursor.TryDash());
            _ = cursor.TryWord("jaargang") && cursor.SkipGap();
            if (TryReadYearFirst(ref cursor, out var jaar, out var nummer))
            {
                var onderdeel = ReadOnderdeel(ref cursor);
                Add(found, start.Position, cursor, new(reeks, jaar, nummer) { Onderdeel = onderdeel });
                ReadMore(ref cursor, found, new(reeks, jaar, nummer));
                return true;
            }

            if (TryReadDateFirst(ref cursor, out jaar, out nummer) || TryReadNumberFirst(ref cursor, out jaar, out nummer))
            {
                Add(found, start.Position, cursor, new(reeks, jaar, nummer));
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TrySkipGazette(ref TextCursor cursor, out string reeks)
    {
        reeks = cursor.TryWord("Stb") || cursor.TryWord("Staatsblad") ? "stb"
            : cursor.TryWord("Trb") || cursor.TryWord("Tractatenblad") ? "trb"
            : cursor.TryWord("Stcrt") || cursor.TryWord("Staatscourant") ? "stcrt" : "";
        cursor.TryChar('.');
        return reeks.Length > 0;
    }

    private static bool TryReadYearFirst(ref TextCursor cursor, out int jaar, out int nummer)
    {
        var start = cursor;
        (jaar, nummer) = (0, 0);
        if (cursor.TryDigits(4, 4, out var year) && int.Parse(year) is >= 1813 and < 2100)
        {
            jaar = int.Parse(year);
            var begin = cursor;
            begin.Move(-4);
            if (Vergaderjaar.TryRead(ref begin, out _))
            {
                cursor = start;
                return false;
            }

            var mark = cursor.TryChar(',') || cursor.TryDashOrSlash() || cursor.TryChar(':');
            mark |= cursor.SkipGap();
            if (cursor.TryWord("nr") || cursor.TryWord("no") || cursor.TryWord("nummer"))
            {
                cursor.TryChar('.');
                cursor.SkipGap();
            }

            if (mark && TryReadNumber(ref cursor, out nummer))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    // "Stcrt. 14 mei 2009, nr. 88", "Staatscourant van 3 april 1997, nr. 65"
    private static bool TryReadDateFirst(ref TextCursor cursor, out int jaar, out int nummer)
    {
        var start = cursor;
        (jaar, nummer) = (0, 0);
        _ = (cursor.TryWord("van") || cursor.TryWord("d.d")) && (cursor.TryChar('.') | cursor.SkipGap());
        if (DutchDate.TryRead(ref cursor, out var date) && date.Year is { } year)
        {
            cursor.TryChar(',');
            cursor.SkipGap();
            if (cursor.TryWord("nr") || cursor.TryWord("no") || cursor.TryWord("nummer"))
            {
                cursor.TryChar('.');
                cursor.SkipGap();
                jaar = year;
                return TryReadNumber(ref cursor, out nummer);
            }
        }

        cursor = start;
        return false;
    }

    // "Stcrt. 2022, 33410-n1": an improved version or a reprint.
    private static string? ReadOnderdeel(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryDash() && cursor.Current is 'n' or 'h' or 'v' or 'b')
        {
            var at = cursor.Position;
            cursor.Move(1);
            if (cursor.TryDigits(1, 2, out _) && !char.IsLetterOrDigit(cursor.Current))
            {
                return cursor.Since(at).ToString();
            }
        }

        cursor = start;
        return null;
    }

    private static bool TryReadNumberFirst(ref TextCursor cursor, out int jaar, out int nummer)
    {
        var start = cursor;
        jaar = 0;
        if (cursor.TryWord("nr") || cursor.TryWord("no"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        if (TryReadNumber(ref cursor, out nummer))
        {
            cursor.TryChar(',');
            cursor.SkipGap();
            var bracket = cursor.TryChar('(');
            _ = cursor.TryWord("van") || cursor.TryWord("d.d");
            cursor.TryChar('.');
            cursor.SkipGap();
            if (DutchDate.TryRead(ref cursor, out var date) && date.Year is { } year)
            {
                jaar = year;
                return true;
            }

            if (bracket && DutchDate.ReadYear(ref cursor) is { } alone && cursor.TryChar(')'))
            {
                jaar = alone;
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadNumber(ref TextCursor cursor, out int nummer)
    {
        nummer = 0;
        if (!cursor.TryDigits(1, 5, out var digits) || digits[0] == '0')
        {
            return false;
        }

        nummer = int.Parse(digits);
        return true;
    }

    // "Trb. 1980, 166 en 1981, 7"; "Stb. 2018, 115 en 116"
    private static void ReadMore(ref TextCursor cursor, Findings found, Publicatienummer last)
    {
        for (var more = 0; more < 20; more++)
        {
            var start = cursor;
            var comma = cursor.TryChar(',') || cursor.TryChar(';');
            cursor.SkipGap();
            var and = cursor.TryWord("en") || cursor.TryWord("alsmede") || cursor.TryWord("resp.");
            cursor.SkipGap();
            var at = cursor.Position;
            if ((comma || and) && TryReadYearFirst(ref cursor, out var jaar, out var nummer) && cursor.Since(at).Contains(','))
            {
                last = new(last.Reeks, jaar, nummer);
            }
            else if (and && TryReadNumber(ref cursor, out nummer) && (!NewWordFollows(cursor) || (nummer > last.Nummer && nummer > 12 && !MonthFollows(cursor))))
            {
                last = last with { Nummer = nummer };
            }
            else
            {
                cursor = start;
                return;
            }

            Add(found, at, cursor, last);
        }
    }

    private static bool MonthFollows(TextCursor cursor) => DutchDate.TryReadMonth(ref cursor, out _);

    // "Stb. 2018, 115 en 3 andere besluiten"
    private static bool NewWordFollows(TextCursor cursor) => cursor.SkipGap() && char.IsLetterOrDigit(cursor.Current);

    private static void Add(Findings found, int from, TextCursor cursor, Publicatienummer nummer)
    {
        var kind = nummer.Reeks switch { "stb" => "staatsblad", "trb" => "tractatenblad", _ => "staatscourant" };
        found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), kind + "/word", kind, nummer.ToString()));
    }
}
