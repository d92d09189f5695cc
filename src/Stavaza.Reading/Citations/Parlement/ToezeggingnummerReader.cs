using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Parlement;

/// <summary>Reads the numbers under which both chambers keep promises: <c>"TZ" year month "-" number</c> (Tweede Kamer), <c>"T" 5 digits</c> (Eerste Kamer).</summary>
internal static class ToezeggingnummerReader
{
    /// <summary>Reads at a number; its letters stand just before it.</summary>
    public static bool TryRead(ref TextCursor cursor, Findings found)
    {
        var start = cursor;
        var from = cursor.Position;
        if (cursor.Previous == 'Z' && cursor.Ahead(-2) == 'T' && !char.IsLetterOrDigit(cursor.Ahead(-3)))
        {
            from -= 2;
            if (cursor.TryDigits(6, 6, out var month) && cursor.TryDash() && cursor.TryDigits(1, 3, out var number))
            {
                return Add(from, $"TZ{month}-{number}", cursor, found);
            }
        }
        else if (cursor.Previous == 'T' && !char.IsLetterOrDigit(cursor.Ahead(-2)) && cursor.TryDigits(5, 5, out var digits) && digits[0] == '0' && !char.IsLetterOrDigit(cursor.Current))
        {
            return Add(from - 1, $"T{digits}", cursor, found);
        }

        cursor = start;
        return false;
    }

    private static bool Add(int from, string id, TextCursor cursor, Findings found)
    {
        found.Add(new PlainCitation(TextSpan.Between(from, cursor.Position), "toezegging/number", "toezegging-number", id));
        return true;
    }
}
