using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Citations.Personen;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Moties;

/// <summary>
/// Reads motions that are named by their mover or by their number in the debate:
/// <code>
/// motie = ("motie" | "moties") ("-" | " ") names stuk?
///       | ("motie" | "moties") "van" ("het lid" | "de leden" | "de heer" | "mevrouw") names stuk?
///       | ("motie" | "moties") stuk
/// stuk  = "op stuk nr." number
/// </code>
/// </summary>
internal static class MotieReader
{
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (cursor.TryWord("moties") || cursor.TryWord("motie"))
        {
            var names = found.Scratch.Words();
            var named = TryReadMovers(ref cursor, names);
            var stuk = ReadStuk(ref cursor);
            if (named || stuk is not null)
            {
                found.Add(new MotieCitation(TextSpan.Between(start.Position, cursor.Position), named ? "motie/name" : "motie/stuk", null)
                {
                    Stuk = stuk,
                    Person = named ? string.Join(", ", names) : null,
                });
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadMovers(ref TextCursor cursor, List<string> names)
    {
        var start = cursor;
        if (cursor.SkipGap())
        {
            if (cursor.TryWord("van het lid") || cursor.TryWord("van de leden") || cursor.TryWord("van het Kamerlid") || cursor.TryWord("van Kamerlid")
                || cursor.TryWord("van de heer") || cursor.TryWord("van mevrouw") || cursor.TryWord("van de Kamerleden") || cursor.TryWord("van lid"))
            {
                if (cursor.SkipGap() && NameGrammar.TryReadList(ref cursor, several: true, names))
                {
                    return true;
                }
            }
            else if (!cursor.TryStem("in ") && !cursor.TryStem("op ") && !cursor.TryStem("te ") && NameGrammar.TryReadList(ref cursor, several: false, names))
            {
                return true;
            }
        }
        else if (cursor.TryDash() && NameGrammar.TryReadList(ref cursor, several: false, names))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static string? ReadStuk(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap();
        if ((cursor.TryWord("op stuk") || cursor.TryWord("stuk")) && cursor.SkipGap() && VolgnummerGrammar.TrySkipMark(ref cursor, out _)
            && VolgnummerGrammar.TryReadNumber(ref cursor, out var number) && !DossierFollows(cursor))
        {
            return number;
        }

        cursor = start;
        return null;
    }

    // "op stuk nr. 211 (34104)" is a Kamerstuk of its own.
    private static bool DossierFollows(TextCursor cursor)
    {
        cursor.SkipGap(4);
        var bracket = cursor.TryChar('(');
        cursor.SkipGap(4);
        if (!bracket || !DossierGrammar.TryRead(ref cursor, out _))
        {
            return false;
        }

        cursor.SkipGap(4);
        return cursor.TryChar(')');
    }
}
