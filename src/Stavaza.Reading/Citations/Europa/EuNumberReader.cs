using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Europa;

/// <summary>
/// Reads numbers of documents of the European Union:
/// <code>
/// com   = ("COM" | "SWD" | "SEC" | "JOIN") "(" year ")" number | "COM/" year "/" number
/// celex = ("CELEX" (":" | "%3A"))? sector year letters 4 digits
/// oj    = ("PbEU" | "PbEG" | "PB" | "OJ") (year ",")? series (number (("van" | ",") date)? | ","? year "/" number)
/// </code>
/// </summary>
internal static class EuNumberReader
{
    public static bool TryReadCom(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var sort = cursor.TryLiteral("COM") || (cursor.Rest.StartsWith("Com") && (cursor.Ahead(3) == '(' || cursor.Ahead(4) == '(') && cursor.TryLiteral("Com")) ? "COM" : cursor.TryLiteral("SWD") ? "SWD" : cursor.TryLiteral("SEC") ? "SEC" : cursor.TryLiteral("JOIN") ? "JOIN" : null;
        if (sort is not null && TryReadYear(ref cursor, out var year) && cursor.TryDigits(1, 5, out var digits))
        {
            SkipFinal(ref cursor);
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "com/number", "com", $"{sort}({year}){int.Parse(digits)}"));
            return true;
        }

        cursor = start;
        return false;
    }

    // "COM (2004) 2 def.", "COM(2020) 610 final"
    private static void SkipFinal(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(3);
        if (cursor.TryWord("definitief") || cursor.TryWord("final") || cursor.TryWord("fin") || (cursor.TryWord("def") && (cursor.TryChar('.') || true)))
        {
            return;
        }

        cursor = start;
    }

    public static bool TryReadCelexWord(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryLiteralIgnoringCase("CELEX"))
        {
            cursor.SkipGap();
            _ = cursor.TryWord("nummer") || cursor.TryWord("nr.") || cursor.TryWord("-nummer");
            _ = cursor.TryChar(':') || cursor.TryLiteral("%3A");
            cursor.SkipGap();
            if (TryReadCelex(ref cursor, out var celex))
            {
                found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "celex/word", "celex", celex));
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads a CELEX number without its word; it has to stand free.</summary>
    public static bool TryReadBareCelex(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (!char.IsLetterOrDigit(cursor.Previous) && TryReadCelex(ref cursor, out var celex))
        {
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "celex/number", "celex", celex));
            return true;
        }

        cursor = start;
        return false;
    }

    public static bool TryReadJournal(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TrySkipJournal(ref cursor))
        {
            var year = DutchDate.ReadYear(ref cursor);
            _ = cursor.TryChar(',') || (year is not null && cursor.TryChar('/'));
            cursor.SkipGap();
            var series = cursor.Current;
            if (series is 'L' or 'C')
            {
                cursor.Move(1);
                if (TryReadSingleAct(ref cursor, series, out var single))
                {
                    found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "eu-oj/act", "eu-oj", single));
                    return true;
                }

                cursor.SkipGap();
                if (cursor.TryDigits(1, 4, out var digits))
                {
                    var number = int.Parse(digits);
                    year ??= ReadYearBehind(ref cursor);
                    var id = year is null ? null : $"OJ:{series}:{year}:{number}";
                    _ = cursor.TryChar('/') && (cursor.TryDigits(1, 4, out _) || true);
                    PageGrammar.Read(ref cursor);
                    found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "eu-oj/word", "eu-oj", id));
                    return true;
                }
            }
        }

        cursor = start;
        return false;
    }

    // "PB L, 2023/2854, 22.12.2023": since October 2023 each act is a publication of its own.
    private static bool TryReadSingleAct(ref TextCursor cursor, char series, out string id)
    {
        var start = cursor;
        id = "";
        cursor.TryChar(',');
        if (cursor.SkipGap() && cursor.TryDigits(4, 4, out var year) && year[..2] is "20" && cursor.TryChar('/') && cursor.TryDigits(1, 5, out var number))
        {
            id = $"OJ:{series}_{year}{int.Parse(number):D5}";
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TrySkipJournal(ref TextCursor cursor)
    {
        var read = cursor.TryWord("PbEU") || cursor.TryWord("PbEG") || cursor.TryWord("Publicatieblad van de Europese Unie") || cursor.TryWord("Pb EU") || cursor.TryWord("Pb EG")
            || cursor.TryLiteral("PB") || cursor.TryLiteral("Pb") || cursor.TryLiteral("OJ");
        _ = cursor.TryChar('.') || cursor.TryChar(',');
        return read && (cursor.SkipGap() || char.IsAsciiDigit(cursor.Current));
    }

    // "L 119 van 4.5.2016", "L 119, 4.5.2016", "L 119/2016"
    private static int? ReadYearBehind(ref TextCursor cursor)
    {
        var start = cursor;
        _ = cursor.TryChar(',') || cursor.TryChar('/');
        cursor.SkipGap();
        _ = cursor.TryWord("van") && cursor.SkipGap();
        if (DutchDate.TryRead(ref cursor, out var date) && date.Year is { } year)
        {
            return year;
        }

        var alone = DutchDate.ReadYear(ref cursor);
        if (alone is null)
        {
            cursor = start;
        }

        return alone;
    }

    private static bool TryReadYear(ref TextCursor cursor, out string year)
    {
        year = "";
        cursor.SkipGap(3);
        var bracket = cursor.TryChar('(');
        var gap = cursor.Previous == ' ';
        if (!bracket && !cursor.TryChar('/'))
        {
            // "COM 2021 645"
            year = gap && cursor.TryDigits(4, 4, out var bare) && bare[..2] is "19" or "20" ? bare.ToString() : "";
            return year.Length > 0 && cursor.SkipGap(3);
        }

        cursor.SkipGap(2);
        if (!cursor.TryDigits(4, 4, out var digits) && !(bracket && cursor.TryDigits(2, 2, out digits)))
        {
            return false;
        }

        year = digits.Length == 2 ? "19" + digits.ToString() : digits.ToString();
        cursor.SkipGap(2);
        var closed = bracket ? cursor.TryChar(')') : cursor.TryChar('/');
        cursor.SkipGap(3);
        return closed;
    }

    internal static bool TryReadCelex(ref TextCursor cursor, out string celex)
    {
        var start = cursor;
        celex = "";
        if (cursor.TryDigits(5, 5, out var front) && front[0] != '0' && front[1..3] is "19" or "20")
        {
            var letters = cursor.TakeLetters(3);
            if (letters.Length is 1 or 2 && !letters.ContainsAnyExceptInRange('A', 'Z') && cursor.TryDigits(4, 4, out var number) && !char.IsLetter(cursor.Current))
            {
                celex = $"{front}{letters}{number}";
                return true;
            }
        }

        cursor = start;
        return false;
    }
}
