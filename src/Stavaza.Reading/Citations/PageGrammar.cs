using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations;

/// <summary>Reads where in a document: <c>pages = ","? ("p." | "pp." | "blz." | "pag.") number ("-" number)? "e.v."?</c>.</summary>
internal static class PageGrammar
{
    /// <summary>Pages as written with a plain hyphen; null, with the cursor unmoved, when none follow.</summary>
    public static string? Read(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap();
        if (TrySkipMark(ref cursor) && TryReadRange(ref cursor, out var pages))
        {
            return pages;
        }

        cursor = start;
        return null;
    }

    public static bool TrySkipMark(ref TextCursor cursor)
    {
        if (cursor.TryWord("blz") || cursor.TryWord("bladzijden") || cursor.TryWord("bladzijde") || cursor.TryWord("pagina's") || cursor.TryWord("pagina")
            || cursor.TryWord("pag") || cursor.TryWord("pp") || cursor.TryWord("p"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            return char.IsAsciiDigit(cursor.Current);
        }

        return false;
    }

    public static bool TryReadRange(ref TextCursor cursor, out string pages)
    {
        pages = "";
        if (!cursor.TryDigits(1, 5, out var first))
        {
            return false;
        }

        pages = first.ToString();
        var start = cursor;
        cursor.SkipGap(2);
        if (cursor.TryDash())
        {
            cursor.SkipGap(2);
            if (cursor.TryDigits(1, 5, out var last))
            {
                pages = $"{first}-{last}";
                return true;
            }
        }

        cursor = start;
        return true;
    }
}
