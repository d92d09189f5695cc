using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Europa;

/// <summary>
/// Reads acts of the European Union, and gives them their CELEX number:
/// <code>
/// act     = kind ("(" community ")")? "nr."? pair ("/" community)? ((", " | " en ") pair ("/" community)?)*
/// pair    = year "/" number | number "/" year
/// kind    = "Verordening" (R) | "Richtlijn" (L) | "Besluit", "Beschikking" (D) | "Kaderbesluit" (F) | "Aanbeveling" (H) …
/// </code>
/// Directives, and everything since 2015, have the year in front; regulations and most decisions before 2015 ("nr. 45/2001") have it behind.
/// </summary>
internal static class EuActReader
{
    private const int YearsFirstSince = 2015;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var from = WordStart(cursor, found.Free);
        if (TrySkipKind(ref cursor, out var sort))
        {
            var community = TrySkipCommunity(ref cursor);
            if (TryReadPair(ref cursor, sort, community, out var celex))
            {
                Add(found, from, cursor, celex);
                ReadMore(ref cursor, found, sort, community);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads one act, from its first word: "Uitvoeringsverordening (EU) 2019/947".</summary>
    public static bool TryReadAct(ref TextCursor cursor, out string celex)
    {
        var start = cursor;
        celex = "";
        _ = cursor.TryStem("uitvoerings") || cursor.TryStem("gedelegeerde ") || cursor.TryStem("kader");
        if (TrySkipKind(ref cursor, out var sort))
        {
            var community = TrySkipCommunity(ref cursor);
            if (TryReadPair(ref cursor, sort, community, out celex))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads what follows the word for a kind of act ("Rl.", "Vo."): the community, "nr.", the pair.</summary>
    public static bool TryReadBehindKind(ref TextCursor cursor, char sort, out string celex)
    {
        var start = cursor;
        cursor.SkipGap();
        var community = TrySkipCommunity(ref cursor);
        if (TryReadPair(ref cursor, sort, community, out celex))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    // "Uitvoeringsverordening", "Gedelegeerde Verordening": the word may begin before the candidate.
    private static int WordStart(TextCursor cursor, int free)
    {
        var before = cursor.Before(cursor.Position, 24);
        var from = before.Length;
        while (from > 0 && char.IsLetter(before[from - 1]))
        {
            from--;
        }

        return Math.Max(free, cursor.Position - (before.Length - from));
    }

    private static bool TrySkipKind(ref TextCursor cursor, out char sort)
    {
        sort = cursor.TryStem("verordening") || cursor.TryStem("regulation") ? 'R'
            : cursor.TryStem("richtlijn") || cursor.TryStem("directive") ? 'L'
            : cursor.TryStem("besluit") || cursor.TryStem("beschikking") || cursor.TryStem("decision") ? 'D'
            : cursor.TryStem("aanbeveling") ? 'H' : '\0';
        if (sort == 'D' && cursor.Before(cursor.Position, 12).StartsWith("kader", StringComparison.OrdinalIgnoreCase))
        {
            sort = 'F';
        }

        _ = cursor.TryStem("en") || cursor.TryStem("s");
        return sort != '\0' && !char.IsLetter(cursor.Current) && cursor.SkipGap();
    }

    // "(EU)", "(EG)", "(EU, Euratom)", "(GBVB)", and "nr."
    private static bool TrySkipCommunity(ref TextCursor cursor)
    {
        var start = cursor;
        var community = false;
        if (cursor.TryChar('('))
        {
            do
            {
                cursor.SkipGap();
            }
            while (TryReadCommunity(ref cursor) && cursor.TryChar(','));

            community = cursor.TryChar(')');
            if (!community)
            {
                cursor = start;
            }
        }
        else
        {
            community = TryReadCommunity(ref cursor);
        }

        cursor.SkipGap();
        if (cursor.TryWord("nr") || cursor.TryWord("no") || cursor.TryWord("nrs"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        return community;
    }

    private static bool TryReadCommunity(ref TextCursor cursor) =>
        cursor.TryWord("EU") || cursor.TryWord("EG") || cursor.TryWord("EEG") || cursor.TryWord("Euratom") || cursor.TryWord("GBVB") || cursor.TryWord("CFSP")
        || cursor.TryWord("EC") || cursor.TryWord("EEC") || cursor.TryWord("JBZ") || cursor.TryWord("JHA") || cursor.TryWord("EGKS") || cursor.TryWord("EGA");

    private static bool TryReadPair(ref TextCursor cursor, char sort, bool community, out string celex)
    {
        var start = cursor;
        celex = "";
        var numbered = EndsWithMark(cursor);
        if (cursor.TryDigits(1, 4, out var first) && cursor.TryChar('/') && cursor.TryDigits(1, 5, out var second))
        {
            var behind = cursor;
            var suffix = cursor.TryChar('/') && TryReadCommunity(ref cursor);
            if (!suffix)
            {
                cursor = behind;
            }

            if ((community || suffix) && TryOrder(sort, numbered, first, second, out var year, out var number))
            {
                celex = $"3{year}{sort}{number:D4}";
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool EndsWithMark(TextCursor cursor)
    {
        var before = cursor.Before(cursor.Position, 6).TrimEnd();
        return before.EndsWith("nr.") || before.EndsWith("nr") || before.EndsWith("No") || before.EndsWith("no.") || before.EndsWith("No.") || before.EndsWith("nrs.");
    }

    private static bool TryOrder(char sort, bool numbered, ReadOnlySpan<char> first, ReadOnlySpan<char> second, out int year, out int number)
    {
        var (early, late) = (YearOf(first), YearOf(second));
        var yearFirst = early != 0 && (late == 0 || (sort is 'L' or 'F' or 'H') || (sort == 'D' && !numbered) || (early >= YearsFirstSince && first.Length == 4));
        if (sort == 'R' && late != 0 && !(early >= YearsFirstSince && first.Length == 4))
        {
            yearFirst = false;
        }

        (year, number) = yearFirst ? (early, int.Parse(second)) : (late, int.Parse(first));
        return year != 0 && number is > 0 and < 10000;
    }

    private static int YearOf(ReadOnlySpan<char> digits) => (digits.Length, int.Parse(digits)) switch
    {
        (4, var year) when year is >= 1951 and < 2100 => year,
        (2, var year) when year >= 51 => 1900 + year,
        _ => 0,
    };

    // "Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU"
    private static void ReadMore(ref TextCursor cursor, Findings found, char sort, bool community)
    {
        for (var more = 0; more < 20; more++)
        {
            var start = cursor;
            var comma = cursor.TryChar(',');
            cursor.SkipGap();
            var and = cursor.TryWord("en") || cursor.TryWord("of") || cursor.TryWord("and");
            cursor.SkipGap();
            var at = cursor.Position;
            var again = TrySkipCommunity(ref cursor);
            if (!(comma || and) || !TryReadPair(ref cursor, sort, again || community, out var celex))
            {
                cursor = start;
                return;
            }

            Add(found, at, cursor, celex);
        }
    }

    private static void Add(Findings found, int from, TextCursor cursor, string celex) =>
        found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "celex/act", "celex", celex));
}
