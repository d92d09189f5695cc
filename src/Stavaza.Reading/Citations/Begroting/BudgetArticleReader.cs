using Stavaza.Reading.Citations.Wetgeving;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Begroting;

/// <summary>
/// Reads articles of the national budget, at "artikel" where that is no article of a law:
/// <code>
/// worded = ("beleidsartikel" | "begrotingsartikel" | "niet-beleidsartikel") numbers ("van" budget)?
/// named  = ("artikel" | "artikelen") numbers ("van" | "op" | "in" | "uit" | "(")? budget
/// bare   = "artikel" number ".0" digit, beside the name of a fund      (artikel 11.04)
/// </code>
/// </summary>
internal static class BudgetArticleReader
{
    private const string Kind = "budget-article";
    private const int FundReach = 250;
    private const int AgainReach = 1200;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var from = KindWordBefore(cursor, found.Free);
        var worded = from < cursor.Position;
        if (!worded && char.IsLetter(cursor.Previous))
        {
            return false;
        }

        var articles = found.Scratch.Articles();
        if ((cursor.TryWord("artikelen") || cursor.TryWord("artikel") || cursor.TryWord("artikelonderdeel") || cursor.TryWord("artikelonderdelen")) && cursor.SkipGap() && char.IsAsciiDigit(cursor.Current) && ArticleNumbers.TryReadList(ref cursor, articles))
        {
            var budget = ReadBudget(ref cursor, out var said) ?? (worded ? BudgetName.ChapterInBracket(cursor) : null);
            if (said || worded || (IsBudgetNumber(articles[0].Number) && (budget = BudgetNear(start, cursor, found, articles[0].Number)) is not null))
            {
                Add(found, TextSpan.Between(from, cursor.Position), worded ? "budget/word" : said ? "budget/name" : "budget/fund-near", budget, articles);
                return true;
            }
        }

        cursor = start;
        return false;
    }

    private static int KindWordBefore(TextCursor cursor, int free)
    {
        var before = cursor.Before(cursor.Position, 16);
        foreach (var word in (ReadOnlySpan<string>)["niet-beleids", "niet-beleids-", "beleids", "begrotings"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && cursor.Position - word.Length >= free
                && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return cursor.Position - word.Length;
            }
        }

        return cursor.Position;
    }

    private static string? ReadBudget(ref TextCursor cursor, out bool said)
    {
        var start = cursor;
        _ = cursor.TryChar(',');
        var gap = cursor.SkipGap();
        var bracket = cursor.TryChar('(');
        if (cursor.TryWord("van") || cursor.TryWord("uit") || cursor.TryWord("op") || cursor.TryWord("in") || cursor.TryWord("binnen"))
        {
            cursor.SkipGap();
        }

        _ = (cursor.TryWord("de") || cursor.TryWord("het")) && cursor.SkipGap();
        if (gap && !bracket && BudgetName.TryReadLetteredChapter(ref cursor, out var chapter))
        {
            said = true;
            return chapter;
        }

        if (gap && BudgetName.TryRead(ref cursor, out var budget))
        {
            _ = bracket && cursor.TryChar(')');
            said = true;
            return budget;
        }

        cursor = start;
        said = false;
        return null;
    }

    // "11.04": parts of a budget's articles have two digits; articles of laws have no zero in front.
    private static bool IsBudgetNumber(string number) =>
        number.Length is 4 or 5 && number[^3] == '.' && number[^2] == '0' && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^4]);

    private static string? BudgetNear(TextCursor start, TextCursor end, Findings found, string number)
    {
        var before = start.Before(start.Position, FundReach);
        var behind = end.Rest[..Math.Min(FundReach, end.Rest.Length)];
        var earlier = BudgetName.FundIn(before, last: true);
        var later = BudgetName.FundIn(behind, last: false);
        return (earlier, later) switch
        {
            ({ } near, { } far) => before.Length - near.At <= far.At ? near.Fund : far.Fund,
            ({ } near, null) => near.Fund,
            (null, { } far) => far.Fund,
            _ => SameArticleBefore(found, start.Position, number),
        };
    }

    private static string? SameArticleBefore(Findings found, int at, string number)
    {
        for (var i = found.Citations.Count - 1; i >= 0 && at - found.Citations[i].Span.End < AgainReach; i--)
        {
            if (found.Citations[i] is { Kind: Kind, Id: { } id } && Begrotingsartikel.TryParse(id, out var known) && known.Artikel == number)
            {
                return known.Begroting;
            }
        }

        return null;
    }

    private static void Add(Findings found, TextSpan span, string rule, string? budget, List<ArticleNumber> articles)
    {
        foreach (var article in articles)
        {
            found.Add(new PlainCitation(span, rule, Kind, budget is null ? null : new Begrotingsartikel(budget, article.Number).ToString()));
        }
    }
}
