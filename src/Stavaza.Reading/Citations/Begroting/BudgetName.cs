using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Begroting;

/// <summary>
/// Reads which budget is meant:
/// <code>
/// budget  = fund | ministry "-begroting" | "begroting" year? (chapter | "van" ministry)? ("(" chapter ")")? | "hoofdstuk" chapter
/// chapter = "hoofdstuk"? roman
/// </code>
/// A fund is named by its name, a chapter by its roman number; the number of a ministry's chapter is taken from its name.
/// </summary>
internal static class BudgetName
{
    private const int TitleReach = 60;

    private static readonly string[] Funds =
    [
        "Mobiliteitsfonds", "Deltafonds", "Infrastructuurfonds", "Gemeentefonds", "Provinciefonds", "BES-fonds", "Klimaatfonds", "Diergezondheidsfonds", "Defensiematerieelbegrotingsfonds", "Groeifonds",
    ];

    /// <summary>Ministries and bodies whose chapter has had one number since 2017. Source: the chapters of the Rijksbegroting.</summary>
    private static readonly (string Name, string Chapter)[] Chapters =
    [
        ("Buitenlandse Handel en Ontwikkelings", "XVII"), ("Buitenlandse Zaken", "V"), ("Binnenlandse Zaken", "VII"), ("Justitie en Veiligheid", "VI"), ("Onderwijs", "VIII"), ("Financiën", "IX"),
        ("Defensie", "X"), ("Infrastructuur en Waterstaat", "XII"), ("Economische Zaken", "XIII"), ("Landbouw", "XIV"), ("Sociale Zaken", "XV"), ("Volksgezondheid", "XVI"), ("Asiel en Migratie", "XX"),
        ("Volkshuisvesting", "XXII"), ("Klimaat en Groene Groei", "XXIII"), ("Algemene Zaken", "III"), ("Koninkrijksrelaties", "IV"), ("BHOS", "XVII"), ("BHO", "XVII"), ("BuHa-OS", "XVII"), ("BZK", "VII"),
        ("BZ", "V"), ("JenV", "VI"), ("OCW", "VIII"), ("IenW", "XII"), ("EZK", "XIII"), ("EZ", "XIII"), ("LNV", "XIV"), ("LVVN", "XIV"), ("SZW", "XV"), ("VWS", "XVI"), ("VRO", "XXII"), ("KGG", "XXIII"),
    ];

    /// <summary>Reads a budget at the cursor; its name is null where the words name none ("artikel 6 van de begroting").</summary>
    public static bool TryRead(ref TextCursor cursor, out string? budget)
    {
        var start = cursor;
        if (TryReadFund(ref cursor, out budget))
        {
            return true;
        }

        var hyphened = MinistryAt(ref cursor);
        var word = hyphened is not null ? cursor.TryDash() && cursor.TryWord("begroting") : TrySkipBudgetWord(ref cursor);
        if (word)
        {
            SkipYear(ref cursor);
            budget = hyphened ?? ReadChapterBehind(ref cursor) ?? ReadMinistryBehind(ref cursor);
            budget = ReadBracketed(ref cursor) ?? budget;
            SkipYear(ref cursor);
            return true;
        }

        cursor = start;
        if (cursor.TryWord("hoofdstuk") && cursor.SkipGap(4) && ReadRoman(ref cursor) is { } chapter)
        {
            budget = chapter;
            return true;
        }

        cursor = start;
        budget = null;
        return false;
    }

    /// <summary>The fund that <paramref name="text"/> names nearest to its end, or to its begin; null when it names none.</summary>
    public static (string Fund, int At)? FundIn(ReadOnlySpan<char> text, bool last)
    {
        (string Fund, int At)? nearest = null;
        foreach (var fund in Funds)
        {
            var at = last ? text.LastIndexOf(fund, StringComparison.OrdinalIgnoreCase) : text.IndexOf(fund, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (nearest is not { } known || (last ? at > known.At : at < known.At)))
            {
                nearest = (fund, at);
            }
        }

        return nearest;
    }

