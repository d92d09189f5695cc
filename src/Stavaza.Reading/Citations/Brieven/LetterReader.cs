using Stavaza.Reading.Citations.Dates;
using Stavaza.Reading.Citations.Kamerstukken;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Brieven;

/// <summary>
/// Reads letters that are named by their date:
/// <code>
/// letter  = noun ("van" | "d.d.") day ((", " | " en ") day)+ month year     (SharedMonth)
///         | noun sender? ("van" | "d.d." | "gedateerd" | "op")? date ((", " | " en ") date)*
///         | noun title ("van" | "d.d.") date          (the date alone is the reference)
///         | noun … "(d.d." date ")"
/// noun    = a word that ends in "brief" or "brieven", "schrijven", "verzoek"
/// sender  = ("van" | "aan") words that name a minister, a commission or a chamber
/// </code>
/// </summary>
internal static class LetterReader
{
    /// <summary>How far behind the noun its date may stand.</summary>
    private const int Reach = 110;

    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        if (TryReadNoun(ref cursor, found.Free, out var from, out var weak))
        {
            var noun = cursor;
            if (!weak && SharedMonth.TryRead(ref cursor, from, found))
            {
                return true;
            }

            var date = FindDate(ref cursor, weak, out var at, out var between);
            if (date is { } first)
            {
                var begin = between is Between.Title || (weak && between is not Between.Nothing) ? at : from;
                if (begin >= found.Free)
                {
                    Add(found, begin, cursor, SharedMonth.WithYearOfNext(first, cursor));
                    ReadMore(ref cursor, found);
                    return true;
                }
            }

            cursor = noun;
        }

