using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Rechtspraak;

/// <summary>
/// Reads the numbers of court cases, at their first digits:
/// <code>
/// raad-van-state  = 9 digits "/" digit ("/" capital digits)?            201903574/1/A3
/// eu-courts       = ("C" | "T") "-" digits "/" 2 digits ("P" | "PPU")?  C-293/17
/// gerechtshof     = 3 digits "." 3 digits "." 3 digits "/" 2 digits     200.123.456/01
/// rechtbank       = court gap? 2 digits "/" digits | "NL" 2 digits "." digits | "C/" 2 digits "/" 6 digits
/// hoge-raad       = 2 digits "/" 5 digits, behind "Hoge Raad" or "zaaknummer"
/// parket          = 2 digits ("/" | "-") 6 digits "-" 2 digits; with a dash behind "parketnummer"
/// ehrm            = digits "/" 2 digits, behind "EHRM"
/// </code>
/// The word "zaaknummer" or "parketnummer" in front belongs to the reference; the date before it is the day of the decision.
/// </summary>
internal static class CaseNumberReader
{
    private const string Kind = "court-case-number";

    /// <summary>What courts of first instance write before their numbers.</summary>
    private static readonly string[] Courts =
    [
        "AWB", "Awb", "SGR", "AMS", "UTR", "ROT", "BRE", "ZWB", "SHE", "OBR", "LIM", "ROE", "MAA", "ARN", "GLD", "ZUT", "ALM", "NNE", "LEE", "GRO", "ASS", "OVE", "ZWO", "MNE", "NHO", "HAA", "ALK",
        "DHA", "MID", "DOR", "BK",
    ];

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var length = 1;
        while (length <= 10 && char.IsAsciiDigit(cursor.Ahead(length)))
        {
            length++;
        }

        if (cursor.Ahead(length) is not ('/' or '.' or '-' or '_' or ' ') || length > 9)
        {
            return false;
        }

