using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Wetgeving;

/// <summary>One article as written, with the first paragraph and part that are named.</summary>
internal readonly record struct ArticleNumber(string Number, string? Lid, string? Onderdeel);

/// <summary>
/// Reads article numbers and what stands inside an article:
/// <code>
/// articles = article (", " | " en " | " of " | " juncto " article)*
/// article  = number (","? (ordinals "lid" | "lid" number | "leden" … | ("onder" | "onderdeel" | "sub") part | "aanhef" | ordinal "volzin"))*
/// number   = digits letters? ([.:] digits letters?)* | roman
/// </code>
/// </summary>
internal static class ArticleNumbers
{
    private const int Most = 40;

    public static bool TryReadList(ref TextCursor cursor, List<ArticleNumber> articles)
    {
        if (!TryReadArticle(ref cursor, out var first))
        {
            return false;
        }

        articles.Add(first);
        while (articles.Count < Most && TryReadNext(ref cursor, articles))
        {
        }

        return true;
    }

    private static bool TryReadNext(ref TextCursor cursor, List<ArticleNumber> articles)
    {
        var start = cursor;
        if (TryReadJoint(ref cursor, out var range) && TryReadArticle(ref cursor, out var article))
        {
            if (range && int.TryParse(articles[^1].Number, out var from) && int.TryParse(article.Number, out var to) && to > from && to - from <= 20)
            {
                for (var between = from + 1; between < to; between++)
                {
                    articles.Add(new(between.ToString(), null, null));
                }
            }

            articles.Add(article);
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool TryReadJoint(ref TextCursor cursor, out bool range)
    {
        range = false;
        var comma = cursor.TryChar(',');
        var gap = cursor.SkipGap();
        range = !comma && ((gap && (cursor.TryWord("tot en met") || cursor.TryWord("t/m"))) || (cursor.TryDash() && char.IsAsciiDigit(cursor.Current)));
        if (range || (gap && (cursor.TryWord("en") || cursor.TryWord("of") || cursor.TryWord("alsmede") || cursor.TryWord("juncto") || cursor.TryWord("jo") || cursor.TryWord("and"))))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            if (cursor.TryWord("artikelen") || cursor.TryWord("artikel") || cursor.TryWord("art") || cursor.TryWord("Article"))
            {
                cursor.TryChar('.');
                cursor.SkipGap();
            }

            return true;
        }

        return comma && gap;
    }

    private static bool TryReadArticle(ref TextCursor cursor, out ArticleNumber article)
    {
        article = default;
        if (!TryReadNumber(ref cursor, out var number))
        {
            return false;
        }

        string? lid = null;
        string? onderdeel = null;
        while (TryReadInside(ref cursor, ref lid, ref onderdeel))
        {
        }

        article = new(number, lid, onderdeel);
        return true;
    }

    private static bool TryReadNumber(ref TextCursor cursor, out string number)
    {
        var start = cursor;
        number = "";
        if (char.IsAsciiDigit(cursor.Current))
        {
            TakeNumber(ref cursor);
        }
        else
        {
            while (cursor.Position - start.Position < 8 && cursor.Current is 'I' or 'V' or 'X' or 'L')
            {
                cursor.Move(1);
            }
        }

        if (cursor.Position == start.Position || char.IsLetterOrDigit(cursor.Current))
        {
            cursor = start;
            return false;
        }

        number = cursor.Since(start.Position).ToString();
        return true;
    }

    // digits letters? ([.:] digits letters?)*
    private static void TakeNumber(ref TextCursor cursor)
    {
        var start = cursor.Position;
        do
        {
            while (char.IsAsciiDigit(cursor.Current) && cursor.Position - start < 16)
            {
                cursor.Move(1);
            }

            var letters = cursor;
            var suffix = letters.TakeLetters(12);
            if (suffix.Length is 1 or 2 || (suffix.Length == 3 && suffix is not ("van" or "lid" or "sub" or "tot" or "der" or "het" or "jo") && IsLower(suffix)) || suffix is "bis" or "ter" or "quater" or "quinquies" or "sexies" or "septies" or "octies")
            {
                cursor = letters;
            }
        }
        while (cursor.Current is '.' or ':' && char.IsAsciiDigit(cursor.Ahead(1)) && cursor.TryMark());
    }

    private static bool IsLower(ReadOnlySpan<char> letters) => !letters.ContainsAnyExceptInRange('a', 'z');

    private static bool TryMark(this ref TextCursor cursor)
    {
        cursor.Move(1);
        return true;
    }

    private static bool TryReadInside(ref TextCursor cursor, ref string? lid, ref string? onderdeel)
    {
        var start = cursor;
        cursor.TryChar(',');
        var gap = cursor.SkipGap();
        if (TryReadJoined(ref cursor, ref lid, ref onderdeel) || (gap && TryReadWords(ref cursor, ref lid, ref onderdeel)))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    // "16(1)", "6(1)(b)"
    private static bool TryReadJoined(ref TextCursor cursor, ref string? lid, ref string? onderdeel)
    {
        var start = cursor;
        if (cursor.TryChar('('))
        {
            var at = cursor.Position;
            while (cursor.Position - at < 3 && char.IsAsciiLetterOrDigit(cursor.Current))
            {
                cursor.Move(1);
            }

            var value = cursor.Since(at);
            if (value.Length > 0 && (char.IsAsciiDigit(value[0]) || value.Length == 1) && cursor.TryChar(')'))
            {
                if (char.IsAsciiDigit(value[0]))
                {
                    lid ??= value.ToString();
                }
                else
                {
                    onderdeel ??= value.ToString();
                }

                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static bool TryReadWords(ref TextCursor cursor, ref string? lid, ref string? onderdeel)
    {
        _ = cursor.TryWord("en") && cursor.SkipGap();
        if (cursor.TryWord("jo") || cursor.TryWord("juncto"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
        }

        if (cursor.TryWord("aanhef"))
        {
            return true;
        }

        if (cursor.TryWord("leden") || cursor.TryWord("lid") || cursor.TryWord("paragraph") || cursor.TryWord("paragraaf"))
        {
            cursor.SkipGap();
            return TryReadLidNumbers(ref cursor, ref lid);
        }

        if (cursor.TryWord("onderdelen") || cursor.TryWord("onderdeel") || cursor.TryWord("onder") || cursor.TryWord("sub"))
        {
            cursor.SkipGap();
            return TryReadPart(ref cursor, ref onderdeel);
        }

        return OrdinalLid.TryRead(ref cursor, ref lid);
    }

    private static bool TryReadLidNumbers(ref TextCursor cursor, ref string? lid)
    {
        if (!cursor.TryDigits(1, 2, out var digits))
        {
            return false;
        }

        lid ??= digits.ToString();
        SkipSecondLid(ref cursor);
        return true;
    }

    // "lid 2 en 3"
    private static void SkipSecondLid(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap();
        if (cursor.TryWord("en") || cursor.TryWord("tot en met") || cursor.TryDash())
        {
            cursor.SkipGap();
            if (cursor.TryDigits(1, 2, out _))
            {
                return;
            }
        }

        cursor = start;
    }

    private static bool TryReadPart(ref TextCursor cursor, ref string? onderdeel)
    {
        var at = cursor.Position;
        while (cursor.Position - at < 3 && char.IsAsciiLetterOrDigit(cursor.Current))
        {
            cursor.Move(1);
        }

        if (cursor.Position == at || char.IsLetterOrDigit(cursor.Current))
        {
            return false;
        }

        onderdeel ??= cursor.Since(at).ToString();
        cursor.TryChar('°');
        return true;
    }
}
