using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>
/// Reads the numbers of papers inside a dossier:
/// <code>
/// numbers = mark? number ((", " | " en " | "; ") mark? number)* | number ("-" | " t/m ") number
/// mark    = "nr." | "nrs." | "no." | "nummer" …
/// number  = 1..4 digits letter? | 1..2 capitals
/// </code>
/// </summary>
internal static class VolgnummerGrammar
{
    /// <summary>A range names at most so many papers; a wider one is not a list of papers that somebody cites.</summary>
    private const int WidestRange = 30;

    internal const int LongestList = 60;

    public static bool TrySkipMark(ref TextCursor cursor, out bool plural)
    {
        var start = cursor;
        plural = cursor.TryWord("nrs") || cursor.TryWord("nummers") || cursor.TryWord("nos") || cursor.TryWord("nr's");
        if (plural || cursor.TryWord("nr") || cursor.TryWord("no") || cursor.TryWord("nummer") || cursor.TryWord("stuk nr") || cursor.TryWord("ondernummer"))
        {
            cursor.TryChar('.');
            cursor.TryChar(':');
            cursor.SkipGap();
            if (char.IsAsciiDigit(cursor.Current) || char.IsAsciiLetterUpper(cursor.Current))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads numbers behind a mark ("nr. 46", "nrs. 520 en 548").</summary>
    /// <param name="again">Whether numbers with a mark of their own belong to the same list.</param>
    public static bool TryReadMarked(ref TextCursor cursor, List<string> numbers, bool again = true)
    {
        var start = cursor;
        _ = cursor.TryChar(',') || cursor.TryChar(';') || cursor.TryChar(':') || cursor.TryChar('.');
        cursor.SkipGap();
        if (TrySkipMark(ref cursor, out var plural) && (TryReadNumber(ref cursor, out var number) || LetteredGrammar.TryReadLetters(ref cursor, out number)))
        {
            numbers.Add(number);
            ReadMore(ref cursor, numbers, plural, again);
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads a number joined to its dossier: "28362-79", "33783/46".</summary>
    public static bool TryReadCompact(ref TextCursor cursor, List<string> numbers)
    {
        var start = cursor;
        if (cursor.TryDash() && cursor.Current != '0' && (TryReadNumber(ref cursor, out var number) || LetteredGrammar.TryReadLetters(ref cursor, out number))
            && !TextCursor.IsDash(cursor.Current) && cursor.Current != '/')
        {
            numbers.Add(number);
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads a number without a mark behind a comma: "33 009, 3".</summary>
    public static bool TryReadBare(ref TextCursor cursor, List<string> numbers)
    {
        var start = cursor;
        var chapter = char.IsAsciiLetterUpper(cursor.Previous);
        if ((cursor.TryChar(',') || chapter) && cursor.SkipGap() && cursor.Current != '0' && TryReadNumber(ref cursor, out var number) && EndsReference(cursor))
        {
            numbers.Add(number);
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads a number behind a slash: "33783/46".</summary>
    public static bool TryReadSlashed(ref TextCursor cursor, List<string> numbers)
    {
        var start = cursor;
        if (cursor.TryChar('/') && TryReadNumber(ref cursor, out var number))
        {
            numbers.Add(number);
            return true;
        }

        cursor = start;
        return false;
    }

    public static bool TryReadNumber(ref TextCursor cursor, out string number)
    {
        var start = cursor;
        number = "";
        if (!cursor.TryDigits(1, 4, out var digits) || digits[0] == '0' || (digits.Length < 4 && IsAmount(cursor)) || (digits.Length == 4 && SessionFollows(cursor)) || IsMisread(cursor))
        {
            cursor = start;
            return false;
        }

        if (char.IsAsciiLetterLower(cursor.Current) && !char.IsLetterOrDigit(cursor.Ahead(1)))
        {
            number = string.Concat(digits, [cursor.Current]);
            cursor.Move(1);
            return true;
        }

        number = digits.ToString();
        return true;
    }

    // "nr. 2O", "nr. 4l": a digit that was read as a letter.
    private static bool IsMisread(TextCursor cursor) => cursor.Current is 'O' or 'l' && !char.IsLetter(cursor.Ahead(1));

    // "nr. 78; 2015/16, 33 763": the next number begins a session.
    private static bool SessionFollows(TextCursor cursor) => (cursor.TryChar('/') && char.IsAsciiDigit(cursor.Current)) || (cursor.TryDash() && cursor.TryDigits(2, 2, out _));

    // "46.000": a point groups the digits.
    private static bool IsAmount(TextCursor cursor) => cursor.Current == '.' && char.IsAsciiDigit(cursor.Ahead(1));

    private static void ReadMore(ref TextCursor cursor, List<string> numbers, bool plural, bool again)
    {
        while (numbers.Count < LongestList && (TryReadRange(ref cursor, numbers) || TryReadNext(ref cursor, numbers, plural, again)))
        {
        }
    }

    // "3-5", "3 t/m 5", "3 tot en met 5"
    private static bool TryReadRange(ref TextCursor cursor, List<string> numbers)
    {
        var start = cursor;
        cursor.SkipGap(3);
        if (cursor.TryDash() || cursor.TryWord("t/m") || cursor.TryWord("tot en met"))
        {
            cursor.SkipGap(3);
            if (TryReadNumber(ref cursor, out var last) && int.TryParse(last, out var to) && int.TryParse(numbers[^1], out var from)
                && to > from && to - from <= WidestRange)
            {
                for (var between = from + 1; between <= to; between++)
                {
                    numbers.Add(between.ToString());
                }

                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>Reads numbers that have a mark of their own behind a joint: ", nr. 6", "en nrs. 8 t/m 10"; they begin at the mark.</summary>
    public static bool TryReadAgain(ref TextCursor cursor, List<string> numbers, out int from)
    {
        var start = cursor;
        if (TryReadJoint(ref cursor, out _))
        {
            from = cursor.Position;
            if (TrySkipMark(ref cursor, out var plural) && TryReadNumber(ref cursor, out var number) && !IsDossier(cursor) && !DossierInBracket(cursor))
            {
                numbers.Add(number);
                ReadMore(ref cursor, numbers, plural, again: false);
                return true;
            }
        }

        cursor = start;
        from = 0;
        return false;
    }

    // "nr. 46 en nr. 48 (36 410)": the bracket names another dossier.
    private static bool DossierInBracket(TextCursor cursor)
    {
        cursor.SkipGap(4);
        return cursor.TryChar('(') && DossierGrammar.TryRead(ref cursor, out _);
    }

    // A singular mark goes on only where a mark is said again, or where the list plainly ends.
    private static bool TryReadNext(ref TextCursor cursor, List<string> numbers, bool plural, bool again)
    {
        var start = cursor;
        var joined = TryReadJoint(ref cursor, out var and);
        var marked = joined && TrySkipMark(ref cursor, out _);
        if (joined && (again || !marked) && (marked || plural || and) && TryReadNumber(ref cursor, out var number) && !IsDossier(cursor) && !DateOrCountFollows(cursor, marked)
            && (marked || plural || EndsReference(cursor)))
        {
            numbers.Add(number);
            return true;
        }

        cursor = start;
        return false;
    }

    internal static bool TryReadJoint(ref TextCursor cursor, out bool and)
    {
        var comma = cursor.TryChar(',') || cursor.TryChar(';');
        var gap = cursor.SkipGap();
        and = gap && (cursor.TryWord("en") || cursor.TryWord("alsmede") || cursor.TryWord("resp.") || cursor.TryChar('&'));
        return (comma || and) && (cursor.SkipGap() || comma);
    }

    // "46 en 29 684": the next number begins another dossier.
    private static bool IsDossier(TextCursor afterNumber) =>
        (afterNumber.SkipGap(4) || afterNumber.TryChar('.')) && afterNumber.TryDigits(3, 3, out _);

    private static bool DateOrCountFollows(TextCursor cursor, bool marked)
    {
        if (marked || !cursor.SkipGap())
        {
            return false;
        }

        return Dates.DutchDate.TryReadMonth(ref cursor, out _);
    }

    private static bool EndsReference(TextCursor cursor)
    {
        if (cursor.AtEnd || cursor.Current is ')' or ']' or ',' or ';' or '.' or ':' or '\n' or '\r' or '”' or '"' or '»' || FootnoteMark.Is(cursor.Current))
        {
            return true;
        }

        return cursor.SkipGap() && (cursor.AtEnd || cursor.Current is '(' or ')' || cursor.TryWord("en") || cursor.TryWord("p") || cursor.TryWord("blz"));
    }
}
