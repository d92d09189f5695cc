using System.Buffers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Internationaal;

/// <summary>
/// Reads documents of the United Nations, of treaty bodies and of the IAEA by their symbols:
/// <code>
/// symbol     = organ ("/" part)+            organ = "A" | "S" | "E" | "NPT" | "CD" | "CTBT-Art.XIV" | "INFCIRC" | "GOV" …
/// </code>
/// A symbol is read from its first digit back to its organ, so that no slash in prose costs anything.
/// </summary>
internal static class UnDocumentReader
{
    private const int LongestFront = 40;
    private const int LongestTail = 60;
    private const string Kind = "un-document";
    private const string Iaea = "iaea-document";
    private static readonly SearchValues<char> InSymbol =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz./-");

    /// <summary>Organs whose symbols stand by themselves.</summary>
    private static readonly string[] Organs = ["NPT", "CD", "CCW", "BWC", "TPNW", "CTBT-Art", "CTBT", "APLC", "CCM", "DC", "ATT", "UNEP", "FCCC", "CRC", "CEDAW", "CCPR"];

    /// <summary>Reads at a number; the organ stands before it.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.Previous is not ('/' or '.' or ' ' or '(' or '-') || !TryFindFront(cursor, found.Free, out var from))
        {
            return false;
        }

