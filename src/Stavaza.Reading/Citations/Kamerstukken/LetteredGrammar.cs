using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Kamerstukken;

/// <summary>Reads the letters of papers of the Eerste Kamer: <c>letters = ","? "letter"? letter (("-" | ", " | " en ") letter)*</c>.</summary>
internal static class LetteredGrammar
{
    /// <summary>Reads the letters of papers of the Eerste Kamer: ", C", ", A-C", ", AI".</summary>
    public static bool TryRead(ref TextCursor cursor, List<string> numbers, bool commaNeeded)
    {
        var start = cursor;
        var comma = cursor.TryChar(',');
        if ((comma || !commaNeeded) && cursor.SkipGap() && SkipLetterWord(ref cursor) && TryReadLetters(ref cursor, out var letters))
        {
            numbers.Add(letters);
            ReadMoreLetters(ref cursor, numbers);
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>Whether ", letter C" stands here.</summary>
    public static bool LetterWordFollows(TextCursor cursor) => cursor.TryChar(',') && cursor.SkipGap() && cursor.TryWord("letter");

    private static bool SkipLetterWord(ref TextCursor cursor)
    {
        _ = cursor.TryWord("letter") && cursor.SkipGap();
        return true;
    }

    public static bool TryReadLetters(ref TextCursor cursor, out string letters)
    {
        var start = cursor;
        while (char.IsAsciiLetterUpper(cursor.Current) && cursor.Position - start.Position < 3)
        {
            cursor.Move(1);
        }

        letters = "";
        if (cursor.Position - start.Position is 0 or 3 || char.IsLetterOrDigit(cursor.Current) || (cursor.Current == '.' && char.IsAsciiLetterUpper(cursor.Ahead(1))))
        {
            cursor = start;
            return false;
        }

        letters = cursor.Since(start.Position).ToString();
        return true;
    }

    // "letter S, en EK 35 925, K"
    private static bool IsChamber(string letters, TextCursor cursor) => letters is "EK" or "TK" && cursor.SkipGap(4) && char.IsAsciiDigit(cursor.Current);

    private static void ReadMoreLetters(ref TextCursor cursor, List<string> numbers)
    {
        while (numbers.Count < VolgnummerGrammar.LongestList)
        {
            var start = cursor;
            if (cursor.TryDash() && TryReadLetters(ref cursor, out var last) && last.Length == 1 && numbers[^1].Length == 1 && last[0] > numbers[^1][0])
            {
                for (var between = (char)(numbers[^1][0] + 1); between <= last[0]; between++)
                {
                    numbers.Add(between.ToString());
                }

                continue;
            }

            cursor = start;
            if (!VolgnummerGrammar.TryReadJoint(ref cursor, out _) || !TryReadLetters(ref cursor, out var next) || IsChamber(next, cursor))
            {
                cursor = start;
                return;
            }

            numbers.Add(next);
        }
    }
}