        var start = cursor;
        var from = cursor.Position;
        if (TryReadNumber(ref cursor, length, ref from, out var id) && !char.IsLetterOrDigit(cursor.Current) && from >= found.Free)
        {
            from = CaseContext.WordBefore(start, from, found.Free);
            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "court-case/number", Kind, id) { Date = CaseContext.DateBefore(start, from) });
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadNumber(ref TextCursor cursor, int length, ref int from, out string id)
    {
        var next = cursor.Ahead(length);
        id = "";
        return (length, next) switch
        {
            (9, '/') => TryReadRaadVanState(ref cursor, out id),
            (3, '.') => TryReadGerechtshof(ref cursor, out id),
            (2, '.') => TryReadVreemdelingenkamer(ref cursor, ref from, out id),
            ( <= 5, '/') => TryReadSlashed(ref cursor, length, ref from, out id),
            (2, '-') => TryReadParket(ref cursor, out id),
            (2, '_' or ' ') => TryReadSpaced(ref cursor, ref from, out id),
            _ => false,
        };
    }

    private static bool TryReadRaadVanState(ref TextCursor cursor, out string id)
    {
        var at = cursor.Position;
        id = "";
        if (cursor.Previous is '/' or '.' || TextCursor.IsDash(cursor.Previous) || char.IsLetter(cursor.Previous)
            || !cursor.TryDigits(9, 9, out var digits) || digits[..2] is not ("19" or "20") || !cursor.TryChar('/') || !cursor.TryDigits(1, 2, out _))
        {
            return false;
        }

        if (cursor.Current == '/' && char.IsAsciiLetterUpper(cursor.Ahead(1)) && char.IsAsciiDigit(cursor.Ahead(2)))
        {
            cursor.Move(2);
            cursor.TryDigits(1, 2, out _);
        }

        id = cursor.Since(at).ToString();
        return cursor.Current is not '/' || !char.IsLetterOrDigit(cursor.Ahead(1));
    }

    private static bool TryReadGerechtshof(ref TextCursor cursor, out string id)
    {
        var at = cursor.Position;
        id = "";
        if (cursor.Previous is '.' or ',' or '€' || !cursor.TryDigits(3, 3, out _) || !cursor.TryChar('.') || !cursor.TryDigits(3, 3, out _) || !cursor.TryChar('.')
            || !cursor.TryDigits(3, 3, out _) || !cursor.TryChar('/') || !cursor.TryDigits(2, 2, out _))
        {
            return false;
        }

        id = cursor.Since(at).ToString();
        return true;
    }

    // "NL20.12345"; "BRS.24.000123"
    private static bool TryReadVreemdelingenkamer(ref TextCursor cursor, ref int from, out string id)
    {
        id = "";
        var council = cursor.Previous == '.' && cursor.Before(cursor.Position, 4) is "BRS.";
        var before = council ? "BRS." : cursor.Before(cursor.Position, 2).ToString();
        if ((!council && before is not "NL") || char.IsLetterOrDigit(cursor.Ahead(-before.Length - 1)) || !cursor.TryDigits(2, 2, out var year) || !cursor.TryChar('.')
            || !cursor.TryDigits(council ? 6 : 3, council ? 6 : 5, out var digits))
        {
            return false;
        }

        from -= before.Length;
        id = $"{before}{year}.{digits}";
        return true;
    }

    private static bool TryReadSlashed(ref TextCursor cursor, int length, ref int from, out string id)
    {
        id = "";
        var start = cursor;
        cursor.TryDigits(1, 5, out var first);
        cursor.TryChar('/');
        if (!cursor.TryDigits(2, 6, out var second) || cursor.Current == '/')
        {
            return false;
        }

        if (second.Length == 2 && length <= 4 && TextCursor.IsDash(start.Previous) && start.Ahead(-2) is 'C' or 'T' && !char.IsLetterOrDigit(start.Ahead(-3)) && start.Ahead(-3) is not '/')
        {
            from -= 2;
            id = $"{start.Ahead(-2)}-{first}/{second}";
            SkipAppeal(ref cursor);
            return int.Parse(second) is >= 89 or <= 40;
        }

        if (length != 2)
        {
            id = $"{first}/{second}";
            return second.Length == 2 && length >= 3 && !char.IsLetterOrDigit(start.Previous) && CaseContext.IsBehind(start, "EHRM", "Rechten van de Mens", "rechten van de mens");
        }

        if (second.Length == 6)
        {
            return start.Before(start.Position, 2) is "C/" ? TryCivil(start, ref cursor, ref from, out id) : TryParketEnd(start, ref cursor, out id);
        }

        if (CourtBefore(start) is { } court)
        {
            from = court.From;
            id = $"{court.Name}{first}/{second}";
            return second.Length >= 3;
        }

        id = $"{first}/{second}";
        return second.Length == 5 && !char.IsLetterOrDigit(start.Previous) && start.Previous is not '/' && CaseContext.IsBehind(start, "HR ", "Hoge Raad", "aaknummer", "aaknr");
    }

    // "C/09/581973 / HA ZA 19-123"
    private static bool TryCivil(TextCursor start, ref TextCursor cursor, ref int from, out string id)
    {
        from -= 2;
        id = "C/" + cursor.Since(start.Position).ToString();
        return !char.IsLetterOrDigit(start.Ahead(-3));
    }

    private static bool TryParketEnd(TextCursor start, ref TextCursor cursor, out string id)
    {
        id = "";
        if (char.IsLetterOrDigit(start.Previous) || start.Previous is '/' or '.' || TextCursor.IsDash(start.Previous) || !cursor.TryDash() || !cursor.TryDigits(2, 2, out _))
        {
            return false;
        }

        id = Plain(cursor.Since(start.Position));
        return true;
    }

    private static bool TryReadParket(ref TextCursor cursor, out string id)
    {
        var start = cursor;
        id = "";
        return cursor.TryDigits(2, 2, out _) && cursor.TryDash() && cursor.TryDigits(6, 6, out _) && CaseContext.IsBehind(start, "arketnummer", "arketnr") && TryParketEnd(start, ref cursor, out id);
    }

    // "AWB 20 / 1234", "AWB - 20 _ 1234"
    private static bool TryReadSpaced(ref TextCursor cursor, ref int from, out string id)
    {
        id = "";
        if (CourtBefore(cursor) is not { } court || !cursor.TryDigits(2, 2, out var year))
        {
            return false;
        }

        cursor.SkipGap(2);
        if (!cursor.TryChar('/') && !cursor.TryChar('_'))
        {
            return false;
        }

        cursor.SkipGap(2);
        if (!cursor.TryDigits(3, 5, out var number))
        {
            return false;
        }

        from = court.From;
        id = $"{court.Name}{year}/{number}";
        return true;
    }

    private static (string Name, int From)? CourtBefore(TextCursor number)
    {
        var before = number.Before(number.Position, 8);
        var trimmed = before.TrimEnd(" \u00a0-\u2013_");
        foreach (var court in Courts)
        {
            if (trimmed.EndsWith(court, StringComparison.Ordinal) && before.Length - trimmed.Length is > 0 and <= 3
                && (trimmed.Length == court.Length || !char.IsLetterOrDigit(trimmed[^(court.Length + 1)])))
            {
                return (court.ToUpperInvariant(), number.Position - (before.Length - trimmed.Length) - court.Length);
            }
        }

        return null;
    }

    // "C-413/14 P", "C-411/10 PPU"
    private static void SkipAppeal(ref TextCursor cursor)
    {
        var start = cursor;
        if (!cursor.SkipGap(2) || !(cursor.TryLiteral("PPU") || cursor.TryLiteral("P")) || char.IsLetterOrDigit(cursor.Current) || cursor.Current == '.')
        {
            cursor = start;
        }
    }

    private static string Plain(ReadOnlySpan<char> written)
    {
        Span<char> plain = stackalloc char[written.Length];
        for (var i = 0; i < written.Length; i++)
        {
            plain[i] = TextCursor.IsDash(written[i]) ? '-' : written[i];
        }

        return plain.ToString();
    }
}
