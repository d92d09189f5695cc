using Stavaza.Reading.Text;

namespace Stavaza.Reading.Letters;

/// <summary>Reads the dossier and the number in the head or foot of a Kamerstuk. Citations in prose have a reader of their own, with many more forms.</summary>
internal static class KamerstukNumber
{
    // dossier = 2 digits [" "] 3 digits [("-" | " ") addition] [" (R" digits ")"]     addition = roman | 2 digits after a dash
    public static bool TryDossier(ref TextCursor cursor, out string dossier)
    {
        var start = cursor;
        dossier = "";
        if (!TryFiveDigits(ref cursor, out var digits))
        {
            cursor = start;
            return false;
        }

        dossier = TryAddition(ref cursor, out var addition) ? $"{digits}-{addition}" : digits;
        PassRijkswet(ref cursor);
        if (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '/' or '.')
        {
            cursor = start;
            return false;
        }

        return true;
    }

    // number = [","] ["Nr" | "nr"] ["."] (digits [letter] | capital)
    public static bool TryNumber(ref TextCursor cursor, out string number)
    {
        var start = cursor;
        number = "";
        cursor.TryChar(',');
        cursor.SkipWhiteSpace();
        if (!cursor.TryLiteralIgnoringCase("nr"))
        {
            cursor = start;
            return false;
        }

        cursor.TryChar('.');
        cursor.SkipWhiteSpace();
        var from = cursor.Position;
        if (cursor.TryDigits(1, 4, out var digits))
        {
            var letter = char.IsAsciiLetterLower(cursor.Current) && !char.IsLetterOrDigit(cursor.Ahead(1)) ? cursor.Current.ToString() : "";
            cursor.Move(letter.Length);
            number = digits.ToString() + letter;
        }
        else if (char.IsAsciiLetterUpper(cursor.Current) && !char.IsLetterOrDigit(cursor.Ahead(1)))
        {
            number = cursor.Current.ToString();
            cursor.Move(1);
        }

        if (cursor.Position == from || char.IsLetterOrDigit(cursor.Current))
        {
            cursor = start;
            return false;
        }

        return true;
    }

    private static bool TryFiveDigits(ref TextCursor cursor, out string digits)
    {
        if (cursor.TryDigits(5, 5, out var whole))
        {
            digits = whole.ToString();
            return true;
        }

        digits = "";
        if (cursor.TryDigits(2, 2, out var thousands) && cursor.SkipWhiteSpace() && cursor.TryDigits(3, 3, out var rest))
        {
            digits = $"{thousands}{rest}";
            return true;
        }

        return false;
    }

    private static bool TryAddition(ref TextCursor cursor, out string addition)
    {
        var start = cursor;
        addition = "";
        var dash = cursor.TryChar('-') || cursor.TryChar('–');
        if (!dash && !cursor.SkipWhiteSpace())
        {
            return false;
        }

        var length = 0;
        while (cursor.Ahead(length) is 'I' or 'V' or 'X' or 'L' or 'A' or 'B' or 'C' or 'E' or 'F' or 'H' or 'J' or 'M')
        {
            length++;
        }

        if (length is > 0 and <= 5 && !char.IsLetterOrDigit(cursor.Ahead(length)))
        {
            addition = cursor.Rest[..length].ToString();
            cursor.Move(length);
            return true;
        }

        if (dash && cursor.TryDigits(2, 2, out var digits))
        {
            addition = digits.ToString();
            return true;
        }

        cursor = start;
        return false;
    }

    private static void PassRijkswet(ref TextCursor cursor)
    {
        var start = cursor;
        cursor.SkipWhiteSpace();
        if (!(cursor.TryLiteral("(R") && (cursor.TryChar(' ') || true) && cursor.TryDigits(3, 4, out _) && cursor.TryChar(')')))
        {
            cursor = start;
        }
    }
}
