using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Europa;

/// <summary>
/// Reads acts of the European Union without the word for what they are, at their first digits:
/// <code>
/// bare  = year "/" number "/" community                      2008/98/EG: a directive, unless its number or the words before it say "besluit"
/// short = ("Rl." | "Vo.") community? "nr."? pair             Rl. 2008/98/EG, Vo. (EG) nr. 883/2004
/// </code>
/// </summary>
internal static class BareActReader
{
    private const int KindReach = 60;

    /// <summary>Directives of one year never had higher numbers; decisions did.</summary>
    private const int HighestDirective = 170;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var slash = char.IsAsciiDigit(cursor.Ahead(2)) ? 4 : 2;
        if (cursor.Ahead(slash) != '/' && cursor.Ahead(3) != '/' && cursor.Ahead(1) != '/')
        {
            return false;
        }

        if (char.IsLetterOrDigit(cursor.Previous) || cursor.Previous is '/' or '-' or '.' or ',')
        {
            return false;
        }

        return TryReadShort(ref cursor, found) || (cursor.Ahead(slash) == '/' && TryReadBare(ref cursor, found));
    }

    private static bool TryReadBare(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if ((cursor.TryDigits(4, 4, out var year) || cursor.TryDigits(2, 2, out year)) && cursor.TryChar('/') && cursor.TryDigits(1, 4, out var number) && cursor.TryChar('/')
            && Community(ref cursor) is { } community && YearOf(year) is { } known && int.Parse(number) is > 0 and var count)
        {
            var sort = SortOf(start, community, count);
            var id = sort == '\0' ? null : $"3{known}{sort}{count:D4}";
            found.Add(new PlainCitation(TextSpan.Between(start.Position, cursor.Position), "celex/bare", "celex", id));
            return true;
        }

        cursor = start;
        return false;
    }

    // "Rl. 2008/98/EG": the abbreviation stands before the digits.
    private static bool TryReadShort(ref TextCursor cursor, Findings found)
    {
        var before = cursor.Before(cursor.Position, 20).TrimEnd(" \u00a0");
        foreach (var mark in (ReadOnlySpan<string>)["nr.", "(EU)", "(EG)", "(EEG)"])
        {
            before = before.EndsWith(mark, StringComparison.Ordinal) ? before[..^mark.Length].TrimEnd(" \u00a0") : before;
        }

        var kind = before.EndsWith("Rl.") || before.EndsWith("Rl") || before.EndsWith("RL") ? "richtlijn" : before.EndsWith("Vo.") || before.EndsWith("Vo") || before.EndsWith("VO") ? "verordening" : null;
        if (kind is null)
        {
            return false;
        }

        var window = cursor.Before(cursor.Position, 20).Length;
        var letters = before.EndsWith(".") ? 3 : 2;
        var from = cursor.Position - window + before.Length - letters;
        if (from < found.Free || (before.Length > letters && char.IsLetterOrDigit(before[^(letters + 1)])))
        {
            return false;
        }

        var start = cursor;
        cursor.Move(from + letters - cursor.Position);
        if (EuActReader.TryReadBehindKind(ref cursor, kind == "richtlijn" ? 'L' : 'R', out var celex))
        {
            found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "celex/short", "celex", celex));
            return true;
        }

        cursor = start;
        return false;
    }

    private static string? Community(ref TextCursor cursor)
    {
        foreach (var community in (ReadOnlySpan<string>)["EG", "EU", "EEG", "EC", "EEC", "Euratom", "JBZ", "JHA", "GBVB", "CFSP", "EGKS"])
        {
            if (cursor.TryLiteral(community))
            {
                if (!char.IsLetterOrDigit(cursor.Current))
                {
                    return community;
                }

                cursor.Move(-community.Length);
            }
        }

        return null;
    }

    // What the words leave open stays open: justice and foreign policy had framework decisions, decisions and joint actions.
    private static char SortOf(TextCursor start, string community, int number)
    {
        var before = start.Before(start.Position, KindReach);
        var (directive, decision) = (Last(before, "richtlijn"), Math.Max(Last(before, "besluit"), Last(before, "beschikking")));
        if (Last(before, "kaderbesluit") is >= 0 and var framework && framework + "kader".Length == decision)
        {
            return 'F';
        }

        if (community is "GBVB" or "CFSP" && Math.Max(Last(before, "standpunt"), Last(before, "optreden")) > decision)
        {
            return 'E';
        }

        return decision > directive || number > HighestDirective ? 'D'
            : community is "JBZ" or "JHA" or "GBVB" or "CFSP" ? '\0' : 'L';
    }

    private static int Last(ReadOnlySpan<char> text, string word) => text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);

    private static int? YearOf(ReadOnlySpan<char> digits) => (digits.Length, int.Parse(digits)) switch
    {
        (4, var year) when year is >= 1957 and < 2100 => year,
        (2, var year) when year >= 57 => 1900 + year,
        _ => null,
    };
}
