using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>Where in a paper: pages as written, or an annex to it.</summary>
internal readonly record struct PaperPlace(string? Pages, bool Annex);

/// <summary>
/// Tells whether an annex is meant; the words for it are no part of the reference.
/// <code>
/// annex = ("bijlage" | "bijlagen") ("bij" | "van") ("de" | "het")? paper | paper ","? "(" ? ("bijlage" | "bijlagen")
/// </code>
/// </summary>
internal static class AnnexGrammar
{
    private const int Reach = 24;

    public static bool IsMeant(TextCursor end, int from) => IsBefore(end.Before(from, Reach)) || IsBehind(end);

    private static bool IsBefore(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        before = before.EndsWith(" de") || before.EndsWith(" het") ? before[..before.LastIndexOf(' ')].TrimEnd() : before;
        if (!before.EndsWith(" bij") && !before.EndsWith(" van"))
        {
            return false;
        }

        before = before[..^4].TrimEnd();
        return before.EndsWith("bijlage", StringComparison.OrdinalIgnoreCase) || before.EndsWith("bijlagen", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBehind(TextCursor cursor)
    {
        _ = cursor.TryChar(',') || cursor.TryChar(';');
        cursor.SkipGap();
        cursor.TryChar('(');
        return (cursor.TryWord("bijlage") || cursor.TryWord("bijlagen")) && !(cursor.SkipGap() && cursor.TryWord("bij"));
    }
}