        cursor.Move(from - cursor.Position);
        if (TryReadSymbol(ref cursor, out var symbol, out var kind))
        {
            ReadTail(ref cursor, ref symbol);
            ReadRevision(ref cursor, ref symbol);
            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), kind + "/symbol", kind, symbol));
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryFindFront(TextCursor cursor, int free, out int from)
    {
        from = cursor.Position;
        while (cursor.Previous is not (' ' or '(') && from > free && cursor.Position - from < LongestFront && InSymbol.Contains(cursor.Ahead(from - 1 - cursor.Position)))
        {
            from--;
        }

        // "INFCIRC 540"
        if (from == cursor.Position && cursor.Before(from, 8) is "INFCIRC " && from - 8 >= free)
        {
            from -= 8;
        }

        return from < cursor.Position && char.IsAsciiLetterUpper(cursor.Ahead(from - cursor.Position));
    }

    private static bool TryReadSymbol(ref TextCursor cursor, out string symbol, out string kind)
    {
        var at = cursor.Position;
        if (cursor.TryLiteral("INFCIRC ") || cursor.TryLiteral("INFCIRC"))
        {
            cursor.TryChar('/');
        }

        var length = cursor.Rest[..Math.Min(LongestTail, cursor.Rest.Length)].IndexOfAnyExcept(InSymbol);
        cursor.Move(length < 0 ? Math.Min(LongestTail, cursor.Rest.Length) : length);
        var written = cursor.Since(at).TrimEnd("./-");
        cursor.Move(at + written.Length - cursor.Position);
        symbol = written.ToString().Replace("INFCIRC ", "INFCIRC/", StringComparison.Ordinal).Replace("/Conf.", "/CONF.", StringComparison.Ordinal).Replace("/Res/", "/RES/", StringComparison.Ordinal);
        if (symbol.StartsWith("NPT/CONF/", StringComparison.Ordinal))
        {
            symbol = "NPT/CONF." + symbol["NPT/CONF/".Length..];
        }

        kind = symbol.StartsWith("INFCIRC/", StringComparison.Ordinal) || symbol.StartsWith("GOV/", StringComparison.Ordinal) ? Iaea : Kind;
        return kind == Iaea || IsUn(symbol);
    }

    /// <summary>Reads the symbol with which the words begin, such as the path of a page: "S/RES/1540(2004)" begins with S/RES/1540.</summary>
    public static bool TryReadSymbol(ReadOnlySpan<char> words, out string symbol)
    {
        var end = words.IndexOfAnyExcept(InSymbol);
        var written = (end < 0 ? words : words[..end]).TrimEnd("./-");
        symbol = written.Length <= LongestTail ? written.ToString() : "";
        return IsUn(symbol);
    }

    private static bool IsUn(ReadOnlySpan<char> symbol)
    {
        var slash = symbol.IndexOf('/');
        if (slash < 0 || !symbol[(slash + 1)..].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var organ = symbol[..slash];
        var rest = symbol[(slash + 1)..];
        return organ switch
        {
            "A" => rest.StartsWith("RES/") || rest.StartsWith("C.") || rest.StartsWith("HRC/") || rest.StartsWith("DEC/") || rest.StartsWith("CONF.") || rest.StartsWith("AC.") || IsSessionNumber(rest),
            "S" => rest.StartsWith("RES/") || rest.StartsWith("PV.") || rest.StartsWith("PRST/") || IsYearNumber(rest),
            "E" => rest.StartsWith("CN.") || rest.StartsWith("RES/") || rest.StartsWith("C.") || IsYearNumber(rest),
            _ => IsOrgan(organ) && char.IsAsciiLetterOrDigit(rest[0]),
        };
    }

    private static bool IsOrgan(ReadOnlySpan<char> organ)
    {
        foreach (var known in Organs)
        {
            if (organ.Equals(known, StringComparison.Ordinal) || (known is "CTBT-Art" && organ.StartsWith("CTBT-Art.", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // "77/27", "S-10/2"
    private static bool IsSessionNumber(ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        return slash is > 0 and <= 4 && rest[..slash].ContainsAnyInRange('0', '9') && char.IsAsciiDigit(rest[^1]);
    }

    private static bool IsYearNumber(ReadOnlySpan<char> rest) =>
        rest.Length > 5 && rest[4] == '/' && !rest[..4].ContainsAnyExceptInRange('0', '9') && rest[..2] is "19" or "20" && char.IsAsciiDigit(rest[5]);

    // "(Part I)", "(2004)", "*" for a reissue, "/Rev.1" is inside the symbol
    private static void ReadTail(ref TextCursor cursor, ref string symbol)
    {
        if (cursor.TryChar('*'))
        {
            return;
        }

        var start = cursor;
        cursor.SkipGap(2);
        if (cursor.TryLiteral("(Part"))
        {
            cursor.SkipGap(2);
            var at = cursor.Position;
            while (char.IsAsciiLetterOrDigit(cursor.Current) && cursor.Position - at < 5)
            {
                cursor.Move(1);
            }

            var part = cursor.Since(at) switch { "1" => "I", "2" => "II", "3" => "III", var roman => roman.ToString() };
            if (cursor.TryChar(')') && part.Length > 0)
            {
                symbol += $"(Part{part})";
                var after = cursor;
                cursor.TryChar(',');
                cursor.SkipGap(2);
                if (!cursor.TryWord("Annex"))
                {
                    cursor = after;
                }

                return;
            }
        }
        else if (symbol.StartsWith("S/RES/", StringComparison.Ordinal) && cursor.TryChar('(') && cursor.TryDigits(4, 4, out _) && cursor.TryChar(')'))
        {
            return;
        }

        cursor = start;
    }

    // "INFCIRC/225/Revision 5", "INFCIRC/254/Rev.14/Part 1", "INFCIRC/153 (Corrected)"
    private static void ReadRevision(ref TextCursor cursor, ref string symbol)
    {
        var start = cursor;
        if (!symbol.StartsWith("INFCIRC/", StringComparison.Ordinal))
        {
            return;
        }

        cursor.SkipGap(2);
        if ((symbol.EndsWith("/Revision", StringComparison.Ordinal) || symbol.EndsWith("/Rev", StringComparison.Ordinal) || symbol.EndsWith("/Part", StringComparison.Ordinal)) && cursor.TryDigits(1, 2, out var digits))
        {
            symbol = symbol.EndsWith("/Part", StringComparison.Ordinal) ? $"{symbol}{digits}" : $"{symbol[..symbol.LastIndexOf('/')]}/Rev.{digits}";
            return;
        }

        if (!cursor.TryLiteral("(Corrected)"))
        {
            cursor = start;
        }
    }
}
