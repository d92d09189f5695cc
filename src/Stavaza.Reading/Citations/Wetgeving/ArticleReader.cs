using Stavaza.Reading.Citations.Europa;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Wetgeving;

/// <summary>
/// Reads articles of laws, of treaties and of acts of the European Union:
/// <code>
/// forward = ("artikel" | "artikelen" | "art." | "Article") articles ("van" | "of") ("de" | "het" | "the")? law
/// behind  = law ("(" | ",")? ("in" | "zie")? "artikel" articles ")"?        ("Wet luchtvaart (in artikel 8.17)")
/// leaning = "Article" article                                              (the same article as the treaty citation just before)
/// </code>
/// </summary>
internal static class ArticleReader
{
    private const int LawReach = 120;
    private const int LeanReach = 400;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TrySkipWord(ref cursor))
        {
            var articles = found.Scratch.Articles();
            if (ArticleNumbers.TryReadList(ref cursor, articles))
            {
                if (TryReadLaw(ref cursor, out var law))
                {
                    Add(found, TextSpan.Between(start.Position, cursor.Position), law.IsEuAct ? "article/eu-act" : "article/law", law, articles);
                    return true;
                }

                if (TryReadLawBefore(start, found.Free, out law, out var from))
                {
                    if (cursor.Since(from).Contains('('))
                    {
                        cursor.TryChar(')');
                    }

                    Add(found, TextSpan.Between(from, cursor.Position), "article/behind-law", law, articles);
                    return true;
                }

                if (Leans(found, start.Position, articles, out var treaty))
                {
                    Add(found, TextSpan.Between(start.Position, cursor.Position), "article/leaning", treaty, articles);
                    return true;
                }
            }
        }

        cursor = start;
        return false;
    }

    private static bool TrySkipWord(ref TextCursor cursor)
    {
        if (cursor.TryWord("artikelen") || cursor.TryWord("artikel") || cursor.TryWord("articles") || cursor.TryWord("article") || cursor.TryWord("artt") || cursor.TryWord("art"))
        {
            cursor.TryChar('.');
            cursor.SkipGap();
            return true;
        }

        return false;
    }

    private static bool TryReadLaw(ref TextCursor cursor, out LawName law)
    {
        var start = cursor;
        cursor.TryChar(',');
        cursor.SkipGap();
        if (cursor.TryWord("van") || cursor.TryWord("of") || cursor.TryWord("in") || cursor.TryWord("uit") || cursor.TryWord("bij"))
        {
            cursor.SkipGap();
            _ = cursor.TryWord("de") || cursor.TryWord("het") || cursor.TryWord("the") || cursor.TryWord("onze");
            cursor.SkipGap();
        }

        var book = ReadBook(ref cursor);
        if (cursor.Position > start.Position && EuActReader.TryReadAct(ref cursor, out var celex))
        {
            law = new(celex, celex);
            return true;
        }

        if (cursor.Position > start.Position && LawNames.TryRead(ref cursor, out law) && !IsOfAnother(cursor, law))
        {
            law = book is not null && law.Target == LawNames.BurgerlijkWetboek ? law with { Target = LawNames.Book(book) } : law;
            ReadAbbreviation(ref cursor, law);
            return true;
        }

        cursor = start;
        law = default;
        return false;
    }

    // "artikel 162 van Boek 6 van het Burgerlijk Wetboek"
    private static string? ReadBook(ref TextCursor cursor)
    {
        var start = cursor;
        if (cursor.TryWord("boek") && cursor.SkipGap() && cursor.TryDigits(1, 2, out var digits))
        {
            cursor.TryChar('A');
            var book = cursor.Since(cursor.Position - digits.Length - (cursor.Previous == 'A' ? 1 : 0)).ToString();
            cursor.SkipGap();
            _ = cursor.TryStem("van het ") || cursor.TryStem("van ");
            return book;
        }

        cursor = start;
        return null;
    }

    // The Eerste Kamer, the council of ministers and councils of towns have a Reglement van Orde too.
    private static bool IsOfAnother(TextCursor cursor, LawName law)
    {
        if (law.Target != LawNames.ReglementVanOrde || !cursor.SkipGap() || !(cursor.TryWord("van") || cursor.TryWord("voor") || cursor.TryWord("der")))
        {
            return false;
        }

        cursor.SkipGap();
        _ = (cursor.TryWord("de") || cursor.TryWord("het")) && cursor.SkipGap();
        return !cursor.TryWord("Tweede") && !cursor.TryWord("Kamer");
    }

    // "het Non-Proliferatieverdrag (NPV)"
    private static void ReadAbbreviation(ref TextCursor cursor, LawName law)
    {
        var start = cursor;
        cursor.SkipGap();
        if (!cursor.TryChar('(') || !LawNames.TryRead(ref cursor, out var again) || again.Target != law.Target || !cursor.TryChar(')'))
        {
            cursor = start;
        }
    }

    private static bool TryReadLawBefore(TextCursor article, int free, out LawName law, out int from)
    {
        var end = article.Position;
        for (from = end - 1; from >= Math.Max(free, end - LawReach); from--)
        {
            var unit = article.Ahead(from - end);
            if (unit == '\n' && article.Ahead(from - end + 1) == '\n')
            {
                break;
            }

            var before = article.Ahead(from - end - 1);
            if (!char.IsLetter(unit) || (from > 0 && char.IsLetterOrDigit(before)))
            {
                continue;
            }

            var cursor = article;
            cursor.Move(from - end);
            if (LawNames.TryRead(ref cursor, out law) && JointOnly(cursor, end))
            {
                return true;
            }
        }

        law = default;
        return false;
    }

    private static bool JointOnly(TextCursor cursor, int end)
    {
        cursor.SkipGap();
        var mark = cursor.TryChar('(') || cursor.TryChar(',') || cursor.TryChar(':');
        cursor.SkipGap();
        _ = mark && (cursor.TryWord("in") || cursor.TryWord("zie") || cursor.TryWord("op grond van"));
        cursor.SkipGap();
        return cursor.Position == end;
    }

    private static bool Leans(Findings found, int at, List<ArticleNumber> articles, out LawName treaty)
    {
        treaty = default;
        if (articles is not [{ Lid: not null } article] || LastArticle(found) is not TreatyArticleCitation last || at - last.Span.End > LeanReach || last.Artikel.Artikel != article.Number)
        {
            return false;
        }

        treaty = new(last.Artikel.Verdrag, last.Artikel.Verdrag);
        return true;
    }

    // Where the treaty stands ("ETS No. 5") may be said in between.
    private static Citation? LastArticle(Findings found) =>
        found.Last is { Kind: "council-of-europe-document" or "tractatenblad" } && found.Citations.Count > 1 ? found.Citations[^2] : found.Last;

    private static void Add(Findings found, TextSpan span, string rule, LawName law, List<ArticleNumber> articles)
    {
        if (law.IsEuAct)
        {
            var numbers = articles.Count == 1 ? articles[0].Number : string.Join(", ", articles.Select(article => article.Number));
            found.Add(new EuActCitation(span, rule, law.Target, numbers) { Paragraph = articles.Count == 1 ? articles[0].Lid : null });
            return;
        }

        foreach (var article in articles)
        {
            if (law.IsTreaty)
            {
                found.Add(new TreatyArticleCitation(span, rule, new(law.Target, article.Number, article.Lid)));
            }
            else if (ArticleOf(law, article, found.Context.Date) is { } artikel)
            {
                found.Add(new LawArticleCitation(span, rule, law.Name, artikel));
            }
        }
    }

    private static Wetsartikel? ArticleOf(LawName law, ArticleNumber article, DateOnly? day) => law.Target switch
    {
        LawNames.BurgerlijkWetboek => OfBurgerlijkWetboek(article),
        LawNames.ReglementVanOrde => ReglementVanOrde(article, day) is { } bwb ? new(bwb, article.Number, article.Lid, article.Onderdeel) : null,
        _ => new(law.Target, article.Number, article.Lid, article.Onderdeel),
    };

    // The Reglement of 31 March 2021 counts "11.1"; that of 1993 counts "69"; earlier ones are not in the database of laws.
    private static string? ReglementVanOrde(ArticleNumber article, DateOnly? day) =>
        day is { } known && known < new DateOnly(1994, 1, 1) ? null
        : article.Number.Contains('.') || (day is { } later && later >= new DateOnly(2021, 3, 31)) ? "BWBR0044975" : "BWBR0006023";

    // "6:162 BW" is article 162 of book 6; without its book an article of the Burgerlijk Wetboek names none.
    private static Wetsartikel? OfBurgerlijkWetboek(ArticleNumber article)
    {
        var colon = article.Number.IndexOf(':');
        return colon > 0 && LawNames.Book(article.Number[..colon]) is var bwb && bwb != LawNames.BurgerlijkWetboek
            ? new(bwb, article.Number[(colon + 1)..], article.Lid, article.Onderdeel) : null;
    }
}
