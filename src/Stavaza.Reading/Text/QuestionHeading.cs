namespace Stavaza.Reading.Text;

/// <summary>The line above a written question or its answer: "Vraag 4", "Antwoord op vraag 4", "Antwoord 3 en 4", "Vragen 1, 2 en 3:".</summary>
internal static class QuestionHeading
{
    public static bool Is(ReadOnlySpan<char> line) => TryRead(line, out _, out _);

    // heading = ("Vraag" | "Vragen" | "Antwoord" | "Antwoorden") [" op" [" de"] (" vraag" | " vragen")] " " numbers [":" | "."]
    // numbers = number ((", " | " en " | " t/m " | " tot en met " | "-") number)*
    /// <param name="number">The numbers as printed: "4", "3 en 4".</param>
    /// <param name="title">The words before them: "Antwoord op vraag".</param>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> number, out ReadOnlySpan<char> title)
    {
        number = default;
        title = default;
        line = line.Trim();
        if (line.Length is < 7 or > 60 || (line[0] | ' ') is not ('v' or 'a'))
        {
            return false;
        }

        var cursor = new TextCursor(line);
        if (!TryTitle(ref cursor))
        {
            return false;
        }

        var titleEnd = cursor.Position;
        if (!cursor.SkipWhiteSpace())
        {
            return false;
        }

        var start = cursor.Position;
        if (!TryNumbers(ref cursor))
        {
            return false;
        }

        var end = cursor.Position;
        _ = cursor.TryChar(':') || cursor.TryChar('.');
        if (!cursor.AtEnd)
        {
            return false;
        }

        number = line[start..end];
        title = line[..titleEnd];
        return true;
    }

    private static bool TryTitle(ref TextCursor cursor)
    {
        if (!(cursor.TryLiteralIgnoringCase("Vragen") || cursor.TryLiteralIgnoringCase("Vraag")
            || cursor.TryLiteralIgnoringCase("Antwoorden") || cursor.TryLiteralIgnoringCase("Antwoord")))
        {
            return false;
        }

        _ = cursor.TryLiteral(" op de vragen") || cursor.TryLiteral(" op vragen") || cursor.TryLiteral(" op de vraag") || cursor.TryLiteral(" op vraag")
            || cursor.TryLiteral(" vragen") || cursor.TryLiteral(" vraag");
        return true;
    }

    private static bool TryNumbers(ref TextCursor cursor)
    {
        if (!cursor.TryDigits(1, 3, out _))
        {
            return false;
        }

        while (true)
        {
            var before = cursor;
            var joined = cursor.TryLiteral(", ") || cursor.TryLiteral(" en ") || cursor.TryLiteral(" t/m ") || cursor.TryLiteral(" tot en met ")
                || cursor.TryLiteral("-") || cursor.TryLiteral(" & ") || cursor.TryLiteral(",");
            if (!joined || !cursor.TryDigits(1, 3, out _))
            {
                cursor = before;
                return true;
            }
        }
    }
}
