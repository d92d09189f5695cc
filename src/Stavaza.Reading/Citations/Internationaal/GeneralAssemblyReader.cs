using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Internationaal;

/// <summary>
/// Reads resolutions with the number of a session in front, where the words say whose they are:
/// <code>
/// resolution = (body "-")? ("resolutie" | "resoluties") "nr."? pair ((", " | " en ") pair)*
/// pair       = session "/" number                       of the Algemene Vergadering: A/RES/77/58; of the Mensenrechtenraad: A/HRC/RES/51/23
///            | number "(" roman ")"                     until 1976: A/RES/2625(XXV)
/// </code>
/// </summary>
internal static class GeneralAssemblyReader
{
    private const string Kind = "un-document";
    private const int Reach = 160;
    private const int Most = 12;

    /// <summary>Reads at "resolutie"; the body may stand before it.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (!cursor.TryWord("resoluties") && !cursor.TryWord("resolutie") && !cursor.TryWord("resolutions") && !cursor.TryWord("resolution"))
        {
            return false;
        }

        cursor.SkipGap();
        _ = cursor.TryWord("nr") && cursor.TryChar('.') && cursor.SkipGap();
        var begin = BodyBefore(start, found.Free);
        if (TryReadPair(ref cursor, out var pair) && PrefixOf(start, cursor) is { } prefix)
        {
            Add(found, begin, cursor, prefix + pair);
            for (var more = 1; more < Most; more++)
            {
                var end = cursor;
                if (!TrySkipJoint(ref cursor) || cursor.Position is var at && !TryReadPair(ref cursor, out pair))
                {
                    cursor = end;
                    break;
                }

                Add(found, at, cursor, prefix + pair);
            }

            return true;
        }

        cursor = start;
        return false;
    }

    private static int BodyBefore(TextCursor cursor, int free)
    {
        var before = cursor.Before(cursor.Position, 24);
        foreach (var body in (ReadOnlySpan<string>)["AVVN-", "AVVN ", "UNGA-", "UNGA ", "AV-", "VN-", "HRC-"])
        {
            if (before.EndsWith(body, StringComparison.Ordinal) && (before.Length == body.Length || !char.IsLetterOrDigit(before[^(body.Length + 1)])))
            {
                return Math.Max(free, cursor.Position - body.Length);
            }
        }

        return cursor.Position;
    }

    private static bool TryReadPair(ref TextCursor cursor, out string pair)
    {
        var start = cursor;
        pair = "";
        if (cursor.TryDigits(1, 4, out var first) && first[0] != '0')
        {
            if (first.Length <= 2 && cursor.TryChar('/') && cursor.TryDigits(1, 3, out var number) && number[0] != '0' && cursor.Current is not '/' && !char.IsAsciiDigit(cursor.Current))
            {
                // "77/58 B": a part has a capital.
                pair = $"{first}/{number}";
                return true;
            }

            if (first.Length >= 2 && TryReadSession(ref cursor, out var roman))
            {
                pair = $"{first}({roman})";
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadSession(ref TextCursor cursor, out string roman)
    {
        var start = cursor;
        roman = "";
        cursor.SkipGap(2);
        _ = cursor.Current is >= 'A' and <= 'D' && cursor.Ahead(1) == ' ' && cursor.Ahead(2) == '(' && cursor.TryPass(2);
        if (cursor.TryChar('('))
        {
            var at = cursor.Position;
            while (cursor.Position - at < 8 && cursor.Current is 'I' or 'V' or 'X' or 'L')
            {
                cursor.Move(1);
            }

            roman = cursor.Since(at).ToString();
            if (roman.Length > 0 && cursor.TryChar(')'))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryPass(this ref TextCursor cursor, int units)
    {
        cursor.Move(units);
        return true;
    }

    private static string? PrefixOf(TextCursor start, TextCursor end)
    {
        var behind = end.Rest[..Math.Min(Reach / 2, end.Rest.Length)];
        behind = behind[..(behind.IndexOf(". ") is >= 0 and var stop ? stop : behind.Length)];
        var before = start.Before(start.Position, Reach);
        return NamesCouncil(behind) ? "A/HRC/RES/" : NamesAssembly(behind) ? "A/RES/" : NamesCouncil(before) ? "A/HRC/RES/" : NamesAssembly(before) ? "A/RES/" : null;
    }

    private static bool NamesCouncil(ReadOnlySpan<char> text) =>
        text.Contains("Mensenrechtenraad", StringComparison.OrdinalIgnoreCase) || text.Contains("Human Rights Council", StringComparison.OrdinalIgnoreCase);

    private static bool NamesAssembly(ReadOnlySpan<char> text) =>
        text.Contains("Algemene Vergadering", StringComparison.OrdinalIgnoreCase) || text.Contains("General Assembly", StringComparison.OrdinalIgnoreCase) || text.Contains("AVVN", StringComparison.Ordinal)
        || text.Contains("UNGA", StringComparison.Ordinal) || text.EndsWith("VN-", StringComparison.Ordinal) || text.Contains("Verenigde Naties", StringComparison.OrdinalIgnoreCase);

    private static bool TrySkipJoint(ref TextCursor cursor)
    {
        var comma = cursor.TryChar(',');
        cursor.SkipGap();
        return (cursor.TryWord("en") && cursor.SkipGap()) || comma;
    }

    private static void Add(Findings found, int from, TextCursor cursor, string id) =>
        found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "un-document/assembly", Kind, id));
}
