using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>What the words around a dossier without a kind word say: whether a paper may follow, and whether it is a dossier at all.</summary>
internal static class PaperContext
{
    /// <summary>How far before a bare "28362-79" a word must stand that tells that papers are listed.</summary>
    private const int ListReach = 160;

    // "(30 881, B)", "stuk 30 881, B": a capital behind a bare number is a paper only where the words or brackets set it apart.
    public static bool LettersMayFollow(TextCursor cursor, int from)
    {
        var before = cursor.Before(from, 12).TrimEnd();
        return before.EndsWith("(") || before.EndsWith("stuk", StringComparison.OrdinalIgnoreCase) || before.EndsWith("stukken", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("EK", StringComparison.Ordinal) || before.EndsWith(";");
    }

    /// <summary>Whether "28362-79" names a paper: among papers, with a formation of the Council in front, or as a line of an agenda.</summary>
    public static bool PapersAreListed(TextCursor cursor, int from) => CouncilBefore(cursor) || PapersAreNamed(cursor, from) || SortFollows(cursor);

    // "21501-20-1152"
    private static bool CouncilBefore(TextCursor cursor) => TextCursor.IsDash(cursor.Ahead(-3)) && cursor.Before(cursor.Position - 3, 6).EndsWith("501", StringComparison.Ordinal);

    private static bool PapersAreNamed(TextCursor cursor, int from)
    {
        var before = cursor.Before(from, ListReach);
        return before.Contains("motie", StringComparison.OrdinalIgnoreCase) || before.Contains("stuk", StringComparison.OrdinalIgnoreCase)
            || before.Contains("amendement", StringComparison.OrdinalIgnoreCase) || before.Contains("dossier", StringComparison.OrdinalIgnoreCase)
            || before.Contains("brief", StringComparison.OrdinalIgnoreCase);
    }

    // "30252-101 Brief regering d.d. …"
    private static bool SortFollows(TextCursor cursor) =>
        cursor.TryDash() && cursor.TryDigits(1, 4, out _) && cursor.SkipGap(4)
        && (cursor.TryWord("Brief") || cursor.TryWord("Motie") || cursor.TryWord("Amendement") || cursor.TryWord("Verslag") || cursor.TryWord("Initiatiefnota") || cursor.TryWord("Lijst van vragen"));

    // "136 410", "€ 36 410", "088-66177": part of a longer number, an amount, a telephone number.
    public static bool IsInsideNumber(TextCursor cursor)
    {
        var before = cursor.Before(cursor.Position, 3);
        if (before.IsEmpty)
        {
            return false;
        }

        var last = before[^1];
        if (char.IsLetterOrDigit(last) || last is '€' or '$' or '£' or '+' or '#' or '_' or '=')
        {
            return true;
        }

        var further = before.Length > 1 ? before[^2] : ' ';
        return (char.IsWhiteSpace(last) && further is '€' or '$' or '£' or 'ƒ') || ((last is '.' or ',' or '/' || TextCursor.IsDash(last)) && char.IsAsciiDigit(further));
    }
}