        cursor = start;
        return false;
    }

    private enum Between
    {
        Nothing,
        Sender,
        Title,
    }

    // The cursor stands on "brief", "schrijven" or "verzoek"; a compound such as "voortgangsbrief" begins before it.
    private static bool TryReadNoun(ref TextCursor cursor, int free, out int from, out bool weak)
    {
        from = cursor.Position;
        weak = false;
        var before = cursor.Before(from, 40);
        var letters = before.Length;
        while (letters > 0 && (char.IsLetter(before[letters - 1]) || before[letters - 1] == '-'))
        {
            letters--;
        }

        var head = before[letters..];
        if (cursor.TryWord("brieven") || cursor.TryWord("brief"))
        {
            from = Math.Max(free, from - head.Length);
            return !head.Equals("Vijl", StringComparison.Ordinal) && !head.EndsWith("nieuws", StringComparison.OrdinalIgnoreCase) && !head.EndsWith("schuld", StringComparison.OrdinalIgnoreCase);
        }

        weak = true;
        return head.IsEmpty && (cursor.TryWord("schrijven") || cursor.TryWord("verzoek"));
    }

    private static DutchDate? FindDate(ref TextCursor cursor, bool weak, out int at, out Between between)
    {
        var noun = cursor;
        between = Between.Nothing;
        if (TryReadMarkedDate(ref cursor, markNeeded: weak, out at, out var date))
        {
            return date;
        }

        // The words in between name the sender or the title; they may not begin another sentence or another reference.
        while (cursor.Position - noun.Position < Reach && !cursor.AtEnd && !EndsReach(cursor))
        {
            if (!char.IsWhiteSpace(cursor.Current) && cursor.Current is not '(')
            {
                cursor.Move(1);
                continue;
            }

            var words = cursor.Since(noun.Position);
            var probe = cursor;
            var bracket = SkipToWord(ref probe);
            var marked = probe;
            if (TryReadMarkedDate(ref probe, markNeeded: true, out at, out date) && MayStand(words, weak, bracket, marked))
            {
                cursor = probe;
                between = (IsSender(words) || StartsAsSender(words)) && !bracket ? Between.Sender : Between.Title;
                return date;
            }

            cursor.Move(1);
        }

        cursor = noun;
        at = 0;
        return null;
    }

    private static bool SkipToWord(ref TextCursor cursor)
    {
        cursor.SkipGap();
        var bracket = cursor.TryChar('(');
        return bracket;
    }

    private static bool EndsReach(TextCursor cursor) =>
        cursor.Current is '\n' or ';' or ':' or '?' or '!' or ')'
        || (char.IsAsciiDigit(cursor.Current) && DossierGrammar.TryRead(ref cursor, out _))
        || (cursor.Current == '.' && char.IsWhiteSpace(cursor.Ahead(1)) && (char.IsUpper(cursor.Ahead(2)) || cursor.Ahead(2) == '\0'));

    // "van 6 juli" behind a title of its own words could date anything; "d.d." dates a document.
    private static bool MayStand(ReadOnlySpan<char> words, bool weak, bool bracket, TextCursor probe)
    {
        var dd = IsDd(probe);
        return IsSender(words) || (dd && StartsAsSender(words)) || (dd && (bracket || !words.Contains(','))) || (!weak && IsTitle(words));
    }

    private static bool IsDd(TextCursor cursor) => cursor.TryWord("d.d") || cursor.TryWord("dd") || cursor.TryWord("gedateerd") || cursor.TryWord("de dato");

    // "van de Minister van Buitenlandse Zaken", "aan de Kamer", "aan uw Kamer"
    private static bool IsSender(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return true;
        }

        return StartsAsSender(words)
            && (words.Contains("inister", StringComparison.Ordinal) || words.Contains("taatssecretaris", StringComparison.Ordinal)
                || words.Contains("Kamer", StringComparison.Ordinal) || words.Contains("ommissie", StringComparison.Ordinal) || words.Contains("kabinet", StringComparison.Ordinal));
    }

    private static bool StartsAsSender(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return (words.StartsWith("van ", StringComparison.Ordinal) || words.StartsWith("aan ", StringComparison.Ordinal))
            && !words.Contains(" over ", StringComparison.Ordinal) && !words.Contains(" is ", StringComparison.Ordinal) && !words.Contains(" die ", StringComparison.Ordinal)
            && !words.Contains(" inzake ", StringComparison.Ordinal) && !words.Contains(',');
    }

    // A title has a capital: "Beleidsbrief Internationale Veiligheidsstrategie van …", or stands in quotation marks.
    private static bool IsTitle(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.Length > 0 && words.Length <= 90 && (char.IsUpper(words[0]) || words[0] is '‘' or '“' or '"' or '\'' or '«') && !words.Contains(',');
    }

    private static bool TryReadMarkedDate(ref TextCursor cursor, bool markNeeded, out int at, out DutchDate date)
    {
        var start = cursor;
        cursor.SkipGap();
        at = cursor.Position;
        var mark = cursor.TryWord("van de dato") || cursor.TryWord("van") || cursor.TryWord("d.d") || cursor.TryWord("dd") || cursor.TryWord("gedateerd op") || cursor.TryWord("gedateerd")
            || cursor.TryWord("de dato") || cursor.TryWord("op");
        cursor.TryChar('.');
        cursor.SkipGap();
        if ((mark || (!markNeeded && !NumberDates(cursor))) && DutchDate.TryRead(ref cursor, out date))
        {
            return true;
        }

        cursor = start;
        date = default;
        return false;
    }

    // "brief 13 november 2018" is a reference; digits alone behind the noun are anything.
    private static bool NumberDates(TextCursor cursor) => cursor.TryDigits(1, 4, out _) && !char.IsWhiteSpace(cursor.Current);

    // "van 6 juli 2020 en 8 november 2021"
    private static void ReadMore(ref TextCursor cursor, Findings found)
    {
        for (var more = 0; more < 8; more++)
        {
            var start = cursor;
            var joined = cursor.TryChar(',');
            cursor.SkipGap();
            joined |= cursor.TryWord("en");
            cursor.SkipGap();
            _ = cursor.TryWord("van") || cursor.TryWord("d.d");
            cursor.TryChar('.');
            cursor.SkipGap();
            var at = cursor.Position;
            if (!joined || !DutchDate.TryRead(ref cursor, out var date) || date.Year is null)
            {
                cursor = start;
                return;
            }

            Add(found, at, cursor, date);
        }
    }

    internal static void Add(Findings found, int from, TextCursor cursor, DutchDate date) =>
        found.Add(new LetterCitation(TextSpan.Between(from, cursor.Position), "letter/date", date.On(found.Context.Date)) { Inferred = date.Year is null });
}