    /// <summary>Reads a chapter that nothing else can be: a roman number with a letter behind, IXB.</summary>
    public static bool TryReadLetteredChapter(ref TextCursor cursor, out string? chapter)
    {
        var start = cursor;
        chapter = ReadRoman(ref cursor);
        if (chapter is { Length: > 1 } && chapter[^1] is 'A' or 'B')
        {
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>The chapter in brackets behind the title of an article: "beleidsartikel 13 Toeslagen (IX)".</summary>
    public static string? ChapterInBracket(TextCursor cursor)
    {
        var near = cursor.Rest[..Math.Min(TitleReach, cursor.Rest.Length)];
        var bracket = near.IndexOfAny("(.;:\n");
        if (bracket < 0 || near[bracket] != '(')
        {
            return null;
        }

        cursor.Move(bracket);
        return ReadBracketed(ref cursor);
    }

    private static bool TryReadFund(ref TextCursor cursor, out string? budget)
    {
        var start = cursor;
        _ = cursor.TryStem("Nationaal ") || cursor.TryStem("Nationale ");
        foreach (var fund in Funds)
        {
            if (cursor.TryWord(fund))
            {
                budget = fund;
                return true;
            }
        }

        cursor = start;
        budget = null;
        return false;
    }

    private static bool TrySkipBudgetWord(ref TextCursor cursor)
    {
        var start = cursor;
        _ = cursor.TryStem("rijks") || cursor.TryStem("ontwerp") || cursor.TryStem("departementale ");
        if (cursor.TryWord("begrotingshoofdstuk"))
        {
            return true;
        }

        if (cursor.TryWord("begrotingsstaat") || cursor.TryWord("begroting"))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static string? ReadChapterBehind(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(4);
        var named = cursor.TryWord("hoofdstuk");
        cursor.SkipGap(4);
        if (ReadRoman(ref cursor) is { } chapter && (named || chapter.Length > 1 || chapter is "V" or "X"))
        {
            return chapter;
        }

        cursor = start;
        return null;
    }

    // "van het ministerie van VWS", "van Buitenlandse Zaken", "VWS"
    private static string? ReadMinistryBehind(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(4);
        _ = cursor.TryWord("van") && cursor.SkipGap(4);
        _ = (cursor.TryWord("het") || cursor.TryWord("de")) && cursor.SkipGap(4);
        _ = cursor.TryWord("ministerie") && cursor.SkipGap(4) && cursor.TryWord("van") && cursor.SkipGap(4);
        if (MinistryAt(ref cursor) is { } chapter && !TextCursor.IsDash(cursor.Current))
        {
            return chapter;
        }

        cursor = start;
        return null;
    }

    private static string? MinistryAt(ref TextCursor cursor)
    {
        foreach (var (name, chapter) in Chapters)
        {
            var start = cursor;
            if (name.Length > 5 ? cursor.TryStem(name) : cursor.TryLiteral(name) && !char.IsLetter(cursor.Current))
            {
                SkipRestOfName(ref cursor);
                return chapter;
            }

            cursor = start;
        }

        return null;
    }

    // "Volksgezondheid, Welzijn en Sport"
    private static void SkipRestOfName(ref TextCursor cursor)
    {
        cursor.TakeLetters();
        foreach (var rest in (ReadOnlySpan<string>)[", Welzijn en Sport", ", Cultuur en Wetenschap", ", Natuur en Voedselkwaliteit", ", Visserij, Voedselzekerheid en Natuur", " en Koninkrijksrelaties", " en Klimaat",
            " en Werkgelegenheid", " en Ruimtelijke Ordening"])
        {
            if (cursor.TryStem(rest))
            {
                return;
            }
        }
    }

    private static string? ReadBracketed(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipGap(4);
        if (cursor.TryChar('('))
        {
            _ = cursor.TryWord("hoofdstuk") && cursor.SkipGap(4);
            if (ReadRoman(ref cursor) is { } chapter && cursor.TryChar(')'))
            {
                return chapter;
            }
        }

        cursor = start;
        return null;
    }

    // Chapters are roman with at most one letter behind: V, XVI, IXB.
    private static string? ReadRoman(ref TextCursor cursor)
    {
        var at = cursor.Position;
        while (cursor.Position - at < 6 && cursor.Current is 'I' or 'V' or 'X')
        {
            cursor.Move(1);
        }

        if (cursor.Position > at && cursor.Current is 'A' or 'B' or 'E')
        {
            cursor.Move(1);
        }

        return cursor.Position > at && !char.IsLetterOrDigit(cursor.Current) ? cursor.Since(at).ToString() : null;
    }

    private static void SkipYear(ref TextCursor cursor)
    {
        var start = cursor;
        if (!cursor.SkipGap(4) || !cursor.TryDigits(4, 4, out var year) || year[..2] is not "20" || char.IsLetterOrDigit(cursor.Current))
        {
            cursor = start;
        }
    }
}
